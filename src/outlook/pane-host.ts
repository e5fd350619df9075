import type { Recipient } from '../core';
import { supportsMailbox } from './support';

/** Half of full brightness: a darker background is a dark theme. */
const middleBrightness = 128;

type Theme = 'light' | 'dark' | 'contrast';

/** Outlook's own theme, from Mailbox 1.14 on; undefined where it does not tell. Pure black under pure white is high contrast. */
function themeOf(colours: Office.OfficeTheme | undefined): Theme | undefined {
  const background = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colours?.bodyBackgroundColor ?? '');
  if (background === null) return undefined;
  if (background[0].endsWith('000000') && /ffffff$/i.test(colours?.bodyForegroundColor ?? '')) return 'contrast';
  const brightness = background.slice(1).reduce((sum, part) => sum + parseInt(part, 16), 0) / 3;
  return brightness < middleBrightness ? 'dark' : 'light';
}

function copyBySelection(text: string): boolean {
  const area = Object.assign(document.createElement('textarea'), { value: text });
  document.body.append(area);
  area.select();
  const copied = document.execCommand('copy');
  area.remove();
  return copied;
}

/** Copies by the clipboard API, or by a selection where the frame may not use it. Rejects when neither works. */
async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    if (!copyBySelection(text)) throw new Error('The clipboard is out of reach.');
  }
}

/** Calls back when Outlook's theme changes, where Outlook tells it (Mailbox 1.14). */
export function onThemeChanged(changed: (theme: Theme | undefined) => void): void {
  const type = Office.EventType.OfficeThemeChanged;
  const handler = ({ officeTheme }: { readonly officeTheme: Office.OfficeTheme }) => changed(themeOf(officeTheme));
  if (supportsMailbox('1.14')) Office.context.mailbox.addHandlerAsync(type, handler, () => undefined);
}

/** What the pane needs to know of Outlook around it. */
export function readPaneHost(version: string) {
  const profile = Office.context.mailbox.userProfile;
  const user: Recipient = { address: profile.emailAddress, name: profile.displayName };
  return { user, displayLanguage: Office.context.displayLanguage, theme: themeOf(Office.context.officeTheme), canSendLater: supportsMailbox('1.13'), version, copy, open: (url: string) => { window.open(url, '_blank', 'noopener'); } };
}
