import { indexOrgChart, parseOrgChart, sliceOrgChart } from '../core';
import type { Draft, OrgChart, OrgChartFile } from '../core';
import { fromAsync } from './from-async';
import { siteUrl } from './site-address';
import type { ComposeItem } from './support';

export type OrgChartResult =
  | { readonly ok: true; readonly chart: OrgChart; readonly file: OrgChartFile }
  | { readonly ok: false; readonly reason: 'no-chart' | 'bad-chart' | 'offline' };

const chartPath = 'orgchart/orgchart.json';
const fetchTimeoutMilliseconds = 3000;
const sessionKey = 'endrun.chart';
/** Outlook's limit before Mailbox 1.16 is 50,000 for all session data; some is left for others. */
const maxSliceCharacters = 45000;

interface ChartSlice {
  readonly addresses: readonly string[];
  readonly file: OrgChartFile;
}

/** Rejects after a while, where the runtime has timers; the classic one may not, and Outlook's own limit holds there. */
function withTimeout<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  if (typeof setTimeout !== 'function') return work;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('timed out')), milliseconds);
    work.then(resolve, reject).then(() => clearTimeout(timer), () => clearTimeout(timer));
  });
}

/** The org chart from the add-in's own site, checked. */
export async function fetchOrgChart(): Promise<OrgChartResult> {
  if (typeof fetch !== 'function') return { ok: false, reason: 'offline' };
  let response: Response;
  let text: string;
  try {
    response = await withTimeout(fetch(siteUrl(chartPath), { cache: 'no-cache', credentials: 'same-origin' }), fetchTimeoutMilliseconds);
    if (!response.ok) return { ok: false, reason: response.status === 404 ? 'no-chart' : 'offline' };
    text = await withTimeout(response.text(), fetchTimeoutMilliseconds);
  } catch {
    return { ok: false, reason: 'offline' };
  }
  try {
    const value: unknown = JSON.parse(text);
    const { chart } = parseOrgChart(value);
    return chart === undefined ? { ok: false, reason: 'bad-chart' } : { ok: true, chart, file: value as OrgChartFile };
  } catch {
    return { ok: false, reason: 'bad-chart' };
  }
}

const addressesOf = (draft: Draft): readonly string[] => draft.to.concat(draft.cc, draft.bcc).map((recipient) => recipient.address.toLowerCase());

/** Leaves the part of the chart that this draft needs with the draft, so that Send needs no network. Best effort. */
export async function keepSlice(item: ComposeItem, draft: Draft, file: OrgChartFile): Promise<void> {
  if (item.sessionData === undefined) return;
  const addresses = addressesOf(draft);
  const whole = JSON.stringify({ addresses, file: sliceOrgChart(file, addresses, false) } satisfies ChartSlice);
  const text = whole.length <= maxSliceCharacters ? whole : JSON.stringify({ addresses, file: sliceOrgChart(file, addresses, true) } satisfies ChartSlice);
  if (text.length > maxSliceCharacters) return;
  await fromAsync<void>('sessionData', (done) => item.sessionData.setAsync(sessionKey, text, done)).catch(() => undefined);
}

/** The slice that an earlier event or the pane left, if it was made for all of the draft's recipients. */
async function readSlice(item: ComposeItem, draft: Draft): Promise<OrgChart | undefined> {
  if (item.sessionData === undefined) return undefined;
  try {
    const slice = JSON.parse(await fromAsync<string>('sessionData', (done) => item.sessionData.getAsync(sessionKey, done))) as ChartSlice;
    const covered = addressesOf(draft).every((address) => slice.addresses.indexOf(address) !== -1);
    return covered ? indexOrgChart(slice.file) : undefined;
  } catch {
    return undefined;
  }
}

/** The chart for a check at Send: what is kept with the draft first, the network only if that does not cover it. */
export async function readOrgChartFor(item: ComposeItem, draft: Draft): Promise<OrgChartResult | { readonly ok: true; readonly chart: OrgChart }> {
  const chart = await readSlice(item, draft);
  return chart === undefined ? fetchOrgChart() : { ok: true, chart };
}
