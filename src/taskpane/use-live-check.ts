import { useCallback, useEffect, useRef, useState } from 'react';
import { checkDraft, readMailText } from '../core';
import type { OrgChart, Words } from '../core';
import type { DraftPort } from './draft-port';
import { draftKey } from './pane-state';
import type { NotCheckedReason, PaneState } from './pane-state';

export type ChartResult = { readonly ok: true; readonly chart: OrgChart } | { readonly ok: false; readonly reason: NotCheckedReason };

export interface LiveCheckInput {
  readonly port: DraftPort;
  readonly readChart: () => Promise<ChartResult>;
  readonly words: Words;
  readonly now: () => number;
}

/** There is no body-changed event in Outlook, so the draft is read again while somebody may be typing. */
const pollMilliseconds = 1200;

/** Reads and checks the draft on open, on change, on focus and while typing. One read at a time; a later one is never overtaken. */
export function useLiveCheck({ port, readChart, words, now }: LiveCheckInput): { readonly state: PaneState; readonly check: () => void } {
  const [state, setState] = useState<PaneState>({ kind: 'loading' });
  const chart = useRef<ChartResult | undefined>(undefined);
  const lastKey = useRef('');
  const busy = useRef(false);
  const again = useRef(false);
  const alive = useRef(true);

  const readOnce = useCallback(async () => {
    const draft = await port.readDraft();
    if (draft === null) {
      lastKey.current = '';
      return { kind: 'no-draft' } as const;
    }
    if (chart.current?.ok !== true) chart.current = await readChart();
    if (!chart.current.ok) return { kind: 'not-checked', reason: chart.current.reason } as const;
    const key = draftKey(draft);
    if (key === lastKey.current) return undefined;
    lastKey.current = key;
    const report = checkDraft(draft, chart.current.chart, { words, now: now() });
    return { kind: 'checked', draft, chart: chart.current.chart, report, authored: readMailText(draft.body, draft.bodyType).authored } as const;
  }, [port, readChart, words, now]);

  const check = useCallback(async () => {
    if (busy.current) {
      again.current = true;
      return;
    }
    busy.current = true;
    let next: PaneState | undefined;
    try {
      next = await readOnce();
    } catch {
      lastKey.current = '';
      next = { kind: 'not-checked', reason: 'draft' };
    }
    busy.current = false;
    if (!alive.current) return;
    if (next !== undefined) {
      const shown = next;
      setState((before) => (before.kind === shown.kind && before.kind !== 'checked' && shown.kind !== 'not-checked' ? before : shown));
    }
    if (again.current) {
      again.current = false;
      void check();
    }
  }, [readOnce]);

  useEffect(() => {
    alive.current = true;
    void check();
    const stop = port.onChanged(() => void check());
    const timer = setInterval(() => { if (document.visibilityState !== 'hidden') void check(); }, pollMilliseconds);
    return () => {
      alive.current = false;
      stop();
      clearInterval(timer);
    };
  }, [check, port]);

  return { state, check: () => { lastKey.current = ''; void check(); } };
}
