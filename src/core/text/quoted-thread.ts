import type { Recipient } from '../draft';
import { headerLine, isDividerLine, isWroteLine } from './header-words';
import type { HeaderField } from './header-words';
import type { QuotedMail } from './mail-text';
import { parseMailDate } from './mail-date';

const unquote = (line: string): string => line.replace(/^(?:\s{0,3}>){1,20}\s?/, '');

/** The entries of a header value. A comma parts two of them only where an address stands before it: "Lind, Karen <k@a>" is one. */
function entriesOf(value: string): readonly string[] {
  return value.split(';').reduce<readonly string[]>((entries, part) => {
    let open = '';
    const found: string[] = [];
    part.split(',').forEach((piece) => {
      open = open === '' ? piece : `${open},${piece}`;
      if (piece.indexOf('@') === -1) return;
      found.push(open);
      open = '';
    });
    return entries.concat(found, open);
  }, []);
}

/** Recipients of one header value: `Name <a@b>; c@d [mailto:c@d]`. */
export function parseRecipientList(value: string): readonly Recipient[] {
  const found: Recipient[] = [];
  entriesOf(value).forEach((piece) => {
    const match = /([^\s<>[\]():;,"']{1,64}@[^\s<>[\]():;,"']{1,255})/.exec(piece);
    const name = piece.replace(/<[^<>]{0,320}>|\[[^[\]]{0,330}\]|\(mailto:[^()]{0,320}\)/g, '').replace(/["']/g, '').trim();
    if (match !== null) found.push(name === '' || name === match[1] ? { address: match[1] ?? '' } : { address: match[1] ?? '', name });
    else if (name !== '') found.push({ address: '', name });
  });
  return found;
}

interface Building {
  from?: Recipient;
  to: readonly Recipient[];
  cc: readonly Recipient[];
  sentAt?: number;
  subject?: string;
  lines: string[];
}

/** How many lines a quoted header at `at` takes (0: there is none): a "from" line and two more fields close by. */
export function headerBlockLength(lines: readonly string[], at: number): number {
  const first = headerLine(unquote(lines[at] ?? ''));
  if (first === undefined || first.field !== 'from') return 0;
  const seen = new Set<HeaderField>(['from']);
  let last = at;
  for (let i = at + 1; i < lines.length && i <= last + 3 && i < at + 14; i += 1) {
    const line = headerLine(unquote(lines[i] ?? ''));
    if (line !== undefined && !seen.has(line.field)) {
      seen.add(line.field);
      last = i;
    }
  }
  return seen.size >= 3 || (seen.has('sent') && /@/.test(first.value)) ? last - at + 1 : 0;
}

function readHeader(lines: readonly string[]): Building {
  const mail: Building = { to: [], cc: [], lines: [] };
  let open: HeaderField | undefined;
  const values = new Map<HeaderField, string>();
  lines.forEach((raw) => {
    const line = headerLine(unquote(raw));
    if (line !== undefined && !values.has(line.field)) {
      open = line.field;
      values.set(line.field, line.value);
    } else if (open !== undefined && raw.trim() !== '') values.set(open, `${values.get(open) ?? ''} ${unquote(raw).trim()}`);
  });
  mail.from = parseRecipientList(values.get('from') ?? '')[0];
  mail.to = parseRecipientList(values.get('to') ?? '');
  mail.cc = parseRecipientList(values.get('cc') ?? '');
  mail.sentAt = parseMailDate(values.get('sent') ?? '');
  mail.subject = values.get('subject');
  return mail;
}

function readWroteLine(line: string): Building {
  const plain = unquote(line).trim();
  const address = /<?(?:mailto:)?([^\s<>[\]():;,"']{1,64}@[^\s<>[\]():;,"']{1,255})>?/.exec(plain);
  const before = address === null ? plain : plain.slice(0, address.index);
  const name = /(?:,|\d{1,2}[:.h]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?)?(?:\s?\([^)]{0,12}\))?,?|uhr|schrieb|h)\s{1,20}([^,\d<>:]{2,80}?)\s{0,2}[<:(]?$/i.exec(before.trim());
  const from = address !== null ? { address: address[1] ?? '', name: name?.[1]?.trim() } : name?.[1] !== undefined ? { address: '', name: name[1].trim() } : undefined;
  return { from, to: [], cc: [], sentAt: parseMailDate(before) ?? parseMailDate(address === null ? plain : plain.slice(address.index + address[0].length)), lines: [] };
}

/** The mails of a quoted stretch, in the order in which they stand (newest first). Lines are unquoted. */
export function parseQuotedThread(lines: readonly string[]): readonly QuotedMail[] {
  const mails: Building[] = [];
  let current: Building | undefined;
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] ?? '';
    const header = headerBlockLength(lines, i);
    const joined = `${unquote(line).trim()} ${unquote(lines[i + 1] ?? '').trim()}`;
    if (header > 0) {
      current = readHeader(lines.slice(i, i + header));
      mails.push(current);
      i += header - 1;
    } else if (isWroteLine(unquote(line))) {
      current = readWroteLine(line);
      mails.push(current);
    } else if (!isDividerLine(line) && isWroteLine(joined) && unquote(line).trim() !== '') {
      current = readWroteLine(joined);
      mails.push(current);
      i += 1;
    } else if (!isDividerLine(line)) {
      if (current === undefined) {
        if (line.trim() === '' || /^[_\s-]{5,80}$/.test(line)) continue;
        current = { to: [], cc: [], lines: [] };
        mails.push(current);
      }
      current.lines.push(unquote(line));
    }
  }
  return mails.map(({ lines: text, ...header }) => ({ ...header, text: text.join('\n').trim() }));
}
