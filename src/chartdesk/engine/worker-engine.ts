import type { Language } from '../../words/languages';
import type { DeskEngine } from './desk-engine';

/** An engine that can be told the language of what it says. */
export interface WorkerEngine extends DeskEngine {
  readonly speak: (language: Language) => Promise<void>;
}

type Method = keyof WorkerEngine;

export interface EngineCall { readonly id: number; readonly method: Method; readonly args: readonly unknown[] }

export type EngineReply =
  | { readonly id: number; readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly id: number; readonly kind: 'result'; readonly value: unknown }
  | { readonly id: number; readonly kind: 'fault'; readonly message: string };

interface Waiting { readonly settle: (value: unknown) => void; readonly fail: (fault: Error) => void; readonly onProgress?: (done: number, total: number) => void }

/** The engine behind a worker: a file of 200,000 rows never holds up the page. */
export function createWorkerEngine(worker: Worker): WorkerEngine {
  const waiting = new Map<number, Waiting>();
  let nextId = 1;
  const call = <T>(method: Method, args: readonly unknown[], onProgress?: Waiting['onProgress']): Promise<T> => new Promise<T>((settle, fail) => {
    const id = nextId;
    nextId += 1;
    waiting.set(id, { settle: settle as (value: unknown) => void, fail, onProgress });
    worker.postMessage({ id, method, args } satisfies EngineCall);
  });
  worker.addEventListener('message', ({ data }: MessageEvent<EngineReply>) => {
    const entry = waiting.get(data.id);
    if (data.kind === 'progress') return entry?.onProgress?.(data.done, data.total);
    waiting.delete(data.id);
    if (data.kind === 'result') entry?.settle(data.value);
    else entry?.fail(new Error(data.message));
  });
  worker.addEventListener('error', (event) => {
    waiting.forEach(({ fail }) => fail(new Error(event.message)));
    waiting.clear();
  });
  return {
    open: (files, options, onProgress) => call('open', [files, options], onProgress),
    openAgain: (told, onProgress) => call('openAgain', [told], onProgress),
    update: (patch) => call('update', [patch]),
    tryDraft: (source, rep, policy) => call('tryDraft', [source, rep, policy]),
    openInUse: (file) => call('openInUse', [file]),
    compare: () => call('compare', []),
    makeRelease: (kind, settings) => call('makeRelease', [kind, settings]),
    openPolicy: (file) => call('openPolicy', [file]),
    checkPolicy: (policy) => call('checkPolicy', [policy]),
    readCorrections: (files, pasted) => call('readCorrections', [files, pasted]),
    orderPeople: (query) => call('orderPeople', [query]),
    template: () => call('template', []),
    speak: (language) => call('speak', [language]),
  };
}
