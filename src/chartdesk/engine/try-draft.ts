import { checkAndReword, explainDraft, indexOrgChart, readMailText, readTitles } from '../../core';
import type { Draft, OrgChart, OrgChartFile, Words } from '../../core';
import { parseEml } from '../../mime/parse-eml';
import { parseJsonDraft } from '../../mime/parse-json-draft';
import { readPolicy } from '../../policy/read-policy';
import type { PolicyFile } from '../../policy/schema';
import { describeReport } from '../../verdict-view/describe-report';
import { describeReasons } from './describe-reasons';
import type { DraftSource, TryResult } from './desk-engine';

async function readDraft(source: DraftSource, words: Words): Promise<{ readonly ok: true; readonly draft: Draft } | { readonly ok: false; readonly message: string }> {
  const parsed = source.kind === 'eml' ? await parseEml(source.bytes) : parseJsonDraft(source.value);
  return parsed.ok ? parsed : { ok: false, message: words('desk.try.unreadable') };
}

/** The chart that the stories are written for. */
async function sampleChart(): Promise<OrgChart> {
  const { default: file } = await import('../../../assets/samples/org-chart.json');
  return indexOrgChart(readTitles(file as OrgChartFile));
}

const holds = (chart: OrgChart, other: OrgChart): boolean => [...other.accounts.keys()].every((id) => chart.accounts.has(id));

interface TryOptions { readonly words: Words; readonly now: number; readonly rep?: string; readonly policy?: PolicyFile }

/** The verdict of a draft, as the rep's pane would word it, with its reasons. */
export async function tryDraft(source: DraftSource, open: OrgChart | undefined, { words, now: clock, rep, policy }: TryOptions): Promise<TryResult> {
  const sample = source.kind === 'story' ? await sampleChart() : undefined;
  const onSample = sample !== undefined && (open === undefined || !holds(open, sample));
  const chart = onSample ? sample : open;
  // The stories happen on a certain day: on the sample chart they stay as they are told.
  const now = onSample ? sample.generatedAt : clock;
  if (chart === undefined) return { ok: false, message: words('desk.try.no-chart') };
  const read = await readDraft(source, words);
  if (!read.ok) return read;
  const draft: Draft = rep === undefined ? read.draft : { ...read.draft, from: { address: rep } };
  const { settings, auditOnly } = readPolicy(policy);
  const report = await checkAndReword(draft, chart, { words, now, settings }, async () => (await import('../../words/english-rewording')).rewordInEnglish);
  if (!report.checked) return { ok: false, message: report.summary };
  const { authored } = readMailText(draft.body, draft.bodyType);
  return {
    ok: true,
    tried: {
      draft,
      view: describeReport({ report, chart, draft, authored, words, now }),
      promptAtSend: report.promptAtSend && !auditOnly,
      advice: report.advice.map(({ text }) => text),
      unknown: report.unknownRecipients,
      onSample,
      reasons: describeReasons({ report, explanation: explainDraft(draft, chart, { now, settings }), chart, draft, words, now }),
    },
  };
}
