import type { Draft, OrgChart } from '../core';
import type { Language } from '../words/languages';
import type { Checked, Checker, CheckResult } from './checker';

export type CheckRequest =
  | {
    readonly id: number; readonly kind: 'check'; readonly draft: Draft; readonly language: Language; readonly now: number;
    /** Read the org chart anew before checking. */
    readonly forgetChart: boolean;
    /** Opens the server of the org chart; only the page can ask Office for it. */
    readonly token?: string;
  }
  | { readonly id: number; readonly kind: 'chart-file'; readonly text: string | undefined };

/** A chart may be large: it crosses over only when it is another one than before. */
export type CheckReply =
  | { readonly id: number; readonly kind: 'checked'; readonly checked: Omit<Checked, 'chart' | 'draft'>; readonly chart?: OrgChart }
  | { readonly id: number; readonly kind: 'not-checked'; readonly reason: Extract<CheckResult, { ok: false }>['reason'] }
  | { readonly id: number; readonly kind: 'chart-file'; readonly faults: readonly string[] };

type Sent<T> = T extends { readonly id: number } ? Omit<T, 'id'> : never;

/** A checker in a worker: a keystroke in the mail never waits for a check. `readToken` never rejects. */
export function createWorkerChecker(worker: Worker, readToken: () => Promise<string | undefined>): Checker {
  const waiting = new Map<number, (reply: CheckReply) => void>();
  let nextId = 1;
  let forget = false;
  let chart: OrgChart | undefined;
  // Waits from here on, so that a worker that breaks while the token is fetched is answered for too.
  const ask = (request: Sent<CheckRequest>, token = Promise.resolve<string | undefined>(undefined)): Promise<CheckReply> => new Promise((resolve) => {
    const id = nextId;
    nextId += 1;
    waiting.set(id, resolve);
    void token.then((given) => worker.postMessage(given === undefined ? { ...request, id } : { ...request, id, token: given }));
  });
  const fail = () => {
    waiting.forEach((settle, id) => settle({ id, kind: 'not-checked', reason: 'fault' }));
    waiting.clear();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<CheckReply>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  });
  worker.addEventListener('error', fail);
  worker.addEventListener('messageerror', fail);
  return {
    check: async (draft, language, now): Promise<CheckResult> => {
      const request = ask({ kind: 'check', draft, language, now, forgetChart: forget }, readToken());
      forget = false;
      const reply = await request;
      if (reply.kind !== 'checked') return { ok: false, reason: reply.kind === 'not-checked' ? reply.reason : 'fault' };
      chart = reply.chart ?? chart;
      return chart === undefined ? { ok: false, reason: 'fault' } : { ok: true, checked: { ...reply.checked, draft, chart } };
    },
    forgetChart: () => { forget = true; },
    useChartFile: async (text) => {
      const reply = await ask({ kind: 'chart-file', text });
      return reply.kind === 'chart-file' ? reply.faults : [reply.kind];
    },
  };
}
