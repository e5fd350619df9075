import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import type { Report } from '../../src/core';
import { startPlayground } from '../../src/playground/server';
import type { RunningPlayground } from '../../src/playground/server';
import { launchBrowser } from './browser';
import { patienceMilliseconds } from './eventually';

export interface HostDraftView {
  readonly kind: string;
  readonly from: { readonly name: string; readonly address: string };
  readonly to: readonly { readonly name: string; readonly address: string }[];
  readonly cc: readonly { readonly name: string; readonly address: string }[];
  readonly bcc: readonly { readonly name: string; readonly address: string }[];
  readonly subject: string;
  readonly body: string;
  readonly composeType: string;
  readonly sendAt?: number;
}

/** One visit to the playground. */
export interface Visit {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Addresses asked for outside the playground's own two origins. */
  readonly strangers: readonly string[];
  /** What went wrong on the page: uncaught errors of any frame. */
  readonly faults: readonly string[];
  readonly draft: () => Promise<HostDraftView>;
  readonly added: () => Promise<unknown>;
  readonly notice: () => Promise<string>;
  readonly status: () => Promise<string>;
  /** The last report that the pane's worker gave. */
  readonly report: () => Promise<Report | undefined>;
  readonly open: (file: string) => Promise<void>;
  /** Outcomes of an event so far, oldest first. */
  readonly outcomes: (event: string) => Promise<readonly string[]>;
  readonly waitForEvent: (event: string, times?: number) => Promise<string>;
  readonly send: () => Promise<void>;
  readonly alertText: () => Promise<string>;
  readonly close: () => Promise<void>;
}

export interface VisitOptions {
  readonly query?: string;
  readonly width?: number;
  readonly height?: number;
  /** Settings that the mailbox already holds; Outlook keeps each as JSON text. */
  readonly roaming?: Readonly<Record<string, unknown>>;
  /** Before the page is opened: routes and the like. */
  readonly before?: (context: BrowserContext) => Promise<unknown>;
}

export interface PlaygroundBench {
  readonly running: RunningPlayground;
  readonly visit: (options?: VisitOptions) => Promise<Visit>;
  readonly close: () => Promise<void>;
}

const settled = { 'endrun.settings': { speakUp: 'caution', firstRunSeen: true } };

/** Keeps what the pane's worker answers where a test can read it; the built pages stay as they are. */
function listenToWorkers(): void {
  const Original = window.Worker;
  window.Worker = class extends Original {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      this.addEventListener('message', ({ data }) => {
        if (data?.kind === 'checked') (window as unknown as { lastReport: unknown }).lastReport = data.checked.report;
      });
    }
  };
}

async function openVisit(browser: Browser, running: RunningPlayground, { query = '', width = 1280, height = 800, roaming = settled, before }: VisitOptions): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width, height } });
  const own = [new URL(running.url).origin, running.addinUrl];
  const strangers: string[] = [];
  const faults: string[] = [];
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (/^(?:https?|wss?):$/.test(protocol) && !own.includes(origin)) strangers.push(request.url());
  });
  await context.addInitScript(listenToWorkers);
  await context.addInitScript((settings) => {
    if (localStorage.getItem('endrun.playground.roaming') === null) localStorage.setItem('endrun.playground.roaming', settings);
  }, JSON.stringify(Object.fromEntries(Object.entries(roaming).map(([key, value]) => [key, JSON.stringify(value)]))));
  await before?.(context);
  context.setDefaultTimeout(patienceMilliseconds);
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(`${running.url}?${query}`);
  await page.waitForFunction(() => 'endrunPlayground' in window && (document.getElementById('subject') as HTMLInputElement).value !== '');

  const mailbox = <T>(read: string): Promise<T> => page.evaluate((what) => {
    const mailboxOf = (window as unknown as { endrunPlayground: { mailbox: () => { draft: unknown; addedToMail: () => unknown } } }).endrunPlayground.mailbox();
    return what === 'draft' ? mailboxOf.draft : mailboxOf.addedToMail();
  }, read) as Promise<T>;
  const outcomes = async (event: string) => (await page.locator(`#events [data-event="${event}"]`).evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.outcome ?? ''))).reverse();

  return {
    page, strangers, faults, outcomes,
    pane: page.frameLocator('#pane iframe'),
    draft: () => mailbox<HostDraftView>('draft'),
    added: () => mailbox('added'),
    notice: async () => (await page.locator('#info-bar p').allInnerTexts()).join('\n'),
    status: () => page.locator('#status').innerText(),
    report: () => {
      const frame = page.frames().find((each) => each.url().includes('taskpane.html'));
      return frame === undefined ? Promise.resolve(undefined) : frame.evaluate(() => (window as unknown as { lastReport?: Report }).lastReport).catch(() => undefined);
    },
    open: async (file) => {
      await page.locator(`.drafts [data-file="${file}"]`).click();
    },
    async waitForEvent(event, times = 1) {
      const row = page.locator(`#events [data-event="${event}"][data-outcome]`);
      await row.nth(times - 1).waitFor({ state: 'attached' });
      return (await outcomes(event))[times - 1] ?? '';
    },
    send: () => page.click('#send'),
    alertText: async () => {
      await page.locator('#alert[open]').waitFor();
      return page.locator('#alert-text').innerText();
    },
    close: () => context.close(),
  };
}

/** The built add-in in the playground, in the npm browser. */
export async function openPlaygroundBench(chartFile?: string): Promise<PlaygroundBench> {
  const running = await startPlayground({ port: 0, chartFile });
  const browser = await launchBrowser();
  return {
    running,
    visit: (options = {}) => openVisit(browser, running, options),
    close: async () => {
      await browser.close();
      await running.stop();
    },
  };
}
