import type { Report, Words } from '../core';
import { supportsMailbox } from './support';

/** Limits of `event.completed`. Source: the Smart Alerts reference. */
export const maxAlertCharacters = 500;
export const maxButtonCharacters = 20;
/** Id of the manifest's pane button for messages and for meetings; a Smart Alert opens the pane by it. */
export const paneCommandId = { message: 'endrun.messageOpenPane', appointment: 'endrun.appointmentOpenPane' } as const;

const escapeMarkdown = (text: string): string => text.replace(/[\\`*_{}[\]()#+\-.!|<>~]/g, '\\$&');

/** What the handler tells Outlook: let the mail go, or ask once more. `sendModeOverride` stays with the manifest. */
export function smartAlertOptions(report: Report, words: Words, kind: 'message' | 'appointment'): Office.SmartAlertsEventCompletedOptions {
  if (!report.promptAtSend) return { allowEvent: true };
  const errorMessage = report.summary.slice(0, maxAlertCharacters);
  const options: Office.SmartAlertsEventCompletedOptions = { allowEvent: false, errorMessage };
  if (supportsMailbox('1.14')) {
    options.cancelLabel = words('alert.open').slice(0, maxButtonCharacters);
    options.commandId = paneCommandId[kind];
    options.contextData = JSON.stringify({ from: 'send' });
  }
  if (supportsMailbox('1.15')) {
    const markdown = escapeMarkdown(report.summary);
    if (markdown.length <= maxAlertCharacters) options.errorMessageMarkdown = markdown;
  }
  return options;
}
