import type { OrgChart } from '../core';
import { fetchOrgChart, handToken } from '../outlook/org-chart-source';
import { reportWords } from '../words/report-words';
import { createChecker } from './checker';
import type { CheckReply, CheckRequest } from './worker-checker';

/** The worker's end of `createWorkerChecker`: reads the org chart and checks, apart from the page. */
const checker = createChecker({ readChart: fetchOrgChart, reportWords, loadReword: async () => (await import('../words/english-rewording')).rewordInEnglish });
let sent: OrgChart | undefined;

async function answer(request: CheckRequest): Promise<CheckReply> {
  const { id } = request;
  if (request.kind === 'chart-file') return { id, kind: 'chart-file', faults: await checker.useChartFile(request.text) };
  handToken(request.token);
  if (request.forgetChart) checker.forgetChart();
  const result = await checker.check(request.draft, request.language, request.now);
  if (!result.ok) return { id, kind: 'not-checked', reason: result.reason };
  const { report, authored, quoted, writtenIn, chartNotice, policy, chart } = result.checked;
  const isNew = chart !== sent;
  sent = chart;
  return { id, kind: 'checked', checked: { report, authored, quoted, writtenIn, chartNotice, policy }, chart: isNew ? chart : undefined };
}

self.addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  void answer(data).then((reply) => self.postMessage(reply));
});
