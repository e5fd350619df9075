import { emptyMemory, loudness } from '../../src/quiet';
import { bypass, ingrid, omar, report } from '../../src/playground/gallery/fixtures';

const at = Date.parse('2026-11-25T09:00:00Z');
const caution = report({ severity: 'caution', promptAtSend: true, bypasses: [bypass('around', ingrid, [omar])] });

test('a rep who wants to hear only what is serious finds cautions in the pane', () => {
  expect(loudness(caution, emptyMemory, at)).toBe('send');
  expect(loudness(caution, { ...emptyMemory, speakUp: 'stop' }, at)).toBe('pane');
});

test('no setting makes a stop any quieter', () => {
  expect(loudness({ ...caution, severity: 'stop' }, { ...emptyMemory, speakUp: 'stop' }, at)).toBe('send');
});
