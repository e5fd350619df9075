import { useEffect, useState } from 'react';
import { useChart } from './desk-context';
import type { Comparison } from './engine/desk-engine';

/** What changed since the chart in use; undefined while it is worked out, and where there is none to compare with. */
export function useComparison(): Comparison | undefined {
  const { state, services } = useChart();
  const { checkedChart, inUse } = state;
  const [found, setFound] = useState<{ readonly of: unknown; readonly comparison?: Comparison } | undefined>();
  useEffect(() => {
    let live = true;
    if (inUse?.result.ok === true) void services.engine.compare().then((comparison) => { if (live) setFound({ of: checkedChart, comparison }); });
    return () => { live = false; };
  }, [services, checkedChart, inUse]);
  return inUse?.result.ok === true ? found?.comparison : undefined;
}
