import { englishDeskWords } from '../../words/english-chartdesk';
import { createDeskEngine } from './create-desk-engine';
import type { EngineCall, EngineReply } from './worker-engine';

/** The worker's end of `createWorkerEngine`: imports, checks and publishes, and reaches no network. */
const engine = createDeskEngine({ words: englishDeskWords, now: Date.now });
const reply = (message: EngineReply): void => self.postMessage(message);

self.addEventListener('message', ({ data: { id, method, args } }: MessageEvent<EngineCall>) => {
  const onProgress = (done: number, total: number): void => reply({ id, kind: 'progress', done, total });
  const run = engine[method] as (...given: readonly unknown[]) => Promise<unknown>;
  run(...args, onProgress).then((value) => reply({ id, kind: 'result', value }), (fault: unknown) => reply({ id, kind: 'fault', message: fault instanceof Error ? fault.message : String(fault) }));
});
