import { readFileSync } from 'node:fs';
import { galleryStates } from '../../src/playground/gallery/states';
import { openGallery, themes } from '../support/gallery';
import type { Gallery } from '../support/gallery';

/** axe-core, injected into each state: its wrapper for Playwright needs a newer Node. */
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const run = '(async () => { const { violations } = await axe.run(document, { resultTypes: ["violations"] }); return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join("; ")}`); })()';

let gallery: Gallery;
beforeAll(async () => { gallery = await openGallery(); });
afterAll(async () => { await gallery.close(); });

async function violationsOf(state: string, theme: (typeof themes)[number], more: { readonly lang?: string; readonly dir?: 'rtl' } = {}): Promise<readonly string[]> {
  await gallery.open({ state, theme, ...more });
  await gallery.page.evaluate(axeSource);
  return await gallery.page.evaluate(run) as string[];
}

test.each(themes)('axe finds nothing in any state, %s', async (theme) => {
  const found: Record<string, readonly string[]> = {};
  for (const { id } of galleryStates) {
    const violations = await violationsOf(id, theme);
    if (violations.length > 0) found[id] = violations;
  }
  expect(found).toEqual({});
});

test('axe finds nothing in the other languages, nor from right to left', async () => {
  for (const lang of ['de', 'fr', 'es', 'ja']) expect([lang, await violationsOf('stop', 'light', { lang })]).toEqual([lang, []]);
  expect(await violationsOf('stop', 'light', { dir: 'rtl' })).toEqual([]);
});

/** A page zoomed to 400 % on a 1280 px screen has 320 px; at 200 % a 320 px pane has 160. */
test.each([320, 160])('nothing is cut off sideways at %i px', async (width) => {
  for (const { id } of galleryStates) {
    await gallery.open({ state: id, width, height: 400 });
    const overflow = await gallery.page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth') as number;
    expect([id, overflow]).toEqual([id, 0]);
  }
});

test('from right to left the people stand on the right', async () => {
  const places: number[] = [];
  for (const dir of ['ltr', 'rtl'] as const) {
    await gallery.open({ state: 'stop', dir });
    places.push(await gallery.page.evaluate('[...document.querySelectorAll("[role=img] *")].find(({ textContent }) => textContent === "TM").getBoundingClientRect().left') as number);
  }
  expect(places[1]).toBeGreaterThan((places[0] ?? 0) + 160);
});

test('motion stands still for those who ask for it', async () => {
  await gallery.open({ state: 'stop' });
  const moving = await gallery.page.evaluate('document.getAnimations().filter(({ playState, effect }) => playState === "running" && effect.getComputedTiming().iterations === Infinity).length');
  expect(moving).toBe(0);
});

test('the tab key walks the pane from the top down, and every stop shows where it is', async () => {
  await gallery.open({ state: 'stop', height: 1400 });
  const stops: { readonly label: string; readonly top: number; readonly outlined: boolean }[] = [];
  for (let i = 0; i < 30; i += 1) {
    await gallery.page.keyboard.press('Tab');
    const stop = await gallery.page.evaluate(`(() => { const e = document.activeElement; if (e === null || e === document.body) return null; const s = getComputedStyle(e), a = getComputedStyle(e, '::after'); return { label: e.textContent, top: e.getBoundingClientRect().top, outlined: s.outlineStyle !== 'none' || s.boxShadow !== 'none' || a.borderTopStyle !== 'none' }; })()`) as (typeof stops)[number] | null;
    if (stop === null) break;
    stops.push(stop);
  }
  expect(stops.length).toBeGreaterThanOrEqual(9);
  expect(stops.map(({ top }) => Math.round(top))).toEqual(stops.map(({ top }) => Math.round(top)).sort((one, other) => one - other));
  expect(stops.filter(({ outlined }) => !outlined)).toEqual([]);
  expect(stops[stops.length - 1]?.label).toContain('Settings');
});
