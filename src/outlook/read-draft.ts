import type { ComposeType, Draft, Recipient } from '../core';
import { fromAsync } from './from-async';
import { isAppointment } from './support';
import type { ComposeItem } from './support';

const readRecipients = (name: string, field: Office.Recipients | undefined): Promise<readonly Recipient[]> =>
  field === undefined
    ? Promise.resolve([])
    : fromAsync<Office.EmailAddressDetails[]>(name, (done) => field.getAsync(done))
      .then((list) => list.map(({ emailAddress, displayName }) => ({ address: emailAddress, name: displayName })));

/** What is missing without harm is left out rather than failing the whole check. */
const optional = <T>(value: Promise<T>): Promise<T | undefined> => value.catch(() => undefined);

/** The sender as the draft has it, which in a shared mailbox or on behalf of somebody is not the user. */
function readFrom(item: ComposeItem): Promise<Recipient | undefined> {
  const profile = Office.context.mailbox.userProfile;
  const own: Recipient = { address: profile.emailAddress, name: profile.displayName };
  const from = isAppointment(item) ? item.organizer : item.from;
  if (from === undefined) return Promise.resolve(own);
  return fromAsync<Office.EmailAddressDetails>('from', (done) => from.getAsync(done))
    .then((details) => ({ address: details.emailAddress, name: details.displayName }))
    .catch(() => own);
}

function readComposeType(item: ComposeItem): Promise<ComposeType | undefined> {
  if (isAppointment(item) || typeof item.getComposeTypeAsync !== 'function') return Promise.resolve(undefined);
  return optional(fromAsync<{ composeType: string }>('composeType', (done) => item.getComposeTypeAsync(done as never)).then(({ composeType }) => composeType as ComposeType));
}

/** The body as HTML on every client: reading it as text is unreliable on the web and in new Outlook. */
export function readBody(item: ComposeItem): Promise<string> {
  return fromAsync<string>('body', (done) => item.body.getAsync(Office.CoercionType.Html, done));
}

/**
 * Reads the draft: To, Cc and Bcc together, then the rest, because some clients allow three calls
 * at once. Rejects when recipients, subject or body cannot be read.
 */
export async function readDraft(item: ComposeItem): Promise<Draft> {
  const lines = isAppointment(item) ? { to: item.requiredAttendees, cc: item.optionalAttendees, bcc: undefined } : { to: item.to, cc: item.cc, bcc: item.bcc };
  const [to, cc, bcc] = await Promise.all([readRecipients('to', lines.to), readRecipients('cc', lines.cc), readRecipients('bcc', lines.bcc)]);
  const [subject, body, from] = await Promise.all([fromAsync<string>('subject', (done) => item.subject.getAsync(done)), readBody(item), readFrom(item)]);
  const composeType = await readComposeType(item);
  return { kind: isAppointment(item) ? 'appointment' : 'message', from, to, cc, bcc, subject, body, bodyType: 'html', composeType };
}
