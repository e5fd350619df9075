import type { Draft, OrgChart } from '../core';
import type { Language } from '../words/languages';
import type { Checked, Checker, CheckResult } from './checker';

export interface CheckRequest {
  readonly id: number;
  readonly draft: Draft;
  readonly language: Language;
  readonly now: number;
  /** Read the org chart anew before checking. */
  readonly forgetChart: boolean;
}

/** A chart may be large: it crosses over only when it is another one than before. */
export type CheckReply =
  | { readonly id: number; readonly ok: true; readonly checked: Omit<Checked, 'chart' | 'draft'>; readonly chart?: OrgChart }
  | { readonly id: number; readonly ok: false; readonly reason: Extract<CheckResult, { ok: false }>['reason'] };

/** A checker in a worker: a keystroke in the mail never waits for a check. */
export function createWorkerChecker(worker: Worker): Checker {
  const waiting = new Map<number, { readonly draft: Draft; readonly settle: (result: CheckResult) => void }>();
  let nextId = 1;
  let forget = false;
  let chart: OrgChart | undefined;
  const failAll = () => {
    waiting.forEach(({ settle }) => settle({ ok: false, reason: 'fault' }));
    waiting.clear();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<CheckReply>) => {
    const entry = waiting.get(data.id);
    if (entry === undefined) return;
    waiting.delete(data.id);
    if (!data.ok) return entry.settle(data);
    chart = data.chart ?? chart;
    entry.settle(chart === undefined ? { ok: false, reason: 'fault' } : { ok: true, checked: { ...data.checked, draft: entry.draft, chart } });
  });
  worker.addEventListener('error', failAll);
  worker.addEventListener('messageerror', failAll);
  return {
    check: (draft, language, now) => new Promise((settle) => {
      const id = nextId;
      nextId += 1;
      waiting.set(id, { draft, settle });
      worker.postMessage({ id, draft, language, now, forgetChart: forget } satisfies CheckRequest);
      forget = false;
    }),
    forgetChart: () => { forget = true; },
  };
}
