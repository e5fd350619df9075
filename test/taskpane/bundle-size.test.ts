import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const site = path.resolve(__dirname, '../../dist/site');
const maxPaneBytes = 180 * 1024;

/** What the built page loads before it stands there: office.js and what comes later by need are not counted. */
function ownScripts(): readonly string[] {
  const html = readFileSync(path.join(site, 'taskpane.html'), 'utf8');
  return [...html.matchAll(/<script[^>]*\ssrc="?([^"\s>]+)"?/g)].map((match) => match[1] ?? '').filter((source) => !source.startsWith('https:'));
}

test('the built pane is small enough to be there at once', () => {
  const scripts = ownScripts();
  expect(scripts.length).toBeGreaterThan(0);
  const bytes = scripts.reduce((sum, script) => sum + gzipSync(readFileSync(path.join(site, script)), { level: 9 }).length, 0);
  expect(bytes).toBeLessThanOrEqual(maxPaneBytes);
});

test('the checks run in a worker of their own, not in the page', () => {
  const [script = ''] = ownScripts();
  expect(readFileSync(path.join(site, script), 'utf8')).toContain('new Worker(');
});
