import { byId } from './element';
import type { Mailbox } from './mailbox';
import { openAddinFrame } from './outlook-wire';
import type { AddinFrame } from './outlook-wire';
import type { OfficeColours } from './theme';

export interface PaneHost {
  /** Opens the pane, or brings it to the front. */
  readonly open: (mailbox: Mailbox) => void;
  /** Another draft is open now, or none; a pane that is there stays and follows, as a pinned one does. */
  readonly itemChanged: (mailbox: Mailbox) => void;
  readonly setTheme: (colours: OfficeColours) => void;
  readonly fire: (event: string, data: unknown) => void;
}

const colourNumber = (hex: string): number => parseInt(hex.slice(1), 16);

/** The place beside the draft where the add-in's pane is shown. */
export function createPaneHost(url: string): PaneHost {
  const columns = byId('columns');
  const button = byId('open-pane');
  let frame: AddinFrame | undefined;
  let colours: OfficeColours | undefined;

  const sendTheme = () => {
    if (colours === undefined) return;
    frame?.fire('officeThemeChanged', [JSON.stringify(Object.fromEntries(Object.entries(colours).map(([name, hex]) => [name, colourNumber(hex)])))]);
  };
  const load = (mailbox: Mailbox) => {
    frame?.dispose();
    frame = openAddinFrame(byId('pane-frame'), url, mailbox, { className: 'pane-frame', title: 'Endrun' });
    void frame.registered('officeThemeChanged').then(sendTheme);
  };
  const show = (isOpen: boolean) => {
    columns.classList.toggle('with-pane', isOpen);
    button.setAttribute('aria-expanded', String(isOpen));
  };

  byId('close-pane').addEventListener('click', () => {
    frame?.dispose();
    frame = undefined;
    show(false);
    button.focus();
  });
  return {
    open(mailbox) {
      show(true);
      if (frame === undefined) load(mailbox);
      frame?.iframe.focus();
    },
    itemChanged(mailbox) {
      if (frame !== undefined && !frame.follow(mailbox)) load(mailbox);
    },
    setTheme(next) {
      colours = next;
      sendTheme();
    },
    fire: (event, data) => void frame?.fire(event, data),
  };
}
