import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseOrgChart } from '../../../src/core';
import { assistedPeople, dottedManagers, findPerson, groupMembers, hasLeft, managerChain } from '../../../src/core/org-chart/manager-chain';
import { parseEnd, parseMoment } from '../../../src/core/org-chart/moment';
import type { Person } from '../../../src/core';
import { account, chartFile, engagement, parsed, person } from '../../support/chart-rows';

const chart = parsed(chartFile(
  account('acme', 'acme.example', [
    person('ceo', 'Ana Ruiz', 'Chief Executive Officer'),
    person('ea', 'Bo Lund', 'Executive Assistant', 'ceo'),
    person('lab', 'Cy Moss', 'Laboratory Assistant', 'ceo'),
    person('cfo', 'Di Park', 'CFO', 'ceo', { status: 'left' }),
    person('it', 'Ed Roy', 'IT Manager', 'ceo', { until: '2026-11-20', dottedIds: ['cfo'] }),
    person('board', 'Board of Trustees', undefined, undefined, { kind: 'group' }),
    person('ap', 'Accounts Payable', undefined, undefined, { kind: 'mailbox' }),
    person('inner', 'Inner', undefined, undefined, { kind: 'group', members: ['it'] }),
    person('outer', 'Outer', undefined, undefined, { kind: 'group', members: ['inner', 'ap', 'outer'] }),
  ], [engagement('wifi', ['it'], { involved: [{ personId: 'ceo', role: 'Economic Buyer' }], endsAt: '2026-12-31' })]),
  account('sub', 'sub.example', [person('boss', 'Flo Ek', 'Managing Director', 'acme/ceo')], [], { parentAccountId: 'acme' }),
));
const who = (id: string, accountId = 'acme'): Person => {
  const found = findPerson(chart, accountId, id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};
const ids = (people: readonly Person[]): readonly string[] => people.map(({ id }) => id);

describe('an indexed chart', () => {
  it('infers level and function from the title, and from the name of a group or mailbox', () => {
    expect(who('ceo')).toMatchObject({ level: 'cxo', function: 'executive' });
    expect(who('board')).toMatchObject({ level: 'board', function: 'board' });
    expect(who('ap')).toMatchObject({ function: 'finance' });
  });

  it('takes an executive assistant whose chart names nobody for their manager\'s, and no other assistant', () => {
    expect(ids(assistedPeople(chart, who('ea')))).toEqual(['ceo']);
    expect(assistedPeople(chart, who('lab'))).toEqual([]);
  });

  it('knows who has left, by status or by the last day', () => {
    const end = parseEnd('2026-11-20') ?? 0;
    expect(hasLeft(who('cfo'))).toBe(true);
    expect([hasLeft(who('it')), hasLeft(who('it'), end), hasLeft(who('it'), end + 1)]).toEqual([false, false, true]);
  });

  it('follows managers into the parent company', () => {
    expect(ids(managerChain(chart, who('boss', 'sub')))).toEqual(['ceo']);
    expect(chart.subsidiaries.get('acme')).toEqual(['sub']);
  });

  it('counts a dotted line as above', () => {
    expect(ids(dottedManagers(chart, who('it')))).toContain('cfo');
    expect(ids(managerChain(chart, who('it')))).toContain('ceo');
    expect(ids(managerChain(chart, who('ceo')).concat(dottedManagers(chart, who('ceo'))))).not.toContain('it');
  });

  it('opens groups, also those that hold themselves', () => {
    expect(ids(groupMembers(chart, who('outer')))).toEqual(['ap', 'it']);
  });

  it('fills in what a deal leaves out', () => {
    expect(chart.accounts.get('acme')?.engagements[0]).toMatchObject({ kind: 'new', state: 'open', deciderIds: ['it'], reps: [], involved: [{ role: 'economic-buyer' }], endsAt: Date.parse('2026-12-31T23:59:59.999Z') });
  });

  it('is the same with the deep checks left out', () => {
    const file = JSON.parse(readFileSync(join(__dirname, '../../../assets/samples/org-chart.json'), 'utf8')) as unknown;
    expect(parseOrgChart(file, { checks: 'form' })).toEqual({ chart: parseOrgChart(file).chart, issues: [] });
  });
});

describe('moments', () => {
  it.each([['2026-11-24', '2026-11-24T00:00:00Z'], ['2026-11-24T06:00:00Z', '2026-11-24T06:00:00Z'], ['2026-11-24T06:00:00+02:00', '2026-11-24T04:00:00Z'], ['2026-11-24 06:00', '2026-11-24T06:00:00Z'], ['2024-02-29', '2024-02-29T00:00:00Z']])('%s', (given, utc) => expect(parseMoment(given)).toBe(Date.parse(utc)));
  it.each(['2026-02-30', '24.11.2026', '2026-13-01', 'soon', '', '2026-11-24T25:00:00Z'])('no moment: %s', (given) => expect(parseMoment(given)).toBeUndefined());
  it('ends a day with its last millisecond', () => expect(parseEnd('2026-11-24')).toBe(Date.parse('2026-11-24T23:59:59.999Z')));
});
