// Serves the built add-in where manifest.xml says, https://localhost:3000, for trying it in Outlook.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import { homedir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getHttpsServerOptions } from 'office-addin-dev-certs';

const site = fileURLToPath(new URL('../dist/site/', import.meta.url));
const port = 3000;
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.json': 'application/json; charset=utf-8', '.png': 'image/png', '.svg': 'image/svg+xml', '.xml': 'application/xml; charset=utf-8' };

/** On a Linux machine without sudo the certificates are made, and then cannot be trusted: they serve all the same. */
async function certificates() {
  try {
    return await getHttpsServerOptions();
  } catch (fault) {
    const folder = join(homedir(), '.office-addin-dev-certs');
    console.error(`The certificate could not be made known to this machine (${fault.message}). Trust ${join(folder, 'ca.crt')} by hand.`);
    return { cert: await readFile(join(folder, 'localhost.crt')), key: await readFile(join(folder, 'localhost.key')) };
  }
}

async function answer({ url = '/' }, response) {
  const path = normalize(decodeURIComponent(url.replace(/[?#].*/, '')));
  try {
    const content = await readFile(join(site, path));
    response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream', 'cache-control': 'no-cache' });
    response.end(content);
  } catch {
    response.writeHead(404).end('Not found');
  }
}

createServer(await certificates(), (request, response) => void answer(request, response)).listen(port, 'localhost', () => {
  console.log(`The add-in is served at https://localhost:${port}. Give Outlook the file ${join(site, 'manifest.xml')}. Stop with Ctrl-C.`);
});
