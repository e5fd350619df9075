/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import type { Draft, Report } from '../../src/core';
import { finding } from '../../src/playground/gallery/fixtures';
import { galleryNow } from '../../src/playground/gallery/fake-services';
import { galleryStates } from '../../src/playground/gallery/states';
import { openPane, state, verdict } from '../support/pane';

const pane = (id: string) => state(id, galleryStates);
const addresses = (list: readonly { readonly address: string }[]) => list.map(({ address }) => address);

test('adding to Cc keeps everybody else, clears the verdict, and undo takes it back', async () => {
  const { press, draft } = await openPane(pane('caution'));
  expect(verdict()).toContain('around Omar Haddad');
  await press(/^Add Omar to Cc/);
  expect(addresses(draft().to)).toEqual(['ingrid.dahl@alderclinics.example']);
  expect(addresses(draft().cc)).toEqual(['omar.haddad@alderclinics.example']);
  expect(verdict()).toBe('Omar Haddad decides on Storage offer and is on this mail.');
  expect(await screen.findByText('Nobody is left out any more.')).toBeTruthy();
  await press('Undo');
  expect(draft().cc).toEqual([]);
  expect(screen.getByText('As it was before.')).toBeTruthy();
});

test('writing to the contact instead takes the boss off and keeps the text where nothing hurts', async () => {
  const before = pane('caution').draft?.body;
  const { press, draft } = await openPane(pane('caution'));
  await press(/^Write to Omar instead/);
  expect(addresses(draft().to)).toEqual(['omar.haddad@alderclinics.example']);
  expect(draft().cc).toEqual([]);
  expect(draft().body).toBe(before);
});

test('while hurtful words stand, writing to the contact swaps the text as well, and undo brings both back', async () => {
  const before = pane('stop').draft;
  const { press, draft } = await openPane(pane('stop'));
  await press(/^Write to Dana instead/);
  expect(addresses(draft().to)).toEqual(['dana.whitlock@alderclinics.example']);
  expect(draft().body).not.toContain('picked the wrong vendor');
  expect(draft().body).toMatch(/^Hello Dana Whitlock,/);
  expect(draft().body).toContain('Data center refresh');
  await press('Undo');
  expect(draft()).toEqual(before);
});

test('while hurtful words stand, adding to Cc waits', async () => {
  const { press, port } = await openPane(pane('stop'));
  await press(/^Add Dana to Cc/);
  expect(port.edits).toEqual([]);
  expect(screen.getByRole('button', { name: /^Add Dana to Cc/ }).getAttribute('aria-disabled')).toBe('true');
});

test('the first way that can be pressed is the only filled button, in the order of the report', async () => {
  const { press } = await openPane(pane('stop'));
  await press('3 more ways');
  const ways = screen.getAllByRole('button').map((button) => button.textContent ?? '');
  const order = ['Ask Dana for a debrief', 'Add Dana to Cc', 'Write to Dana instead', 'Mend the marked words', 'Send it tomorrow', 'Talk to your manager', 'This is not an end run'];
  expect(order.map((label) => ways.findIndex((way) => way.startsWith(label)))).toEqual(order.map((_, i) => ways.findIndex((way) => way.startsWith('Ask Dana')) + i));
});

test('a debrief request goes to the contact with a ready text that names the deal', async () => {
  const { press, draft } = await openPane(pane('stop'));
  await press(/^Ask Dana for a debrief/);
  expect(addresses(draft().to)).toEqual(['dana.whitlock@alderclinics.example']);
  expect(draft().body).toContain('twenty minutes to learn what led to it');
  expect(draft().body).toContain('Lena Ortiz');
  expect(draft().subject).toBe('Data center refresh');
});

test('a reply keeps its subject, unless the subject hurts', async () => {
  const stop = pane('stop');
  const reply = { ...stop.draft as Draft, composeType: 'reply' as const };
  const kept = await openPane({ ...stop, draft: reply });
  await kept.press(/^Ask Dana for a debrief/);
  expect(kept.draft().subject).toBe(reply.subject);
  kept.unmount();
  const findings = [...(stop.report?.findings ?? []), finding(reply, 'blame', 'what really happened', { field: 'subject' })];
  const renamed = await openPane({ ...stop, draft: reply, report: { ...stop.report as Report, findings } });
  await renamed.press(/^Ask Dana for a debrief/);
  expect(renamed.draft().subject).toBe('Data center refresh');
});

test('a silent contact is asked for a clear no', async () => {
  const { press, draft } = await openPane(pane('caution-silence'));
  await press(/^Ask Grace for a clear no/);
  expect(addresses(draft().to)).toEqual(['grace.mbeki@ternlogistics.example']);
  expect(draft().body).toContain('shall I close it for now?');
});

describe('mails below that the contact has not seen', () => {
  test('are asked about first, and removed when wished', async () => {
    const { press, draft, port } = await openPane(pane('unseen'));
    await press(/^Ask Dana for a debrief/);
    expect(port.edits).toEqual([]);
    expect(screen.getByText(/Below is a mail that would be new to Dana/)).toBeTruthy();
    await press('Remove');
    expect(draft().body).not.toContain('Let us keep this between us');
    await press('Undo');
    expect(draft().body).toContain('Let us keep this between us');
  });

  test('stay when wished', async () => {
    const { press, draft } = await openPane(pane('unseen'));
    await press(/^Ask Dana for a debrief/);
    await press('Keep');
    expect(draft().body).toContain('Let us keep this between us');
    expect(draft().body).toContain('twenty minutes');
  });

  test('nothing happens on cancel, and the focus is where it was', async () => {
    const { press, port } = await openPane(pane('unseen'));
    await press(/^Ask Dana for a debrief/);
    await press('Cancel');
    expect(port.edits).toEqual([]);
    expect(document.activeElement?.textContent).toMatch(/^Ask Dana for a debrief/);
  });
});

test('sending tomorrow sets eight o’clock by the clock of the rep', async () => {
  const { press, port } = await openPane(pane('caution-words'));
  await press(/^Send it tomorrow/);
  const [edit] = port.edits;
  const at = new Date(edit?.kind === 'send-later' ? edit.at : 0);
  expect([at.getHours(), at.getMinutes(), at.getDate()]).toEqual([8, 0, new Date(galleryNow).getDate() + 1]);
  expect(screen.getByText('Will be sent tomorrow at 8:00.')).toBeTruthy();
});

test('sending tomorrow is not offered where Outlook cannot', async () => {
  await openPane(pane('no-send-later'));
  expect(screen.queryByRole('button', { name: /^Send it tomorrow/ })).toBeNull();
});

test('a meeting has no time of sending', async () => {
  const words = pane('caution-words');
  await openPane({ ...words, draft: { ...words.draft as Draft, kind: 'appointment' } });
  expect(screen.queryByRole('button', { name: /^Send it tomorrow/ })).toBeNull();
});

test('the note to the manager says who and about what, and nothing of the text', async () => {
  const { press, copied } = await openPane(pane('stop'));
  await press('3 more ways');
  await press(/^Talk to your manager/);
  expect(copied).toHaveLength(1);
  expect(copied[0]).toContain('Theo Marsh about Data center refresh, without Dana Whitlock');
  expect(copied[0]).not.toContain('vendor');
});

test('“mend the marked words” goes to the first of them', async () => {
  const { press } = await openPane(pane('caution-words'));
  await press(/^Mend the marked words/);
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Put it in/);
});

test('an edit that meets a changed draft touches nothing and says so', async () => {
  const { press, draft } = await openPane(pane('edit-failed'));
  await press(/^Add Omar to Cc/);
  expect(draft()).toEqual(pane('edit-failed').draft);
  expect(screen.getByText(/changed meanwhile/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});
