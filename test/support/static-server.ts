import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const types: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.json': 'application/json', '.png': 'image/png', '.css': 'text/css', '.woff2': 'font/woff2' };

/** Serves a folder on a free port, as any web server would. */
export async function serveFolder(folder: string): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const name = path.normalize(decodeURIComponent((request.url ?? '/').replace(/\?.*$/, '')));
    const stream = createReadStream(path.join(folder, name));
    stream.on('error', () => { response.writeHead(404).end(); });
    stream.once('open', () => { response.writeHead(200, { 'content-type': types[path.extname(name)] ?? 'application/octet-stream' }); stream.pipe(response); });
  });
  await new Promise<void>((resolve) => { server.listen(0, 'localhost', resolve); });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => new Promise<void>((resolve) => { server.close(() => resolve()); server.closeAllConnections(); }),
  };
}
