import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { openGallery } from '../support/gallery';
import type { Gallery, GalleryView } from '../support/gallery';

/** The dozen that matter most. Renew them with `UPDATE_PICTURES=1 npx jest test/gallery/pictures`, and look at each. */
const views: readonly GalleryView[] = [
  { state: 'none', theme: 'light' },
  { state: 'stop', theme: 'light' },
  { state: 'stop', theme: 'dark' },
  { state: 'stop', theme: 'contrast' },
  { state: 'stop-board', theme: 'light', lang: 'de' },
  { state: 'caution', theme: 'light' },
  { state: 'caution-words', theme: 'light', lang: 'fr' },
  { state: 'note-unknown', theme: 'light', lang: 'es' },
  { state: 'words-not-read', theme: 'dark' },
  { state: 'not-an-end-run', theme: 'light' },
  { state: 'settings-fixed', theme: 'light', lang: 'ja' },
  { state: 'undo', theme: 'light' },
];
const folder = path.join(__dirname, 'pictures');
const output = path.resolve(__dirname, '../output');
/** A colour may differ by this much (0 to 1), and this share of all points may differ by more. */
const colourTolerance = 0.15;
const shareTolerance = 0.003;
const renew = process.env.UPDATE_PICTURES !== undefined;
/** Another browser draws letters otherwise: the pictures hold for the one from npm. */
const inNpmBrowser = process.env.CHROMIUM_PATH === undefined ? test : test.skip;

let gallery: Gallery;
beforeAll(async () => { gallery = await openGallery(); });
afterAll(async () => { await gallery.close(); });

const nameOf = ({ state, theme, lang = 'en' }: GalleryView): string => `${state}-${theme}-${lang}.png`;

inNpmBrowser.each(views.map((view): [string, GalleryView] => [nameOf(view), view]))('%s looks as it did', async (name, view) => {
  await gallery.open(view);
  const shot = await gallery.page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide' });
  const file = path.join(folder, name);
  if (renew) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, shot);
  }
  expect(existsSync(file)).toBe(true);
  const [is, was] = [PNG.sync.read(shot), PNG.sync.read(readFileSync(file))];
  expect([is.width, is.height]).toEqual([was.width, was.height]);
  const difference = new PNG({ width: is.width, height: is.height });
  const points = pixelmatch(is.data, was.data, difference.data, is.width, is.height, { threshold: colourTolerance });
  const share = points / (is.width * is.height);
  if (share > shareTolerance) {
    mkdirSync(output, { recursive: true });
    writeFileSync(path.join(output, name), shot);
    writeFileSync(path.join(output, `difference-${name}`), PNG.sync.write(difference));
  }
  expect(share).toBeLessThanOrEqual(shareTolerance);
});
