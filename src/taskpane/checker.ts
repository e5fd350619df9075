import { checkAndReword, parseOrgChart, readMailText } from '../core';
import type { Draft, OrgChart, QuotedMail, Report, Reword, Words } from '../core';
import { readPolicy } from '../policy/read-policy';
import type { Language } from '../words/languages';

/** Why a draft was not checked; each has words of its own. */
export const notCheckedReasons = ['no-chart', 'bad-chart', 'offline', 'draft', 'protected', 'fault'] as const;
export type NotCheckedReason = (typeof notCheckedReasons)[number];

/** A draft with all that was found out about it. */
export interface Checked {
  readonly draft: Draft;
  readonly chart: OrgChart;
  readonly report: Report;
  /** The authored text that the findings' offsets count in. */
  readonly authored: string;
  /** The heads of the mails below, to tell who has seen them. */
  readonly quoted: readonly Omit<QuotedMail, 'text'>[];
  /** ISO 639-1 code of the language the rep writes in, where it can be told. */
  readonly writtenIn?: string;
  readonly chartNotice?: ChartNotice;
  /** The company's policy as it came with the chart. */
  readonly policy?: unknown;
}

/** The last good org chart is in use: the newest was refused as not genuine, or it could not be reached. */
export type ChartNotice = 'refused' | 'kept';

export type CheckResult = { readonly ok: true; readonly checked: Checked } | { readonly ok: false; readonly reason: NotCheckedReason };

export type ChartResult = { readonly ok: true; readonly chart: OrgChart; readonly policy?: unknown; readonly notice?: ChartNotice } | { readonly ok: false; readonly reason: NotCheckedReason };

/** Checks drafts, off the pane's own thread where there is one to spare. */
export interface Checker {
  /** Never rejects. `now` is in milliseconds since 1970 UTC. */
  readonly check: (draft: Draft, language: Language, now: number) => Promise<CheckResult>;
  /** Forgets the org chart, so that the next check reads it anew. */
  readonly forgetChart: () => void;
  /** Checks with the org chart of this JSON text, or again with the company's. Resolves to the faults, one a line; with any, nothing changes. */
  readonly useChartFile: (text: string | undefined) => Promise<readonly string[]>;
}

export interface CheckerInput {
  /** `fresh` asks the server whatever was asked before. */
  readonly readChart: (draft: Draft, fresh: boolean) => Promise<ChartResult>;
  readonly reportWords: (language: Language) => Promise<Words>;
  /** Loads what builds better sentences; asked for when words hurt. */
  readonly loadReword: () => Promise<Reword>;
}

/** An org chart from a file's text, or what is wrong with it. */
function readChartFile(text: string): { readonly chart?: OrgChart; readonly faults: readonly string[] } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { faults: [error instanceof Error ? error.message : String(error)] };
  }
  const { chart, issues } = parseOrgChart(value);
  const errors = issues.filter((issue) => issue.severity === 'error').map((issue) => `${issue.path === '' ? '/' : issue.path}: ${issue.message}`);
  return { chart, faults: chart === undefined ? errors : [] };
}

/** A checker on the thread that calls it. The chart is asked for with each draft, because it comes in the part that the draft needs. */
export function createChecker({ readChart, reportWords, loadReword }: CheckerInput): Checker {
  let fresh = false;
  let local: OrgChart | undefined;
  const run = async (draft: Draft, language: Language, now: number): Promise<CheckResult> => {
    const found: ChartResult = local === undefined ? await readChart(draft, fresh) : { ok: true, chart: local };
    fresh = false;
    if (!found.ok) return found;
    const { chart, policy, notice } = found;
    const report = await checkAndReword(draft, chart, { words: await reportWords(language), now, settings: readPolicy(policy).settings }, loadReword);
    const mail = readMailText(draft.body, draft.bodyType);
    const quoted = mail.quoted.map(({ from, to, cc, sentAt, subject }) => ({ from, to, cc, sentAt, subject }));
    return { ok: true, checked: { draft, chart, report, authored: mail.authored, quoted, writtenIn: mail.language, chartNotice: notice, policy } };
  };
  return {
    check: (draft, language, now) => run(draft, language, now).catch((): CheckResult => ({ ok: false, reason: 'fault' })),
    forgetChart: () => { fresh = true; },
    useChartFile: (text) => {
      const { chart, faults } = text === undefined ? { chart: undefined, faults: [] } : readChartFile(text);
      if (faults.length === 0) local = chart;
      return Promise.resolve(faults);
    },
  };
}
