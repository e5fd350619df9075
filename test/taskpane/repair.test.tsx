/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { draft, finding, report, theo } from '../../src/playground/gallery/fixtures';
import { galleryStates } from '../../src/playground/gallery/states';
import { openPane, state } from '../support/pane';

const stop = () => state('stop', galleryStates);

test('a hurtful sentence stands with its mark, its reason and what to say instead', async () => {
  await openPane(stop());
  const marks = [...document.querySelectorAll('mark')].map((mark) => mark.textContent);
  expect(marks).toEqual(['picked the wrong vendor, and that mistake will cost Alder about $300,000', 'The playing field was never level']);
  expect(screen.getByText(/Blames Dana Whitlock/)).toBeTruthy();
});

test('the rewording takes the place of that sentence alone, and undo brings it back', async () => {
  const before = stop().draft?.body ?? '';
  const { press, draft: current } = await openPane(stop());
  await press(/^Put it in: I would like to understand/);
  expect(current().body).not.toContain('picked the wrong vendor');
  expect(current().body).toContain('You should know how it went, though. I would like to understand how this came about and agree on the next steps. The playing field was never level either');
  await press('Undo');
  expect(current().body).toBe(before);
});

test('a sentence built from the hurtful one goes before the ready one', async () => {
  const hurtful = draft({ to: [theo], body: 'Dana botched the migration. We can help.' });
  const rewording = 'Could we go through the migration with Dana?';
  const { press, draft: current } = await openPane({ draft: hurtful, report: report({ severity: 'caution', findings: [{ ...finding(hurtful, 'blame', 'Dana botched'), rewording }] }) });
  await press(/^Put it in: Could we go through the migration/);
  expect(current().body).toBe(`${rewording} We can help.`);
});

test('taking a sentence out leaves the others', async () => {
  const { press, draft: current } = await openPane(stop());
  await press(/^Take it out: The playing field/);
  expect(current().body).not.toContain('The playing field');
  expect(current().body).toContain('picked the wrong vendor');
});

test('of two equal sentences the right one is changed', async () => {
  const twice = draft({ to: [theo], body: 'They failed us.\n\nAll in all, we are happy.\n\nThey failed us.' });
  const second = { ...finding(twice, 'blame', 'They failed us.'), start: twice.body.lastIndexOf('They'), end: twice.body.length };
  const { press, draft: current } = await openPane({ draft: twice, report: report({ severity: 'caution', findings: [second] }) });
  await press(/^Take it out/);
  expect(current().body.trim()).toBe('They failed us.\n\nAll in all, we are happy.');
});

test('a rewording that the draft already holds is not offered twice', async () => {
  const body = 'I would like to understand how this came about and agree on the next steps. They failed us.';
  const said = draft({ to: [theo], body });
  await openPane({ draft: said, report: report({ severity: 'caution', findings: [finding(said, 'blame', 'They failed us.')] }) });
  expect(screen.queryByRole('button', { name: /^Put it in/ })).toBeNull();
  expect(screen.getByRole('button', { name: /^Take it out/ })).toBeTruthy();
});

test('a subject that hurts becomes the name of the deal', async () => {
  const { press, draft: current } = await openPane(state('stop-board', galleryStates));
  await press('Put it in: Data center refresh');
  expect(current().subject).toBe('Data center refresh');
  await press('Undo');
  expect(current().subject).toBe('Critical: price ends Friday');
});
