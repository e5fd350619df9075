import type { AccountRow, AllowedRow, EngagementRow, PersonRow } from '../../orgchart-tools/rows';
import { withoutEmpty } from '../../orgchart-tools/rows';
import type { DeskChart } from './desk-chart';
import { freeName } from './free-name';

/** An edit: a chart in, a chart out; rows that it does not touch stay the same objects. */
export type Edit = (chart: DeskChart) => DeskChart;

const replace = <T>(list: readonly T[], index: number, value: T): T[] => list.map((each, i) => (i === index ? value : each));

function editAccount(chart: DeskChart, accountId: string, change: (account: AccountRow) => AccountRow): DeskChart {
  const index = chart.file.accounts.findIndex(({ id }) => id === accountId);
  const before = chart.file.accounts[index];
  if (before === undefined) return chart;
  const after = change(before);
  return after === before ? chart : { ...chart, file: { ...chart.file, accounts: replace(chart.file.accounts, index, after) } };
}

export const changeAccount = (accountId: string, changes: Partial<AccountRow>): Edit => (chart) =>
  editAccount(chart, accountId, (account) => ({ ...account, ...changes }));

export const changePerson = (accountId: string, personId: string, changes: Partial<PersonRow>): Edit => (chart) =>
  editAccount(chart, accountId, (account) => {
    const index = account.people.findIndex(({ id }) => id === personId);
    const before = account.people[index];
    return before === undefined ? account : { ...account, people: replace(account.people, index, withoutEmpty({ ...before, ...changes })) };
  });

/** A row more; its id is changed when somebody in the account has it already. */
export const addPerson = (accountId: string, person: PersonRow): Edit => (chart) =>
  editAccount(chart, accountId, (account) => ({ ...account, people: [...account.people, withoutEmpty({ ...person, id: freeName(account.people.map(({ id }) => id), person.id) })] }));

/** Takes a row out, and every reference to it in its account. */
export const removePerson = (accountId: string, personId: string): Edit => (chart) => {
  const without = (ids: readonly string[] | null | undefined): string[] => (ids ?? []).filter((id) => id !== personId);
  const free = (engagement: EngagementRow): EngagementRow => clean({
    ...engagement, workingContactIds: without(engagement.workingContactIds), deciderIds: without(engagement.deciderIds),
    involved: (engagement.involved ?? []).filter((each) => each.personId !== personId), allowed: (engagement.allowed ?? []).filter((each) => each.personId !== personId),
  });
  const freed = (chart.file.accounts.find(({ id }) => id === accountId)?.engagements ?? []).map(free);
  const nowWaiting = freed.filter(({ workingContactIds }) => workingContactIds.length === 0).map((engagement) => ({ accountId, engagement }));
  const waiting = [...chart.waiting.map((each) => (each.accountId === accountId ? { accountId, engagement: free(each.engagement) } : each)), ...nowWaiting];
  return editAccount({ ...chart, waiting }, accountId, (account) => ({
    ...account,
    people: account.people.filter(({ id }) => id !== personId).map((person) => withoutEmpty({
      ...person, managerId: person.managerId === personId ? undefined : person.managerId,
      dottedIds: without(person.dottedIds), assistantTo: without(person.assistantTo), members: without(person.members),
    })),
    ...(account.engagements === undefined ? {} : { engagements: freed.filter(({ workingContactIds }) => workingContactIds.length > 0) }),
    ...(account.executivePairs ? { executivePairs: account.executivePairs.filter(({ theirs }) => theirs !== personId) } : {}),
  }));
};

/** A deal more, which waits until somebody is named as its working contact. */
export const addDeal = (accountId: string, engagement: EngagementRow): Edit => (chart) => ({ ...chart, waiting: [...chart.waiting, { accountId, engagement }] });

/** Everybody with this title gets this level. */
export const levelOfTitle = (title: string, level: PersonRow['level']): Edit => (chart) => ({
  ...chart,
  file: {
    ...chart.file,
    accounts: chart.file.accounts.map((account) => (account.people.some((person) => person.title === title && !person.level)
      ? { ...account, people: account.people.map((person) => (person.title === title && !person.level ? { ...person, level } : person)) }
      : account)),
  },
});

const clean = (engagement: EngagementRow): EngagementRow => ({ ...withoutEmpty(engagement), workingContactIds: engagement.workingContactIds });

function isWaiting(chart: DeskChart, accountId: string, engagementId: string): boolean {
  return chart.waiting.some((each) => each.accountId === accountId && each.engagement.id === engagementId);
}

function engagementOf(chart: DeskChart, accountId: string, engagementId: string): EngagementRow | undefined {
  return chart.waiting.find((each) => each.accountId === accountId && each.engagement.id === engagementId)?.engagement
    ?? chart.file.accounts.find(({ id }) => id === accountId)?.engagements?.find(({ id }) => id === engagementId);
}

/** The deal leaves whichever list it is in and is put back where it belongs: with a contact into the chart, without into the waiting list. */
export const changeEngagement = (accountId: string, engagementId: string, changes: Partial<EngagementRow>): Edit => (chart) => {
  const before = engagementOf(chart, accountId, engagementId);
  if (before === undefined) return chart;
  const after = clean({ ...before, ...changes });
  const waits = after.workingContactIds.length === 0;
  const waited = isWaiting(chart, accountId, engagementId);
  if (waits && waited) return { ...chart, waiting: chart.waiting.map((each) => (each.engagement === before ? { accountId, engagement: after } : each)) };
  const waiting = waits ? [...chart.waiting, { accountId, engagement: after }] : waited ? chart.waiting.filter((each) => each.engagement !== before) : chart.waiting;
  return editAccount({ ...chart, waiting }, accountId, (account) => {
    const engagements = account.engagements ?? [];
    if (waits) return { ...account, engagements: engagements.filter(({ id }) => id !== engagementId) };
    if (waited) return { ...account, engagements: [...engagements, after] };
    return { ...account, engagements: engagements.map((each) => (each.id === engagementId ? after : each)) };
  });
};

export const allow = (accountId: string, engagementId: string, route: AllowedRow): Edit => (chart) => {
  const before = engagementOf(chart, accountId, engagementId);
  const others = (before?.allowed ?? []).filter(({ personId }) => personId !== route.personId);
  return changeEngagement(accountId, engagementId, { allowed: [...others, withoutEmpty(route)] })(chart);
};

export const changeHead = (changes: Partial<Pick<DeskChart['file'], 'ownDomains' | 'validUntil' | 'generatedAt'>>): Edit => (chart) => ({ ...chart, file: { ...chart.file, ...changes } });
