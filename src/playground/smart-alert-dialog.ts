import type { AddinManifest } from './addin-manifest';
import { byId } from './element';
import type { EventOutcome } from './launch-events';

export type Answer = 'send' | 'dont-send' | 'open-pane';

export interface Question {
  readonly title: string;
  readonly text: string;
  /** Text of the button that opens the pane; undefined when there is none. */
  readonly openLabel?: string;
}

/** What Outlook asks after the add-in's handler is done, if it asks; with what the pane is told when it is opened from there. */
export function questionOf(outcome: EventOutcome, manifest: AddinManifest): (Question & { readonly contextData?: string }) | undefined {
  if (outcome.kind !== 'completed' || outcome.options.allowEvent !== false) return undefined;
  const { errorMessage, errorMessageMarkdown, commandId, cancelLabel, contextData } = outcome.options;
  const canOpen = manifest.hasCommand(commandId);
  return { title: 'Endrun asks before sending', text: errorMessageMarkdown === undefined ? errorMessage ?? '' : withoutEscapes(errorMessageMarkdown), openLabel: canOpen ? cancelLabel ?? 'Open Endrun' : undefined, contextData };
}

/**
 * Outlook's dialog at Send. Outlook puts the add-in's own label in place of Don't Send; here both are
 * there, so that a visitor can do either.
 */
export function ask({ title, text, openLabel }: Question, signal?: AbortSignal): Promise<Answer> {
  const dialog = byId<HTMLDialogElement>('alert');
  byId('alert-title').textContent = title;
  byId('alert-text').textContent = text;
  byId('alert-open').textContent = openLabel ?? '';
  byId('alert-open').hidden = openLabel === undefined;
  return new Promise((resolve) => {
    const stop = new AbortController();
    const end = (answer: Answer) => {
      stop.abort();
      dialog.close();
      resolve(answer);
    };
    const on = (id: string, answer: Answer) => byId(id).addEventListener('click', () => end(answer), { signal: stop.signal });
    on('alert-send', 'send');
    on('alert-dont', 'dont-send');
    on('alert-open', 'open-pane');
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      end('dont-send');
    }, { signal: stop.signal });
    signal?.addEventListener('abort', () => end('dont-send'), { signal: stop.signal });
    dialog.showModal();
  });
}

/** What a reader sees of Smart Alert markdown that only escapes: its backslashes go. */
export const withoutEscapes = (markdown: string): string => markdown.replace(/\\([^\w\s])/g, '$1');
