import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Draft } from '../../src/core';
import { fakeDraft, fakeServices } from '../../src/playground/gallery/fake-services';
import type { FakeDraft, FakePane } from '../../src/playground/gallery/fake-services';
import { App } from '../../src/taskpane/App';
import type { PaneServices } from '../../src/taskpane/pane-services';

/** What jsdom lacks and Fluent asks for. */
export function standInForBrowser(): void {
  window.matchMedia = (query: string) => ({ matches: false, media: query, addEventListener: () => undefined, removeEventListener: () => undefined }) as unknown as MediaQueryList;
  window.ResizeObserver = class { observe() { /* nothing resizes here */ } unobserve() { /* nothing resizes here */ } disconnect() { /* nothing resizes here */ } };
  Element.prototype.scrollIntoView = () => undefined;
}

export interface PaneUnderTest {
  readonly port: FakeDraft;
  readonly services: PaneServices;
  readonly copied: string[];
  readonly opened: string[];
  readonly press: (name: string | RegExp) => Promise<void>;
  readonly type: (draft: Draft | null) => Promise<void>;
  readonly draft: () => Draft;
  readonly unmount: () => void;
}

/** The pane over a draft in memory. */
export async function openPane(fake: FakePane, change: (services: PaneServices) => PaneServices = (services) => services): Promise<PaneUnderTest> {
  standInForBrowser();
  const port = fakeDraft(fake.draft, fake.editFails);
  const copied: string[] = [];
  const opened: string[] = [];
  const host = { copy: (text: string) => { copied.push(text); return Promise.resolve(); }, open: (url: string) => { opened.push(url); }, ...fake.host };
  const services = change(fakeServices({ ...fake, host }, port));
  const user = userEvent.setup();
  const { unmount } = render(<App services={services} />);
  await act(() => new Promise((resolve) => { setTimeout(resolve, 20); }));
  return {
    port, services, copied, opened, unmount,
    press: async (name) => user.click(await screen.findByRole('button', { name })),
    type: (draft) => act(async () => { port.set(draft); await new Promise((resolve) => { setTimeout(resolve, 20); }); }),
    draft: () => port.current() as Draft,
  };
}

export const verdict = (): string => screen.getByRole('heading', { level: 1 }).textContent ?? '';
export const state = (id: string, states: readonly { readonly id: string; readonly pane: FakePane }[]): FakePane => {
  const found = states.find((each) => each.id === id);
  if (found === undefined) throw new Error(`No state ${id}.`);
  return found.pane;
};
