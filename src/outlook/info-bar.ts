import type { Report, Words } from '../core';
import type { Loudness } from '../quiet';
import { fromAsync } from './from-async';
import { paneCommandId } from './smart-alert';
import { isAppointment } from './support';
import type { ComposeItem } from './support';

const noticeKey = 'endrun';
const iconId = 'Endrun.Icon16';
const sessionKey = 'endrun.notice';
/** Outlook's limit for one notification. */
export const maxNoticeCharacters = 150;

/** What the info bar said last, and whether the rep clicked it away. */
interface Said {
  readonly message: string;
  readonly dismissed: boolean;
}

const cut = (text: string): string => (text.length <= maxNoticeCharacters ? text : `${text.slice(0, maxNoticeCharacters - 1).replace(/\s+\S*$/, '')}…`);

async function readSaid(item: ComposeItem): Promise<Said | undefined> {
  try {
    return JSON.parse(await fromAsync<string>('sessionData', (done) => item.sessionData.getAsync(sessionKey, done))) as Said;
  } catch {
    return undefined;
  }
}

async function keepSaid(item: ComposeItem, said: Said): Promise<void> {
  try {
    await fromAsync<void>('sessionData', (done) => item.sessionData.setAsync(sessionKey, JSON.stringify(said), done));
  } catch {
    // Without it a notice that was clicked away comes back with the next change: no harm.
  }
}

async function show(item: ComposeItem, message: string, words: Words): Promise<void> {
  const kind = isAppointment(item) ? 'appointment' : 'message';
  const plain = { type: Office.MailboxEnums.ItemNotificationMessageType.InformationalMessage, message, icon: iconId, persistent: false };
  const insight = {
    type: Office.MailboxEnums.ItemNotificationMessageType.InsightMessage,
    message,
    icon: iconId,
    actions: [{ actionType: Office.MailboxEnums.ActionType.ShowTaskPane, actionText: words('alert.open'), commandId: paneCommandId[kind], contextData: '{"from":"notice"}' }],
  };
  const replace = (details: Office.NotificationMessageDetails) => fromAsync<void>('notification', (done) => item.notificationMessages.replaceAsync(noticeKey, details, done))
    .catch(() => fromAsync<void>('notification', (done) => item.notificationMessages.addAsync(noticeKey, details, done)));
  await replace(insight as Office.NotificationMessageDetails).catch(() => replace(plain as Office.NotificationMessageDetails)).catch(() => undefined);
}

/** Takes our notice away, if there is one. Never rejects. */
export async function clearNotice(item: ComposeItem): Promise<void> {
  await fromAsync<void>('notification', (done) => item.notificationMessages.removeAsync(noticeKey, done)).catch(() => undefined);
}

/** Tells the rep that this mail was not looked at, and why. Never rejects. */
export async function showNotChecked(item: ComposeItem, reason: string, words: Words): Promise<void> {
  await show(item, cut(words('notice.not-checked', { reason })), words);
}

/** Puts what may be that loud into the info bar, unless the rep clicked the same away before; else clears it. Never rejects. */
export async function showReport(item: ComposeItem, report: Report, loudness: Loudness, words: Words): Promise<void> {
  if (!report.checked) return showNotChecked(item, report.reason ?? '', words);
  if (loudness !== 'info-bar' && loudness !== 'send') return clearNotice(item);
  const message = cut(words(report.severity === 'stop' ? 'notice.stop' : 'notice.caution', { summary: report.summary }));
  const before = await readSaid(item);
  if (before?.message === message && before.dismissed) return undefined;
  await show(item, message, words);
  return keepSaid(item, { message, dismissed: false });
}

/** The rep clicked the notice away: the same words stay away. Never rejects. */
export async function noteDismissed(item: ComposeItem): Promise<void> {
  const said = await readSaid(item);
  if (said !== undefined) await keepSaid(item, { ...said, dismissed: true });
}
