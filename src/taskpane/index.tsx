import { createRoot } from 'react-dom/client';
import { createDraftPort } from '../outlook/draft-port';
import { fetchOrgChart } from '../outlook/org-chart-source';
import { englishPaneWords } from '../words/english-pane';
import { App } from './App';
import type { DraftPort } from './draft-port';

void Office.onReady().then(() => {
  const root = document.getElementById('root');
  if (root === null) return;
  const port: DraftPort = createDraftPort();
  createRoot(root).render(<App port={port} readChart={fetchOrgChart} words={englishPaneWords} now={Date.now} />);
});
