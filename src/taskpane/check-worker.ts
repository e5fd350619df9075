import type { OrgChart } from '../core';
import { fetchOrgChart } from '../outlook/org-chart-source';
import { reportWords } from '../words/report-words';
import { createChecker } from './checker';
import type { CheckReply, CheckRequest } from './worker-checker';

/** The worker's end of `createWorkerChecker`: reads the org chart and checks, apart from the page. */
const checker = createChecker({ readChart: fetchOrgChart, reportWords });
let sent: OrgChart | undefined;

self.addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  if (data.forgetChart) checker.forgetChart();
  void checker.check(data.draft, data.language, data.now).then((result) => {
    if (!result.ok) return self.postMessage({ id: data.id, ok: false, reason: result.reason } satisfies CheckReply);
    const { report, authored, quoted, writtenIn, chart } = result.checked;
    self.postMessage({ id: data.id, ok: true, checked: { report, authored, quoted, writtenIn }, chart: chart === sent ? undefined : chart } satisfies CheckReply);
    sent = chart;
  });
});
