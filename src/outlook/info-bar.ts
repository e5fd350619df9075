import type { Report, Words } from '../core';
import { fromAsync } from './from-async';
import { paneCommandId } from './smart-alert';
import { isAppointment } from './support';
import type { ComposeItem } from './support';

const noticeKey = 'endrun';
const iconId = 'Endrun.Icon16';
/** Outlook's limit for one notification. */
const maxNoticeCharacters = 150;

const cut = (text: string): string => (text.length <= maxNoticeCharacters ? text : `${text.slice(0, maxNoticeCharacters - 1).replace(/\s+\S*$/, '')}…`);

async function show(item: ComposeItem, message: string, words: Words): Promise<void> {
  const kind = isAppointment(item) ? 'appointment' : 'message';
  const plain = { type: Office.MailboxEnums.ItemNotificationMessageType.InformationalMessage, message: cut(message), icon: iconId, persistent: false };
  const insight = {
    type: Office.MailboxEnums.ItemNotificationMessageType.InsightMessage,
    message: cut(message),
    icon: iconId,
    actions: [{ actionType: Office.MailboxEnums.ActionType.ShowTaskPane, actionText: words('alert.open'), commandId: paneCommandId[kind], contextData: '{"from":"notice"}' }],
  };
  const replace = (details: Office.NotificationMessageDetails) => fromAsync<void>('notification', (done) => item.notificationMessages.replaceAsync(noticeKey, details, done))
    .catch(() => fromAsync<void>('notification', (done) => item.notificationMessages.addAsync(noticeKey, details, done)));
  await replace(insight as Office.NotificationMessageDetails).catch(() => replace(plain as Office.NotificationMessageDetails)).catch(() => undefined);
}

async function clear(item: ComposeItem): Promise<void> {
  await fromAsync<void>('notification', (done) => item.notificationMessages.removeAsync(noticeKey, done)).catch(() => undefined);
}

/** Puts a caution or stop into the info bar, and takes it away when all is well. Never rejects. */
export async function showReport(item: ComposeItem, report: Report, words: Words): Promise<void> {
  if (report.severity === 'caution' || report.severity === 'stop') await show(item, words(`notice.${report.severity}`, { summary: report.summary }), words);
  else await clear(item);
}

/** Tells the rep that this mail was not looked at, and why. Never rejects. */
export async function showNotChecked(item: ComposeItem, reason: string, words: Words): Promise<void> {
  await show(item, words('notice.not-checked', { reason }), words);
}
