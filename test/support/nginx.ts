import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** Where Debian's package, or the PATH, has nginx. */
export function findNginx(): string | undefined {
  return ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'].find((path) => existsSync(path));
}

/** A certificate for localhost that nobody has signed but itself. */
export function makeCertificate(folder: string): { readonly certificate: string; readonly key: string } {
  const [certificate, key] = [join(folder, 'site.crt'), join(folder, 'site.key')];
  execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2', '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost', '-keyout', key, '-out', certificate], { stdio: 'ignore' });
  return { certificate, key };
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, 'localhost', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

export interface RunningNginx {
  readonly stop: () => Promise<void>;
}

/** Starts the real nginx in the foreground with a server block included; everything it writes stays in `folder`. */
export async function startNginx(program: string, folder: string, serverBlock: string, port: number): Promise<RunningNginx> {
  const own = join(folder, 'nginx');
  mkdirSync(own, { recursive: true });
  const mimeTypes = ['/etc/nginx/mime.types', '/opt/homebrew/etc/nginx/mime.types'].find((path) => existsSync(path));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${own}/${name};`).join(' ');
  const isRoot = process.getuid?.() === 0;
  writeFileSync(join(own, 'nginx.conf'), `daemon off; ${isRoot ? 'user root;' : ''} pid ${own}/pid; error_log ${own}/error.log; events {} http { access_log off; ${temporary} ${mimeTypes === undefined ? '' : `include ${mimeTypes};`} include ${serverBlock}; }`);
  const child = spawn(program, ['-p', own, '-e', join(own, 'error.log'), '-c', join(own, 'nginx.conf')], { stdio: ['ignore', 'ignore', 'pipe'] });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => { complaint += chunk.toString(); });
  const ended = new Promise<void>((resolve) => { child.once('exit', () => resolve()); });
  const isUp = () => fetch(`https://localhost:${port}/`).then(() => true, (fault: { cause?: { code?: string } }) => fault.cause?.code !== 'ECONNREFUSED');
  for (let tries = 0; !(await isUp()); tries += 1) {
    if (child.exitCode !== null || tries > 100) throw new Error(`nginx did not start: ${complaint}`);
    await new Promise((resolve) => { setTimeout(resolve, 50); });
  }
  return { stop: async () => { child.kill('SIGTERM'); await ended; } };
}
