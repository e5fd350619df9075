import type { Bypass, Draft, Engagement, OrgChart, Person, Report, Words } from '../core';
import { initials, personOf, unique } from './people';

/** A person as the picture shows them. */
export interface PersonView {
  readonly name: string;
  readonly title: string;
  readonly initials: string;
  /** What they have to do with the mail, in words. */
  readonly role: string;
  readonly part: 'gets' | 'skipped' | 'left-out';
  /** Stands above the next person of the path; the picture draws a line between them. */
  readonly leadsNext: boolean;
}

/** The path of one engagement's bypass, from the top down. */
export interface PathView {
  readonly kind: Bypass['kind'];
  readonly account: string;
  readonly people: readonly PersonView[];
  /** Reached people for whom the picture has no room. */
  readonly more: number;
  readonly alternative: string;
}

export interface RelationInput {
  readonly report: Report;
  readonly chart: OrgChart;
  readonly draft: Draft;
  readonly words: Words;
}

/** More than this, and the picture is a list. */
const maxPictured = 3;

export function engagementOf(chart: OrgChart, { account, engagement }: Pick<Bypass, 'account' | 'engagement'>): Engagement | undefined {
  return chart.accounts.get(account)?.engagements.find((each) => each.id === engagement);
}

const maxChain = 40;

/** True when `upper` stands above `lower`, by the chart's managers. */
function leads(chart: OrgChart, upper: Person | undefined, lower: Person | undefined): boolean {
  let at = lower;
  for (let i = 0; i < maxChain && upper !== undefined && at !== undefined; i += 1) {
    if (at.managerId === upper.id && at.accountId === upper.accountId) return true;
    at = at.managerId === undefined ? undefined : chart.accounts.get(at.accountId)?.people.get(at.managerId);
  }
  return false;
}

function pathOf({ chart, draft, words }: RelationInput, bypasses: readonly Bypass[], first: Bypass): PathView {
  const engagement = engagementOf(chart, first)?.name ?? first.engagement;
  const inBcc = (address: string) => draft.bcc.some((recipient) => recipient.address.toLowerCase() === address);
  const view = (address: string, role: string, part: PersonView['part']) => {
    const { name, title, person } = personOf(chart, address);
    return { name, title, initials: initials(name), role, part, person };
  };
  // Those reached around stand first, so that a chain of command stays in one piece.
  const gets = unique([...bypasses.filter((bypass) => bypass.kind === 'around'), ...bypasses.filter((bypass) => bypass.kind === 'over')].map((bypass) => bypass.recipient));
  const contacts = unique(bypasses.flatMap((bypass) => bypass.contacts));
  const skipped = unique(bypasses.flatMap((bypass) => bypass.skipped)).filter((address) => !contacts.includes(address));
  const getsRole = (address: string): string => {
    const bypass = bypasses.find((each) => each.recipient === address) ?? first;
    return bypass.via === null ? words(`field.${bypass.field}`) : words('people.via', { via: personOf(chart, bypass.via).name });
  };
  const names = (list: readonly string[]) => list.map((address) => personOf(chart, address).name);
  const people = [
    ...gets.slice(0, maxPictured).map((address) => view(address, getsRole(address), 'gets')),
    ...[...skipped].reverse().slice(0, maxPictured).map((address) => view(address, words('people.skipped'), 'skipped')),
    ...contacts.slice(0, maxPictured).map((address) => view(address, words(inBcc(address) ? 'people.hidden' : 'people.decides'), 'left-out')),
  ];
  return {
    kind: bypasses.some((bypass) => bypass.kind === 'over') ? 'over' : 'around',
    account: chart.accounts.get(first.account)?.name ?? first.account,
    people: people.map(({ person, ...shown }, i) => ({ ...shown, leadsNext: leads(chart, person, people[i + 1]?.person) })),
    more: Math.max(0, gets.length - maxPictured) + Math.max(0, contacts.length - maxPictured),
    alternative: [
      words(`picture.${first.kind}`, { recipients: names(gets), count: gets.length }),
      ...(skipped.length > 0 ? [words('picture.skipped', { people: names(skipped), count: skipped.length })] : []),
      ...(contacts.length > 0 ? [words('picture.contacts', { contacts: names(contacts), count: contacts.length, engagement })] : []),
    ].join(' '),
  };
}

/** One path for each engagement that is bypassed, in the report's order. */
export function pathsOf(input: RelationInput): readonly PathView[] {
  const groups = new Map<string, Bypass[]>();
  for (const bypass of input.report.bypasses) {
    const key = `${bypass.account}/${bypass.engagement}`;
    groups.set(key, [...(groups.get(key) ?? []), bypass]);
  }
  return [...groups.values()].flatMap((group) => (group[0] === undefined ? [] : [pathOf(input, group, group[0])]));
}
