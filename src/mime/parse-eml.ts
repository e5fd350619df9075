import PostalMime from 'postal-mime';
import type { Email } from 'postal-mime';
import type { Recipient } from '../core';
import { asUtf8 } from './as-utf8';
import { guessComposeType } from './compose-type';
import { parseMailDate } from './mail-date';
import { failed } from './parsed-draft';
import type { ParsedDraft } from './parsed-draft';
import { parseAddressLine, recipientsOf } from './recipients';
import { mendTextDecoder } from './text-decoder';

mendTextDecoder();

const headersOfAMail = new Set(['from', 'to', 'cc', 'bcc', 'subject', 'date', 'message-id', 'mime-version', 'content-type', 'received', 'x-unsent']);

function headerOf(mail: Email, key: string): string | undefined {
  return mail.headers.find((header) => header.key === key)?.value;
}

/** The recipients of one field; a field may come several times. */
function recipientsIn(mail: Email, key: 'to' | 'cc' | 'bcc'): readonly Recipient[] {
  const header = mail.headers.filter((each) => each.key === key).map(({ value }) => value).join(', ');
  return recipientsOf(mail[key] ?? [], header);
}

/** postal-mime keeps only the first piece of a sender's name with a comma; the header has all. */
function senderOf(mail: Email): Recipient | undefined {
  return mail.from?.address ? recipientsOf([mail.from], '')[0] : parseAddressLine(headerOf(mail, 'from') ?? '')[0];
}

function dateOf(mail: Email): number | undefined {
  const value = headerOf(mail, 'date');
  return value === undefined ? undefined : parseMailDate(value);
}

/** A multipart mail whose parts never come would otherwise look like one with an empty body. */
function multipartProblem(mail: Email): ParsedDraft | undefined {
  const type = headerOf(mail, 'content-type') ?? '';
  if (!/^\s*multipart\//i.test(type)) return undefined;
  if (!/boundary\s*=/i.test(type)) return failed('no-boundary');
  const isEmpty = mail.text === undefined && mail.html === undefined && mail.attachments.length === 0;
  return isEmpty ? failed('parts-missing') : undefined;
}

/**
 * A draft from an RFC 5322 message. Of alternative parts the html one is read, as Outlook does;
 * attachments are left alone, attached mails too.
 */
export async function parseEml(given: Uint8Array): Promise<ParsedDraft> {
  const bytes = asUtf8(given);
  if (bytes.length === 0) return failed('empty');
  let mail: Email;
  try {
    mail = await PostalMime.parse(bytes, { forceRfc822Attachments: true });
  } catch (fault) {
    return failed('broken-mime', { detail: fault instanceof Error ? fault.message : String(fault) });
  }
  if (!mail.headers.some(({ key }) => headersOfAMail.has(key))) return failed('not-a-mail');
  const problem = multipartProblem(mail);
  if (problem !== undefined) return problem;
  const subject = mail.subject ?? '';
  return {
    ok: true,
    draft: {
      from: senderOf(mail),
      to: recipientsIn(mail, 'to'),
      cc: recipientsIn(mail, 'cc'),
      bcc: recipientsIn(mail, 'bcc'),
      subject,
      body: mail.html ?? mail.text ?? '',
      bodyType: mail.html === undefined ? 'text' : 'html',
      composeType: guessComposeType(subject, mail.inReplyTo !== undefined),
      date: dateOf(mail),
    },
  };
}
