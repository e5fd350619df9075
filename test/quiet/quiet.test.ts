import { canRemember, emptyMemory, isQuieted, isRemembered, loudness, noteAsked, noteDenial, parseAsked, parseDenials, parseQuietDraft, parseRemembered, quietFor, remember, rememberDays, wasAskedBefore } from '../../src/quiet';
import { bypass, day, finding, now, report } from './reports';

const throughStorage = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('"not an end run" for one draft', () => {
  const said = report({ findings: [finding()] });
  const quiet = parseQuietDraft(throughStorage(quietFor(said, 'invited')));

  test('quiets the same people and words, wherever the words now stand', () => {
    expect(isQuieted(report({ findings: [finding({ start: 40, end: 58, text: 'dropped  the\nBALL' })] }), quiet)).toBe(true);
    expect(isQuieted(report(), quiet)).toBe(true);
  });
  test.each([
    ['a new executive', report({ bypasses: [bypass(), bypass({ recipient: 'ceo@alder.example' })] })],
    ['another engagement', report({ bypasses: [bypass({ engagement: 'journals' })] })],
    ['new words', report({ findings: [finding(), finding({ text: 'asleep at the wheel' })] })],
    ['the same words by another rule', report({ findings: [finding({ ruleId: 'other' })] })],
  ])('speaks again with %s', (_, next) => {
    expect(isQuieted(next, quiet)).toBe(false);
  });
  test('a report that says nothing is not called quieted', () => {
    expect(isQuieted(report({ bypasses: [] }), quiet)).toBe(false);
  });
  test.each([[undefined], [null], ['text'], [{ reason: 'because' }], [[]]])('%p in storage is no word of the rep', (stored) => {
    expect(parseQuietDraft(stored)).toBeUndefined();
  });
});

describe('an invitation remembered', () => {
  const list = parseRemembered(throughStorage(remember([], report(), now)));

  test('covers the executive in that deal for 90 days, and no longer', () => {
    expect(isRemembered(report(), list, now + (rememberDays - 1) * day)).toBe(true);
    expect(isRemembered(report(), list, now + rememberDays * day)).toBe(false);
  });
  test('does not cover other deals, other people, or a mail with one more executive', () => {
    expect(isRemembered(report({ bypasses: [bypass({ engagement: 'journals' })] }), list, now)).toBe(false);
    expect(isRemembered(report({ bypasses: [bypass(), bypass({ recipient: 'ceo@alder.example' })] }), list, now)).toBe(false);
  });
  test('never covers hurtful words or the board, but an honest date', () => {
    expect(isRemembered(report({ findings: [finding()] }), list, now)).toBe(false);
    expect(isRemembered(report({ bypasses: [bypass({ reachesBoard: true })] }), list, now)).toBe(false);
    expect(isRemembered(report({ findings: [finding({ category: 'pressure' })] }), list, now)).toBe(true);
    expect(canRemember(report({ severity: 'stop' }))).toBe(false);
    expect(remember([], report({ bypasses: [bypass({ reachesBoard: true })] }), now)).toEqual([]);
  });
  test('is renewed rather than doubled, and expired ones are dropped', () => {
    expect(remember(list, report(), now + day)).toEqual([{ ...list[0], until: now + day + rememberDays * day }]);
    expect(remember(list, report({ bypasses: [bypass({ recipient: 'ceo@alder.example' })] }), now + 200 * day)).toHaveLength(1);
  });
  test('never grows beyond what a mailbox holds', () => {
    let long = list;
    for (let i = 0; i < 300; i += 1) long = remember(long, report({ bypasses: [bypass({ recipient: `p${i}@alder.example` })] }), now + i);
    expect(JSON.stringify(long).length).toBeLessThan(16000);
    expect(long[0]?.recipient).toBe('p299@alder.example');
  });
  test('what is broken in storage is dropped, the rest kept', () => {
    expect(parseRemembered([{ account: 'alder' }, 3, null, ...list])).toEqual(list);
    expect(parseRemembered('x')).toEqual([]);
  });
});

describe('a question asked once', () => {
  const asked = parseAsked(throughStorage(noteAsked({}, report(), now)));

  test('is not asked again within 30 days about the same executive and engagement', () => {
    expect(wasAskedBefore(report(), asked, now + 29 * day)).toBe(true);
    expect(wasAskedBefore(report(), asked, now + 30 * day)).toBe(false);
    expect(wasAskedBefore(report({ bypasses: [bypass({ recipient: 'ceo@alder.example' })] }), asked, now)).toBe(false);
  });
  test('a stop and hurtful words are asked about every time', () => {
    expect(wasAskedBefore(report({ severity: 'stop' }), asked, now)).toBe(false);
    expect(wasAskedBefore(report({ bypasses: [], findings: [finding()] }), asked, now)).toBe(false);
  });
  test('a clock that was wrong once does not quiet for ever', () => {
    expect(wasAskedBefore(report(), { 'alder/storage/cio@alder.example': now + 400 * day }, now)).toBe(false);
  });
  test('old questions are dropped from what is kept', () => {
    expect(Object.keys(noteAsked({ old: now - 31 * day, ...asked }, report(), now))).toEqual(['alder/storage/cio@alder.example']);
    expect(parseAsked({ a: 'x', b: 4 })).toEqual({ b: 4 });
  });
});

describe('how loud', () => {
  const quiet = { ...emptyMemory, draft: quietFor(report({ severity: 'stop' }), 'other') };

  test.each([
    ['nothing found', report({ severity: 'none', promptAtSend: false, bypasses: [] }), emptyMemory, 'pane'],
    ['a note', report({ severity: 'note', promptAtSend: false }), emptyMemory, 'pane'],
    ['a caution that need not be asked', report({ promptAtSend: false }), emptyMemory, 'info-bar'],
    ['a caution that asks', report(), emptyMemory, 'send'],
    ['a caution asked last week', report(), { ...emptyMemory, asked: noteAsked({}, report(), now - 7 * day) }, 'info-bar'],
    ['a stop asked last week', report({ severity: 'stop' }), { ...emptyMemory, asked: noteAsked({}, report(), now - 7 * day) }, 'send'],
    ['a stop that the rep called no end run', report({ severity: 'stop' }), quiet, 'quiet'],
    ['an invitation remembered', report(), { ...emptyMemory, remembered: remember([], report(), now) }, 'quiet'],
  ])('%s', (_, said, memory, loud) => {
    expect(loudness(said, memory, now)).toBe(loud);
  });

  test('two denials in a week keep cautions about the account in the pane, but not a stop', () => {
    const once = noteDenial([], report(), now - day);
    const twice = parseDenials(throughStorage(noteDenial(once, report(), now)));
    expect(loudness(report(), { ...emptyMemory, denials: once }, now)).toBe('send');
    expect(loudness(report(), { ...emptyMemory, denials: twice }, now)).toBe('pane');
    expect(loudness(report({ severity: 'stop' }), { ...emptyMemory, denials: twice }, now)).toBe('send');
    expect(loudness(report({ accounts: ['alder', 'tern'] }), { ...emptyMemory, denials: twice }, now)).toBe('send');
    expect(loudness(report(), { ...emptyMemory, denials: twice }, now + 7 * day)).toBe('send');
  });
});
