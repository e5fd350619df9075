import { paneEnglish } from '../../src/words/pane.en';
import { eventually } from '../support/eventually';
import { openPlaygroundBench } from '../support/playground';
import type { PlaygroundBench } from '../support/playground';

let bench: PlaygroundBench;
beforeAll(async () => { bench = await openPlaygroundBench(); });
afterAll(() => bench.close());

const tag = (severity: string) => paneEnglish[`tag.${severity}`] ?? '';

test('people added and taken off are seen at once in pane and info bar', async () => {
  const visit = await bench.visit({ query: 'draft=04-value-only-to-the-cfo.json' });
  await visit.pane.getByText(tag('caution'), { exact: true }).first().waitFor();
  await visit.page.fill('#cc', 'omar');
  await visit.page.getByRole('option', { name: /Omar Haddad/ }).waitFor();
  await visit.page.press('#cc', 'Enter');
  await visit.pane.getByText(tag('none'), { exact: true }).first().waitFor();
  expect(await visit.waitForEvent('OnMessageRecipientsChanged')).toBe('completed');
  expect(await visit.notice()).toBe('');
  await visit.page.getByRole('button', { name: 'Remove Omar Haddad' }).click();
  await visit.pane.getByText(tag('caution'), { exact: true }).first().waitFor();
  await eventually(visit.notice, (notice) => notice.includes('Omar Haddad'));
  await visit.close();
});

test('words are read again while they are typed', async () => {
  const visit = await bench.visit({ query: 'draft=11-ordinary-with-the-contact.json' });
  await visit.pane.getByText(tag('none'), { exact: true }).first().waitFor();
  await visit.page.locator('#body').click();
  await visit.page.keyboard.press('Control+End');
  await visit.page.keyboard.type(' Your team dropped the ball on the cabling.');
  await visit.pane.getByText(tag('caution'), { exact: true }).first().waitFor();
  await visit.close();
});

test('only people that Outlook can resolve become recipients; the rest stays as typed', async () => {
  const visit = await bench.visit({ query: 'draft=11-ordinary-with-the-contact.json&pane=closed' });
  await visit.page.fill('#bcc', 'Nobody In Particular');
  await visit.page.press('#bcc', 'Tab');
  expect(await visit.page.inputValue('#bcc')).toBe('Nobody In Particular');
  expect((await visit.draft()).bcc).toEqual([]);
  await visit.page.fill('#bcc', 'A. Person <a.person@alderclinics.example>, b@alderclinics.example;');
  expect((await visit.draft()).bcc.map((each) => each.address)).toEqual(['a.person@alderclinics.example', 'b@alderclinics.example']);
  await visit.close();
});

test('another draft is another verdict, and nothing of the old one lingers', async () => {
  const visit = await bench.visit({ query: 'draft=01-lost-deal-told-to-the-cio.json' });
  await visit.pane.getByText(tag('stop'), { exact: true }).first().waitFor();
  await visit.open('12-invoice.json');
  await visit.pane.getByText(tag('none'), { exact: true }).first().waitFor();
  await visit.waitForEvent('OnMessageCompose', 2);
  expect(await visit.notice()).toBe('');
  await visit.close();
});

test('a theme that Outlook changes is followed by the pane', async () => {
  const visit = await bench.visit({ query: 'draft=12-invoice.json&theme=light' });
  await visit.pane.getByText(tag('none'), { exact: true }).first().waitFor();
  const background = () => visit.pane.locator('.fui-FluentProvider').first().evaluate((root) => getComputedStyle(root).backgroundColor);
  expect(await background()).toBe('rgb(255, 255, 255)');
  await visit.page.selectOption('#theme', 'dark');
  expect(await eventually(background, (colour) => colour !== 'rgb(255, 255, 255)')).toMatch(/^rgb\((?:[0-5]?\d), /);
  await visit.close();
});
