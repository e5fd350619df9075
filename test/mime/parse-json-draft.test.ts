import { looksLikeDraft, parseJsonDraft } from '../../src/mime/parse-json-draft';
import type { Draft } from '../../src/core';

function draftOf(value: unknown): Draft {
  const parsed = parseJsonDraft(value);
  if (!parsed.ok) throw new Error(`refused: ${parsed.problem}`);
  return parsed.draft;
}

function refusal(value: unknown): readonly [string, unknown] | undefined {
  const parsed = parseJsonDraft(value);
  return parsed.ok ? undefined : [parsed.problem, parsed.values?.field];
}

const theo = { address: 'theo@alder.example', name: 'Theo Marsh' };
const ana = { address: 'ana@alder.example' };

test.each([
  ['an address line', 'Theo Marsh <theo@alder.example>, ana@alder.example'],
  ['a list of strings', ['Theo Marsh <theo@alder.example>', 'ana@alder.example']],
  ['objects', [theo, ana]],
  ['objects as Outlook names the fields', [{ emailAddress: theo.address, displayName: theo.name }, { emailAddress: ana.address }]],
  ['objects as Microsoft Graph wraps them', [{ emailAddress: theo }, { emailAddress: ana }]],
  ['a mixture', [theo, 'ana@alder.example']],
])('recipients as %s', (_, to) => {
  expect(draftOf({ to }).to).toEqual([theo, ana]);
});

test.each(['Marsh, Theo <theo@alder.example>', '"Marsh, Theo" <theo@alder.example>'])('%s is one recipient', (to) => {
  expect(draftOf({ to }).to).toEqual([{ address: 'theo@alder.example', name: 'Marsh, Theo' }]);
  expect(draftOf({ to: [to, 'ana@alder.example'] }).to).toHaveLength(2);
});

test('a field that is null is a field left out', () => {
  expect(draftOf({ from: null, to: ['ana@alder.example'], cc: null, subject: null, body: null, html: null, composeType: null, date: null })).toEqual(draftOf({ to: ['ana@alder.example'] }));
});

test('html is preferred to body, and names the body type', () => {
  expect(draftOf({ body: 'plain', html: '<p>rich</p>' })).toMatchObject({ body: '<p>rich</p>', bodyType: 'html' });
  expect(draftOf({ body: 'plain', html: '' })).toMatchObject({ body: 'plain', bodyType: 'text' });
  expect(draftOf({ body: 'plain' })).toMatchObject({ body: 'plain', bodyType: 'text' });
  expect(draftOf({ to: [] })).toMatchObject({ subject: '', body: '', bodyType: 'text', cc: [], bcc: [] });
});

test('the compose type is taken as given, else guessed from the subject', () => {
  expect(draftOf({ subject: 'RE: x', composeType: 'newMail' }).composeType).toBe('newMail');
  expect(draftOf({ subject: 'RE: x' }).composeType).toBe('reply');
});

test('a date is a day, a time, a date as mail writes it, or milliseconds', () => {
  expect(draftOf({ subject: '', date: 'Tue, 31 Mar 2026 09:00:00 +0200' }).date).toBe(Date.UTC(2026, 2, 31, 7));
  expect(draftOf({ subject: '', date: '2026-03-31' }).date).toBe(Date.UTC(2026, 2, 31));
  expect(draftOf({ subject: '', date: '2026-03-31T09:00:00+02:00' }).date).toBe(Date.UTC(2026, 2, 31, 7));
  expect(draftOf({ subject: '', date: 5 }).date).toBe(5);
});

test.each([
  [[], ['not-an-object', undefined]],
  [null, ['not-an-object', undefined]],
  ['text', ['not-an-object', undefined]],
  [{ format: 'endrun-orgchart' }, ['no-draft-fields', undefined]],
  [{ to: 5 }, ['wrong-field', 'to']],
  [{ to: [{ name: 'no address' }] }, ['wrong-field', 'to']],
  [{ cc: [true] }, ['wrong-field', 'cc']],
  [{ subject: ['x'] }, ['wrong-field', 'subject']],
  [{ body: 1 }, ['wrong-field', 'body']],
  [{ html: {} }, ['wrong-field', 'html']],
  [{ subject: '', composeType: 'answer' }, ['wrong-field', 'composeType']],
  [{ subject: '', date: 'tomorrow' }, ['wrong-field', 'date']],
])('%j is refused with the field that is wrong', (value, expected) => {
  expect(refusal(value)).toEqual(expected);
});

test('only what has a field of a draft means to be one', () => {
  expect(looksLikeDraft({ subject: 'x' })).toBe(true);
  expect(looksLikeDraft({ severity: 'stop' })).toBe(false);
  expect(looksLikeDraft([])).toBe(false);
});
