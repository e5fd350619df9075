import { createRoot } from 'react-dom/client';
import { deskWords } from '../words/desk-words';
import { Desk } from './Desk';
import type { DeskServices } from './desk-context';
import { createWorkerEngine } from './engine/worker-engine';
import { browserLanguage } from './browser-language';
import { saveFile } from './save-file';
import { browserStore } from './state/desk-store';

const engine = createWorkerEngine(new Worker(new URL('./engine/desk-worker.ts', import.meta.url)));

const services: DeskServices = {
  engine,
  store: browserStore(),
  language: browserLanguage,
  loadWords: async (language) => {
    await engine.speak(language);
    return deskWords(language);
  },
  now: Date.now,
  saveFile,
};

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<Desk services={services} />);
