import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { openChartDesk } from '../support/chart-desk';
import type { OpenDesk } from '../support/chart-desk';
import { eventually } from '../support/eventually';

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const runAxe = '(async () => (await axe.run({ exclude: [["[data-tabster-dummy]"]] }, { resultTypes: ["violations"], rules: { "label-content-name-mismatch": { enabled: false } } })).violations.map(({ id }) => id))()';

let desk: OpenDesk;
let page: Page;
const openIn = async (locale: string, width?: number): Promise<void> => {
  desk = await openChartDesk({ locale, width });
  ({ page } = desk);
};
afterEach(() => desk.close());

const languageOfPage = (): Promise<string> => page.evaluate('document.documentElement.lang');
const tabs = (): Promise<readonly string[]> => page.getByRole('tab').allInnerTexts();

test.each([['de-AT', 'de', 'Prüfen'], ['fr-CA', 'fr', 'Vérifier'], ['es-MX', 'es', 'Revisar'], ['ja-JP', 'ja', '確認'], ['pt-BR', 'en', 'Check']])('a browser in %s is spoken to in %s', async (locale, language, check) => {
  await openIn(locale);
  await expect(languageOfPage()).resolves.toBe(language);
  await expect(tabs()).resolves.toContain(check);
});

test('a language chosen on the page is there at once, with the chart that is open, and stays chosen', async () => {
  await openIn('en-US');
  await page.getByRole('button', { name: 'Look at a sample chart' }).click();
  await page.getByRole('heading', { name: 'No faults' }).waitFor();
  const before = desk.requests.length;
  await page.getByLabel('Language').selectOption('de');
  await page.getByRole('heading', { name: 'Keine Fehler' }).waitFor();
  await expect(languageOfPage()).resolves.toBe('de');
  await expect(page.title()).resolves.toContain('Organigramm');
  // The page and its worker fetch the words from where they came from, and nothing else.
  const fetched = desk.requests.slice(before).map((url) => new URL(url));
  expect(fetched.length).toBeGreaterThan(0);
  expect(fetched.filter(({ origin, pathname }) => origin !== new URL(page.url()).origin || !/^\/chartdesk\.\d+\.[0-9a-f]{12}\.js$/.test(pathname))).toEqual([]);
  await page.getByRole('tab', { name: 'Ausprobieren' }).click();
  await page.getByLabel('Geschichten', { exact: true }).selectOption({ index: 1 });
  // The verdict is worded by the worker.
  await page.getByText('Worte, die verletzen').waitFor();
  await page.reload();
  await eventually(languageOfPage, (language) => language === 'de');
  await expect(tabs()).resolves.toContain('Prüfen');
  expect(desk.complaints).toEqual([]);
});

test.each(['de-DE', 'fr-FR', 'es-ES', 'ja-JP'])('in %s no step is cut off sideways at 360 px, and axe finds nothing', async (locale) => {
  await openIn(locale, 360);
  await page.evaluate(axeSource);
  const steps = page.getByRole('tab');
  await page.getByRole('main').getByRole('button').nth(1).click();
  await eventually(() => steps.nth(1).getAttribute('aria-selected'), (selected) => selected === 'true');
  const found: Record<string, unknown> = {};
  for (const [i, name] of (await tabs()).entries()) {
    await steps.nth(i).click();
    await page.getByRole('main').getByRole('heading').first().waitFor();
    const [pixels, violations] = [await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'), await page.evaluate(runAxe) as readonly string[]];
    if (Number(pixels) > 0 || violations.length > 0) found[name] = { pixels, violations };
  }
  expect(found).toEqual({});
  expect(desk.complaints).toEqual([]);
});
