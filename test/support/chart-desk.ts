import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser';
import { patienceMilliseconds } from './eventually';
import { serveFolder } from './static-server';

/** The built chart desk in a browser. */
export interface OpenDesk {
  readonly page: Page;
  readonly browser: Browser;
  /** Every request since the page was ready; empty as long as nothing leaves. */
  readonly requests: readonly string[];
  /** What the browser complained of. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

export interface DeskFile { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }

export const deskFile = (name: string, content: string | Uint8Array): DeskFile => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content as string) });

/** Serves dist/site (built before) and opens the chart desk in the npm browser. */
export async function openChartDesk(view: { readonly width?: number; readonly height?: number; readonly theme?: 'light' | 'dark' | 'contrast'; readonly locale?: string } = {}): Promise<OpenDesk> {
  const server = await serveFolder(path.resolve(__dirname, '../../dist/site'));
  const browser = await launchBrowser();
  const page = await browser.newPage({
    viewport: { width: view.width ?? 1280, height: view.height ?? 900 }, timezoneId: 'UTC', locale: view.locale ?? 'en-US', reducedMotion: 'reduce', acceptDownloads: true,
    colorScheme: view.theme === 'dark' ? 'dark' : 'light', ...(view.theme === 'contrast' ? { forcedColors: 'active' } : {}),
  });
  page.setDefaultTimeout(patienceMilliseconds);
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()); });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${server.url}/chartdesk.html`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  page.on('request', (request) => requests.push(request.url()));
  return { page, browser, requests, complaints, close: async () => { await browser.close(); await server.close(); } };
}

/** Hands files in by the file picker. */
export async function handIn(page: Page, files: readonly DeskFile[]): Promise<void> {
  await page.setInputFiles('input[type=file]', [...files]);
}
