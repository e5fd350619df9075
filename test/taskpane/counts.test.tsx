/** @jest-environment jsdom */
import { galleryStates } from '../../src/playground/gallery/states';
import type { Counts } from '../../src/taskpane/pane-services';
import { openPane, state } from '../support/pane';

async function counted(id: string, press?: RegExp): Promise<readonly (keyof Counts)[]> {
  const noted: (keyof Counts)[] = [];
  const pane = await openPane(state(id, galleryStates), (services) => ({ ...services, memory: { ...services.memory, countDraft: (what) => { noted.push(what); return Promise.resolve(); } } }));
  if (press !== undefined) await pane.press(press);
  return noted;
}

test('a warning is counted as shown, and as changed when it is gone', async () => {
  expect(await counted('caution', /^Add Omar to Cc/)).toEqual(['shown', 'changed']);
});

test('a draft that is not checked is not counted', async () => {
  expect(await counted('offline')).toEqual([]);
});
