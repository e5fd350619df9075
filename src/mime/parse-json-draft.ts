import { parseMoment } from '../core';
import type { ComposeType, Draft, Recipient } from '../core';
import { guessComposeType } from './compose-type';
import { parseMailDate } from './mail-date';
import { failed } from './parsed-draft';
import type { ParsedDraft } from './parsed-draft';
import { parseAddressLine } from './recipients';

const draftFields = ['from', 'to', 'cc', 'bcc', 'subject', 'body', 'html'];
const composeTypes: readonly ComposeType[] = ['newMail', 'reply', 'forward'];

type Fields = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a JSON value means to be a draft at all; tells drafts from other files in a folder. */
export const looksLikeDraft = (value: unknown): boolean => isObject(value) && draftFields.some((field) => field in value);

/** Undefined: the value is no recipient. */
function recipientsFrom(value: unknown): readonly Recipient[] | undefined {
  if (value === undefined || value === null) return [];
  if (typeof value === 'string') return parseAddressLine(value);
  if (Array.isArray(value)) {
    const each = value.map(recipientsFrom);
    return each.some((found) => found === undefined) ? undefined : each.flatMap((found) => found ?? []);
  }
  if (!isObject(value)) return undefined;
  // Microsoft Graph wraps both in `emailAddress`.
  if (isObject(value.emailAddress)) return recipientsFrom(value.emailAddress);
  const address = value.address ?? value.email ?? value.emailAddress;
  const name = value.name ?? value.displayName;
  if (typeof address !== 'string') return undefined;
  return [typeof name === 'string' ? { address, name } : { address }];
}

function stringFrom(value: unknown): string | undefined {
  return value === undefined || value === null ? '' : typeof value === 'string' ? value : undefined;
}

function dateFrom(value: unknown): number | undefined {
  return typeof value === 'number' ? value : typeof value === 'string' ? parseMoment(value) ?? parseMailDate(value) : undefined;
}

const wrongField = (field: string, expected: string): ParsedDraft => failed('wrong-field', { field, expected });
const recipientForm = '"Name <address>", a list of these, or {"address": …, "name": …}';

/**
 * A draft from `{from, to, cc, bcc, subject, body | html, composeType, date}`. Recipients may be one
 * address line, a list of strings, or objects with `address` and `name`.
 */
export function parseJsonDraft(value: unknown): ParsedDraft {
  if (!isObject(value)) return failed('not-an-object');
  if (!looksLikeDraft(value)) return failed('no-draft-fields');
  const [from, to, cc, bcc] = [value.from, value.to, value.cc, value.bcc].map(recipientsFrom);
  if (from === undefined) return wrongField('from', recipientForm);
  if (to === undefined) return wrongField('to', recipientForm);
  if (cc === undefined) return wrongField('cc', recipientForm);
  if (bcc === undefined) return wrongField('bcc', recipientForm);
  const subject = stringFrom(value.subject);
  if (subject === undefined) return wrongField('subject', 'text');
  const isHtml = value.html !== undefined && value.html !== null && (value.html !== '' || typeof value.body !== 'string');
  const body = stringFrom(isHtml ? value.html : value.body);
  if (body === undefined) return wrongField(isHtml ? 'html' : 'body', 'text');
  const composeType = value.composeType ?? undefined;
  if (composeType !== undefined && !composeTypes.includes(composeType as ComposeType)) return wrongField('composeType', composeTypes.join(', '));
  const date = dateFrom(value.date);
  if (value.date !== undefined && value.date !== null && date === undefined) return wrongField('date', 'a day or time such as 2026-03-31T09:00:00Z');
  const draft: Draft = {
    from: from[0], to, cc, bcc, subject, body, bodyType: isHtml ? 'html' : 'text',
    composeType: (composeType as ComposeType | undefined) ?? guessComposeType(subject, false), date,
  };
  return { ok: true, draft };
}
