import { useEffect, useState } from 'react';
import type { Issue } from '../../core';
import type { PolicyFile } from '../../policy/schema';
import { useDesk } from '../desk-context';

const none: readonly Issue[] = [];

/** The faults of a policy; undefined while it is looked at. */
export function usePolicyIssues(policy: PolicyFile | undefined): readonly Issue[] | undefined {
  const { services: { engine } } = useDesk();
  const [found, setFound] = useState<{ readonly of: PolicyFile; readonly issues: readonly Issue[] } | undefined>();
  useEffect(() => {
    let live = true;
    if (policy !== undefined) void engine.checkPolicy(policy).then((issues) => { if (live) setFound({ of: policy, issues }); });
    return () => { live = false; };
  }, [engine, policy]);
  if (policy === undefined) return none;
  return found?.of === policy ? found.issues : undefined;
}
