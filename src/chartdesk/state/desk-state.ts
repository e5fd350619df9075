import type { ImportIssue } from '../../orgchart-tools/import/issue-log';
import type { ProposedAllowance } from '../../orgchart-tools/import/gather-deals';
import type { ContactRole } from '../../orgchart-tools/import/role-map';
import type { TableView } from '../../orgchart-tools/import/table-choice';
import type { CheckedChart, InUseResult, Opened } from '../engine/desk-engine';
import { emptyChart } from './desk-chart';
import type { DeskChart } from './desk-chart';
import type { Edit } from './edits';
import { record, redo, startHistory, undo } from './history';
import type { History } from './history';

export const deskPages = ['open', 'check', 'see', 'deals', 'corrections', 'policy', 'try', 'compare', 'release'] as const;
export type DeskPage = (typeof deskPages)[number];

export interface Selection { readonly accountId: string; readonly personId?: string; readonly engagementId?: string }

export interface DeskState {
  readonly page: DeskPage;
  readonly history?: History<DeskChart>;
  /** Names of the files, as they were handed in. */
  readonly files: readonly string[];
  readonly fileIssues: readonly ImportIssue[];
  /** The sheets and CSV files among them. */
  readonly tables: readonly TableView[];
  /** Contact roles in them. */
  readonly roles: readonly ContactRole[];
  /** How often files were opened: what the page asks about files starts afresh with each. */
  readonly openings: number;
  readonly proposed: readonly ProposedAllowance[];
  readonly checked: CheckedChart;
  /** The chart that `checked` tells of. */
  readonly checkedChart?: DeskChart;
  /** The open chart took over a policy or corrections from the work before it. */
  readonly carries: boolean;
  /** The chart as it was last released. */
  readonly released?: DeskChart;
  readonly selection?: Selection;
  /** The chart that the reps have now, as far as it was handed in. */
  readonly inUse?: InUse;
  /** Faults of the open chart's own files: it is not whole, and no edit makes it so. */
  readonly heldBy: readonly ImportIssue[];
  /** Signs what is released. */
  readonly key?: SigningKey;
}

export interface SigningKey { readonly name: string; readonly text: string }

export interface InUse { readonly name: string; readonly result: InUseResult }

export type DeskAction =
  | { readonly type: 'opened'; readonly files: readonly string[]; readonly opened: Opened }
  | { readonly type: 'restored'; readonly chart: DeskChart; readonly files: readonly string[]; readonly heldBy?: readonly ImportIssue[] }
  | { readonly type: 'edited'; readonly edit: Edit; readonly label: string }
  | { readonly type: 'undone' }
  | { readonly type: 'redone' }
  | { readonly type: 'checked'; readonly chart: DeskChart; readonly checked: CheckedChart }
  | { readonly type: 'released' }
  | { readonly type: 'in-use'; readonly inUse: InUse }
  | { readonly type: 'key'; readonly key?: SigningKey }
  | { readonly type: 'went'; readonly page: DeskPage }
  | { readonly type: 'selected'; readonly selection: Selection; readonly page?: DeskPage };

const nothingChecked: CheckedChart = { issues: [], titles: [] };

export const startState: DeskState = { page: 'open', files: [], fileIssues: [], tables: [], roles: [], openings: 0, heldBy: [], proposed: [], checked: nothingChecked, carries: false };

/** True when something was edited since the chart was opened or released. */
export function isUnsaved({ history, released, carries }: DeskState): boolean {
  return history !== undefined && history.present !== released && (history.past.length > 0 || carries);
}

/** The faults of files that stand still: that none of our own domains was known is cured by naming one. */
export function standing(issues: readonly ImportIssue[], { history }: DeskState): readonly ImportIssue[] {
  const knowsDomain = (history?.present.file.ownDomains.length ?? 0) > 0;
  return knowsDomain ? issues.filter(({ code }) => code !== 'no-own-domain') : issues;
}

/** What does not belong to the files that a chart is made of. */
function carriedOf(chart: DeskChart | undefined): Pick<DeskChart, 'policy' | 'corrections'> {
  const { policy, corrections } = chart ?? {};
  return { ...(policy === undefined ? {} : { policy }), ...(corrections === undefined ? {} : { corrections }) };
}

export function deskReducer(state: DeskState, action: DeskAction): DeskState {
  const { history } = state;
  switch (action.type) {
    case 'opened': {
      const { fileIssues, proposed, tables, roles = [], checked, inUse = state.inUse } = action.opened;
      // The policy stays, whatever chart is opened, unless the chart brings its own; and so does what reps sent.
      const carried = carriedOf(history?.present);
      const chart = action.opened.chart && { ...carried, ...action.opened.chart };
      if (chart === undefined) return { ...state, page: 'check', files: action.files, fileIssues, tables, roles, openings: state.openings + 1 };
      return { ...state, page: 'check', files: action.files, fileIssues, tables, roles, inUse, openings: state.openings + 1, heldBy: fileIssues.filter(({ severity }) => severity === 'error'), proposed, checked, checkedChart: chart, carries: Object.keys(carried).length > 0, history: startHistory(chart), released: undefined, selection: undefined };
    }
    case 'restored': {
      // The check tells by itself when no domain is ours; the files are gone, so they cannot be read again for it.
      const heldBy = (action.heldBy ?? []).filter(({ code }) => code !== 'no-own-domain');
      return { ...startState, page: 'check', files: action.files, fileIssues: heldBy, heldBy, carries: true, history: startHistory({ ...carriedOf(history?.present), ...action.chart }) };
    }
    case 'edited': {
      const before = history ?? startHistory(emptyChart);
      return { ...state, history: record(before, action.edit(before.present), action.label) };
    }
    case 'undone': return history === undefined ? state : { ...state, history: undo(history) };
    case 'redone': return history === undefined ? state : { ...state, history: redo(history) };
    case 'checked': return { ...state, checked: action.checked, checkedChart: action.chart };
    case 'released': return { ...state, released: history?.present };
    case 'in-use': return { ...state, inUse: action.inUse };
    case 'key': return { ...state, key: action.key };
    case 'went': return { ...state, page: action.page };
    case 'selected': return { ...state, selection: action.selection, page: action.page ?? state.page };
  }
}
