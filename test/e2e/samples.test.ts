import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../../src/core';
import { paneEnglish } from '../../src/words/pane.en';
import { runCli } from '../support/cli';
import { eventually } from '../support/eventually';
import { openPlaygroundBench } from '../support/playground';
import type { HostDraftView, PlaygroundBench, Visit } from '../support/playground';

interface Sample { readonly file: string; readonly title: string }

const samples = JSON.parse(readFileSync('assets/samples/index.json', 'utf8')) as readonly Sample[];
const chart = 'assets/samples/org-chart.json';

let bench: PlaygroundBench;
let folder: string;
beforeAll(async () => {
  bench = await openPlaygroundBench(chart);
  folder = mkdtempSync(join(tmpdir(), 'endrun-samples-'));
});
afterAll(async () => {
  await bench.close();
  rmSync(folder, { recursive: true, force: true });
});

const line = ({ name, address }: { readonly name: string; readonly address: string }) => `${name} <${address}>`;

function asJson({ from, to, cc, bcc, subject, body, composeType }: HostDraftView): string {
  return JSON.stringify({ from: line(from), to: to.map(line), cc: cc.map(line), bcc: bcc.map(line), subject, html: body, composeType });
}

const base64Lines = (text: string): string => (Buffer.from(text).toString('base64').match(/.{1,76}/g) ?? []).join('\r\n');
const encodedWord = (text: string): string => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;

function asEml({ from, to, cc, bcc, subject, body }: HostDraftView): string {
  const header = (name: string, list: readonly { readonly name: string; readonly address: string }[]) => (list.length === 0 ? [] : [`${name}: ${list.map((each) => `${encodedWord(each.name)} <${each.address}>`).join(',\r\n ')}`]);
  return [...header('From', [from]), ...header('To', to), ...header('Cc', cc), ...header('Bcc', bcc), `Subject: ${encodedWord(subject)}`, 'MIME-Version: 1.0', 'Content-Type: text/html; charset=utf-8', 'Content-Transfer-Encoding: base64', '', base64Lines(body), ''].join('\r\n');
}

/** What the command line says of the same draft, saved in the given form. */
async function commandLineReport(name: string, text: string, now: number): Promise<unknown> {
  const file = join(folder, name);
  writeFileSync(file, text);
  const { results } = await runCli(['check', '--chart', chart, '--json', '--now', new Date(now).toISOString(), file], { now });
  const report = JSON.parse(results) as Record<string, unknown>;
  delete report.file;
  return report;
}

async function reportOf(visit: Visit): Promise<Report> {
  return await eventually(() => visit.report(), (report) => report !== undefined) as Report;
}

describe('every sample draft', () => {
  test.each(samples.map(({ file, title }) => [title, file]))('%s: the pane, Send and the command line say the same', async (_, file) => {
    const visit = await bench.visit({ query: `draft=${file}` });
    const report = await reportOf(visit);
    const now = Date.now();
    const draft = await visit.draft();

    await visit.pane.getByText(paneEnglish[`tag.${report.severity}`] ?? '', { exact: true }).first().waitFor();
    const name = file.replace(/\.json$/, '');
    expect(JSON.stringify(await commandLineReport(`${name}.json`, asJson(draft), now))).toBe(JSON.stringify(report));
    if (draft.composeType === 'newMail') expect(await commandLineReport(`${name}.eml`, asEml(draft), now)).toEqual(JSON.parse(JSON.stringify(report)));

    // The look ahead first: Send finds what it left.
    await visit.waitForEvent(draft.kind === 'appointment' ? 'OnAppointmentOrganizer' : 'OnMessageCompose');
    await visit.send();
    if (report.promptAtSend) expect(await visit.alertText()).toBe(report.summary);
    else expect(await visit.waitForEvent(draft.kind === 'appointment' ? 'OnAppointmentSend' : 'OnMessageSend')).toBe('completed');
    expect(visit.faults).toEqual([]);
    expect(visit.strangers).toEqual([]);
    expect(await visit.added()).toEqual({ headers: {}, customProperties: {} });
    expect(await visit.draft()).toEqual(draft);
    await visit.close();
  });
});
