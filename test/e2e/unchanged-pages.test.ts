import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { paneEnglish } from '../../src/words/pane.en';
import { openPlaygroundBench } from '../support/playground';
import type { PlaygroundBench } from '../support/playground';

const office = 'node_modules/@microsoft/office-js/dist';
const types: Readonly<Record<string, string>> = { '.js': 'text/javascript; charset=utf-8', '.html': 'text/html; charset=utf-8', '.css': 'text/css' };
const fileOf = (file: string) => ({ contentType: types[path.extname(file)], body: readFileSync(file) });

let bench: PlaygroundBench;
beforeAll(async () => { bench = await openPlaygroundBench(); });
afterAll(() => bench.close());

/** The pages as built, to the byte, with Microsoft's hosts answered from the package on disk. */
async function asDeployed(context: BrowserContext, served: Map<string, string>): Promise<void> {
  await context.route(/\/(?:taskpane|launchevent)\.html/, (route) => {
    const name = path.basename(new URL(route.request().url()).pathname);
    const body = readFileSync(path.join('dist/site', name), 'utf8');
    served.set(name, body);
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
  await context.route('https://appsforoffice.microsoft.com/**', (route) => {
    const relative = new URL(route.request().url()).pathname.replace('/lib/1/hosted/', '').toLowerCase();
    return relative.startsWith('telemetry/') ? route.fulfill({ contentType: 'text/javascript', body: '' }) : route.fulfill(fileOf(path.join(office, relative)));
  });
  await context.route(/^https?:\/\/ajax\.aspnetcdn\.com\//, (route) => route.fulfill(fileOf('src/playground/microsoft-ajax.js')));
  await context.addInitScript(() => localStorage.setItem('OfficeJSTrustKeyV2_http_localhost', '{"Result":1}'));
}

test('the built pages run as they are deployed, with office.js from where Microsoft has it', async () => {
  const served = new Map<string, string>();
  const visit = await bench.visit({ query: 'draft=01-lost-deal-told-to-the-cio.json', before: (context) => asDeployed(context, served) });
  await visit.pane.getByText(paneEnglish['tag.stop'] ?? '', { exact: true }).first().waitFor();
  expect(await visit.waitForEvent('OnMessageCompose')).toBe('completed');
  await visit.send();
  expect(await visit.alertText()).toContain('Dana Whitlock');
  expect([...served.keys()].sort()).toEqual(['launchevent.html', 'taskpane.html']);
  served.forEach((body) => expect(body).toMatch(/https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js/));
  expect(visit.strangers.filter((url) => !/^https?:\/\/(?:appsforoffice\.microsoft\.com|ajax\.aspnetcdn\.com)\//.test(url))).toEqual([]);
  await visit.close();
});
