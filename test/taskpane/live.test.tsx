/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import type { Draft } from '../../src/core';
import { fakeServices } from '../../src/playground/gallery/fake-services';
import { galleryStates } from '../../src/playground/gallery/states';
import { openPane, state, verdict } from '../support/pane';

const pane = (id: string) => state(id, galleryStates);
const draftOf = (id: string) => pane(id).draft as Draft;
const wait = (milliseconds: number) => act(() => new Promise((resolve) => { setTimeout(resolve, milliseconds); }));

test('recipients that change in Outlook change the verdict, which is said once', async () => {
  const { type } = await openPane(pane('none'));
  const region = () => [...document.querySelectorAll('[role=status]')].map((each) => each.textContent).join(' ');
  expect(region()).toContain('No end run found. Dana Whitlock decides on Data center refresh and is on this mail.');
  await type({ ...draftOf('none'), cc: [] });
  expect(verdict()).toContain('This goes to Theo Marsh over Dana Whitlock');
  expect(region().match(/This goes to Theo Marsh/g)).toHaveLength(1);
});

test('typing is noticed although Outlook has no event for it', async () => {
  const { port } = await openPane(pane('none'));
  const changed = { ...draftOf('none'), cc: [] };
  (port as { readDraft: () => Promise<Draft> }).readDraft = () => Promise.resolve(changed);
  await waitFor(() => expect(verdict()).toContain('over Dana Whitlock'), { timeout: 20_000 });
});

test('a draft that is as before is not checked again', async () => {
  let checks = 0;
  const { type } = await openPane(pane('none'), (services) => ({ ...services, checker: { ...services.checker, check: (...args) => { checks += 1; return services.checker.check(...args); } } }));
  await type({ ...draftOf('none') });
  await type({ ...draftOf('none') });
  expect(checks).toBe(1);
});

test('what changes during a check is checked next, and the later one stays', async () => {
  const slow = fakeServices(pane('none'));
  const answers: (() => void)[] = [];
  const { type } = await openPane(pane('none'), (services) => ({ ...services, checker: { ...services.checker, check: (...args) => new Promise((resolve) => { answers.push(() => void slow.checker.check(...args).then(resolve)); }) } }));
  expect(answers).toHaveLength(1);
  await type({ ...draftOf('none'), cc: [] });
  expect(answers).toHaveLength(1);
  answers[0]?.();
  await wait(20);
  expect(answers).toHaveLength(2);
  answers[1]?.();
  await wait(20);
  expect(verdict()).toContain('over Dana Whitlock');
});

test('nothing is read any more once the pane is gone', async () => {
  let reads = 0;
  const { unmount } = await openPane(pane('none'), (services) => ({ ...services, draft: { ...services.draft, readDraft: () => { reads += 1; return services.draft.readDraft(); } } }));
  unmount();
  const before = reads;
  await wait(1400);
  expect(reads).toBe(before);
});

test('another draft gets no word of praise for being better than the one before', async () => {
  const { type } = await openPane(pane('caution'));
  await type({ ...draftOf('none'), subject: 'Something else' });
  expect(screen.queryByText('Nobody is left out any more.')).toBeNull();
});

test.each([['no-draft', 'No draft open'], ['no-recipients', 'Nobody on it yet'], ['off', 'Switched off'], ['offline', 'Not checked'], ['draft-not-read', 'Not checked']])('%s says so', async (id, title) => {
  await openPane(pane(id));
  expect(verdict()).toBe(title);
});

test('trying again reads the org chart anew', async () => {
  let forgotten = 0;
  const { press } = await openPane(pane('offline'), (services) => ({ ...services, checker: { ...services.checker, forgetChart: () => { forgotten += 1; } } }));
  await press('Try again');
  expect(forgotten).toBe(1);
});
