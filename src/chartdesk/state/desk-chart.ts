import type { OrgChartFile } from '../../core';
import type { DealWithoutContact } from '../../orgchart-tools/import/missing';
import type { AccountRow } from '../../orgchart-tools/rows';
import type { PolicyFile } from '../../policy/schema';
import type { CorrectionItem } from './correction-items';

/** What is worked on: the chart, the deals that it cannot hold before somebody names their working contact, the policy that goes out with it, and what reps say of it. */
export interface DeskChart {
  readonly file: OrgChartFile;
  readonly waiting: readonly DealWithoutContact[];
  /** May be faulty while it is worked on. */
  readonly policy?: PolicyFile;
  /** What reps sent, decided or not. */
  readonly corrections?: readonly CorrectionItem[];
}

/** Before a chart is opened: a policy can be written all the same. */
export const emptyChart: DeskChart = { file: { format: 'endrun-orgchart', version: 1, generatedAt: '', ownDomains: [], accounts: [] }, waiting: [] };

/** False as long as only a policy is worked on. */
export const holdsChart = (chart: DeskChart | undefined): chart is DeskChart => chart !== undefined && chart.file.accounts.length > 0;

/** What changed from one chart to the next: accounts that were not touched stay the same objects, and stay at home. */
export interface ChartPatch {
  readonly head: Omit<OrgChartFile, 'accounts'>;
  readonly count: number;
  readonly accounts: readonly { readonly index: number; readonly account: AccountRow }[];
}

export function patchOf(before: OrgChartFile | undefined, after: OrgChartFile): ChartPatch {
  const { accounts, ...head } = after;
  const changed = accounts.map((account, index) => ({ index, account })).filter(({ index, account }) => before?.accounts[index] !== account);
  return { head, count: accounts.length, accounts: changed };
}

export function applyPatch(before: OrgChartFile | undefined, { head, count, accounts }: ChartPatch): OrgChartFile {
  const all = (before?.accounts ?? []).slice(0, count);
  accounts.forEach(({ index, account }) => { all[index] = account; });
  return { ...head, accounts: all } as OrgChartFile;
}
