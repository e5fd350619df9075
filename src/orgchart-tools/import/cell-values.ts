import { getDomain } from 'tldts';
import { levels, normaliseAddress } from '../../core';
import type { Level } from '../../core';
import type { IssueLog } from './issue-log';
import { placeOf } from './source-file';
import type { SourceRow } from './source-file';
import { dayMilliseconds, dayOf } from '../day';

/** Word in a cell, without case and punctuation → what it means. A word that is not listed is told with the list. */
type Vocabulary<T extends string> = Readonly<Record<string, T>>;

const levelWords: Vocabulary<Level> = {
  ...Object.fromEntries(levels.map((level) => [level, level])) as Record<Level, Level>,
  chair: 'board', boardmember: 'board', clevel: 'cxo', csuite: 'cxo', chief: 'cxo', executive: 'cxo', owner: 'cxo', founder: 'cxo', partner: 'cxo', vicepresident: 'vp', svp: 'vp', evp: 'vp', head: 'director', lead: 'senior', individualcontributor: 'entry', employee: 'entry', junior: 'entry',
};
const kindWords = { person: 'person', contact: 'person', group: 'group', distributionlist: 'group', list: 'group', mailbox: 'mailbox', sharedmailbox: 'mailbox', shared: 'mailbox' } as const;
const statusWords = { active: 'active', yes: 'active', true: 'active', enabled: 'active', current: 'active', left: 'left', no: 'left', false: 'left', inactive: 'left', terminated: 'left', disabled: 'left', former: 'left', gone: 'left' } as const;
const relationWords = { customer: 'customer', client: 'customer', prospect: 'customer', partner: 'partner', reseller: 'partner', consultant: 'partner', channelpartner: 'partner' } as const;
const stateWords = { open: 'open', won: 'won', closedwon: 'won', lost: 'lost', closedlost: 'lost', stalled: 'stalled', onhold: 'stalled', paused: 'stalled' } as const;
const dealKindWords = { new: 'new', newbusiness: 'new', newcustomer: 'new', renewal: 'renewal', support: 'support', service: 'support', project: 'project' } as const;
const yesNoWords = { yes: 'yes', y: 'yes', true: 'yes', x: 'yes', '1': 'yes', no: 'no', n: 'no', false: 'no', '0': 'no' } as const;

const plain = (given: string): string => given.toLowerCase().replace(/[^a-z0-9]/g, '');

function word<T extends string>(row: SourceRow, field: string, words: Vocabulary<T>, log: IssueLog): T | undefined {
  const given = row.values[field];
  if (given === undefined) return undefined;
  const known = words[plain(given)];
  if (known === undefined) log.error('unknown-word', placeOf(row, field), { given, known: [...new Set(Object.values(words))] });
  return known;
}

export const readLevel = (row: SourceRow, log: IssueLog, field = 'level') => word(row, field, levelWords, log);
export const readKind = (row: SourceRow, log: IssueLog) => word(row, 'kind', kindWords, log);
export const readStatus = (row: SourceRow, log: IssueLog) => word(row, 'status', statusWords, log);
export const readRelation = (row: SourceRow, log: IssueLog) => word(row, 'relation', relationWords, log);
export const readYes = (row: SourceRow, field: string, log: IssueLog): boolean | undefined => {
  const answer = word(row, field, yesNoWords, log);
  return answer === undefined ? undefined : answer === 'yes';
};

/** State of a deal: by the flags of a CRM where there are any, else by its words; a stage that is neither won nor lost is open. */
export function readState(row: SourceRow, handTyped: boolean, log: IssueLog): 'open' | 'won' | 'lost' | 'stalled' | undefined {
  if (plain(row.values.is_closed ?? '') !== '') return plain(row.values.is_closed ?? '') !== 'true' ? 'open' : plain(row.values.is_won ?? '') === 'true' ? 'won' : 'lost';
  if (handTyped) return word(row, 'state', stateWords, log);
  const stage = row.values.state ?? '';
  const hints: readonly (readonly [RegExp, 'won' | 'lost' | 'stalled'])[] = [[/\bwon\b|closedwon/i, 'won'], [/\blost\b|closedlost/i, 'lost'], [/hold|stall|pause/i, 'stalled']];
  return hints.find(([hint]) => hint.test(stage))?.[1] ?? 'open';
}

/** Kind of a deal; a CRM's own types that say nothing here are left out. */
export function readDealKind(row: SourceRow, handTyped: boolean, log: IssueLog): 'new' | 'renewal' | 'support' | 'project' | undefined {
  if (handTyped) return word(row, 'kind', dealKindWords, log);
  const given = row.values.kind ?? '';
  if (/renew/i.test(given)) return 'renewal';
  return /\bsupport|service/i.test(given) ? 'support' : undefined;
}

const isoDay = /^\d{4}-\d{2}-\d{2}/;
const shortIsoDay = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
/** A day as Excel counts it, 1982 to 2064: what a date becomes in a cell that is formatted as a number. */
const serialDay = /^[3-5]\d{4}$/;
const excelDayZero = Date.UTC(1899, 11, 30);
const dottedDay = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const slashedDay = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/;

const two = (part: string | number): string => String(part).padStart(2, '0');

/** A day or time as the format wants it. 03/04/2026 means two days in two countries: told, never guessed. */
export function readMoment(row: SourceRow, field: string, log: IssueLog): string | undefined {
  const given = row.values[field];
  if (given === undefined) return undefined;
  if (isoDay.test(given)) return given.replace(/^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2})(?:\.\d+)?([+-]\d{2}):?(\d{2})$/, '$1T$2$3:$4');
  if (serialDay.test(given)) return dayOf(excelDayZero + Number(given) * dayMilliseconds);
  const short = shortIsoDay.exec(given);
  if (short !== null) return `${short[1]}-${two(short[2] ?? '')}-${two(short[3] ?? '')}`;
  const dotted = dottedDay.exec(given);
  if (dotted !== null) return `${dotted[3]}-${two(dotted[2] ?? '')}-${two(dotted[1] ?? '')}`;
  const slashed = slashedDay.exec(given);
  if (slashed !== null) {
    const [first, second] = [Number(slashed[1]), Number(slashed[2])];
    if (first > 12) return `${slashed[3]}-${two(second)}-${two(first)}`;
    if (second > 12 || first === second) return `${slashed[3]}-${two(first)}-${two(second)}`;
  }
  log.error('unclear-date', placeOf(row, field), { given });
  return undefined;
}

/** A function as the format spells it: `Supply Chain` → `supply-chain`. */
export const readFunction = (row: SourceRow): string | undefined => row.values.function?.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || undefined;

/** The mail domain behind a web address or host: `https://www.harbor.example/about` → `harbor.example`; as given when it is none. */
export function domainOf(given: string): string {
  return getDomain(given.replace(/^@/, ''), { allowPrivateDomains: true }) ?? given;
}

const registrable = new Map<string, string>();

/** The registrable domain of a mail address. Remembered by host, because a whole company shares one. */
export function mailDomain(address: string): string | undefined {
  const normalised = normaliseAddress(address);
  if (normalised === undefined) return undefined;
  const host = normalised.slice(normalised.lastIndexOf('@') + 1);
  const domain = registrable.get(host) ?? domainOf(host);
  registrable.set(host, domain);
  return domain;
}
