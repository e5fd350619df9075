import type { Draft, Issue } from '../../core';
import type { ImportIssue } from '../../orgchart-tools/import/issue-log';
import type { ProposedAllowance } from '../../orgchart-tools/import/gather-deals';
import type { ContactRole } from '../../orgchart-tools/import/role-map';
import type { SourceFile } from '../../orgchart-tools/import/source-file';
import type { TableChoice, TableView } from '../../orgchart-tools/import/table-choice';
import type { DiffSection } from '../../orgchart-tools/diff/describe-diff';
import type { PolicyFile } from '../../policy/schema';
import type { ReportView } from '../../verdict-view';
import type { ChartPatch, DeskChart } from '../state/desk-chart';
import type { PeopleQuery } from './order-people';
import type { ReasonGroup } from './describe-reasons';
import type { ReadCorrections } from './read-corrections';

export interface OpenOptions {
  /** Our own mail domains, where the files do not tell. */
  readonly ownDomains: readonly string[];
  /** The open chart is refreshed by the files instead of replaced. */
  readonly refresh: boolean;
  /** The deals that wait in the open chart. */
  readonly waiting: DeskChart['waiting'];
}

/** What a person says of files where they do not tell: of their tables, of the contact roles in them, and of us. */
export interface ToldOfFiles {
  readonly choices: readonly TableChoice[];
  readonly roles: readonly ContactRole[];
  /** As given when the files were opened, unless told here. */
  readonly ownDomains?: readonly string[];
}

/** What came of the files. */
export interface Opened {
  /** Missing when nothing could be made of them. */
  readonly chart?: DeskChart;
  /** Faults of the files themselves, which no edit of the chart takes away. */
  readonly fileIssues: readonly ImportIssue[];
  readonly proposed: readonly ProposedAllowance[];
  /** Sheets and CSV files, whose columns can be corrected. */
  readonly tables: readonly TableView[];
  /** Contact roles of a CRM, whose meaning can be corrected. */
  readonly roles?: readonly ContactRole[];
  /** The chart that the files came with or refresh, where that is the one in use. */
  readonly inUse?: { readonly name: string; readonly result: InUseResult };
  readonly checked: CheckedChart;
}

/** A title that nobody's rank can be read from. */
export interface TitleCount { readonly title: string; readonly count: number }

export interface CheckedChart {
  readonly issues: readonly ImportIssue[];
  readonly titles: readonly TitleCount[];
}

/** A draft as it was pasted, dropped or typed; a story is one of the samples. */
export type DraftSource = { readonly kind: 'eml'; readonly bytes: Uint8Array } | { readonly kind: 'json' | 'story'; readonly value: unknown };

export interface Tried {
  readonly view: ReportView;
  readonly draft: Draft;
  readonly promptAtSend: boolean;
  readonly advice: readonly string[];
  readonly unknown: readonly string[];
  /** Why the verdict is what it is. */
  readonly reasons: readonly ReasonGroup[];
  /** A story that was tried on the sample chart, because the open chart is another. */
  readonly onSample: boolean;
}

export type TryResult = { readonly ok: true; readonly tried: Tried } | { readonly ok: false; readonly message: string };

export type InUseResult = { readonly ok: true; readonly accounts: number; readonly people: number; readonly generatedAt: string; readonly policy?: PolicyFile } | { readonly ok: false; readonly message: string };

export interface Comparison {
  readonly sections: readonly DiffSection[];
  /** Present when so many rows are gone that a release stops. */
  readonly shrunk?: { readonly kind: string; readonly gone: number; readonly of: number };
}

export type ReleaseResult =
  | { readonly ok: true; readonly name: string; readonly bytes: Uint8Array; readonly release?: string; readonly unchanged: boolean }
  | { readonly ok: false; readonly message: string };

/** A policy file; `file` is missing when its form is not right. */
export interface OpenedPolicy {
  readonly file?: PolicyFile;
  readonly issues: readonly ImportIssue[];
}

export interface ReleaseSettings {
  readonly acceptShrink: boolean;
  readonly policy?: PolicyFile;
  /** Text of a private key (JWK), for a folder that is to be signed. */
  readonly key?: string;
}

/** The work behind the page; in the browser it runs in a worker. Nothing in it can reach a network. */
export interface DeskEngine {
  readonly open: (files: readonly SourceFile[], options: OpenOptions, onProgress?: (done: number, total: number) => void) => Promise<Opened>;
  /** Opens the same files again, with what a person said of them. */
  readonly openAgain: (told: ToldOfFiles, onProgress?: (done: number, total: number) => void) => Promise<Opened>;
  /** Takes over what was edited, and checks the whole chart again. */
  readonly update: (patch: ChartPatch) => Promise<CheckedChart>;
  /** `rep` and `policy` are as if the rep wrote it and the policy were in force. */
  readonly tryDraft: (source: DraftSource, rep: string | undefined, policy: PolicyFile | undefined) => Promise<TryResult>;
  /** The chart that is out there now, to compare with; none forgets it. */
  readonly openInUse: (file: SourceFile | undefined) => Promise<InUseResult>;
  readonly compare: () => Promise<Comparison | undefined>;
  readonly makeRelease: (kind: 'json' | 'folder', settings: ReleaseSettings) => Promise<ReleaseResult>;
  readonly openPolicy: (file: SourceFile) => Promise<OpenedPolicy>;
  /** Form, and the sentences that its own phrases and exceptions bring along. */
  readonly checkPolicy: (policy: PolicyFile) => Promise<readonly Issue[]>;
  /** Corrections in files, and in a text that was pasted. */
  readonly readCorrections: (files: readonly SourceFile[], pasted: string) => Promise<ReadCorrections>;
  /** Everybody of all accounts, as keys of rows in the order asked for. */
  readonly orderPeople: (query: PeopleQuery) => Promise<Float64Array>;
  readonly template: () => Promise<Uint8Array>;
}
