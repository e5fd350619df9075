import type { Mailbox } from './mailbox';
import { openAddinFrame } from './outlook-wire';
import type { CompletedEvent } from './outlook-wire';

/** Outlook gives an event about 300 s; a playground need not wait as long. */
const eventTimeoutMilliseconds = 20000;

/** Runs one launch event in a hidden page of its own, as Outlook on the web does; null when it never completes. */
export async function runLaunchEvent(addinUrl: string, mailbox: Mailbox, type: string, functionName: string): Promise<CompletedEvent | null> {
  const frame = openAddinFrame(document.body, `${addinUrl}/launchevent.html`, mailbox, { className: 'launch-event', title: type });
  const timeout = new Promise<null>((resolve) => { setTimeout(() => resolve(null), eventTimeoutMilliseconds); });
  const work = async () => {
    await frame.registered('appCommandInvoked');
    const id = `event${Math.random().toString(16).slice(2)}`;
    frame.fire('appCommandInvoked', [id, functionName, JSON.stringify({ type, source: { id } })]);
    return frame.completed;
  };
  try {
    return await Promise.race([work(), timeout]);
  } finally {
    frame.dispose();
  }
}
