import { checkDraft } from '../core';
import type { Draft } from '../core';
import { showNotChecked, showReport } from '../outlook/info-bar';
import { fetchOrgChart, keepSlice, readOrgChartFor } from '../outlook/org-chart-source';
import { readDraft } from '../outlook/read-draft';
import { smartAlertOptions } from '../outlook/smart-alert';
import { currentItem } from '../outlook/support';
import type { ComposeItem } from '../outlook/support';
import { englishReportWords as words } from '../words/english';
import { completeOnce } from './complete-once';

/** Outlook shows its own "taking longer" box after 5 s; by then the mail is on its way, with a notice. */
const watchdogMilliseconds = 4500;

type Complete = (options: Office.SmartAlertsEventCompletedOptions) => void;

/** Runs a handler so that the event completes in every path; a fault lets the mail go and says so. */
function handle(work: (item: ComposeItem, complete: Complete) => Promise<void>): (event: Office.AddinCommands.Event) => void {
  return (event) => {
    const complete = completeOnce(event);
    const item = currentItem();
    if (item === null) {
      complete({ allowEvent: true });
      return;
    }
    const letGo = () => showNotChecked(item, words('not-checked.fault'), words).then(() => complete({ allowEvent: true }), () => complete({ allowEvent: true }));
    if (typeof setTimeout === 'function') setTimeout(() => complete({ allowEvent: true }), watchdogMilliseconds);
    try {
      work(item, complete).then(() => complete({ allowEvent: true }), letGo);
    } catch {
      void letGo();
    }
  };
}

/** A draft was opened or its recipients changed: warn early, and leave what Send will need with the draft. */
async function lookAhead(item: ComposeItem): Promise<void> {
  const draft = await readDraft(item);
  if (draft.to.length + draft.cc.length + draft.bcc.length === 0) return;
  const found = await fetchOrgChart();
  if (!found.ok) {
    await showNotChecked(item, words(`not-checked.${found.reason}`), words);
    return;
  }
  await keepSlice(item, draft, found.file);
  await showReport(item, checkDraft(draft, found.chart, { words, now: Date.now() }), words);
}

/** Send was pressed: read, check, then let go or ask once more. */
async function checkAtSend(item: ComposeItem, complete: Complete): Promise<void> {
  let draft: Draft;
  try {
    draft = await readDraft(item);
  } catch {
    await showNotChecked(item, words('not-checked.draft'), words);
    return;
  }
  const found = await readOrgChartFor(item, draft);
  if (!found.ok) {
    await showNotChecked(item, words(`not-checked.${found.reason}`), words);
    return;
  }
  const report = checkDraft(draft, found.chart, { words, now: Date.now() });
  complete(smartAlertOptions(report, words, draft.kind ?? 'message'));
}

/** Every function that the manifest names, by event. Outlook looks them up by these names. */
const handlers: Readonly<Record<string, (event: Office.AddinCommands.Event) => void>> = {
  onNewMessageCompose: handle(lookAhead),
  onMessageCompose: handle(lookAhead),
  onMessageFromChanged: handle(lookAhead),
  onMessageRecipientsChanged: handle(lookAhead),
  onMessageSend: handle(checkAtSend),
  onInfoBarDismissClicked: handle(() => Promise.resolve()),
  onNewAppointmentOrganizer: handle(lookAhead),
  onAppointmentOrganizer: handle(lookAhead),
  onAppointmentAttendeesChanged: handle(lookAhead),
  onAppointmentSend: handle(checkAtSend),
};

// On the web Outlook waits for onReady; the classic runtime never runs it and needs associate at top level.
if (typeof Office.onReady === 'function') void Office.onReady();
Object.keys(handlers).forEach((name) => Office.actions.associate(name, handlers[name] as (event: Office.AddinCommands.Event) => void));
