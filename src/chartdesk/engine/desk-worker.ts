import { deskWords } from '../../words/desk-words';
import { englishDeskWords } from '../../words/english-chartdesk';
import type { Language } from '../../words/languages';
import { createDeskEngine } from './create-desk-engine';
import type { EngineCall, EngineReply } from './worker-engine';

let words = englishDeskWords;

/** The worker's end of `createWorkerEngine`: imports, checks and publishes, and reaches no network but for its own words. */
const engine = {
  ...createDeskEngine({ words: (key, values) => words(key, values), now: Date.now }),
  speak: async (language: Language): Promise<void> => { words = await deskWords(language); },
};
const reply = (message: EngineReply): void => self.postMessage(message);

self.addEventListener('message', ({ data: { id, method, args } }: MessageEvent<EngineCall>) => {
  const onProgress = (done: number, total: number): void => reply({ id, kind: 'progress', done, total });
  const run = engine[method] as (...given: readonly unknown[]) => Promise<unknown>;
  run(...args, onProgress).then((value) => reply({ id, kind: 'result', value }), (fault: unknown) => reply({ id, kind: 'fault', message: fault instanceof Error ? fault.message : String(fault) }));
});
