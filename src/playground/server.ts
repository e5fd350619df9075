import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { openChartFolder } from './chart-folder';
import type { ChartFolder } from './chart-folder';

const root = path.resolve(__dirname, '../..');
const folders = {
  host: path.join(root, 'dist/playground'),
  site: path.join(root, 'dist/site'),
  office: path.join(root, 'node_modules/@microsoft/office-js/dist'),
  sampleChart: path.join(root, 'assets/samples/org-chart.json'),
  ajax: path.join(root, 'src/playground/microsoft-ajax.js'),
};
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json; charset=utf-8', '.png': 'image/png', '.svg': 'image/svg+xml', '.xml': 'application/xml; charset=utf-8', '.txt': 'text/plain; charset=utf-8',
};
const officeCdnTag = /<script src="?https:\/\/appsforoffice\.microsoft\.com\/[^">]*office\.js"?><\/script>/;

function send(response: ServerResponse, status: number, body: string | Buffer, type = 'text/plain; charset=utf-8'): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache' });
  response.end(body);
}

async function sendFile(response: ServerResponse, folder: string, relative: string): Promise<void> {
  const file = path.join(folder, path.normalize(`/${relative}`));
  try {
    send(response, 200, await readFile(file), types[path.extname(file)] ?? 'application/octet-stream');
  } catch {
    send(response, 404, 'Not found');
  }
}

const pathOf = (request: IncomingMessage): string => decodeURIComponent((request.url ?? '/').replace(/[?#].*$/, ''));

const chartPath = '/orgchart/';

/** The add-in's built site, office.js from its package, and a chart; what a company's web server would serve. */
function serveAddin(chart: ChartFolder) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = pathOf(request);
    if (url.startsWith(chartPath)) {
      const text = await chart(url.slice(chartPath.length)).catch(() => undefined);
      return text === undefined ? send(response, 404, 'Not found') : send(response, 200, text, types['.json']);
    }
    if (url === '/playground/microsoft-ajax.js') return sendFile(response, path.dirname(folders.ajax), path.basename(folders.ajax));
    if (url.startsWith('/office-js/')) {
      // The package is all lower case; office.js asks for its parts in mixed case. It holds no telemetry script.
      const relative = url.slice('/office-js/'.length).toLowerCase();
      return relative.startsWith('telemetry/') ? send(response, 200, '', types['.js']) : sendFile(response, folders.office, relative);
    }
    if (!url.endsWith('.html')) return sendFile(response, folders.site, url);
    const file = path.join(folders.site, path.normalize(url));
    if (!existsSync(file)) return send(response, 404, 'Not found');
    // The built page is served as it is, but for the address of office.js: Microsoft's CDN may be out of reach here.
    const page = readFileSync(file, 'utf8').replace(officeCdnTag, '<script src="/playground/microsoft-ajax.js"></script><script src="/office-js/office.js"></script>');
    return send(response, 200, page, types['.html']);
  };
}

function serveHost(addinUrl: () => string, chartFile: string) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = pathOf(request);
    if (url === '/config.json') return send(response, 200, JSON.stringify({ addinUrl: addinUrl() }), types['.json']);
    if (url === '/manifest.xml') return sendFile(response, folders.site, url);
    if (url === '/chart.json') return sendFile(response, path.dirname(chartFile), path.basename(chartFile));
    return sendFile(response, folders.host, url === '/' ? 'index.html' : url);
  };
}

/** Listens on the port, or on the next free one. */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port !== 0) resolve(listen(server, port + 1));
      else reject(error);
    });
    server.listen(port, 'localhost', () => resolve((server.address() as AddressInfo).port));
  });
}

export interface RunningPlayground {
  readonly url: string;
  readonly addinUrl: string;
  readonly stop: () => Promise<void>;
}

/** Serves host page and add-in on two origins. `port` 0 takes any free ones. */
export async function startPlayground({ port, chartFile = folders.sampleChart }: { readonly port: number; readonly chartFile?: string }): Promise<RunningPlayground> {
  const chart = path.resolve(chartFile);
  let addinUrl = '';
  const serve = serveAddin(openChartFolder(chart));
  const addin = createServer((request, response) => void serve(request, response));
  const host = createServer((request, response) => void serveHost(() => addinUrl, chart)(request, response));
  const url = `http://localhost:${await listen(host, port)}`;
  addinUrl = `http://localhost:${await listen(addin, port === 0 ? 0 : port + 1)}`;
  const close = (server: Server) => new Promise<void>((resolve) => { server.close(() => resolve()); server.closeAllConnections(); });
  return { url: `${url}/`, addinUrl, stop: async () => { await Promise.all([close(host), close(addin)]); } };
}

async function main(): Promise<void> {
  const chartAt = process.argv.indexOf('--chart');
  const playground = await startPlayground({ port: Number(process.env.PORT ?? 4480), chartFile: chartAt === -1 ? undefined : process.argv[chartAt + 1] });
  console.log(`\nThe playground is open at ${playground.url}\nThe chart desk is open at ${playground.addinUrl}/chartdesk.html\nStop it with Ctrl-C.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void playground.stop().then(() => process.exit(0)));
}

if (require.main === module) void main();
