import type { AccountRow, OrgChartFile, PersonRow } from '../schema';
import { nearestTo } from './did-you-mean';
import type { FaultLog } from './fault-log';
import { areRelated, nameOfRow, resolveRow } from './rows';
import type { RowIndex } from './rows';

/** Duplicate ids of accounts and people, with the place of the first. */
export function checkDuplicateIds(file: OrgChartFile, rows: RowIndex, log: FaultLog): void {
  const seen = new Map<string, number>();
  file.accounts.forEach((account, a) => {
    const first = seen.get(account.id);
    if (first === undefined) seen.set(account.id, a);
    else log.error('duplicate-account-id', `/accounts/${a}/id`, { id: account.id }, { alsoAt: `/accounts/${first}/id`, found: account.id });
    account.people.forEach((row, p) => {
      const path = `/accounts/${a}/people/${p}`;
      const known = rows.people.get(account.id)?.get(row.id);
      if (known !== undefined && known.path !== path) log.error('duplicate-id', `${path}/id`, { id: row.id, account: account.name }, { alsoAt: `${known.path}/id`, found: row.id });
    });
  });
}

function checkManagers(rows: RowIndex, account: AccountRow, row: PersonRow, path: string, log: FaultLog): void {
  const who = nameOfRow(row);
  const managers = (row.managerId ? [{ id: row.managerId, field: '/managerId' }] : []).concat((row.dottedIds ?? []).map((id, i) => ({ id, field: `/dottedIds/${i}` })));
  managers.forEach(({ id, field }) => {
    const manager = resolveRow(rows, account.id, id);
    if (manager === undefined) log.error('unknown-manager', `${path}${field}`, { who, id, nearest: nearestTo(id, rows.people.get(account.id)?.keys() ?? []) }, { found: id });
    else if (manager.row === row) log.error('reports-to-self', `${path}${field}`, { who }, { found: id });
    else if ((manager.row.kind ?? 'person') !== 'person') log.error('manager-not-a-person', `${path}${field}`, { who, id, kind: manager.row.kind ?? '' }, { alsoAt: manager.path, found: id });
    else if (!areRelated(rows, account.id, manager.accountId)) log.error('manager-in-unrelated-account', `${path}${field}`, { who, account: account.name, other: manager.accountId }, { alsoAt: manager.path, found: id });
  });
}

function checkAssistant(rows: RowIndex, account: AccountRow, row: PersonRow, path: string, log: FaultLog): void {
  const who = nameOfRow(row);
  (row.assistantTo ?? []).forEach((id, i) => {
    const at = `${path}/assistantTo/${i}`;
    const executive = resolveRow(rows, account.id, id);
    if (executive === undefined) log.error('unknown-id', at, { where: who, id, nearest: nearestTo(id, rows.people.get(account.id)?.keys() ?? []) }, { found: id });
    else if (executive.row === row) log.error('assistant-of-self', at, { who }, { found: id });
    else if ((executive.row.assistantTo ?? []).length > 0) log.error('assistant-of-assistant', at, { who, other: nameOfRow(executive.row) }, { alsoAt: executive.path, found: id });
  });
}

function checkMembers(rows: RowIndex, account: AccountRow, row: PersonRow, path: string, log: FaultLog): void {
  (row.members ?? []).forEach((id, i) => {
    if (resolveRow(rows, account.id, id) === undefined) log.error('unknown-id', `${path}/members/${i}`, { where: nameOfRow(row), id, nearest: nearestTo(id, rows.people.get(account.id)?.keys() ?? []) }, { found: id });
  });
  if (row.kind === 'group' && (row.members ?? []).length === 0 && !row.reaches) log.warning('empty-group', path, { who: nameOfRow(row) });
}

/** Every reference of a person that leads nowhere or to the wrong kind of row. */
export function checkPersonReferences(file: OrgChartFile, rows: RowIndex, log: FaultLog): void {
  file.accounts.forEach((account, a) => {
    if (account.parentAccountId && !rows.accounts.has(account.parentAccountId)) {
      log.error('unknown-account', `/accounts/${a}/parentAccountId`, { account: account.name, id: account.parentAccountId, nearest: nearestTo(account.parentAccountId, rows.accounts.keys()) }, { found: account.parentAccountId });
    }
    account.people.forEach((row, p) => {
      const path = `/accounts/${a}/people/${p}`;
      checkManagers(rows, account, row, path, log);
      checkAssistant(rows, account, row, path, log);
      checkMembers(rows, account, row, path, log);
    });
  });
}
