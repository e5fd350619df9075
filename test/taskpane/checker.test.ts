import sample from '../../assets/samples/org-chart.json';
import { parseOrgChart } from '../../src/core';
import type { OrgChart } from '../../src/core';
import { dana, draft, theo } from '../../src/playground/gallery/fixtures';
import { createChecker } from '../../src/taskpane/checker';
import type { ChartResult } from '../../src/taskpane/checker';
import { createLocalChart } from '../../src/taskpane/local-chart';
import { createWorkerChecker } from '../../src/taskpane/worker-checker';
import type { CheckReply, CheckRequest } from '../../src/taskpane/worker-checker';
import { rewordInEnglish } from '../../src/words/english-rewording';
import { reportWords } from '../../src/words/report-words';

const loadReword = () => Promise.resolve(rewordInEnglish);
const now = Date.parse('2026-11-25T09:00:00Z');
const chart = parseOrgChart(sample).chart as OrgChart;
const mail = draft({ to: [theo], body: 'Hello Theo,\n\ncould we talk about the data center refresh?\n\nFrom: Dana Whitlock <dana.whitlock@alderclinics.example>\nSent: Monday, 23 November 2026 10:00\nTo: Lena Ortiz <lena.ortiz@brightwater.example>\nSubject: Data center refresh\n\nWe decided for somebody else.\n' });
const checkerOf = (...answers: readonly ChartResult[]) => {
  let reads = 0;
  const checker = createChecker({ reportWords, loadReword, readChart: () => Promise.resolve(answers[reads++] ?? answers[answers.length - 1] as ChartResult) });
  return { checker, reads: () => reads };
};

test('a checked draft comes with its report, what the rep wrote, and the heads of the mails below', async () => {
  const { checker } = checkerOf({ ok: true, chart });
  const result = await checker.check(mail, 'en', now);
  if (!result.ok) throw new Error(result.reason);
  expect(result.checked.report.bypasses.map(({ kind, contacts }) => [kind, contacts])).toEqual([['over', [dana.address]]]);
  expect(result.checked.authored).not.toContain('We decided');
  expect(result.checked.quoted.map(({ from }) => from?.address)).toEqual([dana.address]);
  expect(result.checked.quoted[0]).not.toHaveProperty('text');
});

test('words that hurt get a sentence built from them; it is loaded only then, and does without where it cannot be', async () => {
  let loads = 0;
  const load = (fails: boolean) => createChecker({ reportWords, readChart: () => Promise.resolve({ ok: true, chart }), loadReword: () => {
    loads += 1;
    return fails ? Promise.reject(new Error('offline')) : loadReword();
  } });
  const rewordings = async (body: string, fails = false) => {
    const result = await load(fails).check(draft({ to: [theo], body }), 'en', now);
    return result.ok ? result.checked.report.findings.map(({ rewording, suggestion }) => [rewording, suggestion.includes(rewording ?? 'For example: “')]) : result.reason;
  };
  expect([await rewordings('Shall we look at the refresh on Monday?'), loads]).toEqual([[], 0]);
  expect(await rewordings('Dana botched the migration.')).toEqual([['Could we go through the migration with Dana and agree on the next step?', true]]);
  expect(await rewordings('Dana dropped the ball.', true)).toEqual([[undefined, true]]);
  expect(loads).toBe(2);
});

test('without an org chart the reason is told, and the next check asks again', async () => {
  const { checker } = checkerOf({ ok: false, reason: 'offline' }, { ok: true, chart });
  expect(await checker.check(mail, 'en', now)).toEqual({ ok: false, reason: 'offline' });
  expect((await checker.check(mail, 'en', now)).ok).toBe(true);
});

test('a fault of ours is a reason, never a rejection', async () => {
  const checker = createChecker({ reportWords, loadReword, readChart: () => Promise.reject(new Error('broken')) });
  expect(await checker.check(mail, 'en', now)).toEqual({ ok: false, reason: 'fault' });
});

test('a chart file takes the place of the company’s, and makes room again', async () => {
  const { checker } = checkerOf({ ok: false, reason: 'no-chart' });
  expect(await checker.useChartFile(JSON.stringify(sample))).toEqual([]);
  expect((await checker.check(mail, 'en', now)).ok).toBe(true);
  await checker.useChartFile(undefined);
  expect(await checker.check(mail, 'en', now)).toEqual({ ok: false, reason: 'no-chart' });
});

test.each([['{', 1], ['{"format":"endrun-orgchart","version":1}', 2]])('a chart file with faults changes nothing: %s', async (text, atLeast) => {
  const { checker } = checkerOf({ ok: true, chart });
  expect((await checker.useChartFile(text)).length).toBeGreaterThanOrEqual(atLeast);
  expect((await checker.check(mail, 'en', now)).ok).toBe(true);
});

/** The worker's side of the wire, by hand. */
function fakeWorker(answer: (request: CheckRequest) => CheckReply | undefined) {
  const listeners: Record<string, ((event: unknown) => void)[]> = {};
  const asked: CheckRequest[] = [];
  const worker = {
    addEventListener: (type: string, listener: (event: unknown) => void) => { (listeners[type] ??= []).push(listener); },
    postMessage: (request: CheckRequest) => {
      asked.push(request);
      const reply = answer(request);
      if (reply !== undefined) queueMicrotask(() => listeners.message?.forEach((listener) => listener({ data: reply })));
    },
  };
  return { worker: worker as unknown as Worker, asked, fire: (type: string) => listeners[type]?.forEach((listener) => listener({})) };
}

const noToken = () => Promise.resolve(undefined);

const checkedReply = (request: CheckRequest, withChart: boolean): CheckReply =>
  ({ id: request.id, kind: 'checked', checked: { report: {} as never, authored: '', quoted: [] }, chart: withChart ? chart : undefined });

test('the chart crosses over from the worker once and is kept', async () => {
  const { worker, asked } = fakeWorker((request) => checkedReply(request, asked.length === 1));
  const checker = createWorkerChecker(worker, noToken);
  await checker.check(mail, 'en', now);
  const second = await checker.check(mail, 'de', now);
  expect(second.ok && second.checked.chart).toBe(chart);
});

test('a wish for a fresh chart goes along with the next check alone', async () => {
  const { worker, asked } = fakeWorker((request) => checkedReply(request, true));
  const checker = createWorkerChecker(worker, noToken);
  checker.forgetChart();
  await checker.check(mail, 'en', now);
  await checker.check(mail, 'en', now);
  expect(asked.map((request) => request.kind === 'check' && request.forgetChart)).toEqual([true, false]);
});

test('the rep’s own token goes along with each check, because a worker has no Office to ask', async () => {
  const { worker, asked } = fakeWorker((request) => checkedReply(request, true));
  const tokens = ['first', 'renewed'];
  const checker = createWorkerChecker(worker, () => Promise.resolve(tokens.shift()));
  await checker.check(mail, 'en', now);
  await checker.check(mail, 'en', now);
  expect(asked.map((request) => request.kind === 'check' && request.token)).toEqual(['first', 'renewed']);
});

test('a worker that breaks answers everything that waits', async () => {
  const { worker, fire } = fakeWorker(() => undefined);
  const checker = createWorkerChecker(worker, noToken);
  const waiting = checker.check(mail, 'en', now);
  fire('error');
  expect(await waiting).toEqual({ ok: false, reason: 'fault' });
});

describe('a chart file of the rep’s own', () => {
  const storageOf = (kept: Record<string, string>, full = false) => () => ({
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => { if (full) throw new Error('full'); kept[key] = value; },
    removeItem: (key: string) => { delete kept[key]; },
  }) as unknown as Storage;
  const file = (text: string) => ({ name: 'mine.json', text: () => Promise.resolve(text) }) as File;

  test('is used again the next time, until it is put away', async () => {
    const kept: Record<string, string> = {};
    await createLocalChart(checkerOf({ ok: false, reason: 'no-chart' }).checker, storageOf(kept)).load(file(JSON.stringify(sample)));
    const { checker } = checkerOf({ ok: false, reason: 'no-chart' });
    const later = createLocalChart(checker, storageOf(kept));
    expect(later.current()).toBe('mine.json');
    expect((await checker.check(mail, 'en', now)).ok).toBe(true);
    await later.forget();
    expect([later.current(), Object.keys(kept)]).toEqual([undefined, []]);
  });

  test('with faults is not used', async () => {
    const port = createLocalChart(checkerOf({ ok: false, reason: 'no-chart' }).checker, storageOf({}));
    expect((await port.load(file('{'))).length).toBe(1);
    expect(port.current()).toBeUndefined();
  });

  test('serves until the pane closes where nothing can be kept', async () => {
    const port = createLocalChart(checkerOf({ ok: false, reason: 'no-chart' }).checker, storageOf({}, true));
    expect(await port.load(file(JSON.stringify(sample)))).toEqual([]);
    expect(port.current()).toBe('mine.json');
  });

  test('a frame that may keep nothing at all does no harm', () => {
    expect(createLocalChart(checkerOf({ ok: false, reason: 'no-chart' }).checker, () => { throw new Error('denied'); }).current()).toBeUndefined();
  });
});
