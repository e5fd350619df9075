import { readFileSync } from 'node:fs';
import { printCorrection } from '../../src/correction/correction';
import { openChartDesk } from '../support/chart-desk';
import type { OpenDesk } from '../support/chart-desk';

/** axe-core, injected into each page: its wrapper for Playwright needs a newer Node. */
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
/** The boxes of the picture shorten what their names say in full, so the two differ; and Fluent's marks at the ends of a group lead whoever lands on one by Tab on at once. A button that was disabled has its new colours two frames later. */
const run = '(async () => { await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))); const { violations } = await axe.run({ exclude: [["[data-tabster-dummy]"]] }, { resultTypes: ["violations"], rules: { "label-content-name-mismatch": { enabled: false } } }); return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 300)} ${failureSummary}`).join("; ")}`); })()';
const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

/** Two that can be decided on, and one that is cut off. */
const corrections = [
  printCorrection({ reason: 'contact-left', accounts: ['alder-clinics'], engagements: ['storage'], people: ['omar.haddad@alderclinics.example'], rules: [] }),
  printCorrection({ reason: 'wrong-chart', accounts: ['tern-logistics'], engagements: ['telematics'], people: ['ruth.castellan@ternlogistics.example'], rules: [] }),
  printCorrection({ reason: 'other', accounts: [], engagements: [], people: [], rules: [] }).slice(0, -4),
].join('\n');

/** Every page with something on it, in the order of the work. */
async function walkThrough(desk: OpenDesk, look: (name: string) => Promise<void>): Promise<void> {
  const { page } = desk;
  const goTo = (name: string): Promise<void> => page.getByRole('tab', { name: new RegExp(`^${name}`) }).click();
  await look('open');
  await page.getByRole('button', { name: 'Look at a sample chart' }).click();
  await page.getByRole('heading', { name: 'No faults' }).waitFor();
  await look('check');
  await goTo('See');
  await page.getByRole('treeitem', { name: /^Dana Whitlock/ }).press('Enter');
  await page.getByRole('heading', { name: 'Dana Whitlock' }).waitFor();
  await look('see, picture');
  await page.getByRole('button', { name: 'Table' }).click();
  await page.getByRole('table').waitFor();
  await look('see, table');
  await page.getByRole('button', { name: 'Edit the account' }).click();
  await page.getByRole('region', { name: 'About Alder Clinics' }).waitFor();
  await look('see, account');
  await page.getByRole('button', { name: /^All accounts/ }).click();
  await page.getByRole('button', { name: 'Grace Mbeki' }).click();
  await page.getByRole('region', { name: 'About Grace Mbeki' }).waitFor();
  await look('see, all accounts');
  await goTo('Deals');
  await page.getByRole('heading', { level: 3 }).waitFor();
  await look('deals');
  await goTo('Corrections');
  await page.getByLabel('Corrections', { exact: true }).fill(corrections);
  await page.getByRole('button', { name: 'Read the corrections' }).click();
  await page.getByText('2 new corrections').waitFor();
  await look('corrections');
  await goTo('Policy');
  await page.getByRole('button', { name: 'Add words' }).click();
  await page.getByText('Write at least one phrase').waitFor();
  await look('policy');
  await goTo('Try');
  await page.getByLabel('Stories').selectOption({ index: 1 });
  await page.getByText('At Send').waitFor();
  await page.getByRole('button', { name: 'Try all ten stories' }).click();
  await page.getByRole('list', { name: 'The ten stories' }).waitFor();
  await look('try');
  await goTo('Compare');
  await page.setInputFiles('input[data-in-use]', { name: 'old.json', mimeType: 'application/json', buffer: readFileSync(require.resolve('../../assets/samples/org-chart.json')) });
  await page.getByText('Nothing changed.').waitFor();
  await look('compare');
  await goTo('Release');
  await page.getByRole('button', { name: /web server of your company/ }).click();
  await look('release');
}

test.each(['light', 'dark', 'contrast'] as const)('axe finds nothing on any page, %s', async (theme) => {
  const desk = await openChartDesk({ theme });
  const found: Record<string, unknown> = {};
  try {
    await desk.page.evaluate(axeSource);
    await walkThrough(desk, async (name) => {
      const violations = await desk.page.evaluate(run) as readonly string[];
      if (violations.length > 0) found[name] = violations;
    });
    expect(found).toEqual({});
    expect(desk.complaints).toEqual([]);
  } finally {
    await desk.close();
  }
});

test.each([360, 1920])('nothing is cut off sideways at %i px', async (width) => {
  const desk = await openChartDesk({ width });
  const found: Record<string, unknown> = {};
  try {
    await walkThrough(desk, async (name) => {
      const pixels = await desk.page.evaluate(overflow) as number;
      if (pixels > 0) found[name] = pixels;
    });
    expect(found).toEqual({});
  } finally {
    await desk.close();
  }
});

test('the picture is walked through by keys alone', async () => {
  const desk = await openChartDesk();
  const { page } = desk;
  try {
    await page.getByRole('button', { name: 'Look at a sample chart' }).click();
    await page.getByRole('tab', { name: 'See' }).click();
    const focused = () => page.evaluate('document.activeElement.getAttribute("data-person")');
    await page.getByRole('treeitem', { name: /^Vivian Okoro/ }).focus();
    const seen: unknown[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowUp', 'ArrowLeft']) {
      await page.keyboard.press(key);
      seen.push(await focused());
    }
    expect(seen).toEqual(['ceo', 'cfo', 'cio', 'vp-it', 'cio', 'cfo']);
    await page.keyboard.press('*');
    await expect(page.getByRole('treeitem', { name: /^Judith Amsel/ }).count()).resolves.toBe(0);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Ingrid Dahl' }).waitFor();
  } finally {
    await desk.close();
  }
});
