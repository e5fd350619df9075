import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../support/source-files';
import { kilobytes } from './table';
import type { Measures } from './table';

const handler = 'launchevent.js';
const site = join(root, 'dist/site');

function rowOf(name: string, files: readonly string[]): readonly string[] {
  const contents = files.map((file) => readFileSync(join(site, file)));
  const sum = (sizeOf: (content: Buffer) => number): string => kilobytes(contents.reduce((total, content) => total + sizeOf(content), 0));
  return [name, String(files.length), sum(({ length }) => length), sum((content) => gzipSync(content, { level: 9 }).length)];
}

export function measureBundleSizes(): Measures {
  if (!existsSync(site)) throw new Error('there is nothing built yet: npm run build');
  const named = (page: string): readonly string[] => [...readFileSync(join(site, page), 'utf8').matchAll(/src="?([^":>\s]+\.js)/g)].map((match) => match[1] ?? '');
  const pages = readdirSync(site).filter((file) => file.endsWith('.html') && file !== 'launchevent.html').sort();
  const atStart = new Set(pages.flatMap(named));
  const later = readdirSync(site).filter((file) => file.endsWith('.js') && file !== handler && !atStart.has(file));
  return {
    title: 'Bundles',
    columns: ['', 'files', 'minified', 'gzip'],
    rows: [rowOf(handler, [handler]), ...pages.map((page) => rowOf(page, named(page))), ...(later.length > 0 ? [rowOf('loaded only when needed', later)] : [])],
    note: 'Scripts as built for production; of pages, those loaded at the start. gzip at its highest level.',
  };
}
