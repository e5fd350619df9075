/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { galleryStates } from '../../src/playground/gallery/states';
import { openPane, state, verdict } from '../support/pane';

const pane = (id: string) => state(id, galleryStates);

test('two presses quiet a draft, a third one speaks up again', async () => {
  const { press } = await openPane(pane('caution'));
  await press(/^This is not an end run/);
  await press('My contact agreed');
  expect(screen.getAllByText('Quiet for this draft')).not.toHaveLength(0);
  expect(verdict()).toContain('My contact agreed');
  await press('Speak up again');
  expect(verdict()).toContain('around Omar Haddad');
});

test('cancel leaves everything as it was, and the focus at the button', async () => {
  const { press } = await openPane(pane('caution'));
  await press(/^This is not an end run/);
  await press('Cancel');
  expect(document.activeElement?.textContent).toMatch(/^This is not an end run/);
  expect(verdict()).toContain('around Omar Haddad');
});

test('an invitation may be remembered for the deal', async () => {
  const remembered: string[] = [];
  const { press } = await openPane(pane('quiet-invited'), (services) => ({ ...services, quiet: { ...services.quiet, remember: (report) => { remembered.push(...report.engagements); return Promise.resolve(); } } }));
  await press('Remember for this deal, 90 days');
  expect(remembered).toEqual(['storage']);
  expect(screen.getByText('Remembered for 90 days.')).toBeTruthy();
});

test.each(['quiet-words', 'quiet-wrong-chart'])('neither hurtful words nor another reason is remembered: %s', async (id) => {
  await openPane(pane(id));
  expect(screen.queryByRole('button', { name: /Remember/ })).toBeNull();
});

test('a mail that reaches the board is never remembered', async () => {
  const board = pane('stop-board');
  const report = board.report === undefined ? undefined : { ...board.report, findings: [] };
  await openPane({ ...board, report, quietReason: 'invited' });
  expect(screen.getAllByText('Quiet for this draft')).not.toHaveLength(0);
  expect(screen.queryByRole('button', { name: /Remember/ })).toBeNull();
});

test('sales ops get a correction without a word of the draft', async () => {
  const { press, copied } = await openPane(pane('quiet-words'));
  await press('Tell sales ops');
  const [sentence, , data] = (copied[0] ?? '').split('\n');
  expect(sentence).toBe('Theo Marsh invited us to write about Data center refresh, a rep says.');
  expect(JSON.parse(data ?? '')).toEqual({ format: 'endrun-correction', version: 1, reason: 'invited', accounts: ['alder-clinics'], engagements: ['data-center'], people: ['theo.marsh@alderclinics.example'], rules: ['sample-blame', 'sample-unfair-process'] });
  expect(copied[0]).not.toContain('vendor');
});

test('where the policy names an address, the correction is opened as a mail', async () => {
  const { press, opened } = await openPane({ ...pane('quiet-wrong-chart'), policy: { correctionsTo: 'sales-ops@brightwater.example' } });
  await press('Tell sales ops');
  expect(opened[0]).toMatch(/^mailto:sales-ops@brightwater\.example\?subject=A%20correction/);
});

test('an unknown address at the customer can be told to sales ops', async () => {
  const { press, copied } = await openPane(pane('note-unknown'));
  await press(/^Tell sales ops/);
  expect(copied[0]).toMatch(/^p\.novak@alderclinics\.example is not in the org chart\./);
});
