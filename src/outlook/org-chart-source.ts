import { hasReadTitles, indexOrgChart, sliceOrgChart } from '../core';
import type { Draft, OrgChart, OrgChartFile } from '../core';
import { readSiteSettings } from '../site/site-settings';
import type { SiteSettings } from '../site/site-settings';
import { openChartCache } from './chart-cache';
import { before } from './deadline';
import { fromAsync } from './from-async';
import { createPublishedSource } from './published-source';
import type { PublishedResult, PublishedSource } from './published-source';
import { siteUrl } from './site-address';
import type { ComposeItem } from './support';
import { verifySignature } from './verify-signature';

export type OrgChartResult = PublishedResult;

const chartFolder = 'orgchart/';
const sessionKey = 'endrun.chart';
/** Outlook's limit before Mailbox 1.16 is 50,000 for all session data; some is left for others, such as translated words. */
const maxSliceCharacters = 40000;

interface ChartSlice {
  readonly addresses: readonly string[];
  readonly file: OrgChartFile;
  readonly policy?: unknown;
}

/** The rep's own token from Office, where the site is made for it. Office renews it in time. A fault here shows as a refused request. */
export async function officeToken(): Promise<string | undefined> {
  if (readSiteSettings().officeSso !== true || typeof Office === 'undefined' || Office.auth === undefined) return undefined;
  return Office.auth.getAccessToken({ allowSignInPrompt: false }).catch(() => undefined);
}

let handedToken: string | undefined;

/** A worker has no Office to ask: the page hands the rep's token over. */
export function handToken(token: string | undefined): void {
  handedToken = token;
}

async function fetchText(settings: SiteSettings, path: string): Promise<string | undefined> {
  if (typeof fetch !== 'function') throw new Error('no fetch');
  const token = handedToken ?? (await officeToken()) ?? settings.chartToken;
  const address = settings.chartUrl === undefined ? siteUrl(`${chartFolder}${path}`) : `${settings.chartUrl.replace(/\/?$/, '/')}${path}`;
  const response = await fetch(address, {
    cache: path.indexOf('/') === -1 ? 'no-cache' : 'default',
    credentials: settings.chartUrl === undefined ? 'same-origin' : 'omit',
    ...(token === undefined ? {} : { headers: { Authorization: `Bearer ${token}` } }),
  });
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`status ${response.status}`);
  return response.text();
}

/** Signatures count where a key is built in. On the site's own origin a runtime without WebCrypto goes by the hashes alone. */
function verifierFor({ publicKey, chartUrl }: SiteSettings) {
  if (publicKey === undefined) return chartUrl === undefined ? undefined : () => Promise.resolve('bad' as const);
  return async (text: string, jws: string | undefined) => {
    const found = jws === undefined ? 'bad' : await verifySignature(text, jws, publicKey);
    return found === 'cannot' && chartUrl !== undefined ? 'bad' : found;
  };
}

let source: PublishedSource | undefined;

function publishedSource(): PublishedSource {
  if (source === undefined) {
    const settings = readSiteSettings();
    source = createPublishedSource({ fetchText: (path, deadline) => before(deadline, fetchText(settings, path)), cache: openChartCache(), now: Date.now, verify: verifierFor(settings) });
  }
  return source;
}

/** The published org chart as far as a draft needs it. Never rejects. `fresh` asks the server whatever was asked before */
export function fetchOrgChart(draft: Draft, fresh = false): Promise<OrgChartResult> {
  return publishedSource().read(addressesOf(draft), fresh);
}

const addressesOf = (draft: Draft): readonly string[] => draft.to.concat(draft.cc, draft.bcc).map((recipient) => recipient.address.toLowerCase());

/** Leaves the part of the chart that this draft needs with the draft, so that Send needs no network. Best effort. */
export async function keepSlice(item: ComposeItem, draft: Draft, file: OrgChartFile, policy?: unknown): Promise<void> {
  if (item.sessionData === undefined) return;
  const addresses = addressesOf(draft);
  const whole = JSON.stringify({ addresses, file: sliceOrgChart(file, addresses, false), policy } satisfies ChartSlice);
  const text = whole.length <= maxSliceCharacters ? whole : JSON.stringify({ addresses, file: sliceOrgChart(file, addresses, true), policy } satisfies ChartSlice);
  if (text.length > maxSliceCharacters) return;
  await fromAsync<void>('sessionData', (done) => item.sessionData.setAsync(sessionKey, text, done)).catch(() => undefined);
}

/** The slice that an earlier event or the pane left, if it was made for all of the draft's recipients. */
async function readSlice(item: ComposeItem, draft: Draft): Promise<{ readonly chart: OrgChart; readonly policy: unknown } | undefined> {
  if (item.sessionData === undefined) return undefined;
  try {
    const slice = JSON.parse(await fromAsync<string>('sessionData', (done) => item.sessionData.getAsync(sessionKey, done))) as ChartSlice;
    const covered = addressesOf(draft).every((address) => slice.addresses.indexOf(address) !== -1);
    return covered && hasReadTitles(slice.file) ? { chart: indexOrgChart(slice.file), policy: slice.policy } : undefined;
  } catch {
    return undefined;
  }
}

/** The chart for a check at Send: what is kept with the draft first, the network only if that does not cover it. */
export async function readOrgChartFor(item: ComposeItem, draft: Draft): Promise<OrgChartResult | { readonly ok: true; readonly chart: OrgChart; readonly policy: unknown }> {
  const slice = await readSlice(item, draft);
  return slice === undefined ? fetchOrgChart(draft) : { ok: true, ...slice };
}
