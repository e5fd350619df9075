import type { OrgChartFile } from '../../core';
import type { AccountRow, EngagementRow, PersonRow } from '../../orgchart-tools/rows';
import { personName } from '../../orgchart-tools/rows';

/** The rows that a JSON Pointer passes on its way, and what of them it points at. */
export interface FoundRow {
  readonly account?: AccountRow;
  readonly person?: PersonRow;
  readonly engagement?: EngagementRow;
  /** The parts behind the last row found. */
  readonly rest: readonly string[];
}

const partsOf = (pointer: string): readonly string[] => pointer.split('/').slice(1).map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'));

export function findRow(file: OrgChartFile, pointer: string): FoundRow {
  const parts = partsOf(pointer);
  const account = parts[0] === 'accounts' && parts.length > 1 ? file.accounts[Number(parts[1])] : undefined;
  if (account === undefined) return { rest: parts };
  const index = Number(parts[3]);
  if (parts[2] === 'people' && parts.length > 3) return { account, person: account.people[index], rest: parts.slice(4) };
  if (parts[2] === 'engagements' && parts.length > 3) return { account, engagement: account.engagements?.[index], rest: parts.slice(4) };
  return { account, rest: parts.slice(2) };
}

/** "Alder Clinics › Will Parrish": where a fault is, as the desk shows it. */
export function describeRow({ account, person, engagement }: FoundRow): readonly string[] {
  const inner = person === undefined ? engagement?.name : personName(person);
  return [account?.name, inner].filter((part): part is string => part !== undefined);
}
