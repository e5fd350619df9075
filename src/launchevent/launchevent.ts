import { checkDraft } from '../core';
import type { Draft, OrgChart, Report } from '../core';
import { fetchAlertWords, keptAlertWords } from '../outlook/alert-words-source';
import { clearNotice, noteDismissed, showNotChecked, showReport } from '../outlook/info-bar';
import { fetchOrgChart, keepSlice, readOrgChartFor } from '../outlook/org-chart-source';
import { noteQuestion, readMemory } from '../outlook/quiet-store';
import { readDraft } from '../outlook/read-draft';
import { countDraft } from '../outlook/rep-memory';
import { smartAlertOptions } from '../outlook/smart-alert';
import type { ComposeItem } from '../outlook/support';
import { readPolicy } from '../policy/read-policy';
import type { Policy } from '../policy/policy';
import { loudness } from '../quiet';
import type { Loudness } from '../quiet';
import { handle } from './handle';
import type { Decide } from './handle';
import { speakWith, words } from './words-at-send';

interface Judged {
  readonly report: Report;
  readonly loudness: Loudness;
}

async function judge(item: ComposeItem, draft: Draft, chart: OrgChart, { settings }: Policy): Promise<Judged> {
  const now = Date.now();
  const report = checkDraft(draft, chart, { words, now, settings });
  const memory = await readMemory(item);
  // A company that wants every caution asked leaves the rep no choice in it.
  const speakUp = settings.askAtSend === 'caution' ? 'caution' : memory.speakUp;
  return { report, loudness: loudness(report, { ...memory, speakUp }, now) };
}

/** Switched off by the company, or speaking in the pane alone. */
const isSilent = ({ auditOnly, settings }: Policy): boolean => auditOnly || settings.enabled === false;

/** The draft; where Outlook keeps it from us, as with a protected one, the info bar says so. */
async function readOrSay(item: ComposeItem): Promise<Draft | undefined> {
  try {
    return await readDraft(item);
  } catch {
    await showNotChecked(item, words('not-checked.draft'), words);
    return undefined;
  }
}

/** A draft was opened, or its recipients or sender changed: warn early, and leave what Send will need with the draft. */
async function lookAhead(item: ComposeItem): Promise<void> {
  const draft = await readOrSay(item);
  if (draft === undefined) return undefined;
  if (draft.to.length + draft.cc.length + draft.bcc.length === 0) return clearNotice(item);
  const found = await fetchOrgChart(draft);
  const policy = readPolicy(found.ok ? found.policy : undefined);
  speakWith(await fetchAlertWords(item, policy.languages));
  if (!found.ok) return showNotChecked(item, words(`not-checked.${found.reason}`), words);
  await keepSlice(item, draft, found.file, found.policy);
  if (isSilent(policy)) return clearNotice(item);
  const judged = await judge(item, draft, found.chart, policy);
  return showReport(item, judged.report, judged.loudness, words);
}

/** The rep's own counts, for drafts on which the pane was never opened too. */
async function count({ severity }: Report, loud: Loudness): Promise<void> {
  if (loud === 'send' || loud === 'info-bar') return countDraft('shown');
  if (severity === 'none' || severity === 'note') return countDraft('changed');
}

/** Send was pressed: read, check, then let go or ask once more. */
async function checkAtSend(item: ComposeItem, decide: Decide): Promise<void> {
  speakWith(await keptAlertWords(item));
  const draft = await readOrSay(item);
  if (draft === undefined) return undefined;
  const found = await readOrgChartFor(item, draft);
  if (!found.ok) return showNotChecked(item, words(`not-checked.${found.reason}`), words);
  const policy = readPolicy(found.policy);
  if (isSilent(policy)) return undefined;
  const { report, loudness: loud } = await judge(item, draft, found.chart, policy);
  if (!report.checked) return showNotChecked(item, report.reason ?? '', words);
  const asks = loud === 'send';
  decide(asks ? smartAlertOptions(report, words, draft.kind ?? 'message') : { allowEvent: true });
  await count(report, loud).catch(() => undefined);
  if (!asks) return undefined;
  // A question counts as asked when it is shown; that this cannot be kept does not stop it.
  return noteQuestion(report, Date.now()).catch(() => undefined);
}

/** Every function that the manifest names. Outlook looks them up by these names. */
const handlers: Readonly<Record<string, (event: Office.AddinCommands.Event) => void>> = {
  onNewMessageCompose: handle(lookAhead, words),
  onMessageCompose: handle(lookAhead, words),
  onMessageFromChanged: handle(lookAhead, words),
  onMessageRecipientsChanged: handle(lookAhead, words),
  onMessageSend: handle(checkAtSend, words),
  onInfoBarDismissClicked: handle(noteDismissed, words),
  onNewAppointmentOrganizer: handle(lookAhead, words),
  onAppointmentOrganizer: handle(lookAhead, words),
  onAppointmentAttendeesChanged: handle(lookAhead, words),
  onAppointmentSend: handle(checkAtSend, words),
};

// On the web Outlook waits for onReady; the classic runtime never runs it and needs associate at top level.
if (typeof Office.onReady === 'function') void Office.onReady();
Object.keys(handlers).forEach((name) => Office.actions.associate(name, handlers[name] as (event: Office.AddinCommands.Event) => void));
