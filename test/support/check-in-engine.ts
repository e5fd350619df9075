import { checkDraft, indexOrgChart, parseOrgChart, readTitles, sliceOrgChart } from '../../src/core';
import type { Draft, OrgChartFile } from '../../src/core';
import { englishReportWords as words } from '../../src/words/english';

/** Built like the launch event, so that a bare engine can be asked for whole reports. */
(globalThis as unknown as { reportOf: (input: string) => string }).reportOf = (input) => {
  const { draft, chart, now } = JSON.parse(input) as { draft: Draft; chart: unknown; now: number };
  const parsed = parseOrgChart(chart);
  return parsed.chart === undefined ? JSON.stringify(parsed.issues) : JSON.stringify(checkDraft(draft, parsed.chart, { words, now }));
};

(globalThis as unknown as { sliceReportOf: (input: string) => string }).sliceReportOf = (input) => {
  const { draft, chart, now, pruned } = JSON.parse(input) as { draft: Draft; chart: OrgChartFile; now: number; pruned: boolean };
  const addresses = draft.to.concat(draft.cc, draft.bcc).map((recipient) => recipient.address.toLowerCase());
  return JSON.stringify(checkDraft(draft, indexOrgChart(sliceOrgChart(readTitles(chart), addresses, pruned)), { words, now }));
};
