import { OfficeCallError } from '../../src/outlook/from-async';
import { isProtected } from '../../src/outlook/protected-draft';
import type { ComposeItem } from '../../src/outlook/support';

/** An Outlook of this Mailbox version; the office.js from npm is older than sensitivity labels. */
function outlookOf(version: number): void {
  Object.assign(globalThis, { Office: {
    AsyncResultStatus: { Succeeded: 'succeeded' },
    context: { requirements: { isSetSupported: (_: string, wanted: string) => Number(wanted) <= version } },
  } });
}

type Done = (result: { readonly status: string; readonly value?: string }) => void;
const labelled = (label: string) => ({ sensitivityLabel: { getAsync: (done: Done) => done({ status: 'succeeded', value: label }) } }) as unknown as ComposeItem;
const silent = { sensitivityLabel: { getAsync: (done: Done) => done({ status: 'failed' }) } } as unknown as ComposeItem;
const failed = (call: string, code: number) => new OfficeCallError(call, code, 'failed');

const id = 'a8f7c3f0-0f5e-4a55-9d5f-0d6a2c1b7e11';
const general = 9020;

test.each<[string, number, ComposeItem, unknown, boolean]>([
  ['a refusal for want of rights', 1.12, {} as ComposeItem, failed('body', 9038), true],
  ['a denied permission', 1.12, {} as ComposeItem, failed('body', 7000), true],
  ['any failure of a draft with a sensitivity label', 1.13, labelled(id), failed('body', general), true],
  ['a failure without a label', 1.13, labelled(''), failed('body', general), false],
  ['a label that cannot be asked for', 1.13, silent, failed('body', general), false],
  ['an Outlook before labels', 1.12, labelled(id), failed('body', general), false],
  ['an Outlook that says it has labels and has none', 1.13, {} as ComposeItem, failed('body', general), false],
  ['recipients that cannot be had', 1.13, labelled(id), failed('to', 9038), false],
  ['a fault of ours', 1.13, labelled(id), new TypeError('undefined'), false],
])('%s', async (_, version, item, error, protects) => {
  outlookOf(version);
  expect(await isProtected(item, error)).toBe(protects);
});
