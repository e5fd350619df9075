import { createAddressField } from './address-field';
import type { AddinManifest } from './addin-manifest';
import type { Contact } from './contacts';
import { byId } from './element';
import { showNotices } from './info-bar-view';
import { runLaunchEvent } from './launch-events';
import { eventTypes, labels } from './item-kinds';
import { fields, Mailbox } from './mailbox';
import type { Field, HostDraft, MailboxChange, Notice, Person, RoamingStore } from './mailbox';
import { createPaneHost } from './pane-host';
import { ask, questionOf } from './smart-alert-dialog';
import type { Answer } from './smart-alert-dialog';
import type { OfficeColours } from './theme';

export interface ComposeOptions {
  readonly addinUrl: string;
  readonly manifest: AddinManifest;
  readonly contacts: readonly Contact[];
  readonly roaming: RoamingStore;
  readonly user: Person;
  readonly apiVersion: string;
}

/** What Outlook shows: a draft, one whose rights keep it from add-ins, or none. */
export const situations = ['open', 'protected', 'none'] as const;
export type Situation = (typeof situations)[number];

export interface ComposeWindow {
  readonly open: (draft: HostDraft, caption: string) => void;
  readonly setKind: (kind: HostDraft['kind']) => void;
  readonly setSituation: (situation: Situation) => void;
  readonly setTheme: (colours: OfficeColours) => void;
  readonly openPane: () => void;
  readonly mailbox: () => Mailbox;
}

/** Outlook waits a moment before it tells of changed recipients, so that several come as one. */
const recipientsEventDelayMilliseconds = 150;
/** After so long Outlook tells the sender that an add-in is still at it. Source: Smart Alerts, behaviour of long-running add-ins. */
const takingLongerMilliseconds = 5000;

const status = (text: string) => { byId('status').textContent = text; };
const notSent = 'Not sent. The draft is still here.';
const sent = 'Sent, in play only. Nothing left this page.';

/** The compose window: the page's fields on one side, the mailbox behind the wire on the other. */
export function createComposeWindow(options: ComposeOptions): ComposeWindow {
  const { addinUrl, manifest, contacts, roaming, user, apiVersion } = options;
  const pane = createPaneHost(`${addinUrl}/taskpane.html`);
  const subject = byId<HTMLInputElement>('subject');
  const body = byId('body');
  const from = byId<HTMLSelectElement>('from');
  let mailbox = newMailbox(null);
  let last: HostDraft | undefined;
  let recipientsTimer: ReturnType<typeof setTimeout> | undefined;
  // Outlook runs the events of a draft one after the other; Send does not wait for them.
  let queue: Promise<unknown> = Promise.resolve();

  const addressFields = Object.fromEntries(fields.map((field) => [field, createAddressField(field, contacts, (recipients) => mailbox.setRecipients(field, recipients))])) as Record<Field, ReturnType<typeof createAddressField>>;

  function newMailbox(draft: HostDraft | null): Mailbox {
    const created: Mailbox = new Mailbox({ draft, user, roaming, apiVersion, changed: (change) => { if (created === mailbox) mailboxChanged(change); } });
    return created;
  }

  function fire(type: string): void {
    const current = mailbox;
    queue = queue.then(() => (current === mailbox ? runLaunchEvent(addinUrl, manifest, current, type) : undefined));
  }

  function openPane(context = ''): void {
    mailbox.initializationContext = context;
    pane.open(mailbox);
  }

  function renderNotices(): void {
    showNotices([...mailbox.notices.values()], {
      act: (action) => openPane(action.contextData),
      dismiss: (notice: Notice) => {
        mailbox.notices.delete(notice.key);
        renderNotices();
        fire('OnInfoBarDismissClicked');
      },
    });
  }

  function renderText(): void {
    subject.value = mailbox.draft.subject;
    body.innerHTML = mailbox.draft.body;
  }

  function renderKind(): void {
    const { kind } = mailbox.draft;
    document.documentElement.dataset.kind = kind;
    fields.forEach((field) => addressFields[field].setLabel(labels[kind][field]));
    byId('subject-label').textContent = labels[kind].subject;
    document.querySelectorAll<HTMLInputElement>('input[name="kind"]').forEach((radio) => { radio.checked = radio.value === kind; });
  }

  function mailboxChanged(change: MailboxChange): void {
    if (change.what === 'recipients') {
      addressFields[change.field].show(mailbox.draft[change.field]);
      recipientsChanged(change.field);
    } else if (change.what === 'notices') renderNotices();
    else if (change.what === 'delivery') status(mailbox.draft.sendAt ? `Will be sent ${new Date(mailbox.draft.sendAt).toLocaleString()}.` : '');
    else renderText();
  }

  function recipientsChanged(changed: Field): void {
    const is = (kind: HostDraft['kind'], field: Field) => mailbox.draft.kind === kind && changed === field;
    pane.fire('olkRecipientsChanged', [JSON.stringify({
      to: is('message', 'to'), cc: is('message', 'cc'), bcc: is('message', 'bcc'), requiredAttendees: is('appointment', 'to'), optionalAttendees: is('appointment', 'cc'), resources: false,
    })]);
    clearTimeout(recipientsTimer);
    recipientsTimer = setTimeout(() => fire(eventTypes[mailbox.draft.kind].recipients), recipientsEventDelayMilliseconds);
  }

  /** The draft is closed, with nothing in its place; a pinned pane stays. */
  function closeDraft(): void {
    clearTimeout(recipientsTimer);
    mailbox = newMailbox(null);
    showSituation('none');
    renderNotices();
    pane.itemChanged(mailbox);
  }

  function showSituation(situation: Situation): void {
    document.documentElement.dataset.situation = situation;
    byId<HTMLSelectElement>('situation').value = situation;
  }

  function open(draft: HostDraft): void {
    clearTimeout(recipientsTimer);
    mailbox = newMailbox(draft);
    last = draft;
    status('');
    showSituation(draft.isProtected === true ? 'protected' : 'open');
    renderKind();
    const isListed = [...from.options].some((option) => option.value === draft.from.address);
    if (!isListed) from.add(new Option(draft.from.name, draft.from.address));
    from.value = draft.from.address;
    fields.forEach((field) => addressFields[field].show(draft[field]));
    renderText();
    renderNotices();
    pane.itemChanged(mailbox);
    eventTypes[draft.kind].opened.forEach(fire);
  }

  function settle(answer: Answer, contextData?: string): void {
    status(answer === 'send' ? sent : notSent);
    if (answer === 'open-pane') openPane(contextData);
  }

  async function send(): Promise<void> {
    if (fields.every((field) => mailbox.draft[field].length === 0)) {
      status('Add somebody to send this to.');
      return;
    }
    status('Checking…');
    const run = runLaunchEvent(addinUrl, manifest, mailbox, eventTypes[mailbox.draft.kind].send);
    const slow = new AbortController();
    const timer = setTimeout(() => {
      void ask({ title: 'Endrun is taking longer than expected', text: 'It is still checking this draft. You can wait, or send it anyway.' }, slow.signal)
        .then((answer) => { if (!slow.signal.aborted) settle(answer); });
    }, takingLongerMilliseconds);
    const outcome = await run;
    clearTimeout(timer);
    slow.abort();
    const question = questionOf(outcome, manifest);
    if (question !== undefined) settle(await ask(question), question.contextData);
    else status(outcome.kind === 'completed' ? sent : `${sent} The add-in did not answer.`);
  }

  subject.addEventListener('input', () => { mailbox.draft.subject = subject.value; });
  body.addEventListener('input', () => { mailbox.draft.body = body.innerHTML; });
  from.addEventListener('change', () => {
    mailbox.draft.from = { name: from.selectedOptions[0]?.text ?? '', address: from.value };
    const type = eventTypes[mailbox.draft.kind].from;
    if (type !== undefined) fire(type);
  });
  byId('send').addEventListener('click', () => void send());
  byId('open-pane').addEventListener('click', () => openPane());

  return {
    open(draft, caption) {
      byId('caption').textContent = caption;
      open(draft);
    },
    setKind(kind) {
      if (kind !== mailbox.draft.kind) open({ ...mailbox.draft, kind });
    },
    setSituation(situation) {
      if (situation === 'none') closeDraft();
      else if (last !== undefined) open({ ...last, isProtected: situation === 'protected' });
    },
    setTheme: (colours) => pane.setTheme(colours),
    openPane: () => openPane(),
    mailbox: () => mailbox,
  };
}
