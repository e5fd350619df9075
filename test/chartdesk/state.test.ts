import { applyPatch, patchOf } from '../../src/chartdesk/state/desk-chart';
import type { DeskChart } from '../../src/chartdesk/state/desk-chart';
import { deskReducer, isUnsaved, standing, startState } from '../../src/chartdesk/state/desk-state';
import { addDeal, addPerson, allow, changeEngagement, changeHead, changePerson, levelOfTitle, removePerson } from '../../src/chartdesk/state/edits';
import { record, redo, startHistory, undo } from '../../src/chartdesk/state/history';
import { filterIssues, kindsOf } from '../../src/chartdesk/state/issue-kinds';
import { mendsFor } from '../../src/chartdesk/state/mends';
import { addRule, changePolicy, changeRule, removeRule } from '../../src/chartdesk/state/policy-edits';
import { parseOrgChart } from '../../src/core';
import type { ImportIssue } from '../../src/orgchart-tools/import/issue-log';
import { englishDeskWords as words } from '../../src/words/english-chartdesk';
import { deskChart } from './rows';

const now = Date.parse('2026-11-24T06:00:00Z');
const issuesOf = (chart: DeskChart): readonly ImportIssue[] => parseOrgChart(chart.file, { now, words }).issues;
const person = (chart: DeskChart, id: string) => chart.file.accounts.flatMap(({ people }) => people).find((each) => each.id === id);
const deal = (chart: DeskChart, id: string) => chart.file.accounts.flatMap(({ engagements }) => engagements ?? []).find((each) => each.id === id);

describe('history', () => {
  test('undo and redo walk back and forth, a new step forgets the future', () => {
    const two = record(record(startHistory(1), 2, 'to two'), 3, 'to three');
    const back = undo(two);
    expect([back.present, undo(back).present, redo(back).present]).toEqual([2, 1, 3]);
    expect(back.future[0]?.label).toBe('to three');
    expect(record(back, 9, 'else').future).toEqual([]);
  });

  test('a step that changes nothing is none', () => {
    const start = startHistory('same');
    expect(record(start, 'same', 'nothing')).toBe(start);
  });
});

describe('edits', () => {
  test('touch only the account they are about', () => {
    const chart = deskChart();
    const edited = changePerson('maple', 'vp', { managerId: 'cio' })(chart);
    expect(person(edited, 'vp')?.managerId).toBe('cio');
    expect(edited.file.accounts[1]).toBe(chart.file.accounts[1]);
    expect(patchOf(chart.file, edited.file).accounts.map(({ index }) => index)).toEqual([0]);
    expect(applyPatch(chart.file, patchOf(chart.file, edited.file))).toEqual(edited.file);
  });

  test('a deal that gets a working contact moves into the chart, and out again when it loses the last', () => {
    const named = changeEngagement('birch', 'ledger', { workingContactIds: ['cfo'] })(deskChart());
    expect(named.waiting).toEqual([]);
    expect(deal(named, 'ledger')).toMatchObject({ name: 'Ledger', workingContactIds: ['cfo'] });
    const emptied = changeEngagement('birch', 'ledger', { workingContactIds: [] })(named);
    expect(deal(emptied, 'ledger')).toBeUndefined();
    expect(emptied.waiting).toEqual(deskChart().waiting);
  });

  test('a deal that waits can be filled in before it has a contact', () => {
    const edited = changeEngagement('birch', 'ledger', { topics: ['ledger'] })(deskChart());
    expect(edited.waiting[0]?.engagement.topics).toEqual(['ledger']);
    expect(edited.file).toEqual(deskChart().file);
  });

  test('allowing somebody again replaces the old permission', () => {
    const edited = allow('maple', 'storage', { personId: 'ceo', reason: 'invited us again', until: '2027-01-31' })(deskChart());
    expect(deal(edited, 'storage')?.allowed).toEqual([{ personId: 'ceo', reason: 'invited us again', until: '2027-01-31' }]);
  });

  test('a row by hand gets an id of its own', () => {
    const edited = addPerson('maple', { id: 'ceo', kind: 'group', name: 'Board' })(addPerson('maple', { id: 'ceo', name: 'Somebody', emails: [] })(deskChart()));
    expect(edited.file.accounts[0]?.people.slice(-2)).toEqual([{ id: 'ceo-2', name: 'Somebody' }, { id: 'ceo-3', kind: 'group', name: 'Board' }]);
  });

  test('a row that is removed takes every reference along, and a deal without a contact waits again', () => {
    const chart = changePerson('maple', 'lead', { managerId: 'vp', assistantTo: ['vp', 'cio'] })(deskChart());
    const edited = removePerson('maple', 'vp')(changeEngagement('maple', 'storage', { workingContactIds: ['vp'], involved: [{ personId: 'vp', role: 'user' }] })(chart));
    expect(person(edited, 'vp')).toBeUndefined();
    expect(person(edited, 'lead')).toEqual(expect.not.objectContaining({ managerId: expect.anything() as string }));
    expect(person(edited, 'lead')).toMatchObject({ assistantTo: ['cio'] });
    expect(deal(edited, 'storage')).toBeUndefined();
    expect(edited.waiting.find(({ engagement }) => engagement.id === 'storage')?.engagement).toEqual(expect.not.objectContaining({ involved: expect.anything() as object }));
    expect(issuesOf(edited).filter(({ message }) => message.includes('"vp"'))).toEqual([]);
  });

  test('a deal by hand waits for its contact', () => {
    const edited = addDeal('birch', { id: 'tender', name: 'Tender', workingContactIds: [] })(deskChart());
    expect(edited.waiting.map(({ engagement }) => engagement.id)).toEqual(['ledger', 'tender']);
    expect(deal(changeEngagement('birch', 'tender', { workingContactIds: ['cfo'] })(edited), 'tender')).toMatchObject({ name: 'Tender' });
  });

  test('a level for a title reaches everybody who bears it', () => {
    expect(person(levelOfTitle('Wizard', 'senior')(deskChart()), 'lead')?.level).toBe('senior');
  });
});

describe('policy', () => {
  test('the first thing settled starts one, and what says nothing is left out', () => {
    const settled = changePolicy({ auditOnly: true })(deskChart());
    expect(settled.policy).toEqual({ format: 'endrun-policy', version: 1, auditOnly: true });
    expect(settled.file).toEqual(deskChart().file);
    expect(changePolicy({ auditOnly: undefined })(settled).policy).toEqual({ format: 'endrun-policy', version: 1 });
  });

  test('rules are added under a free name, changed and removed', () => {
    const two = addRule('phrases')(addRule('phrases')(deskChart()));
    expect(two.policy?.phrases?.map(({ id }) => id)).toEqual(['phrase-1', 'phrase-2']);
    const changed = changeRule('phrases', 1, { words: ['our lawyers'], message: '' })(removeRule('phrases', 0)(two));
    expect(changed.policy?.phrases).toHaveLength(1);
    expect(changeRule('phrases', 0, { words: ['our lawyers'], message: '' })(changed).policy?.phrases).toEqual([{ id: 'phrase-2', category: 'blame', words: ['our lawyers'] }]);
    expect(removeRule('phrases', 0)(changed).policy).toEqual({ format: 'endrun-policy', version: 1 });
  });

  test('stays when another chart is opened that brings none', () => {
    const checked = { issues: [], titles: [] };
    const open = (chart: DeskChart) => ({ type: 'opened', files: ['a.csv'], opened: { chart, fileIssues: [], proposed: [], tables: [], checked } } as const);
    const settled = deskReducer(deskReducer(startState, open(deskChart())), { type: 'edited', label: 'quiet', edit: changePolicy({ auditOnly: true }) });
    expect(deskReducer(settled, open(deskChart())).history?.present.policy).toMatchObject({ auditOnly: true });
    expect(deskReducer(settled, open({ ...deskChart(), policy: { format: 'endrun-policy', version: 1 } })).history?.present.policy).toEqual({ format: 'endrun-policy', version: 1 });
  });
});

describe('mends', () => {
  const mend = (code: string, key: string): DeskChart => {
    const chart = deskChart();
    const found = issuesOf(chart).filter((issue) => issue.code === code).flatMap((issue) => mendsFor(issue, chart)).find((each) => each.key === key);
    if (found === undefined) throw new Error(`no mend "${key}" for ${code}`);
    expect(words(`desk.mend.${key}`, found.values)).not.toContain('{');
    return found.edit(chart);
  };

  test.each([
    ['unknown-manager', 'use-guess'],
    ['unknown-manager', 'no-manager'],
    ['reports-to-self', 'no-manager'],
    ['address-outside-domains', 'add-domain'],
    ['address-outside-domains', 'mark-external'],
    ['unknown-id', 'drop-reference'],
    ['expired-allowance', 'drop-permission'],
    ['name-marker', 'marked-left'],
  ])('%s: "%s" takes the fault away and brings no other', (code, key) => {
    const before = issuesOf(deskChart());
    const after = issuesOf(mend(code, key));
    const count = (issues: readonly ImportIssue[], severity: string) => issues.filter((issue) => issue.severity === severity).length;
    expect(after.filter((issue) => issue.code === code)).toHaveLength(before.filter((issue) => issue.code === code).length - 1);
    expect(count(after, 'error')).toBeLessThanOrEqual(count(before, 'error'));
  });

  test('somebody marked as gone is renamed and has left', () => {
    expect(person(mend('name-marker', 'marked-left'), 'cio')).toMatchObject({ name: 'Jonas Vik', status: 'left' });
  });

  test('ids that a CRM counts up are no guess, and nobody is told to report to the next best', () => {
    const chart = changePerson('maple', 'vp', { managerId: '003A1' })(addPerson('maple', { id: '003A2', name: 'Ida Berg', emails: ['ida@maple.example'] })(deskChart()));
    const keys = issuesOf(chart).filter(({ code }) => code === 'unknown-manager' || code === 'reports-to-self').flatMap((issue) => mendsFor(issue, chart)).map(({ key }) => key);
    expect(keys).toEqual(['no-manager', 'no-manager']);
  });

  test('a row without an address is deleted by one click', () => {
    const chart = changePerson('maple', 'lead', { emails: [], managerId: undefined })(deskChart());
    const [issue] = issuesOf(chart).filter(({ code }) => code === 'no-address');
    if (issue === undefined) throw new Error('the row is not told');
    const [mend] = mendsFor(issue, chart);
    expect(words(`desk.mend.${mend?.key ?? ''}`, mend?.values)).toBe('Delete the row of Omar Said');
    expect(person(mend?.edit(chart) ?? chart, 'lead')).toBeUndefined();
  });

  test('nothing is offered where a person must choose', () => {
    const chart = deskChart();
    const unsure = { code: 'cycle', severity: 'error', path: '/accounts/0/people/1/managerId', message: '', cure: '' } as const;
    expect(mendsFor(unsure, chart)).toEqual([]);
  });
});

describe('kinds of issues', () => {
  test('errors first, then the most frequent; searched by words and place', () => {
    const issues: readonly ImportIssue[] = [
      { code: 'no-topics', severity: 'warning', path: '', message: 'No topics', cure: '' },
      { code: 'no-topics', severity: 'warning', path: '', message: 'No topics', cure: '', place: { file: 'deals.csv', row: 7 } },
      { code: 'cycle', severity: 'error', path: '', message: 'A circle', cure: '' },
    ];
    expect(kindsOf(issues)).toEqual([{ code: 'cycle', severity: 'error', count: 1 }, { code: 'no-topics', severity: 'warning', count: 2 }]);
    expect(filterIssues(issues, undefined, 'row 7')).toHaveLength(1);
    expect(filterIssues(issues, 'no-topics', '')).toHaveLength(2);
  });
});

describe('the desk', () => {
  const opened = (chart: DeskChart | undefined) => deskReducer(startState, { type: 'opened', files: ['a.csv'], opened: { chart, fileIssues: [], proposed: [], tables: [], checked: { issues: [], titles: [] } } });

  test('is unsaved from the first edit to the release', () => {
    const start = opened(deskChart());
    const edited = deskReducer(start, { type: 'edited', label: 'a level', edit: levelOfTitle('Wizard', 'senior') });
    const released = deskReducer(edited, { type: 'released' });
    expect([start, edited, released, deskReducer(released, { type: 'undone' })].map(isUnsaved)).toEqual([false, true, false, false]);
  });

  test('a chart whose files were not read in full is held back, and other files that fail do not let it go', () => {
    const fault = { code: 'unknown-table', severity: 'error', path: '', message: 'What is this?', cure: '' } as const;
    const open = (chart: DeskChart | undefined, fileIssues: readonly ImportIssue[]) => ({ type: 'opened', files: ['a.csv'], opened: { chart, fileIssues, proposed: [], tables: [], checked: { issues: [], titles: [] } } } as const);
    const held = deskReducer(startState, open(deskChart(), [fault, { ...fault, severity: 'warning' }]));
    expect(held.heldBy).toEqual([fault]);
    expect(deskReducer(held, open(undefined, [])).heldBy).toEqual([fault]);
    expect(deskReducer(held, open(deskChart(), [])).heldBy).toEqual([]);
  });

  test('restored work is held back by what held it before, but for a missing domain of ours, which the check tells', () => {
    const fault = { code: 'unknown-table', severity: 'error', path: '', message: 'What is this?', cure: '' } as const;
    const restored = deskReducer(startState, { type: 'restored', chart: deskChart(), files: ['a.csv'], heldBy: [fault, { ...fault, code: 'no-own-domain' }] });
    expect(restored).toMatchObject({ heldBy: [fault], fileIssues: [fault] });
  });

  test('that our own domains are not known is cured by naming one, and by nothing else', () => {
    const fault = { code: 'no-own-domain', severity: 'error', path: '', message: 'Which domain is ours?', cure: '' } as const;
    const other = { ...fault, code: 'unknown-table' } as const;
    const start = deskReducer(opened(deskChart()), { type: 'edited', label: 'none', edit: changeHead({ ownDomains: [] }) });
    expect(standing([fault, other], start)).toEqual([fault, other]);
    expect(standing([fault, other], deskReducer(start, { type: 'edited', label: 'one', edit: changeHead({ ownDomains: ['ourcompany.example'] }) }))).toEqual([other]);
  });

  test('keeps the open chart when other files cannot be used', () => {
    const start = opened(deskChart());
    const failed = deskReducer(start, { type: 'opened', files: ['bad.csv'], opened: { fileIssues: [], proposed: [], tables: [], checked: { issues: [], titles: [] } } });
    expect(failed.history).toBe(start.history);
  });
});
