import { pointerName } from '../../core';
import { readPublishedChart } from '../../orgchart-tools/publish/read-release';
import { fileHash, siteFilesFor, siteUrlFault, wellKnownPath } from '../../site/site-files';
import { defineCommand } from '../command';
import { say } from '../host';
import type { CliHost } from '../host';
import { readSite } from '../read-site';

const timeoutMilliseconds = 15_000;

interface Fetched { readonly status: number; readonly bytes: Uint8Array; readonly headers: Headers }

async function get(address: string, token: string | undefined): Promise<Fetched> {
  const response = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(timeoutMilliseconds), headers: token === undefined ? {} : { authorization: `Bearer ${token}` } });
  return { status: response.status, bytes: new Uint8Array(await response.arrayBuffer()), headers: response.headers };
}

/** Faults of the site: files that are missing or not those that were made, and headers that make a browser misread or keep them. */
async function siteFaults(host: CliHost, base: string, folder: string | undefined, isMade: boolean): Promise<readonly string[] | undefined> {
  const built = await readSite(host, folder);
  if (built === undefined) return undefined;
  const expected = isMade ? built : siteFilesFor(built, base, {});
  const faults: string[] = [];
  for (const [path, bytes] of expected) {
    const address = path === wellKnownPath ? `${new URL(base).origin}/${path}` : `${base}/${path}`;
    const found = await get(address, undefined);
    if (found.status !== 200) faults.push(host.words('verify.status', { address, status: found.status }));
    else if (fileHash(found.bytes) !== fileHash(bytes)) faults.push(host.words('verify.differs', { address }));
    else if (/\.(?:html|xml)$|launchevent\.js$/.test(path) && !/no-cache|no-store/.test(found.headers.get('cache-control') ?? '')) faults.push(host.words('verify.cached', { address }));
  }
  return faults;
}

async function chartFaults(host: CliHost, chartUrl: string, token: string | undefined): Promise<readonly string[]> {
  const store = {
    read: async (path: string): Promise<string | undefined> => {
      const { status, bytes } = await get(`${chartUrl}/${path}`, token);
      return status === 200 ? new TextDecoder().decode(bytes) : undefined;
    },
  };
  const chart = await readPublishedChart(store);
  return chart.ok ? [] : [host.words('verify.chart', { address: chartUrl, problem: host.words(`published.${chart.fault}`, { path: chart.path }) })];
}

/** An anonymous request must get no chart: neither the pointer nor a listing of the folder. */
async function openDoors(host: CliHost, chartUrl: string): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const path of [pointerName, '', 'r/']) {
    const { status } = await get(`${chartUrl}/${path}`, undefined);
    if (status >= 200 && status < 300) faults.push(host.words('verify.open', { address: `${chartUrl}/${path}` }));
  }
  return faults;
}

/** `endrun verify`: is what a web server hands out what was made, and is the chart closed to strangers? */
export const verify = defineCommand({
  name: 'verify',
  words: 'verify',
  options: { site: { type: 'string' }, 'chart-url': { type: 'string' }, 'chart-token': { type: 'string' }, 'expect-denied': { type: 'boolean' } },
  async run(values, [url, ...more], host) {
    const fault = url === undefined ? undefined : siteUrlFault(url);
    if (url === undefined || more.length > 0 || fault !== undefined) {
      await say(host, 'usage.problem', { problem: fault === undefined ? host.words('usage.one-operand', { what: 'URL' }) : host.words(`site.${fault}`, { url: url ?? '' }), command: 'verify' });
      return 2;
    }
    const base = url.replace(/\/+$/, '');
    const chartUrl = (values['chart-url'] ?? `${base}/orgchart`).replace(/\/+$/, '');
    try {
      const faults = values['expect-denied'] === true
        ? await openDoors(host, chartUrl)
        : await siteFaults(host, base, values.site, values.site !== undefined).then(async (found) => found && [...found, ...await chartFaults(host, chartUrl, values['chart-token'])]);
      if (faults === undefined) {
        await say(host, 'site.not-built');
        return 2;
      }
      for (const each of faults) await host.messages.write(`${each}\n`);
      await say(host, faults.length > 0 ? 'verify.faults' : values['expect-denied'] === true ? 'verify.denied' : 'verify.fine', { url, count: faults.length });
      return faults.length > 0 ? 1 : 0;
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      const { cause } = error as { readonly cause?: { readonly code?: string; readonly message?: string } };
      await say(host, 'verify.unreachable', { url, detail: cause?.message ?? error.message });
      return 2;
    }
  },
});
