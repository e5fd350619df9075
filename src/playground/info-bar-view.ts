import { byId, make } from './element';
import type { Notice } from './mailbox';

export interface NoticeHandlers {
  readonly act: (action: NonNullable<Notice['actions']>[number]) => void;
  readonly dismiss: (notice: Notice) => void;
}

function row(notice: Notice, { act, dismiss }: NoticeHandlers): HTMLElement {
  const actions = (notice.actions ?? []).map((action) => {
    const button = make('button', { type: 'button', className: 'link', textContent: action.actionText });
    button.addEventListener('click', () => act(action));
    return button;
  });
  const close = make('button', { type: 'button', className: 'icon', textContent: '×', attributes: { 'aria-label': 'Dismiss this notice' } });
  close.addEventListener('click', () => dismiss(notice));
  return make('div', { className: 'notice', children: [make('img', { src: 'icon-32.png', alt: '', width: 16, height: 16 }), make('p', { children: [notice.message, ' ', ...actions] }), close] });
}

/** Outlook's bar above the draft. */
export function showNotices(notices: readonly Notice[], handlers: NoticeHandlers): void {
  byId('info-bar').replaceChildren(...notices.map((notice) => row(notice, handlers)));
}
