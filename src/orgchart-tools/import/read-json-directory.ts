import { decodeText } from './decode-text';
import type { IssueLog } from './issue-log';
import type { SourceFile, SourceRow, SourceSystem } from './source-file';

export interface DirectoryRows {
  readonly system: SourceSystem;
  readonly people: readonly SourceRow[];
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '');
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';

/** Directories name aliases `smtp:a@b`, the primary one in capitals; other schemes are no mail addresses. */
export function smtpAddresses(given: readonly string[]): readonly string[] {
  return given.filter((address) => /^smtp:/i.test(address)).map((address) => address.slice('smtp:'.length));
}

/** Field → [value, the source's own name for it]. Source: Microsoft Graph, resource type "user". */
function graphPerson(user: Json): Readonly<Record<string, readonly [string, string]>> {
  const manager = isObject(user.manager) ? user.manager : {};
  return {
    id: [text(user.id), 'id'],
    name: [text(user.displayName), 'displayName'],
    email: [text(user.mail) || text(user.userPrincipalName), user.mail ? 'mail' : 'userPrincipalName'],
    other_emails: [smtpAddresses(list(user.proxyAddresses).map(text)).join(';'), 'proxyAddresses'],
    title: [text(user.jobTitle), 'jobTitle'],
    department: [text(user.department), 'department'],
    account_name: [text(user.companyName), 'companyName'],
    reports_to: [text(manager.id), 'manager'],
    status: [user.accountEnabled === false ? 'left' : '', 'accountEnabled'],
  };
}

/** Source: RFC 7643, resource "User" and its enterprise extension. */
function scimPerson(user: Json): Readonly<Record<string, readonly [string, string]>> {
  const extension = isObject(user[enterprise]) ? user[enterprise] : {};
  const manager = isObject(extension.manager) ? extension.manager : {};
  const name = isObject(user.name) ? user.name : {};
  const emails = list(user.emails).filter(isObject).filter((email) => text(email.type) !== 'home');
  const ordered = [...emails].sort((one, other) => Number(other.primary === true) - Number(one.primary === true)).map((email) => text(email.value));
  return {
    id: [text(user.id), 'id'],
    name: [text(user.displayName) || text(name.formatted) || `${text(name.givenName)} ${text(name.familyName)}`.trim(), 'displayName'],
    email: [ordered[0] ?? '', 'emails'],
    other_emails: [ordered.slice(1).join(';'), 'emails'],
    title: [text(user.title), 'title'],
    department: [text(extension.department), 'department'],
    account_name: [text(extension.organization), 'organization'],
    reports_to: [text(manager.value), 'manager.value'],
    status: [user.active === false ? 'left' : '', 'active'],
  };
}

/** Users of a page, or of a list of pages saved into one file. */
function recordsOf(value: unknown): { readonly system: 'microsoft-graph' | 'scim'; readonly records: readonly unknown[]; readonly next: boolean } | undefined {
  if (Array.isArray(value) && value.length > 0) {
    const pages = value.map(recordsOf);
    if (pages.every((page) => page !== undefined)) return { system: pages[0]?.system ?? 'microsoft-graph', records: pages.flatMap((page) => page.records), next: pages[pages.length - 1]?.next ?? false };
    return value.every((user) => isObject(user) && ('userPrincipalName' in user || 'displayName' in user)) ? { system: 'microsoft-graph', records: value, next: false } : undefined;
  }
  if (!isObject(value)) return undefined;
  if (Array.isArray(value.Resources)) return { system: 'scim', records: value.Resources, next: Number(value.totalResults ?? 0) > Number(value.startIndex ?? 1) - 1 + value.Resources.length };
  return Array.isArray(value.value) ? { system: 'microsoft-graph', records: value.value, next: value['@odata.nextLink'] !== undefined } : undefined;
}

/** True for a page that says that more follow; whether they were handed in too is judged over all files. */
export interface DirectoryPage extends DirectoryRows { readonly next: boolean }

/** A page (or list of pages) of Microsoft Graph users or of a SCIM 2.0 ListResponse. */
export function readJsonDirectory(source: SourceFile, log: IssueLog): DirectoryPage | undefined {
  const place = { file: source.name };
  const content = decodeText(source.bytes, source.name, log, { oldWindows: false });
  if (content === undefined) return undefined;
  let page: ReturnType<typeof recordsOf>;
  try {
    page = recordsOf(JSON.parse(content));
  } catch (error) {
    log.error('bad-json', place, { detail: error instanceof Error ? error.message : '' });
    return undefined;
  }
  if (page === undefined) {
    log.error('unknown-json', place);
    return undefined;
  }
  const { system, records, next } = page;
  const people: SourceRow[] = [];
  records.forEach((record, i) => {
    const at = { ...place, row: i + 1, unit: 'record' as const };
    if (!isObject(record)) {
      log.error('not-a-record', at);
      return;
    }
    const fields = Object.entries(system === 'scim' ? scimPerson(record) : graphPerson(record));
    people.push({
      place: at,
      values: Object.fromEntries(fields.filter(([, [value]]) => value !== '').map(([field, [value]]) => [field, value])),
      columns: Object.fromEntries(fields.map(([field, [, name]]) => [field, name])),
    });
  });
  return { system, people, next };
}
