import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser';
import { patienceMilliseconds } from './eventually';
import { serveFolder } from './static-server';

const folder = path.resolve(__dirname, '../../dist/playground');

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
  const { url, close } = await serveFolder(folder);
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 320, height: 570 }, timezoneId: 'UTC', locale: 'en-US', reducedMotion: 'reduce' });
  page.setDefaultTimeout(patienceMilliseconds);
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
      await close();
    },
  };
}
