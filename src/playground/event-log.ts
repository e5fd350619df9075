import { byId, make } from './element';

/** One line in the list of what Outlook told the add-in. */
export interface LoggedEvent {
  readonly end: (outcome: string) => void;
}

const maxShown = 30;

/** Writes down a launch event; its end adds outcome and time. */
export function logEvent(type: string): LoggedEvent {
  const started = performance.now();
  const outcome = make('span', { textContent: '…' });
  const row = make('li', { children: [make('code', { textContent: type }), ' ', outcome], attributes: { 'data-event': type } });
  const list = byId('events');
  list.prepend(row);
  while (list.children.length > maxShown) list.lastElementChild?.remove();
  return {
    end(text) {
      outcome.textContent = `${text}, ${Math.round(performance.now() - started)} ms`;
      row.dataset.outcome = text;
    },
  };
}
