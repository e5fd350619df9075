import type { Words } from '../core';
import { showNotChecked } from '../outlook/info-bar';
import { currentItem } from '../outlook/support';
import type { ComposeItem } from '../outlook/support';

/** What Outlook is to be told when the work is done; letting the mail go unless decided otherwise. */
export type Decide = (options: Office.SmartAlertsEventCompletedOptions) => void;

/** Outlook shows its own "taking longer" box after 5 s; by then the mail is on its way, with a notice. */
const tooSlowMilliseconds = 4000;
const lastMomentMilliseconds = 4500;

/** The classic Windows runtime is not known to have timers; without them Outlook's own limit holds. */
function after(milliseconds: number, work: () => void): void {
  if (typeof setTimeout === 'function') setTimeout(work, milliseconds);
}

/**
 * A launch event handler around `work`. The event is completed exactly once, in every path and in
 * less than 5 s; a fault of ours lets the mail go and says so in the info bar.
 */
export function handle(work: (item: ComposeItem, decide: Decide) => Promise<void>, words: Words): (event: Office.AddinCommands.Event) => void {
  return (event) => {
    let decision: Office.SmartAlertsEventCompletedOptions | undefined;
    let isDone = false;
    const finish = () => {
      if (isDone) return;
      isDone = true;
      event.completed(decision ?? { allowEvent: true });
    };
    const decide: Decide = (options) => { decision = options; };
    try {
      const item = currentItem();
      if (item === null) {
        finish();
        return;
      }
      after(tooSlowMilliseconds, () => { if (!isDone && decision === undefined) void showNotChecked(item, words('not-checked.slow'), words).then(finish, finish); });
      after(lastMomentMilliseconds, finish);
      work(item, decide).catch(() => showNotChecked(item, words('not-checked.fault'), words)).then(finish, finish);
    } catch {
      finish();
    }
  };
}
