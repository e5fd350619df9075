import { join } from 'node:path';
import { startPlayground } from '../../src/playground/server';
import { launchBrowser } from './browser';
import { root } from './source-files';

const viewport = { width: 1280, height: 800 };
/** Time for the pane to check and for what moves to come to rest. */
const settleMilliseconds = 2500;

/** Takes the picture in the README: the first sample draft in the playground, with the pane open beside it. */
async function takeScreenshot(): Promise<void> {
  const playground = await startPlayground({ port: 0 });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport, colorScheme: 'light' });
    await page.goto(playground.url);
    await page.locator('#samples-stories li').first().click();
    await page.locator('#open-pane').click();
    await page.waitForTimeout(settleMilliseconds);
    await page.screenshot({ path: join(root, 'assets/screenshot.png') });
  } finally {
    await browser.close();
    await playground.stop();
  }
}

void takeScreenshot();
