import { decodeText } from './decode-text';
import type { IssueLog } from './issue-log';
import { smtpAddresses } from './read-json-directory';
import type { SourceFile, SourceRow } from './source-file';

interface Entry { readonly line: number; readonly attributes: ReadonlyMap<string, readonly string[]> }

function fromBase64(given: string): string {
  return new TextDecoder().decode(Uint8Array.from(atob(given.replace(/\s/g, '')), (character) => character.charCodeAt(0)));
}

/** Entries of an LDIF file. Source: RFC 2849 (a leading space continues a line; `::` is base64; `#` a comment). */
function entriesOf(text: string, file: string, log: IssueLog): readonly Entry[] {
  const entries: Entry[] = [];
  let open: { line: number; attributes: Map<string, string[]> } | undefined;
  const close = () => {
    if (open !== undefined && open.attributes.has('dn')) entries.push(open);
    open = undefined;
  };
  const take = (line: string, at: number) => {
    const colon = line.indexOf(':');
    if (colon < 1) {
      log.error('bad-ldif-line', { file, row: at, unit: 'line' });
      return;
    }
    const name = line.slice(0, colon).toLowerCase().replace(/;.*$/, '');
    let value = line.slice(colon + 1).trim();
    if (value.startsWith(':')) {
      try {
        value = fromBase64(value.slice(1));
      } catch {
        log.error('bad-ldif-line', { file, row: at, unit: 'line' });
        return;
      }
    }
    open ??= { line: at, attributes: new Map() };
    open.attributes.set(name, [...(open.attributes.get(name) ?? []), value]);
  };
  let folded = '';
  let foldedAt = 0;
  const flush = () => {
    if (folded !== '' && !folded.startsWith('#') && !/^version:/i.test(folded)) take(folded, foldedAt);
    folded = '';
  };
  text.split(/\r?\n/).forEach((line, i) => {
    if (line.startsWith(' ')) {
      folded += line.slice(1);
      return;
    }
    flush();
    if (line === '') close();
    else {
      folded = line;
      foldedAt = i + 1;
    }
  });
  flush();
  close();
  return entries;
}

/** `CN=Will Parrish, OU=IT` and `cn=will parrish,ou=it` are one name. */
const plainDn = (dn: string): string => dn.toLowerCase().replace(/\s*([,=+])\s*/g, '$1');
/** Active Directory: the account is disabled. Source: userAccountControl, ADS_UF_ACCOUNTDISABLE. */
const disabledBit = 2;

/** People of an LDIF export (Active Directory or any directory with inetOrgPerson). */
export function readLdif(source: SourceFile, log: IssueLog): readonly SourceRow[] {
  const text = decodeText(source.bytes, source.name, log, { oldWindows: false });
  if (text === undefined) return [];
  const entries = entriesOf(text, source.name, log).filter(({ attributes }) => attributes.has('mail') || attributes.has('proxyaddresses') || attributes.has('manager'));
  return entries.map(({ line, attributes }) => {
    const all = (name: string): readonly string[] => attributes.get(name) ?? [];
    const one = (...names: readonly string[]): string => names.map((name) => all(name)[0] ?? '').find((value) => value !== '') ?? '';
    const smtp = all('proxyaddresses');
    const primary = one('mail') || smtpAddresses(smtp.filter((address) => address.startsWith('SMTP:')))[0] || '';
    const fields: Readonly<Record<string, readonly [string, string]>> = {
      id: [plainDn(one('dn')), 'dn'],
      name: [one('displayname', 'cn'), 'displayName'],
      email: [primary, 'mail'],
      other_emails: [all('mail').slice(1).concat(smtpAddresses(smtp)).join(';'), 'proxyAddresses'],
      title: [one('title'), 'title'],
      department: [one('department', 'departmentnumber'), 'department'],
      account_name: [one('company', 'o'), 'company'],
      reports_to: [plainDn(one('manager')), 'manager'],
      status: [(Number(one('useraccountcontrol')) & disabledBit) !== 0 ? 'left' : '', 'userAccountControl'],
    };
    return {
      place: { file: source.name, row: line, unit: 'line' as const },
      values: Object.fromEntries(Object.entries(fields).filter(([, [value]]) => value !== '').map(([field, [value]]) => [field, value])),
      columns: Object.fromEntries(Object.entries(fields).map(([field, [, name]]) => [field, name])),
    };
  });
}
