import { openPlaygroundBench } from '../support/playground';
import type { PlaygroundBench } from '../support/playground';
import { milliseconds, percentile } from './table';
import type { Measures } from './table';

const opens = 7;
const keys = 120;
/** About as fast as a quick typist. */
const keyPauseMilliseconds = 60;
const draft = '01-lost-deal-told-to-the-cio.json';

/** Tells the host page when the first button of the pane can be pressed, and when the verdict stands there. */
function watchPane(): void {
  if (window === window.top) return;
  const seen = new Set<string>();
  const tell = (what: string, selector: string) => {
    if (seen.has(what) || document.querySelector(selector) === null) return;
    seen.add(what);
    window.parent.postMessage({ bench: what }, '*');
  };
  new MutationObserver(() => {
    tell('interactive', '#root main button');
    tell('verdict', '#root header h1');
  }).observe(document, { childList: true, subtree: true });
}

/** From the press of the ribbon button, with everything in the browser's cache but the pane closed. */
async function openTimes(bench: PlaygroundBench): Promise<readonly { readonly interactive: number; readonly verdict: number }[]> {
  const visit = await bench.visit({ query: `draft=${draft}&pane=closed`, before: (context) => context.addInitScript(watchPane) });
  await visit.waitForEvent('OnMessageCompose');
  const times: { interactive: number; verdict: number }[] = [];
  for (let i = 0; i < opens; i += 1) {
    times.push(await visit.page.evaluate(() => new Promise<{ interactive: number; verdict: number }>((resolve) => {
      const started = performance.now();
      let interactive = 0;
      const listen = ({ data }: MessageEvent<{ bench?: string }>) => {
        if (data.bench === 'interactive') interactive = performance.now() - started;
        if (data.bench !== 'verdict') return;
        removeEventListener('message', listen);
        resolve({ interactive, verdict: performance.now() - started });
      };
      addEventListener('message', listen);
      document.getElementById('open-pane')?.click();
    })));
    await visit.page.click('#close-pane');
  }
  await visit.close();
  return times;
}

/** From a key to the next frame on screen, in the draft and with the pane open and checking. */
async function keystrokes(bench: PlaygroundBench, query: string): Promise<readonly number[]> {
  const visit = await bench.visit({ query });
  if (!query.includes('closed')) await visit.pane.locator('header h1').waitFor();
  await visit.page.locator('#body').click();
  await visit.page.evaluate(() => {
    const waits: number[] = [];
    Object.assign(window, { waits });
    document.getElementById('body')?.addEventListener('keydown', ({ timeStamp }) => {
      requestAnimationFrame(() => { setTimeout(() => waits.push(performance.now() - timeStamp)); });
    });
  });
  await visit.page.keyboard.type('your team dropped the ball again and we lost a month. '.repeat(3).slice(0, keys), { delay: keyPauseMilliseconds });
  await new Promise((resolve) => { setTimeout(resolve, keyPauseMilliseconds); });
  const waits = await visit.page.evaluate(() => (window as unknown as { waits: number[] }).waits);
  await visit.close();
  return waits;
}

const row = (name: string, values: readonly number[]): readonly string[] => [name, ...[0.5, 0.95, 1].map((share) => milliseconds(percentile(values, share)))];

/** The built pane in the playground, in a real browser. */
export async function measurePane(): Promise<Measures> {
  const bench = await openPlaygroundBench();
  try {
    const times = await openTimes(bench);
    const closed = await keystrokes(bench, `draft=${draft}&pane=closed`);
    const open = await keystrokes(bench, `draft=${draft}`);
    return {
      title: 'The pane in the playground',
      columns: ['', 'median', '95 in 100', 'most'],
      rows: [
        row('from the press to the first button', times.map(({ interactive }) => interactive)), row('from the press to the verdict', times.map(({ verdict }) => verdict)),
        row('a key to the next frame, pane closed', closed), row('a key to the next frame, pane checking', open),
      ],
      note: `${opens} openings, ${keys} keys each; headless Chromium, the built add-in and unmodified office.js. The aims: a button within 1,000 ms, and keys that do not notice the pane.`,
    };
  } finally {
    await bench.close();
  }
}
