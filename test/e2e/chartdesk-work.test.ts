import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { printCorrection } from '../../src/correction/correction';
import type { Correction } from '../../src/correction/correction';
import { deskFile, handIn, openChartDesk } from '../support/chart-desk';
import type { OpenDesk } from '../support/chart-desk';
import { eventually } from '../support/eventually';

let desk: OpenDesk;
let page: Page;

beforeEach(async () => {
  desk = await openChartDesk();
  ({ page } = desk);
});

afterEach(async () => {
  expect(desk.complaints).toEqual([]);
  await desk.close();
});

const goTo = (name: string): Promise<void> => page.getByRole('tab', { name: new RegExp(`^${name}`) }).click();
const openSample = async (): Promise<void> => {
  await page.getByRole('button', { name: 'Look at a sample chart' }).click();
  await page.getByRole('heading', { name: 'No faults' }).waitFor();
};
const undo = (): Promise<void> => page.getByRole('button', { name: 'Undo', exact: true }).click();

/** The chart as it would be released. */
async function released(): Promise<{ readonly accounts: readonly { readonly id: string; readonly people: readonly object[]; readonly engagements: readonly object[]; readonly executivePairs?: readonly object[] }[] }> {
  await goTo('Release');
  const button = page.getByRole('button', { name: 'Download the chart (.json)' });
  await eventually(() => button.getAttribute('aria-disabled'), (disabled) => disabled !== 'true');
  const [given] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return JSON.parse(await readFile(await given.path(), 'utf8')) as Awaited<ReturnType<typeof released>>;
}

const about = (correction: Partial<Correction>): Correction => ({ reason: 'other', accounts: ['alder-clinics'], engagements: ['storage'], people: [], rules: [], ...correction });
const left = printCorrection(about({ reason: 'contact-left', people: ['omar.haddad@alderclinics.example'] }));
const invited = printCorrection(about({ reason: 'invited', people: ['ingrid.dahl@alderclinics.example'] }));
const unknown = printCorrection(about({ reason: 'unknown', engagements: [], people: ['mira.solano@alderclinics.example'] }));

test('corrections are pasted and opened, accepted and rejected, and go out with the chart', async () => {
  await openSample();
  const before = desk.requests.length;
  await goTo('Corrections');
  await page.getByLabel('Corrections', { exact: true }).fill(`Omar has left.\n\n${left}\n\n> ${invited}`);
  await page.getByRole('button', { name: 'Read the corrections' }).click();
  await page.getByText('2 new corrections.').waitFor();
  const mail = `From: Lena Ortiz <lena.ortiz@brightwater.example>\r\nTo: ops@brightwater.example\r\nSubject: A correction for the org chart\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nMira is new.\r\n\r\n${unknown}\r\n`;
  await page.setInputFiles('input[data-corrections]', [deskFile('mira.eml', mail), deskFile('again.txt', left), deskFile('cut.txt', `One\nTwo ${invited.slice(0, -5)}`)]);
  await page.getByText('1 new correction. 1 was in the inbox already.').waitFor();
  await page.getByText('cut.txt, line 2: The correction ends too early. Copy it again, up to and with the closing brace.').waitFor();

  const item = (text: string) => page.getByRole('listitem').filter({ hasText: text });
  await item('Omar Haddad has left Alder Clinics').getByText('Omar Haddad is marked as left at Alder Clinics.').waitFor();
  await item('Mira is new').or(item('mira.solano@')).getByText('Sent by lena.ortiz@brightwater.example').waitFor();
  await item('Omar Haddad has left').getByRole('button', { name: 'Reject' }).click();
  await page.getByRole('tab', { name: 'Corrections (2)' }).waitFor();
  await page.getByLabel('Choose all').check();
  await page.getByRole('button', { name: 'Accept the chosen (2)' }).click();
  await page.getByText('Nothing waits for you.').waitFor();
  await page.getByRole('button', { name: 'Decided (3)' }).click();
  await page.getByText('Rejected').waitFor();

  await undo();
  await page.getByRole('tab', { name: 'Corrections (2)' }).waitFor();
  await page.getByRole('button', { name: 'Redo', exact: true }).click();
  const alder = (await released()).accounts.find(({ id }) => id === 'alder-clinics');
  expect(alder?.people).toContainEqual({ id: 'mira.solano', name: 'Mira Solano', emails: ['mira.solano@alderclinics.example'] });
  expect(alder?.people).toContainEqual(expect.not.objectContaining({ id: 'storage', status: 'left' }));
  expect(alder?.engagements).toContainEqual(expect.objectContaining({ id: 'storage', allowed: [expect.objectContaining({ personId: 'cfo', reason: 'They invited us to write' })] }));
  expect(desk.requests.slice(before)).toEqual([]);
});

test('executives are paired, a group and a deal are made by hand, a tender gets its last day', async () => {
  await openSample();
  await goTo('See');
  await page.getByRole('button', { name: 'Edit the account' }).click();
  const account = page.getByRole('region', { name: 'About Alder Clinics' });
  await account.getByRole('combobox', { name: 'Their executive' }).pressSequentially('Samuel');
  await page.getByRole('option', { name: /Samuel Reyes/ }).click();
  await account.getByLabel('Address of our executive').fill('pat.moss@elsewhere.example');
  await account.getByText('This is not at a mail domain of ours: brightwater.example.').waitFor();
  await account.getByLabel('Address of our executive').fill('pat.moss@brightwater.example');
  await account.getByRole('button', { name: 'Pair them' }).click();
  await account.getByText('pat.moss@brightwater.example and Samuel Reyes').waitFor();
  await undo();
  await account.getByText('pat.moss@brightwater.example and Samuel Reyes').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Redo', exact: true }).click();

  await page.getByRole('button', { name: 'Add', exact: true }).first().click();
  await page.getByRole('menuitem', { name: 'Group' }).click();
  const group = page.getByRole('region', { name: 'About New group' });
  await group.getByLabel('E-mail addresses').fill('board@alderclinics.example');
  await group.getByLabel('Highest level that reads it').selectOption('board');
  await group.getByLabel('Name').fill('The board');
  await group.getByLabel('Name').press('Enter');
  await page.getByRole('region', { name: 'About The board' }).getByRole('button', { name: 'Close' }).click();

  await page.getByLabel('Name of a new deal').fill('Imaging tender');
  await page.getByLabel('Name of a new deal').press('Enter');
  await page.getByRole('heading', { name: 'Imaging tender' }).waitFor();
  await page.getByRole('combobox', { name: 'Add a person: Working contacts' }).pressSequentially('Dana');
  await page.getByRole('option', { name: /Dana Whitlock/ }).click();
  await page.getByLabel('Tender address').fill('tender@alderclinics.example');
  await page.getByLabel('Tender address').press('Enter');
  await page.getByLabel('Tender ends').fill('2027-03-31');

  const alder = (await released()).accounts.find(({ id }) => id === 'alder-clinics');
  expect(alder?.executivePairs).toEqual([{ ours: 'pat.moss@brightwater.example', theirs: 'ceo' }]);
  expect(alder?.people).toContainEqual(expect.objectContaining({ kind: 'group', name: 'The board', emails: ['board@alderclinics.example'], reaches: 'board' }));
  expect(alder?.engagements).toContainEqual(expect.objectContaining({ name: 'Imaging tender', workingContactIds: ['vp-it'], soleChannel: { addresses: ['tender@alderclinics.example'], until: '2027-03-31' } }));
});

test('what a contact role stands for is changed by looking, and the files are read again', async () => {
  const csv = (name: string, ...lines: readonly string[]) => deskFile(name, lines.join('\r\n'));
  await handIn(page, [
    csv('Account.csv', 'Id,Name,Website', '001A,Harbor Hospital,harbor.example'),
    csv('Contact.csv', 'Id,AccountId,FirstName,LastName,Email,Title', '003B,001A,Will,Parrish,wparrish@harbor.example,VP of IT'),
    csv('Opportunity.csv', 'Id,AccountId,Name,StageName,IsClosed,IsWon,OwnerId', '006A,001A,Wireless,Negotiation,false,false,005A'),
    csv('OpportunityContactRole.csv', 'OpportunityId,ContactId,Role,IsPrimary', '006A,003B,Influencer,false'),
    csv('User.csv', 'Id,Username,Email', '005A,ana@x,ana.ruiz@ourcompany.example'),
  ]);
  await page.getByRole('tab', { name: 'Deals (1)' }).waitFor();
  await page.getByRole('button', { name: 'What the columns stand for' }).click();
  await page.getByRole('group', { name: 'Influencer' }).getByLabel('Working contact').check();
  await page.getByRole('button', { name: 'Read the files again' }).click();
  await page.getByRole('tab', { name: 'Deals', exact: true }).click();
  await page.getByRole('heading', { name: 'Every open deal has a working contact' }).waitFor();
});

test('everybody of all accounts in one table: sorted, filtered, searched and opened', async () => {
  await openSample();
  await goTo('See');
  await page.getByRole('button', { name: /^All accounts/ }).click();
  const rows = page.getByRole('table', { name: 'People of all accounts' }).getByRole('row');
  await page.getByText('22 people, groups and mailboxes.').waitFor();
  await page.getByRole('button', { name: 'Name', exact: true }).click();
  await eventually(() => rows.nth(1).innerText(), (text) => text.includes('Agnes Lindqvist-Rowe'));
  await page.getByRole('button', { name: 'Name ▲' }).click();
  await eventually(() => rows.nth(1).innerText(), (text) => text.includes('Will Tanaka'));
  await page.getByLabel('Whom to show').selectOption('Who left');
  await page.getByText('2 people, groups and mailboxes.').waitFor();
  await page.getByLabel('Whom to show').selectOption('Everybody');
  await page.getByLabel('Search people and accounts').fill('tern');
  await page.getByText('6 people, groups and mailboxes.').waitFor();
  await page.getByRole('button', { name: 'Grace Mbeki' }).click();
  await page.getByRole('region', { name: 'About Grace Mbeki' }).getByLabel('Title').fill('Head of Fleet');
  await page.getByRole('region', { name: 'About Grace Mbeki' }).getByLabel('Title').press('Enter');
  await page.getByRole('cell', { name: 'Head of Fleet' }).waitFor();
});

test('the reasons stand beside the verdict, and all ten stories are tried at once', async () => {
  await openSample();
  await goTo('Try');
  await page.getByRole('button', { name: 'Try all ten stories' }).click();
  const stories = page.getByRole('list', { name: 'The ten stories' }).getByRole('listitem');
  await eventually(() => stories.count(), (count) => count === 10);
  await stories.filter({ hasText: 'The deal was lost' }).getByText('Send asks').waitFor();
  await page.getByRole('button', { name: 'Open “The deal was lost”' }).click();
  const why = page.getByRole('region', { name: 'Why', exact: true });
  await why.getByText('Theo Marsh stands above the working contact, and the mail goes over the contact’s head.').waitFor();
  await why.getByText(/Rule “playing field not level”, counts in any mail/).waitFor();
});

test('a policy is written before any chart is open, and goes out with the chart opened then', async () => {
  await goTo('Policy');
  await page.getByLabel('Where reps send corrections').fill('ops@brightwater.example');
  await page.getByLabel('Where reps send corrections').press('Enter');
  await page.getByText('The policy is fine.').waitFor();
  const [given] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download policy.json' }).click()]);
  expect(JSON.parse(await readFile(await given.path(), 'utf8'))).toMatchObject({ correctionsTo: 'ops@brightwater.example' });
  await expect(page.getByRole('tab', { name: 'Release' }).isDisabled()).resolves.toBe(true);
  await goTo('Open');
  await openSample();
  await page.getByText('Not released yet').waitFor();
  await goTo('Policy');
  await expect(page.getByLabel('Where reps send corrections').inputValue()).resolves.toBe('ops@brightwater.example');
});

test('an export that was cut short stops the release until somebody says that it is right', async () => {
  await openSample();
  await goTo('See');
  for (const name of ['Vivian Okoro', 'Nadia Brandt', 'Dr. Elena Petrova', 'Felix Grau', 'Judith Amsel']) {
    await page.getByRole('treeitem', { name: new RegExp(`^${name}`) }).press('Enter');
    await page.getByRole('button', { name: 'Remove this row' }).click();
  }
  await goTo('Release');
  await page.getByText('Nobody will notice if an export was cut short').waitFor();
  await page.setInputFiles('input[data-in-use]', deskFile('old.json', await readFile(require.resolve('../../assets/samples/org-chart.json'))));
  await page.getByText('5 of 22 people are gone since the last release').waitFor();
  const button = page.getByRole('button', { name: 'Download the chart (.json)' });
  await expect(button.getAttribute('aria-disabled')).resolves.toBe('true');
  await page.getByRole('button', { name: 'See what is gone' }).click();
  await page.getByText('Felix Grau').waitFor();
  await goTo('Release');
  await page.getByLabel('That is right. Release it all the same.').check();
  await eventually(() => button.getAttribute('aria-disabled'), (disabled) => disabled !== 'true');
});

test('files that do not tell which mail domain is ours are read again once somebody says it', async () => {
  await handIn(page, [deskFile('contacts.csv', ['Key contacts', 'Company,Name,Job Title,Email', 'Harbor Hospital,Karen Lindqvist,CIO,klindqvist@harbor.example', 'Harbor Hospital,Will Parrish,VP of IT,wparrish@harbor.example'].join('\r\n'))]);
  await page.getByRole('heading', { name: '1 fault to mend before a release' }).waitFor();
  await page.getByLabel('Our own mail domains').fill('ourcompany.example');
  await page.getByRole('button', { name: 'Read the files again' }).click();
  await page.getByRole('heading', { name: /^No faults|^Nothing to mend/ }).waitFor();
  await goTo('See');
  await page.getByRole('treeitem', { name: /^Karen Lindqvist/ }).waitFor();
});

test('a long list of faults is whole below the columns, however tall these are', async () => {
  const extra = Array.from({ length: 90 }, (_, i) => `extra ${i}`);
  const rows = Array.from({ length: 60 }, (_, i) => ['001A', `Person ${i}`, `person${i}@harbor`, `Wizard of ${i}`, ...extra].join(','));
  await page.getByLabel('Our own mail domains').fill('ourcompany.example');
  await handIn(page, [deskFile('accounts.csv', 'account_id,name,domains\n001A,Harbor Hospital,harbor.example'), deskFile('people.csv', [['account_id', 'name', 'email', 'title', ...extra].join(','), ...rows].join('\n'))]);
  const list = page.getByRole('list', { name: 'Faults and warnings' });
  await list.getByRole('listitem').first().waitFor();
  await page.getByRole('button', { name: 'What the columns stand for' }).click();
  await page.getByText('extra 89').first().waitFor();
  await list.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await eventually(() => list.evaluate((element) => {
    const shown = [...element.querySelectorAll('li')].map((item) => item.getBoundingClientRect());
    return shown.some((box) => box.top < 5) && shown.some((box) => box.bottom >= window.innerHeight);
  }), (isFilled) => isFilled);
});
