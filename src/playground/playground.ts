import { runLaunchEvent } from './launch-events';
import { fields, Mailbox } from './mailbox';
import type { Field, MailboxChange } from './mailbox';
import { openAddinFrame } from './outlook-wire';
import type { AddinFrame } from './outlook-wire';
import { formatAddressLine, parseAddressLine, readSample, readSamples } from './samples';
import type { Sample } from './samples';

const roamingKey = 'endrun.playground.roaming';
const apiVersion = '1.15';
const recipientsEventDelayMilliseconds = 150;

const byId = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const status = (text: string) => { byId('status').textContent = text; };

function readRoaming(): Record<string, unknown> {
  try {
    return JSON.parse(localStorage.getItem(roamingKey) ?? '{}') as Record<string, unknown>;
  } catch {
    return {};
  }
}

/** The compose window: fields on the page on one side, the mailbox behind the wire on the other. */
class ComposeWindow {
  private pane: AddinFrame | undefined;
  private recipientsTimer: ReturnType<typeof setTimeout> | undefined;
  private readonly mailbox = new Mailbox({ to: [], cc: [], bcc: [], subject: '', body: '', composeType: 'newMail' }, { name: '', address: '' }, readRoaming(), apiVersion, (change) => this.mailboxChanged(change));

  constructor(private readonly addinUrl: string) {
    fields.forEach((field) => byId<HTMLInputElement>(field).addEventListener('change', () => this.mailbox.setRecipients(field, parseAddressLine(byId<HTMLInputElement>(field).value))));
    byId<HTMLInputElement>('subject').addEventListener('input', () => { this.mailbox.draft.subject = byId<HTMLInputElement>('subject').value; });
    byId('body').addEventListener('input', () => { this.mailbox.draft.body = byId('body').innerHTML; });
    byId('send').addEventListener('click', () => void this.send());
    byId('open-pane').addEventListener('click', () => this.openPane());
    byId('alert-dont').addEventListener('click', () => this.closeAlert('Not sent. The draft is still here.'));
    byId('alert-send').addEventListener('click', () => this.closeAlert('Sent (not really).'));
    byId('alert-open').addEventListener('click', () => { this.closeAlert('Not sent. The draft is still here.'); this.openPane(); });
    Object.assign(window, { endrunPlayground: { mailbox: this.mailbox } });
  }

  async open(sample: Sample): Promise<void> {
    const { draft, from } = await readSample(sample);
    Object.assign(this.mailbox.user, { name: from.name, address: from.address });
    this.mailbox.open(draft);
    byId('from').textContent = formatAddressLine([from]);
    byId('caption').textContent = sample.caption;
    status('');
    this.render();
    if (this.pane !== undefined) this.reopenPane();
    await runLaunchEvent(this.addinUrl, this.mailbox, 'OnNewMessageCompose', 'onNewMessageCompose');
  }

  private render(): void {
    const { draft } = this.mailbox;
    fields.forEach((field) => this.renderField(field));
    byId<HTMLInputElement>('subject').value = draft.subject;
    byId('body').innerHTML = draft.body;
    this.renderNotices();
  }

  private renderField(field: Field): void {
    byId<HTMLInputElement>(field).value = formatAddressLine(this.mailbox.draft[field]);
  }

  private renderNotices(): void {
    byId('info-bar').replaceChildren(...[...this.mailbox.notices.values()].map((notice) => {
      const row = document.createElement('div');
      row.append(Object.assign(document.createElement('span'), { textContent: notice.message }));
      (notice.actions ?? []).forEach((action) => {
        const button = Object.assign(document.createElement('button'), { type: 'button', textContent: action.actionText });
        button.addEventListener('click', () => this.openPane());
        row.append(button);
      });
      return row;
    }));
  }

  private mailboxChanged(change: MailboxChange): void {
    if (change.what === 'recipients') {
      this.renderField(change.field);
      this.recipientsChanged(change.field);
    } else if (change.what === 'roaming') localStorage.setItem(roamingKey, JSON.stringify(this.mailbox.roaming));
    else if (change.what === 'notices') this.renderNotices();
    else if (change.what === 'delivery') status(this.mailbox.draft.sendAt ? `Will be sent ${new Date(this.mailbox.draft.sendAt).toLocaleString()}.` : '');
    else {
      byId<HTMLInputElement>('subject').value = this.mailbox.draft.subject;
      byId('body').innerHTML = this.mailbox.draft.body;
    }
  }

  private recipientsChanged(changed: Field): void {
    const details = { ...Object.fromEntries(fields.map((field) => [field, field === changed])), requiredAttendees: false, optionalAttendees: false, resources: false };
    this.pane?.fire('olkRecipientsChanged', [JSON.stringify(details)]);
    clearTimeout(this.recipientsTimer);
    this.recipientsTimer = setTimeout(() => void runLaunchEvent(this.addinUrl, this.mailbox, 'OnMessageRecipientsChanged', 'onMessageRecipientsChanged'), recipientsEventDelayMilliseconds);
  }

  private openPane(): void {
    if (this.pane === undefined) this.reopenPane();
    this.pane?.iframe.focus();
  }

  private reopenPane(): void {
    this.pane?.dispose();
    document.querySelector('.columns')?.classList.add('with-pane');
    this.pane = openAddinFrame(byId('pane'), `${this.addinUrl}/taskpane.html`, this.mailbox, { className: 'pane-frame', title: 'Endrun' });
  }

  private async send(): Promise<void> {
    status('Checking…');
    const result = await runLaunchEvent(this.addinUrl, this.mailbox, 'OnMessageSend', 'onMessageSend');
    if (result === null || result.allowEvent !== false) {
      status('Sent (not really).');
      return;
    }
    byId('alert-text').textContent = result.errorMessage ?? '';
    byId('alert-open').textContent = result.cancelLabel ?? '';
    byId('alert-open').hidden = result.commandId === undefined;
    this.mailbox.initializationContext = result.contextData ?? '';
    status('');
    byId<HTMLDialogElement>('alert').showModal();
  }

  private closeAlert(outcome: string): void {
    byId<HTMLDialogElement>('alert').close();
    status(outcome);
  }

  showPane(): void {
    this.openPane();
  }
}

async function start(): Promise<void> {
  const { addinUrl } = await (await fetch('config.json')).json() as { addinUrl: string };
  const compose = new ComposeWindow(addinUrl);
  const samples = await readSamples();
  const buttons = samples.map((sample) => {
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: sample.title });
    button.addEventListener('click', () => {
      buttons.forEach((other) => other.setAttribute('aria-current', String(other === button)));
      void compose.open(sample);
    });
    return button;
  });
  byId('samples').append(...buttons.map((button) => {
    const row = document.createElement('li');
    row.append(button);
    return row;
  }));
  compose.showPane();
  buttons[0]?.click();
}

void start();
