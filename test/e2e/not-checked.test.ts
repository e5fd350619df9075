import type { Route } from 'playwright-core';
import { paneEnglish } from '../../src/words/pane.en';
import { reportEnglish } from '../../src/words/report.en';
import { openPlaygroundBench } from '../support/playground';
import type { PlaygroundBench } from '../support/playground';

let bench: PlaygroundBench;
beforeAll(async () => { bench = await openPlaygroundBench(); });
afterAll(() => bench.close());

const faults: readonly (readonly [string, (route: Route) => Promise<void>, string])[] = [
  ['is missing', (route) => route.fulfill({ status: 404, body: 'Not found' }), 'no-chart'],
  ['answers with an error', (route) => route.fulfill({ status: 500, body: 'Internal error' }), 'offline'],
  ['is no chart', (route) => route.fulfill({ status: 200, contentType: 'application/json', body: '{"format":' }), 'bad-chart'],
  ['cannot be reached', (route) => route.abort('connectionrefused'), 'offline'],
  ['never answers', () => new Promise(() => undefined), 'offline'],
];

test.each(faults)('a chart that %s: the mail goes out, and the rep is told why it was not checked', async (_, fail, reason) => {
  const visit = await bench.visit({ query: 'draft=01-lost-deal-told-to-the-cio.json', before: (context) => context.route('**/orgchart/**', fail) });
  await visit.pane.getByRole('heading', { name: paneEnglish['pane.not-checked'] }).waitFor();
  await visit.waitForEvent('OnMessageCompose');
  await visit.send();
  expect(await visit.waitForEvent('OnMessageSend')).toBe('completed');
  expect(await visit.status()).toMatch(/^Sent/);
  expect(await visit.page.locator('#alert[open]').count()).toBe(0);
  expect(await visit.notice()).toContain(reportEnglish[`not-checked.${reason}`]);
  expect(visit.faults).toEqual([]);
  await visit.close();
});

test('a legacy address is not looked up, and that is said', async () => {
  const visit = await bench.visit({ query: 'draft=11-ordinary-with-the-contact.json&pane=closed' });
  await visit.waitForEvent('OnMessageCompose');
  await visit.page.evaluate(() => {
    const { mailbox } = (window as unknown as { endrunPlayground: { mailbox: () => { setRecipients: (field: string, list: unknown[]) => void } } }).endrunPlayground;
    mailbox().setRecipients('to', [{ name: 'Somebody', address: '/o=ExchangeLabs/ou=Group/cn=Recipients/cn=abc' }]);
    mailbox().setRecipients('cc', []);
  });
  await visit.waitForEvent('OnMessageRecipientsChanged');
  expect(await visit.notice()).toContain(reportEnglish['reason.no-address']);
  await visit.close();
});
