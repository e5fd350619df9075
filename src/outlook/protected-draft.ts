import { fromAsync, OfficeCallError } from './from-async';
import { supportsMailbox } from './support';
import type { ComposeItem } from './support';

/** Codes of a body that its rights keep from add-ins. Source: 7000 and 9038 in office.js 1.1.110; not seen in a real Outlook yet. */
const refusals: readonly number[] = [7000, 9038];

/** The id of the sensitivity label on the draft; empty where there is none, or this Outlook does not tell (before Mailbox 1.13). */
async function sensitivityLabel(item: ComposeItem): Promise<string> {
  const label = item.sensitivityLabel as ComposeItem['sensitivityLabel'] | undefined;
  if (!supportsMailbox('1.13') || label === undefined) return '';
  return fromAsync<string>('sensitivityLabel', (done) => label.getAsync(done)).catch(() => '');
}

/** True when the body could not be had because of rights: Outlook says so, or the draft carries a sensitivity label. Never rejects. */
export async function isProtected(item: ComposeItem, error: unknown): Promise<boolean> {
  if (!(error instanceof OfficeCallError) || error.call !== 'body') return false;
  return refusals.includes(error.code) || (await sensitivityLabel(item)) !== '';
}
