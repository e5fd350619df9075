import { createRoot } from 'react-dom/client';
import packageJson from '../../package.json';
import type { Report } from '../core';
import { createDraftPort, onItemChanged } from '../outlook/draft-port';
import { clearNotice } from '../outlook/info-bar';
import { officeToken } from '../outlook/org-chart-source';
import { onThemeChanged, readPaneHost } from '../outlook/pane-host';
import { forgetInvitation, readMemory, rememberInvitation, sayNotAnEndRun, speakAgain } from '../outlook/quiet-store';
import { countDraft, readCounts, readSettings, saveSettings } from '../outlook/rep-memory';
import { currentItem } from '../outlook/support';
import type { ComposeItem } from '../outlook/support';
import { readPolicy } from '../policy/read-policy';
import { isQuieted, isRemembered } from '../quiet';
import { languages } from '../words/languages';
import { paneWords } from '../words/pane-words';
import { App } from './App';
import type { Checker } from './checker';
import { createLocalChart } from './local-chart';
import type { PanePolicy, PaneServices, QuietPort } from './pane-services';
import { createWorkerChecker } from './worker-checker';

async function withItem<T>(work: (item: ComposeItem) => Promise<T>): Promise<T | undefined> {
  const item = currentItem();
  return item === null ? undefined : work(item);
}

async function reasonIn(item: ComposeItem, report: Report) {
  const memory = await readMemory(item);
  if (isQuieted(report, memory.draft)) return memory.draft?.reason;
  return isRemembered(report, memory.remembered, Date.now()) ? 'invited' : undefined;
}

const quiet: QuietPort = {
  reasonFor: (_, report) => withItem((item) => reasonIn(item, report)),
  quiet: (_, report, reason) => withItem(async (item) => {
    await sayNotAnEndRun(item, report, reason, Date.now());
    await clearNotice(item);
  }),
  remember: (report) => rememberInvitation(report, Date.now()),
  speakAgain: async (_, report) => {
    await forgetInvitation(report);
    await withItem(speakAgain);
  },
};

function panePolicy(value: unknown): PanePolicy {
  const { settings, languages: offered, playbook, correctionsTo } = readPolicy(value);
  const { askAtSend } = settings;
  return { enabled: settings.enabled !== false, speakUpFixed: askAtSend === 'usual' ? undefined : askAtSend, languages: offered, playbook, correctionsTo };
}

void Office.onReady().then(() => {
  const root = document.getElementById('root');
  if (root === null) return;
  let policy: PanePolicy = { enabled: true };
  const worker = createWorkerChecker(new Worker(new URL('./check-worker.ts', import.meta.url)), officeToken);
  const checker: Checker = {
    ...worker,
    check: async (draft, language, now) => {
      const result = await worker.check(draft, language, now);
      if (result.ok) {
        const before = policy.languages;
        policy = panePolicy(result.checked.policy);
        // The whole pane is spoken in them.
        if (String(before) !== String(policy.languages)) render();
      }
      return result;
    },
  };
  let host = readPaneHost(packageJson.version);
  const services: PaneServices = {
    draft: createDraftPort(),
    checker,
    memory: {
      readSettings: () => {
        const settings = readSettings();
        return { ...settings, language: languages.find((language) => language === settings.language) };
      },
      saveSettings, readCounts, countDraft,
    },
    quiet,
    localChart: createLocalChart(checker, () => localStorage),
    // Comes with the chart; what is drawn after a check follows it.
    get policy() { return policy; },
    get host() { return host; },
    loadWords: paneWords,
    now: Date.now,
  };
  const reactRoot = createRoot(root);
  let item = 0;
  const render = () => reactRoot.render(<App services={services} item={item} />);
  onItemChanged(() => {
    item += 1;
    render();
  });
  onThemeChanged((theme) => {
    host = { ...host, theme };
    render();
  });
  render();
});
