import { useCallback, useEffect, useState } from 'react';
import type { Checked } from './checker';
import type { QuietReason } from '../quiet';
import type { QuietPort } from './pane-services';

/** The rep's reason why the draft as it stands is no end run; `known` once one has been looked up. */
export function useQuiet(port: QuietPort, checked: Checked | undefined) {
  const [answer, setAnswer] = useState<{ readonly reason?: QuietReason } | undefined>(undefined);
  const look = useCallback(async (current: Checked | undefined) => {
    if (current === undefined || current.report.severity === 'none') return;
    const reason = await port.reasonFor(current.draft, current.report).catch(() => undefined);
    setAnswer({ reason });
  }, [port]);
  useEffect(() => { void look(checked); }, [look, checked]);
  const quiet = useCallback(async (reason: QuietReason) => {
    if (checked === undefined) return;
    await port.quiet(checked.draft, checked.report, reason);
    await look(checked);
  }, [port, checked, look]);
  const speakAgain = useCallback(async () => {
    if (checked === undefined) return;
    await port.speakAgain(checked.draft, checked.report);
    await look(checked);
  }, [port, checked, look]);
  const speaks = checked !== undefined && checked.report.severity !== 'none';
  // The last answer stands until the next one is there, so that nothing flickers.
  return { known: !speaks || answer !== undefined, reason: speaks ? answer?.reason : undefined, quiet, speakAgain };
}
