import { checkAndReword, readMailText } from '../../core';
import type { Draft, OrgChart, Words } from '../../core';
import { parseEml } from '../../mime/parse-eml';
import { parseJsonDraft } from '../../mime/parse-json-draft';
import { readPolicy } from '../../policy/read-policy';
import type { PolicyFile } from '../../policy/schema';
import { describeReport } from '../../verdict-view/describe-report';
import type { DraftSource, TryResult } from './desk-engine';

async function readDraft(source: DraftSource, words: Words): Promise<{ readonly ok: true; readonly draft: Draft } | { readonly ok: false; readonly message: string }> {
  const parsed = source.kind === 'json' ? parseJsonDraft(source.value) : await parseEml(source.bytes);
  return parsed.ok ? parsed : { ok: false, message: words('desk.try.unreadable') };
}

interface TryOptions { readonly words: Words; readonly now: number; readonly rep?: string; readonly policy?: PolicyFile }

/** The verdict of a draft, as the rep's pane would word it. */
export async function tryDraft(source: DraftSource, chart: OrgChart | undefined, { words, now, rep, policy }: TryOptions): Promise<TryResult> {
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
    },
  };
}
