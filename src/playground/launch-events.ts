import type { AddinManifest } from './addin-manifest';
import { logEvent } from './event-log';
import type { Mailbox } from './mailbox';
import { openAddinFrame } from './outlook-wire';
import type { CompletedEvent } from './outlook-wire';

/** How Outlook's run of one event ended. `unavailable`: the add-in's page never got ready. */
export type EventOutcome =
  | { readonly kind: 'completed'; readonly options: CompletedEvent }
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'timed-out' };

/** Outlook gives an event about 300 s. Source: event-based activation, behaviour and limits. */
const eventTimeoutMilliseconds = 300000;
const readyTimeoutMilliseconds = 15000;

const after = <T>(milliseconds: number, value: T): Promise<T> => new Promise((resolve) => { setTimeout(() => resolve(value), milliseconds); });

const describe = (outcome: EventOutcome): string => (outcome.kind !== 'completed' ? outcome.kind : outcome.options.allowEvent === false ? 'asked' : 'completed');

/** Runs one launch event in a hidden page of its own, as Outlook on the web does. Events that the manifest does not name are not fired. */
export async function runLaunchEvent(addinUrl: string, manifest: AddinManifest, mailbox: Mailbox, type: string): Promise<EventOutcome> {
  const functionName = manifest.functionOf(type);
  if (functionName === undefined) return { kind: 'unavailable' };
  const logged = logEvent(type);
  const frame = openAddinFrame(document.body, `${addinUrl}/launchevent.html`, mailbox, { className: 'launch-event', title: type });
  frame.iframe.setAttribute('aria-hidden', 'true');
  const work = async (): Promise<EventOutcome> => {
    const isReady = await Promise.race([frame.registered('appCommandInvoked').then(() => true), after(readyTimeoutMilliseconds, false)]);
    if (!isReady) return { kind: 'unavailable' };
    const id = `event${Math.random().toString(16).slice(2)}`;
    frame.fire('appCommandInvoked', [id, functionName, JSON.stringify({ type, source: { id } })]);
    return { kind: 'completed', options: await frame.completed };
  };
  const outcome = await Promise.race([work(), after<EventOutcome>(eventTimeoutMilliseconds, { kind: 'timed-out' })]);
  logged.end(describe(outcome));
  frame.dispose();
  return outcome;
}
