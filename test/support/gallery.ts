import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser';

const folder = path.resolve(__dirname, '../../dist/playground');
const types: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.woff2': 'font/woff2', '.png': 'image/png', '.css': 'text/css' };

export const themes = ['light', 'dark', 'contrast'] as const;
export type GalleryTheme = (typeof themes)[number];

export interface GalleryView {
  readonly state: string;
  readonly theme?: GalleryTheme;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  /** CSS pixels; a pane is 320 wide. */
  readonly width?: number;
  readonly height?: number;
}

/** The built gallery in a browser. */
export interface Gallery {
  readonly browser: Browser;
  readonly url: string;
  readonly page: Page;
  /** Opens a state and waits until it stands still. */
  readonly open: (view: GalleryView) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Serves dist/playground (built before) and opens it in the npm browser. */
export async function openGallery(): Promise<Gallery> {
  const server = createServer((request, response) => {
    const name = path.normalize((request.url ?? '/').replace(/\?.*$/, ''));
    const stream = createReadStream(path.join(folder, name));
    stream.on('error', () => { response.writeHead(404).end(); });
    stream.once('open', () => { response.writeHead(200, { 'content-type': types[path.extname(name)] ?? 'application/octet-stream' }); stream.pipe(response); });
  });
  await new Promise<void>((resolve) => { server.listen(0, 'localhost', resolve); });
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 320, height: 570 }, timezoneId: 'UTC', locale: 'en-US', reducedMotion: 'reduce' });
  return {
    browser, url, page,
    open: async ({ state, theme = 'light', lang = 'en', dir = 'ltr', width = 320, height = 570 }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ forcedColors: theme === 'contrast' ? 'active' : 'none', colorScheme: theme === 'light' ? 'light' : 'dark', reducedMotion: 'reduce' });
      await page.goto(`${url}/gallery.html?${new URLSearchParams({ state, theme, lang, dir })}`);
      await page.waitForSelector('html[data-ready]', { state: 'attached' });
      await page.waitForFunction('document.querySelector("#root h1, #root [role=status]") !== null');
    },
    close: async () => {
      await browser.close();
      await new Promise<void>((resolve) => { server.close(() => resolve()); server.closeAllConnections(); });
    },
  };
}
