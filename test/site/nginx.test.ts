import { execFile } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { request } from 'node:https';
import type { IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { createFolder, runCli } from '../support/cli';
import { launchBrowser } from '../support/browser';
import { largeChart } from '../support/large-chart';
import { findNginx, freePort, makeCertificate, startNginx } from '../support/nginx';
import type { RunningNginx } from '../support/nginx';

const program = findNginx();
const isRequired = process.env.ENDRUN_REQUIRE_NGINX === '1';
if (program === undefined && isRequired) throw new Error('nginx is required here (ENDRUN_REQUIRE_NGINX=1) and was not found.');
if (program === undefined) console.warn('Skipped: the tests with a real nginx, because nginx is not installed (apt-get install nginx).');
const whereThereIsNginx = program === undefined ? describe.skip : describe;

const token = 'kept-by-it-0123456789';

whereThereIsNginx('the site and the chart behind a real nginx', () => {
  const folder = createFolder({
    'chart.json': JSON.stringify(largeChart({ accounts: 210, people: 100, generatedAt: '2026-05-20T06:00:00Z' })),
    'policy.json': JSON.stringify({ format: 'endrun-policy', version: 1, playbook: { text: 'How we sell', url: 'https://ourcompany.example/playbook' } }),
  });
  const at = (name: string): string => join(folder.path, name);
  let nginx: RunningNginx | undefined;
  let base = '';
  let certificate = '';

  beforeAll(async () => {
    const made = makeCertificate(folder.path);
    certificate = made.certificate;
    const port = await freePort();
    base = `https://localhost:${port}/endrun`;
    const steps: readonly (readonly string[])[] = [
      ['keys', 'new', at('key')],
      ['site', at('site'), '--url', base, '--site', join(__dirname, '../../dist/site'), '--public-key', at('key.pub'), '--chart-token', token,
        '--nginx', at('endrun.conf'), '--charts', at('web'), '--certificate', certificate, '--certificate-key', made.key, '--port', String(port)],
      ['publish', at('web'), '--chart', at('chart.json'), '--policy', at('policy.json'), '--key', at('key')],
    ];
    for (const step of steps) {
      const { status, messages } = await runCli(step);
      if (status !== 0) throw new Error(`${step.join(' ')}: ${messages}`);
    }
    nginx = await startNginx(program ?? '', folder.path, at('endrun.conf'), port);
  });
  afterAll(async () => {
    await nginx?.stop();
    folder.remove();
  });

  const get = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<{ status: number; headers: IncomingHttpHeaders; body: string }> => new Promise((resolve, reject) => {
    // The path goes out as it is: a URL object would tidy up what is to be tried.
    const { port } = new URL(base);
    request({ host: 'localhost', port, path: path.startsWith('/') ? path : `/endrun/${path}`, headers, ca: readFileSync(certificate) }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => { body += chunk.toString(); });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    }).on('error', reject).end();
  });
  const bearer = { authorization: `Bearer ${token}` };

  test('over TLS with the certificate given, and over nothing older than 1.2', async () => {
    expect((await get('taskpane.html')).status).toBe(200);
    await expect(new Promise((resolve, reject) => { request(`${base}/taskpane.html`, { ca: readFileSync(certificate), maxVersion: 'TLSv1.1', minVersion: 'TLSv1' }, resolve).on('error', reject).end(); })).rejects.toThrow();
  });

  test.each(['taskpane.html', 'launchevent.html', 'launchevent.js', 'manifest.xml'])('%s is asked for each time, and answered 304 when nothing changed', async (name) => {
    const first = await get(name);
    expect(first).toMatchObject({ status: 200, headers: { 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff', 'access-control-allow-origin': new URL(base).origin } });
    expect((await get(name, { 'if-none-match': first.headers.etag ?? '' })).status).toBe(304);
  });

  test('scripts named by their content are kept for ever, and carry the right type', async () => {
    const hashed = readdirSync(at('site')).filter((name) => /\.[0-9a-f]{12}\.js$/.test(name));
    expect(hashed.length).toBeGreaterThan(0);
    for (const name of hashed) expect(await get(name)).toMatchObject({ status: 200, headers: { 'cache-control': 'public, max-age=31536000, immutable', 'content-type': expect.stringContaining('javascript') } });
  });

  test('the manifest names this address everywhere, and no other', async () => {
    const { body } = await get('manifest.xml');
    expect(body).not.toContain('localhost:3000');
    expect(body).toContain(`${base}/launchevent.js`);
    expect(body).toContain(`<AppDomain>${new URL(base).origin}</AppDomain>`);
  });

  test('the well-known file allows the handler', async () => {
    const found = await get('/.well-known/microsoft-officeaddins-allowed.json');
    expect(found).toMatchObject({ status: 200, headers: { 'content-type': expect.stringContaining('application/json') } });
    expect(JSON.parse(found.body)).toEqual({ allowed: [`${base}/launchevent.js`] });
  });

  test('no folder is listed, no hidden file handed out, nothing outside reached', async () => {
    for (const path of ['orgchart/', 'orgchart/r/', 'assets/', '.git/config', 'orgchart/../../key', 'orgchart/r/%2e%2e/%2e%2e/key', 'orgchart/key']) {
      const { status, body } = await get(path, bearer);
      expect([400, 403, 404]).toContain(status);
      expect(body).not.toContain('"d"');
    }
  });

  test('the chart is given to the token only, the pointer asked for each time, the rest kept for ever', async () => {
    expect((await get('orgchart/current.json')).status).toBe(401);
    expect((await get('orgchart/current.json', { authorization: 'Bearer something-else-entirely' })).status).toBe(401);
    const pointer = await get('orgchart/current.json', bearer);
    expect(pointer).toMatchObject({ status: 200, headers: { 'cache-control': 'private, no-cache', 'content-type': 'application/json', etag: expect.any(String) } });
    const { manifest } = JSON.parse(pointer.body) as { manifest: string };
    expect((await get(`orgchart/${manifest}`)).status).toBe(401);
    expect(await get(`orgchart/${manifest}`, bearer)).toMatchObject({ status: 200, headers: { 'cache-control': 'private, max-age=31536000, immutable' } });
  });

  /** The command line in a process of its own, which trusts the certificate made here. */
  const verify = (...args: readonly string[]): Promise<{ status: number; messages: string }> => new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'verify', base, ...args], { cwd: join(__dirname, '../..'), env: { ...process.env, NODE_EXTRA_CA_CERTS: certificate } }, (fault, _, messages) => resolve({ status: fault === null ? 0 : Number(fault.code), messages }));
  });

  test('endrun verify agrees, finds a changed file, and tries the doors', async () => {
    expect(await verify('--site', at('site'), '--chart-token', token)).toEqual({ status: 0, messages: `${base} is as it should be.\n` });
    expect(await verify('--expect-denied')).toEqual({ status: 0, messages: `${base} gives no chart to strangers.\n` });
    expect(await verify('--site', join(__dirname, '../../dist/site'))).toMatchObject({ status: 1, messages: expect.stringContaining('launchevent.js is not the file that was made.') });
    expect(await verify('--site', at('site'))).toMatchObject({ status: 1, messages: expect.stringContaining('the chart cannot be used') });
  });

  /** Has the built add-in's own worker, loaded from nginx in a fresh browser, check a draft; with what it asked for. */
  async function checkInBrowser(draft: { readonly from: string; readonly to: string; readonly subject: string; readonly body: string }, ownToken?: string) {
    const worker = readdirSync(at('site')).find((name) => name.endsWith('.js') && name !== 'launchevent.js' && readFileSync(join(at('site'), name), 'utf8').includes('endrun-site-settings:%7B%22')) ?? '';
    const browser = await launchBrowser();
    try {
      const page = await (await browser.newContext({ ignoreHTTPSErrors: true })).newPage();
      const asked: { url: string; authorization: string | undefined; status: number }[] = [];
      page.context().on('response', (response) => { if (response.url().includes('/orgchart/')) void response.request().allHeaders().then((headers) => asked.push({ url: response.url(), authorization: headers.authorization, status: response.status() })); });
      await page.goto(`${base}/assets/icon-16.png`);
      const given = { from: { address: draft.from }, to: [{ address: draft.to }], cc: [], bcc: [], subject: draft.subject, body: draft.body, bodyType: 'text' };
      const reply = await page.evaluate(([script, written, own]) => new Promise<{ kind: string; reason?: string; checked?: { report: { severity: string; bypasses: unknown[]; findings: unknown[] }; policy?: unknown } }>((resolve, reject) => {
        const thread = new Worker(script as string);
        thread.onmessage = (event) => resolve(event.data as { kind: string });
        thread.onerror = (event) => reject(new Error(event.message));
        thread.postMessage({ id: 1, kind: 'check', draft: written, language: 'en', now: Date.UTC(2026, 10, 24), forgetChart: false, token: own });
      }), [`${base}/${worker}`, given, ownToken] as const);
      return { reply, asked };
    } finally {
      await browser.close();
    }
  }

  test('the built add-in fetches with its token, checks the signature, and judges a draft', async () => {
    const { reply, asked } = await checkInBrowser({ from: 'ana@ourcompany.example', to: 'p0@a5.example', subject: 'Storage', body: 'Shall we talk about storage?' });
    expect(reply).toMatchObject({ kind: 'checked', checked: { report: { bypasses: [{ kind: 'over', recipient: 'p0@a5.example' }] }, policy: { playbook: { text: 'How we sell' } } } });
    expect(asked.length).toBeGreaterThanOrEqual(4);
    asked.forEach((each) => expect(each).toMatchObject({ authorization: `Bearer ${token}`, status: 200 }));
    expect(asked.filter(({ url }) => url.includes('/s/')).length).toBeLessThanOrEqual(1);
  });

  test('the rep’s own token, handed over by the pane, takes the place of the site’s', async () => {
    const { reply, asked } = await checkInBrowser({ from: 'ana@ourcompany.example', to: 'p0@a5.example', subject: 'Storage', body: 'Shall we talk about storage?' }, 'of-the-rep-alone');
    expect(reply).toMatchObject({ kind: 'not-checked', reason: 'offline' });
    expect(asked).toEqual([expect.objectContaining({ authorization: 'Bearer of-the-rep-alone', status: 401 })]);
  });

  test('from a Salesforce export to a draft that the add-in checks', async () => {
    expect((await runCli(['chart', 'import', join(__dirname, '../../assets/samples/salesforce'), '--out', at('org-chart.json')])).status).toBe(0);
    expect((await runCli(['publish', at('web'), '--chart', at('org-chart.json'), '--key', at('key'), '--accept-shrink'])).status).toBe(0);
    const { reply } = await checkInBrowser({ from: 'lena.ortiz@brightwater.example', to: 'theo.marsh@alderclinics.example', subject: 'Storage refresh', body: 'Dana\u2019s team never even opened our proposal.' });
    expect(reply).toMatchObject({ kind: 'checked', checked: { report: { severity: 'stop', bypasses: [{ kind: 'over', contacts: ['dana.whitlock@alderclinics.example', 'omar.haddad@alderclinics.example'] }], findings: [{ category: 'blame' }] } } });
  });
});
