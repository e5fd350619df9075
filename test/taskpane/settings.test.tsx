/** @jest-environment jsdom */
import { act, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { galleryStates } from '../../src/playground/gallery/states';
import { openPane, state, verdict } from '../support/pane';

const pane = (id: string) => state(id, galleryStates);
const settle = () => act(() => new Promise((resolve) => { setTimeout(resolve, 20); }));

test('when to speak up is kept, and going back gives the focus back', async () => {
  const { press, services } = await openPane(pane('none'));
  await press('Settings');
  expect(document.activeElement?.textContent).toBe('Settings');
  await userEvent.click(screen.getByRole('radio', { name: 'Only when it is serious' }));
  expect(services.memory.readSettings().speakUp).toBe('stop');
  await press('Back');
  expect(verdict()).toContain('Dana Whitlock');
  expect(document.activeElement?.textContent).toBe('Settings');
});

test('what the company has set cannot be changed and says so', async () => {
  const { press } = await openPane(pane('settings-fixed'));
  await press('Settings');
  expect(screen.getAllByRole<HTMLInputElement>('radio').every((radio) => radio.disabled)).toBe(true);
  expect(screen.getByText('Set by your company.')).toBeTruthy();
});

test('the language is the rep’s to choose', async () => {
  const { press, services } = await openPane(pane('none'));
  await press('Settings');
  await userEvent.selectOptions(screen.getByRole('combobox'), 'ja');
  await settle();
  expect(services.memory.readSettings().language).toBe('ja');
  expect(document.documentElement.lang).toBe('ja');
});

test('of languages only those of the company are offered, and spoken', async () => {
  const { press } = await openPane({ ...pane('none'), policy: { enabled: true, languages: ['de', 'fr'] } });
  expect(document.documentElement.lang).toBe('de');
  await press('Einstellungen');
  expect(screen.getAllByRole<HTMLOptionElement>('option').map(({ value }) => value)).toEqual(['office', 'de', 'fr']);
});

test('counts are the rep’s own and are shown as they are', async () => {
  const { press } = await openPane(pane('none'));
  await press('Settings');
  expect([...document.querySelectorAll('dd')].map((each) => each.textContent)).toEqual(['12', '9', '3']);
});

test('a chart file with faults tells them and is not used', async () => {
  const { press, services } = await openPane({ ...pane('no-chart'), chartFaults: ['accounts/0/domains: missing'] });
  fireEvent.change(screen.getByTestId('chart-file'), { target: { files: [new File(['{}'], 'chart.json')] } });
  expect((await screen.findByRole('alert')).textContent).toContain('accounts/0/domains: missing');
  expect(services.localChart.current()).toBeUndefined();
  await press(/^Ask sales ops/);
  expect(screen.getByText(/^Copied/)).toBeTruthy();
});

test('a good chart file is used at once', async () => {
  const { services } = await openPane(pane('no-chart'));
  fireEvent.change(screen.getByTestId('chart-file'), { target: { files: [new File(['{}'], 'chart.json')] } });
  await settle();
  expect(services.localChart.current()).toBe('chart.json');
});

test('the first cards come once, at a calm moment, and can be skipped', async () => {
  const { press, services } = await openPane(pane('first-run-1'));
  expect(verdict()).toBe('A second look before you send');
  await press('Next');
  expect(verdict()).toBe('Only you see this');
  await press('Skip');
  expect(verdict()).toContain('Dana Whitlock decides');
  expect(services.memory.readSettings().firstRunSeen).toBe(true);
});

test('a warning is not hidden behind the first cards', async () => {
  await openPane({ ...pane('caution'), settings: { firstRunSeen: false } });
  expect(verdict()).toContain('around Omar Haddad');
});
