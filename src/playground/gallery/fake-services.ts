import { checkDraft, parseOrgChart, readMailText, whoIsHit } from '../../core';
import type { Draft, OrgChart, Report, Words } from '../../core';
import sampleChart from '../../../assets/samples/org-chart.json';
import type { DraftEdit, EditResult } from '../../draft-edit/draft-edit';
import type { DraftPort } from '../../taskpane/draft-port';
import type { ChartNotice, CheckResult, Checker, NotCheckedReason } from '../../taskpane/checker';
import type { QuietReason } from '../../quiet';
import type { PaneServices, Settings } from '../../taskpane/pane-services';
import { reportWords } from '../../words/report-words';
import { paneWords } from '../../words/pane-words';
import { lena } from './fixtures';

/** The moment at which the gallery stands, so that its pictures are the same every day. */
export const galleryNow = Date.parse('2026-11-25T09:00:00Z');

function sample(): OrgChart {
  const { chart } = parseOrgChart(sampleChart);
  if (chart === undefined) throw new Error('The sample org chart does not parse.');
  return chart;
}
export const galleryChart = sample();

/** What a fake pane is made of; everything has a quiet default. */
export interface FakePane {
  /** Null: no draft is open; undefined: reading it fails. */
  readonly draft?: Draft | null;
  /** What the check says of that draft; a changed one is checked for real. */
  readonly report?: Report;
  readonly chart?: OrgChart;
  readonly chartNotice?: ChartNotice;
  readonly notChecked?: NotCheckedReason;
  readonly neverReady?: boolean;
  readonly editFails?: Extract<EditResult, { ok: false }>['reason'];
  readonly settings?: Partial<Settings>;
  readonly quietReason?: QuietReason;
  readonly chartFile?: string;
  readonly chartFaults?: readonly string[];
  readonly policy?: Partial<PaneServices['policy']>;
  readonly host?: Partial<PaneServices['host']>;
}

/** Cuts a plain-text body where the quoted thread begins. */
function splitBody(body: string): readonly [string, string] {
  const at = body.search(/^(?:From: |On .{1,80} wrote:|> )/m);
  return at === -1 ? [body, ''] : [body.slice(0, at), body.slice(at)];
}

function applied(draft: Draft, edit: DraftEdit): Draft | undefined {
  const [authored, quoted] = splitBody(draft.body);
  switch (edit.kind) {
    case 'set-recipients': return { ...draft, to: edit.to ?? draft.to, cc: edit.cc ?? draft.cc, bcc: edit.bcc ?? draft.bcc };
    case 'replace-authored': return { ...draft, body: `${edit.text}\n\n${quoted}` };
    case 'set-subject': return { ...draft, subject: edit.subject };
    case 'remove-quoted': return { ...draft, body: authored.trimEnd() };
    case 'send-later': return draft;
    case 'replace-text': {
      let at = -1;
      for (let i = 0; i <= edit.occurrence; i += 1) at = draft.body.indexOf(edit.find, at + 1);
      return at === -1 ? undefined : { ...draft, body: draft.body.slice(0, at) + edit.replacement + draft.body.slice(at + edit.find.length) };
    }
  }
}

/** A draft in memory behind the pane's port; `set` is the rep typing. */
export interface FakeDraft extends DraftPort {
  readonly current: () => Draft | null | undefined;
  readonly set: (draft: Draft | null) => void;
  readonly edits: readonly DraftEdit[];
}

export function fakeDraft(initial: Draft | null | undefined, editFails?: FakePane['editFails']): FakeDraft {
  let draft = initial;
  const edits: DraftEdit[] = [];
  const listeners = new Set<() => void>();
  const set = (next: Draft | null | undefined) => {
    draft = next;
    listeners.forEach((listener) => listener());
  };
  const swap = (after: Draft, before: Draft): EditResult => {
    set(after);
    return { ok: true, undo: () => Promise.resolve(swap(before, after)) };
  };
  return {
    current: () => draft,
    set,
    edits,
    readDraft: () => (draft === undefined ? Promise.reject(new Error('The draft cannot be read.')) : Promise.resolve(draft)),
    onChanged: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    apply: (wanted) => {
      const before = draft;
      if (editFails !== undefined || before === null || before === undefined) return Promise.resolve({ ok: false, reason: editFails ?? 'failed' });
      const after = wanted.reduce<Draft | undefined>((current, edit) => (current === undefined ? undefined : applied(current, edit)), before);
      if (after === undefined) return Promise.resolve({ ok: false, reason: 'changed' });
      edits.push(...wanted);
      return Promise.resolve(swap(after, before));
    },
  };
}

/** The findings of a made report, in the language of the gallery. */
function worded(report: Report, words: Words): Report {
  return { ...report, findings: report.findings.map((finding) => ({ ...finding, message: words(`finding.${finding.category}.message`, { who: whoIsHit(finding, words) }), suggestion: words(`finding.${finding.category}.suggestion`, { who: whoIsHit(finding, words) }) })) };
}

function fakeChecker({ draft: initial, report, chart = galleryChart, chartNotice, notChecked, neverReady }: FakePane): Checker {
  return {
    forgetChart: () => undefined,
    useChartFile: () => Promise.resolve([]),
    check: async (draft, language, now): Promise<CheckResult> => {
      if (neverReady === true) return new Promise(() => undefined);
      if (notChecked !== undefined) return { ok: false, reason: notChecked };
      const mail = readMailText(draft.body, draft.bodyType);
      const words = await reportWords(language);
      const known = report !== undefined && draft === initial ? worded(report, words) : checkDraft(draft, chart, { words, now });
      return { ok: true, checked: { draft, chart, report: known, authored: mail.authored, quoted: mail.quoted, writtenIn: mail.language, chartNotice } };
    },
  };
}

/** Everything that the pane stands on, without an Outlook. */
export function fakeServices(pane: FakePane, port: DraftPort = fakeDraft(pane.draft, pane.editFails)): PaneServices {
  let settings: Settings = { speakUp: 'caution', firstRunSeen: true, ...pane.settings };
  let quietReason = pane.quietReason;
  let chartFile = pane.chartFile;
  return {
    draft: port,
    checker: fakeChecker(pane),
    memory: {
      readSettings: () => settings,
      saveSettings: (next) => { settings = next; return Promise.resolve(); },
      readCounts: () => ({ shown: 12, changed: 9 }),
      countDraft: () => Promise.resolve(),
    },
    quiet: {
      reasonFor: () => Promise.resolve(quietReason),
      quiet: (_, __, reason) => { quietReason = reason; return Promise.resolve(); },
      remember: () => Promise.resolve(),
      speakAgain: () => { quietReason = undefined; return Promise.resolve(); },
    },
    localChart: {
      current: () => chartFile,
      load: (file) => {
        if (pane.chartFaults === undefined) chartFile = file.name;
        return Promise.resolve(pane.chartFaults ?? []);
      },
      forget: () => { chartFile = undefined; return Promise.resolve(); },
    },
    policy: { enabled: true, ...pane.policy },
    host: { user: lena, displayLanguage: 'en-US', canSendLater: true, version: '0.1.0', copy: () => Promise.resolve(), open: () => undefined, ...pane.host },
    loadWords: paneWords,
    now: () => galleryNow,
  };
}
