import { createRoot } from 'react-dom/client';
import packageJson from '../../package.json';
import { createDraftPort } from '../outlook/draft-port';
import { readPaneHost, readRoaming, saveRoaming } from '../outlook/pane-host';
import { paneWords } from '../words/pane-words';
import { App } from './App';
import type { PaneServices, Settings } from './pane-services';
import { createWorkerChecker } from './worker-checker';

const settingsKey = 'endrun.settings';

void Office.onReady().then(() => {
  const root = document.getElementById('root');
  if (root === null) return;
  const services: PaneServices = {
    draft: createDraftPort(),
    checker: createWorkerChecker(new Worker(new URL('./check-worker.ts', import.meta.url))),
    memory: {
      readSettings: () => ({ speakUp: 'caution', firstRunSeen: false, ...readRoaming<Partial<Settings>>(settingsKey) }),
      saveSettings: (settings) => saveRoaming(settingsKey, settings),
      readCounts: () => ({ shown: 0, changed: 0, sentAnyway: 0 }),
    },
    quiet: { reasonFor: () => Promise.resolve(undefined), quiet: () => Promise.resolve(), remember: () => Promise.resolve(), speakAgain: () => Promise.resolve() },
    localChart: { current: () => undefined, load: () => Promise.resolve([]), forget: () => Promise.resolve() },
    policy: { enabled: true },
    host: readPaneHost(packageJson.version),
    loadWords: paneWords,
    now: Date.now,
  };
  createRoot(root).render(<App services={services} />);
});
