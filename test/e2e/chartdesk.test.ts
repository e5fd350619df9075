import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import writeExcel from 'write-excel-file/universal';
import { printCorrection } from '../../src/correction/correction';
import { deskFile, handIn, openChartDesk } from '../support/chart-desk';
import type { OpenDesk } from '../support/chart-desk';
import { eventually } from '../support/eventually';

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const root = path.resolve(__dirname, '../..');
const csv = (name: string, ...lines: readonly string[]) => deskFile(name, lines.join('\r\n'));

/** What Salesforce's Data Loader gives: a wrong manager, a stray address, a sponsor, and a deal that nobody is named for. */
const salesforce = [
  csv('Account.csv', '"Id","Name","Website","ParentId"', '"001A","Harbor Hospital","https://www.harbor.example",""'),
  csv('Contact.csv', '"Id","AccountId","FirstName","LastName","Email","Title","ReportsToId","MobilePhone"',
    '"003A","001A","Karen","Lindqvist","klindqvist@harbor.example","CIO","","555"',
    '"003B","001A","Will","Parrish","wparrish@harbor.example","VP of IT","003A","555"',
    '"003C","001A","Raj (GONE)","Venkat","rvenkat@harbor.example","Director of Networks","003B",""',
    '"003D","001A","Ana","Costa","acosta@elsewhere.example","Consultant","003B",""'),
  csv('Opportunity.csv', '"Id","AccountId","Name","StageName","IsClosed","IsWon","LastActivityDate","OwnerId"',
    '"006A","001A","Wireless refresh","Negotiation","false","false","2026-11-02","005A"',
    '"006C","001A","Nurse call","Prospecting","false","false","","005A"'),
  csv('OpportunityContactRole.csv', '"OpportunityId","ContactId","Role","IsPrimary"', '"006A","003B","Decision Maker","true"', '"006A","003A","Executive Sponsor","false"'),
  csv('User.csv', '"Id","Username","Email"', '"005A","ana@x","ana.ruiz@ourcompany.example"'),
];

let desk: OpenDesk;
let page: Page;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'chart-desk-'));
  desk = await openChartDesk();
  ({ page } = desk);
});

afterEach(async () => {
  await desk.close();
  await rm(folder, { recursive: true, force: true });
});

const goTo = (name: string): Promise<void> => page.getByRole('tab', { name: new RegExp(`^${name}`) }).click();

async function download(button: string): Promise<string> {
  const [given] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  const file = path.join(folder, given.suggestedFilename());
  await given.saveAs(file);
  return file;
}

/** The built command line over a draft, as sales ops would try a release. */
async function endrunCheck(chart: string, draft: object): Promise<{ readonly severity: string; readonly bypasses: readonly { readonly recipient: string; readonly contacts: readonly string[] }[] }> {
  const cli = path.join(root, 'dist/cli/endrun.js');
  if (!existsSync(cli)) throw new Error('build the command line first: npx webpack --mode production --config-name cli');
  const file = path.join(folder, 'draft.json');
  await writeFile(file, JSON.stringify(draft));
  const { stdout } = await promisify(execFile)(process.execPath, [cli, 'check', file, '--chart', chart, '--json']).catch((fault: { readonly stdout: string; readonly stderr: string }) => {
    if (fault.stdout === '') throw new Error(fault.stderr);
    return fault;
  });
  return JSON.parse(stdout.split('\n')[0] ?? '') as Awaited<ReturnType<typeof endrunCheck>>;
}

const aroundWill = { from: 'ana.ruiz@ourcompany.example', to: ['klindqvist@harbor.example'], subject: 'Nurse call', body: 'Could we talk about the nurse call system next week?' };

test('Salesforce exports become a release that endrun check uses', async () => {
  await handIn(page, salesforce);
  await page.getByRole('heading', { name: /^\d+ faults? to mend|^No faults/ }).waitFor();
  await expect(page.getByText('Contact.csv, row 4').count()).resolves.toBeGreaterThan(0);
  await page.getByRole('button', { name: /Call them “Raj Venkat” and mark as left/ }).click();
  await page.getByRole('heading', { name: 'No faults' }).waitFor();

  await goTo('Deals');
  await page.getByRole('heading', { name: '1 open deal has no working contact' }).waitFor();
  await page.getByRole('combobox', { name: 'Add a person: Working contacts' }).pressSequentially('Will');
  await page.getByRole('option', { name: /Will Parrish/ }).click();
  await page.getByLabel('Topics').fill('nurse call');
  await page.getByLabel('Topics').press('Enter');
  await page.getByRole('heading', { name: 'Every open deal has a working contact' }).waitFor();

  await goTo('Release');
  const file = await download('Download the chart (.json)');
  const chart = JSON.parse(await readFile(file, 'utf8')) as { accounts: { people: object[]; engagements: object[] }[] };
  expect(chart.accounts[0]?.people).toContainEqual(expect.objectContaining({ id: '003C', name: 'Raj Venkat', status: 'left' }));
  expect(chart.accounts[0]?.engagements).toContainEqual(expect.objectContaining({ id: '006C', workingContactIds: ['003B'], topics: ['nurse call'] }));
  await expect(endrunCheck(file, aroundWill)).resolves.toMatchObject({ bypasses: [{ recipient: 'klindqvist@harbor.example', contacts: ['wparrish@harbor.example'] }] });
  expect(desk.requests).toEqual([]);
  expect(desk.complaints).toEqual([]);
});

test('faults of a workbook are mended by hand, undone and mended again', async () => {
  const sheet = (rows: readonly (readonly string[])[]) => rows.map((row) => row.map((value) => ({ value, type: String })));
  const book = await writeExcel([
    { sheet: 'Accounts', data: sheet([['account_id', 'name', 'domains'], ['m', 'Maple Clinics', 'maple.example']]) },
    { sheet: 'People', data: sheet([['account_id', 'id', 'name', 'email', 'title', 'reports_to'], ['m', 'ceo', 'Ruth Amadi', 'ruth@maple.example', 'CEO', ''], ['m', 'cio', 'Jonas Vik', 'jonas@maple.example', 'CIO', 'cio'], ['m', 'vp', 'Leona Park', 'leona@other.example', 'VP, IT', 'cio']]) },
    { sheet: 'Deals', data: sheet([['account_id', 'id', 'name', 'topics', 'working_contacts', 'reps'], ['m', 'storage', 'Storage', 'storage', 'vp', 'ana.ruiz@ourcompany.example']]) },
  ] as never).toBlob();
  await handIn(page, [deskFile('org-chart.xlsx', new Uint8Array(await book.arrayBuffer()))]);
  await page.getByRole('heading', { name: '2 faults to mend before a release' }).waitFor();
  await goTo('Release');
  await expect(page.getByRole('button', { name: 'Download the chart (.json)' }).getAttribute('aria-disabled')).resolves.toBe('true');

  await goTo('Check');
  await page.getByText('org-chart.xlsx, sheet "People", row 3, column "reports_to"').waitFor();
  await page.getByRole('button', { name: 'Leave the manager empty' }).click();
  await page.getByRole('heading', { name: '1 fault to mend before a release' }).waitFor();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await page.getByRole('heading', { name: '2 faults to mend before a release' }).waitFor();
  await page.getByRole('button', { name: 'Redo', exact: true }).click();

  // By hand: shown in the picture, its address and manager corrected there.
  await page.getByRole('listitem').filter({ hasText: 'leona@other.example' }).getByRole('button', { name: 'Show' }).click();
  await page.getByLabel('E-mail addresses').fill('leona@maple.example');
  await page.getByLabel('E-mail addresses').press('Enter');
  await goTo('Check');
  await page.getByRole('heading', { name: /^No faults|^Nothing to mend/ }).waitFor();

  await goTo('Release');
  const files = unzipSync(new Uint8Array(await readFile(await download('Download the folder (.zip)'))));
  expect(Object.keys(files).filter((name) => !name.startsWith('orgchart/r/'))).toEqual(['orgchart/current.json']);
  expect(desk.requests).toEqual([]);
  expect(desk.complaints).toEqual([]);
});

test('columns that are not understood are named by looking at them', async () => {
  await page.getByLabel('Our own mail domains').fill('ourcompany.example');
  await handIn(page, [csv('accounts.csv', 'account_id,name,domains', 'm,Maple Clinics,maple.example'), csv('ansprechpartner.csv', 'Kunde,Wer,Post', 'm,Ruth Amadi,ruth@maple.example')]);
  await page.getByText('It is not clear what this table is about').waitFor();
  const table = page.getByRole('region', { name: /ansprechpartner/ });
  await table.getByLabel('What it is about').selectOption('People');
  await table.getByText('ruth@maple.example').waitFor();
  for (const [header, field] of [['Kunde', 'Account id'], ['Wer', 'Name'], ['Post', 'E-mail address']] as const) await table.getByLabel(header).selectOption(field);
  expect(await page.evaluate(axeSource).then(() => page.evaluate('axe.run({ exclude: [["[data-tabster-dummy]"]] }).then(({ violations }) => violations.map(({ id }) => id))'))).toEqual([]);
  await page.getByRole('button', { name: 'Read the files again' }).click();
  await page.getByRole('heading', { name: /^No faults|^Nothing to mend/ }).waitFor();
  await goTo('See');
  await page.getByRole('treeitem', { name: /^Ruth Amadi/ }).waitFor();
  expect(desk.complaints).toEqual([]);
});

test('a policy made by hand is tried as it is written, and goes out with the chart', async () => {
  await page.getByRole('button', { name: 'Look at a sample chart' }).click();
  await page.getByRole('heading', { name: 'No faults' }).waitFor();
  await goTo('Policy');
  await page.getByRole('button', { name: 'Add words' }).click();
  const rule = page.getByRole('region', { name: /^Rule / });
  await rule.getByLabel('Phrases').fill('call * attorneys');
  await rule.getByLabel('Treated as').selectOption('threat');
  await rule.getByLabel('Must be found in', { exact: true }).fill('Then we call our lawyers.');
  await rule.getByLabel('Must not be found in').focus();
  await rule.getByText('is not found in: Then we call our lawyers.').waitFor();
  await page.getByText('1 fault in the policy').waitFor();
  await rule.getByLabel('Phrases').fill('call * lawyers');
  await rule.getByLabel('Must not be found in').focus();
  await page.getByText('The policy is fine.').waitFor();

  await goTo('Try');
  for (const [label, value] of [['From', 'lena.ortiz@brightwater.example'], ['To', 'dana.whitlock@alderclinics.example'], ['Text', 'Then we call our lawyers.']] as const) await page.getByLabel(label, { exact: true }).fill(value);
  await page.getByRole('button', { name: 'Check the draft' }).click();
  await page.getByRole('region', { name: 'Verdict' }).getByText('call our lawyers').first().waitFor();

  await goTo('Release');
  const files = unzipSync(new Uint8Array(await readFile(await download('Download the folder (.zip)'))));
  const manifest = Object.keys(files).find((name) => name.endsWith('/manifest.json')) ?? '';
  expect(JSON.parse(strFromU8(files[manifest] ?? new Uint8Array()))).toMatchObject({ policy: { phrases: [{ words: ['call * lawyers'], flags: ['Then we call our lawyers.'] }] } });
  expect(desk.complaints).toEqual([]);
});

test('the page may not send anything: its policy refuses what a script tries', async () => {
  const refused = page.waitForEvent('console', (message) => message.text().includes('Content Security Policy'));
  await page.evaluate(() => void fetch('https://elsewhere.example/', { method: 'POST', body: 'a chart' }).catch(() => undefined));
  await expect(refused.then((message) => message.text())).resolves.toContain('connect-src');
});

/** What the browser keeps for another day, as JSON. */
const keptWork = (): Promise<string> => page.evaluate(async () => {
  // Opening a database that is not there would make it.
  if ((await indexedDB.databases()).length === 0) return '';
  return new Promise<string>((resolve) => {
    const opening = indexedDB.open('endrun-chart-desk');
    opening.onsuccess = () => {
      const reading = opening.result.transaction('work').objectStore('work').get('chart');
      reading.onsuccess = () => { opening.result.close(); resolve(JSON.stringify(reading.result ?? '')); };
    };
  });
});

test('unfinished work is still there after the page was closed', async () => {
  await handIn(page, salesforce);
  await page.getByRole('button', { name: /mark as left/ }).click();
  await page.getByText('Not released yet').waitFor();
  await eventually(keptWork, (kept) => kept.includes('"status":"left"'));
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await page.getByRole('button', { name: 'Go on with it' }).click();
  await goTo('See');
  await page.getByRole('treeitem', { name: /^Raj Venkat, .*Has left/ }).waitFor();
});

test('what may not be released may not be released either after the page was closed', async () => {
  await handIn(page, [...salesforce, csv('Notes.csv', 'colour,shape', 'red,round')]);
  await page.getByRole('button', { name: /mark as left/ }).click();
  await eventually(keptWork, (kept) => kept.includes('"status":"left"'));
  const held = page.getByText('could not be read in full');
  await goTo('Release');
  await held.waitFor();
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await page.getByRole('button', { name: 'Go on with it' }).click();
  await page.getByText('Notes.csv', { exact: false }).first().waitFor();
  await goTo('Release');
  await held.waitFor();
});

test('what reps sent, and what was decided on it, is still there after the page was closed', async () => {
  await handIn(page, salesforce);
  await goTo('Corrections');
  const correction = (reason: 'contact-left' | 'wrong-chart'): string => printCorrection({ reason, accounts: ['001A'], engagements: [], people: ['wparrish@harbor.example'], rules: [] });
  await page.getByLabel('Corrections', { exact: true }).fill(`${correction('contact-left')}\n${correction('wrong-chart')}`);
  await page.getByRole('button', { name: 'Read the corrections' }).click();
  await page.getByRole('button', { name: 'Accept', exact: true }).click();
  await eventually(keptWork, (kept) => kept.includes('"decision":"accepted"'));
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await page.getByRole('button', { name: 'Go on with it' }).click();
  await page.getByRole('tab', { name: 'Corrections (1)' }).click();
  await page.getByRole('button', { name: 'Decided (1)' }).click();
  await page.getByText('Will Parrish has left Harbor Hospital').waitFor();
});
