import { readFileSync } from 'node:fs';
import { checkDraft, parseOrgChart, readTitles } from '../../src/core';
import type { Draft, OrgChartFile } from '../../src/core';
import { publishChart } from '../../src/orgchart-tools/publish/publish-release';
import { memoryStore } from '../../src/orgchart-tools/publish/release-store';
import { maxNoticeCharacters } from '../../src/outlook/info-bar';
import { maxAlertCharacters, maxButtonCharacters, paneCommandId } from '../../src/outlook/smart-alert';
import { englishReportWords as words } from '../../src/words/english';
import { alertGerman } from '../../src/words/alert.de';
import { alertWords } from '../../src/words/alert-words';
import '../support/classic-outlook.js';
import { eventually } from '../support/eventually';

interface Completed { readonly allowEvent?: boolean; readonly errorMessage?: string; readonly errorMessageMarkdown?: string; readonly cancelLabel?: string; readonly commandId?: string; readonly contextData?: string; readonly sendModeOverride?: string }
interface Outlook {
  readonly completed: readonly Completed[];
  readonly notices: Readonly<Record<string, { readonly message: string; readonly actions?: readonly { readonly commandId: string; readonly actionText?: string }[] }>>;
  readonly session: Record<string, string>;
  readonly roaming: Record<string, unknown>;
  readonly mostRunning: number;
}
interface Setting { readonly draft: Draft; readonly session?: Record<string, string>; readonly roaming?: Record<string, unknown>; readonly version?: number; readonly failing?: readonly string[]; readonly hanging?: readonly string[]; readonly itemType?: string; readonly language?: string }

const world = globalThis as unknown as { openOutlook: (setting: Setting) => Outlook; fireEvent: (name: string) => void; handlerNames: () => readonly string[] };

const chartFile = JSON.parse(readFileSync('assets/samples/org-chart.json', 'utf8')) as OrgChartFile;
const { chart } = parseOrgChart(chartFile);
const people = { lena: 'lena.ortiz@brightwater.example', theo: 'theo.marsh@alderclinics.example', dana: 'dana.whitlock@alderclinics.example' };
const draft: Draft = {
  kind: 'message', from: { address: people.lena, name: 'Lena Ortiz' }, to: [{ address: people.theo, name: 'Theo Marsh' }], cc: [], bcc: [], subject: 'Data center refresh', bodyType: 'html', composeType: 'newMail',
  body: '<p>Theo, Dana and her team dropped the ball on the data center, and the playing field was never level.</p>',
};
const harmless: Draft = { ...draft, to: [{ address: people.dana, name: 'Dana Whitlock' }], body: '<p>Dana, the test went well. Shall we talk on Thursday?</p>' };
const kept = (given: Draft, file: OrgChartFile = readTitles(chartFile)) => ({ 'endrun.chart': JSON.stringify({ addresses: given.to.map((recipient) => recipient.address), file }) });

/** Loads the handler into an Outlook with this draft. */
async function open(setting: Setting): Promise<Outlook> {
  const outlook = world.openOutlook(setting);
  await jest.isolateModulesAsync(async () => { await import('../../src/launchevent/launchevent'); });
  return outlook;
}

/** Runs one handler to its end, with the clock at hand. */
async function run(event: string, setting: Setting): Promise<Outlook> {
  const outlook = await open(setting);
  world.fireEvent(event);
  await jest.advanceTimersByTimeAsync(10000);
  return outlook;
}

beforeEach(() => {
  jest.useFakeTimers();
  // No server: what the handler needs must be with the draft.
  jest.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('no network'));
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

const letGo = [{ allowEvent: true }];
const notChecked = (reason: string) => words('notice.not-checked', { reason: words(`not-checked.${reason}`) });

test('every function of the manifest is there', async () => {
  await open({ draft });
  const named = [...readFileSync('manifest.xml', 'utf8').matchAll(/FunctionName="(\w+)"/g)].map((match) => match[1]);
  expect(world.handlerNames()).toEqual([...new Set(named)].sort());
});

describe('at Send', () => {
  test('asks in the words of the report, within Outlook’s limits', async () => {
    const { completed, mostRunning, roaming } = await run('onMessageSend', { draft, session: kept(draft) });
    if (chart === undefined) throw new Error('the sample chart was refused');
    const { summary } = checkDraft(draft, chart, { words, now: Date.now() });
    const [answer] = completed;
    expect(completed).toHaveLength(1);
    expect(answer).toMatchObject({ allowEvent: false, errorMessage: summary, commandId: paneCommandId.message, contextData: '{"from":"send"}' });
    expect(answer?.errorMessage?.length).toBeLessThanOrEqual(maxAlertCharacters);
    expect(answer?.cancelLabel?.length).toBeLessThanOrEqual(maxButtonCharacters);
    expect(answer?.errorMessageMarkdown?.replace(/\\([^\w\s])/g, '$1')).toBe(summary);
    expect(answer).not.toHaveProperty('sendModeOverride');
    expect(mostRunning).toBeLessThanOrEqual(3);
    expect(roaming).toHaveProperty(['endrun.asked', `alder-clinics/data-center/${people.theo}`]);
  });

  test.each([[13, false, false], [14, true, false], [15, true, true]])('Mailbox 1.%i: button %s, markdown %s', async (version, button, markdown) => {
    const { completed } = await run('onMessageSend', { draft, session: kept(draft), version });
    expect(completed.map((answer) => [answer.allowEvent, answer.commandId !== undefined, answer.errorMessageMarkdown !== undefined])).toEqual([[false, button, markdown]]);
  });

  test('a harmless mail goes without a word', async () => {
    const { completed, notices } = await run('onMessageSend', { draft: harmless, session: kept(harmless) });
    expect([completed, notices]).toEqual([letGo, {}]);
  });

  test('a meeting is asked about too, with the button of the meeting form', async () => {
    const { completed } = await run('onAppointmentSend', { draft, session: kept(draft), itemType: 'appointment' });
    expect(completed).toMatchObject([{ allowEvent: false, commandId: paneCommandId.appointment }]);
  });

  test.each([
    ['the draft cannot be read', { failing: ['recipients'] }, 'draft'],
    ['the body cannot be read', { failing: ['body'] }, 'draft'],
    ['there is no chart and no network', { session: {} }, 'offline'],
    ['what was kept is broken', { session: { 'endrun.chart': '{"addresses":' } }, 'offline'],
    ['the titles of the kept chart were never read', { session: kept(draft, chartFile) }, 'offline'],
    ['recipients changed after the last look', { session: kept(harmless) }, 'offline'],
    ['session data is refused', { failing: ['sessionData'] }, 'offline'],
    ['reading the body never ends', { hanging: ['body'] }, 'slow'],
    ['reading the recipients never ends', { hanging: ['recipients'] }, 'slow'],
  ])('%s: the mail goes out once, and the rep is told', async (_, setting, reason) => {
    const { completed, notices } = await run('onMessageSend', { draft, session: kept(draft), ...setting });
    expect(completed).toEqual(letGo);
    expect(notices.endrun?.message).toBe(notChecked(reason));
  });

  test.each([
    ['notices are refused', { failing: ['body', 'notification'] }],
    ['notices never come back', { failing: ['body'], hanging: ['notification'] }],
    ['all of Office never answers', { hanging: ['body', 'recipients', 'subject', 'from', 'notification', 'sessionData'] }],
  ])('%s: the mail goes out all the same', async (_, setting) => {
    const { completed } = await run('onMessageSend', { draft, session: kept(draft), ...setting });
    expect(completed).toEqual(letGo);
  });

  test.each([
    ['are refused', { failing: ['roamingSettings'] }],
    ['never answer', { hanging: ['roamingSettings'] }],
  ])('a question that settings which %s cannot remember is asked all the same', async (_, setting) => {
    const { completed } = await run('onMessageSend', { draft, session: kept(draft), ...setting });
    expect(completed).toMatchObject([{ allowEvent: false }]);
  });

  test('a hanging call is given up before Outlook shows its own box', async () => {
    const outlook = await open({ draft, session: kept(draft), hanging: ['body', 'notification'] });
    world.fireEvent('onMessageSend');
    await jest.advanceTimersByTimeAsync(4900);
    expect(outlook.completed).toEqual(letGo);
  });

  test('a runtime without timers works as well', async () => {
    jest.useRealTimers();
    const timer = globalThis.setTimeout;
    const outlook = await open({ draft, session: kept(draft) });
    (globalThis as { setTimeout?: unknown }).setTimeout = undefined;
    world.fireEvent('onMessageSend');
    globalThis.setTimeout = timer;
    expect(await eventually(async () => outlook.completed, ({ length }) => length > 0)).toMatchObject([{ allowEvent: false }]);
  });

  test('a rep who said "not an end run" is not asked again, until there is something new', async () => {
    const quiet = { reason: 'invited', people: [`over alder-clinics/data-center ${people.theo}`], words: [] };
    const calm = { ...draft, body: '<p>Theo, could we talk about the data center refresh?</p>' };
    expect((await run('onMessageSend', { draft: calm, session: { ...kept(calm), 'endrun.quiet': JSON.stringify(quiet) } })).completed).toEqual(letGo);
    expect((await run('onMessageSend', { draft, session: { ...kept(draft), 'endrun.quiet': JSON.stringify(quiet) } })).completed).toMatchObject([{ allowEvent: false }]);
  });
});

describe('in another language', () => {
  const words = alertWords('de', alertGerman);
  const file = JSON.stringify({ language: 'de', words: alertGerman });
  const asked = [{ allowEvent: false, cancelLabel: words('alert.open'), errorMessage: expect.stringContaining(words('summary.next.bypass.words')) }];

  test('Send asks in the words that were left with the draft', async () => {
    const { completed, mostRunning } = await run('onMessageSend', { draft, session: { ...kept(draft), 'endrun.words': file }, language: 'de-CH' });
    expect(completed).toMatchObject(asked);
    expect(mostRunning).toBeLessThanOrEqual(3);
  });

  test('looking ahead fetches them and leaves them with the draft', async () => {
    jest.spyOn(globalThis, 'fetch').mockImplementation((address) => (String(address).endsWith('/words/alert.de.json') ? Promise.resolve(new Response(file)) : Promise.reject(new Error('no network'))));
    const { notices, session } = await run('onMessageCompose', { draft, language: 'de-CH' });
    expect(notices.endrun?.message).toBe(words('notice.not-checked', { reason: words('not-checked.offline') }));
    expect(session['endrun.words']).toBe(file);
  });

  test('where the company offers other languages, its first one is spoken', async () => {
    const store = memoryStore();
    await publishChart(store, chartFile, { now: Date.now(), acceptShrink: false, policy: { format: 'endrun-policy', version: 1, languages: ['de', 'fr'] } });
    jest.spyOn(globalThis, 'fetch').mockImplementation((address) => {
      const text = String(address).endsWith('/words/alert.de.json') ? file : store.files.get(String(address).replace(/^.*\/orgchart\//, ''));
      return Promise.resolve(text === undefined ? new Response('', { status: 404 }) : new Response(text));
    });
    const { notices, session } = await run('onMessageCompose', { draft, language: 'ja-JP' });
    expect(session['endrun.words']).toBe(file);
    expect(notices.endrun?.actions).toMatchObject([{ actionText: words('alert.open') }]);
    const { completed } = await run('onMessageSend', { draft, session, language: 'ja-JP' });
    expect(completed).toMatchObject(asked);
  });

  test.each([
    ['were never fetched', {}], ['are of a language that there is not', { 'endrun.words': JSON.stringify({ language: 'xx', words: alertGerman }) }], ['are broken', { 'endrun.words': '{"language":"de","words":{"summary.words":1}}' }],
  ])('when they %s, Send asks in English', async (_, session) => {
    const { completed } = await run('onMessageSend', { draft, session: { ...kept(draft), ...session }, language: 'de' });
    expect(completed).toMatchObject([{ allowEvent: false, cancelLabel: 'Open Endrun' }]);
  });
});

describe('looking ahead', () => {
  test.each(['onNewMessageCompose', 'onMessageCompose', 'onMessageFromChanged', 'onMessageRecipientsChanged'])('%s completes once without network, and says that nothing was checked', async (event) => {
    const { completed, notices, mostRunning } = await run(event, { draft });
    expect(completed).toEqual(letGo);
    expect(notices.endrun?.message).toBe(notChecked('offline'));
    expect(notices.endrun?.message.length).toBeLessThanOrEqual(maxNoticeCharacters);
    expect(notices.endrun?.actions).toMatchObject([{ commandId: paneCommandId.message }]);
    expect(mostRunning).toBeLessThanOrEqual(3);
  });

  test('a draft without recipients is none of our business', async () => {
    const { completed, notices } = await run('onMessageRecipientsChanged', { draft: { ...draft, to: [] } });
    expect([completed, notices]).toEqual([letGo, {}]);
  });

  test('with no draft open the event completes', async () => {
    const outlook = await open({ draft });
    (globalThis as unknown as { Office: { context: { mailbox: { item: unknown } } } }).Office.context.mailbox.item = null;
    world.fireEvent('onMessageSend');
    await jest.advanceTimersByTimeAsync(100);
    expect(outlook.completed).toEqual(letGo);
  });
});
