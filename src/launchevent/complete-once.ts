/** Completes a launch event exactly once, whatever happens: later calls do nothing. */
export function completeOnce(event: Office.AddinCommands.Event): (options: Office.SmartAlertsEventCompletedOptions) => void {
  let done = false;
  return (options) => {
    if (done) return;
    done = true;
    event.completed(options);
  };
}
