import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { openPlaygroundBench } from '../support/playground';
import type { PlaygroundBench } from '../support/playground';

let bench: PlaygroundBench;
beforeAll(async () => { bench = await openPlaygroundBench(); });
afterAll(() => bench.close());

interface Found { readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[] }

/** What axe has to say of the host page; the pane in its frame has tests of its own. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (window as unknown as { axe: { run: (options: unknown) => Promise<Found> } }).axe.run({ iframes: false, resultTypes: ['violations'] }));
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test.each(['light', 'dark', 'contrast'].flatMap((theme) => [320, 1280].map((width): [string, number] => [theme, width])))('%s, %i px: nothing for axe to find, and nothing runs out of the page', async (theme, width) => {
  const visit = await bench.visit({ query: `draft=01-lost-deal-told-to-the-cio.json&theme=${theme}&pane=closed`, width, height: 800 });
  await visit.waitForEvent('OnMessageCompose');
  expect(await faultsOf(visit.page)).toEqual([]);
  expect(await visit.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  await visit.page.fill('#cc', 'om');
  await visit.page.locator('#cc-offers [role="option"]').first().waitFor();
  expect(await faultsOf(visit.page)).toEqual([]);
  await visit.page.fill('#cc', '');
  await visit.send();
  await visit.alertText();
  expect(await faultsOf(visit.page)).toEqual([]);
  await visit.close();
});

test('the whole way by keyboard: pick a draft, add somebody, send, answer', async () => {
  const visit = await bench.visit({ query: 'draft=12-invoice.json&pane=closed' });
  await visit.page.locator('.drafts [data-file="04-value-only-to-the-cfo.json"]').focus();
  await visit.page.keyboard.press('Enter');
  await visit.page.waitForFunction(() => (document.getElementById('subject') as HTMLInputElement).value === 'Storage: a one-page comparison');
  await visit.page.locator('#to').focus();
  await visit.page.keyboard.type('samuel');
  await visit.page.keyboard.press('Enter');
  expect((await visit.draft()).to.map((each) => each.name)).toEqual(['Ingrid Dahl', 'Samuel Reyes']);
  await visit.page.keyboard.press('Backspace');
  expect((await visit.draft()).to).toHaveLength(1);
  await visit.page.locator('#send').focus();
  await visit.page.keyboard.press('Enter');
  expect(await visit.waitForEvent('OnMessageSend')).toMatch(/^(?:asked|completed)$/);
  if (await visit.page.locator('#alert[open]').count() > 0) await visit.page.keyboard.press('Escape');
  expect(await visit.page.locator('#alert[open]').count()).toBe(0);
  await visit.close();
});
