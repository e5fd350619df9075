import type { Level } from '../org-chart';
import { levels } from '../org-chart';
import type { AccountRow, OrgChartFile, PersonRow } from '../schema';
import { inferLevel } from '../titles/infer-title';
import type { FaultLog } from './fault-log';
import { resolveRow } from './rows';
import type { PlacedPerson, RowIndex } from './rows';

const maxTitlesListed = 10;
const maxRootsListed = 20;

/** Circles of managers, each named all around once; also through a parent company. */
function checkCycles(rows: RowIndex, log: FaultLog): void {
  const state = new Map<PersonRow, 'open' | 'done'>();
  rows.people.forEach((own) => own.forEach((start) => {
    const path: PlacedPerson[] = [];
    let at: PlacedPerson | undefined = start;
    while (at !== undefined && !state.has(at.row)) {
      state.set(at.row, 'open');
      path.push(at);
      const next: PlacedPerson | undefined = at.row.managerId ? resolveRow(rows, at.accountId, at.row.managerId) : undefined;
      if (next !== undefined && next.row !== at.row && state.get(next.row) === 'open') {
        const around = path.slice(path.indexOf(next)).concat(next).map(({ row }) => row.name || row.id);
        log.error('cycle', `${next.path}/managerId`, { around: around.join(' → ') }, { alsoAt: `${at.path}/managerId`, found: around.join(' → ') });
      }
      at = next;
    }
    path.forEach(({ row }) => state.set(row, 'done'));
  }));
}

const levelOf = (row: PersonRow): Level => row.level ?? inferLevel(row.title ?? undefined);

function checkLevels(rows: RowIndex, account: AccountRow, a: number, levelByRow: ReadonlyMap<PersonRow, Level>, log: FaultLog): void {
  account.people.forEach((row, p) => {
    const manager = row.managerId ? resolveRow(rows, account.id, row.managerId) : undefined;
    const [level, above] = [levelByRow.get(row), manager === undefined ? undefined : levelByRow.get(manager.row)];
    if (manager === undefined || level === undefined || above === undefined || above === 'unknown' || (row.assistantTo ?? []).length > 0) return;
    if (levels.indexOf(level) < levels.indexOf(above)) {
      log.warning('level-contradicts-tree', `/accounts/${a}/people/${p}`, { who: row.name ?? row.id, level, manager: manager.row.name ?? manager.row.id, above }, { alsoAt: manager.path, found: level, expected: `${above} or below` });
    }
  });
}

function checkRoots(account: AccountRow, a: number, levelByRow: ReadonlyMap<PersonRow, Level>, log: FaultLog): void {
  const persons = account.people.filter((row) => (row.kind ?? 'person') === 'person' && row.status !== 'left' && row.external !== true);
  if (persons.length === 1) log.warning('account-of-one', `/accounts/${a}`, { account: account.name });
  const inTree = persons.filter((row) => (row.assistantTo ?? []).length === 0);
  const roots = inTree.filter((row) => !row.managerId);
  if (roots.length > 1 && roots.length === inTree.length) log.warning('no-managers-at-all', `/accounts/${a}/people`, { account: account.name });
  else if (roots.length > 1) {
    const low = new Set(roots.filter((row) => levels.indexOf(levelByRow.get(row) ?? 'unknown') > levels.indexOf('cxo')).slice(0, maxRootsListed));
    account.people.forEach((row, p) => { if (low.has(row)) log.warning('no-manager', `/accounts/${a}/people/${p}`, { who: row.name ?? row.id, account: account.name }); });
  }
}

/** Faults of the reporting lines, and what the titles leave open. */
export function checkTree(file: OrgChartFile, rows: RowIndex, log: FaultLog): void {
  checkCycles(rows, log);
  const levelByRow = new Map<PersonRow, Level>();
  const titles = new Map<string, number>();
  file.accounts.forEach((account) => account.people.forEach((row) => {
    if ((row.kind ?? 'person') !== 'person') return;
    const level = levelOf(row);
    levelByRow.set(row, level);
    if (level === 'unknown' && row.status !== 'left') titles.set(row.title || '(no title)', (titles.get(row.title || '(no title)') ?? 0) + 1);
  }));
  file.accounts.forEach((account, a) => {
    checkLevels(rows, account, a, levelByRow, log);
    checkRoots(account, a, levelByRow, log);
  });
  if (titles.size > 0) {
    const listed = Array.from(titles).sort((one, other) => other[1] - one[1]).slice(0, maxTitlesListed).map(([title, count]) => `${title} (${count})`);
    log.warning('level-unknown', '/accounts', { titles: listed.join(', '), count: Array.from(titles.values()).reduce((sum, count) => sum + count, 0) });
  }
}
