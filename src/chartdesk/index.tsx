import { createRoot } from 'react-dom/client';
import { englishDeskWords } from '../words/english-chartdesk';
import { Desk } from './Desk';
import type { DeskServices } from './desk-context';
import { createWorkerEngine } from './engine/worker-engine';
import { saveFile } from './save-file';
import { browserStore } from './state/desk-store';

const services: DeskServices = {
  engine: createWorkerEngine(new Worker(new URL('./engine/desk-worker.ts', import.meta.url))),
  store: browserStore(),
  words: englishDeskWords,
  now: Date.now,
  saveFile,
};

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<Desk services={services} />);
