import type { ComposeType } from '../core';
import { dispatch, officeError } from './dispatch-ids';
import { appContext, initialData } from './host-context';

export type Field = 'to' | 'cc' | 'bcc';
export const fields: readonly Field[] = ['to', 'cc', 'bcc'];

export interface WireRecipient {
  readonly name: string;
  readonly address: string;
  /** 0 other, 1 list, 2 user, 3 external. */
  readonly recipientType: number;
  readonly appointmentResponse: number;
}

export interface Person {
  readonly name: string;
  readonly address: string;
}

export interface HostDraft {
  kind: 'message' | 'appointment';
  /** Who sends; the user, or somebody for whom the user may send. */
  from: Person;
  to: readonly WireRecipient[];
  cc: readonly WireRecipient[];
  bcc: readonly WireRecipient[];
  subject: string;
  body: string;
  composeType: ComposeType;
  sendAt?: number;
  /** Its rights keep the text from add-ins. */
  isProtected?: boolean;
}

export interface Notice {
  readonly key: string;
  readonly type: string;
  readonly message: string;
  readonly actions?: readonly { readonly actionText: string; readonly commandId: string; readonly contextData?: string }[];
}

/** The mailbox's settings for the add-in, seen on every client. */
export interface RoamingStore {
  readonly read: () => Record<string, unknown>;
  readonly write: (settings: Record<string, unknown>) => void;
}

export interface MailboxOptions {
  readonly draft: HostDraft | null;
  readonly user: Person;
  readonly roaming: RoamingStore;
  /** Highest Mailbox requirement set, such as "1.15". */
  readonly apiVersion: string;
  readonly changed: (change: MailboxChange) => void;
}

export type MailboxChange = { readonly what: 'recipients'; readonly field: Field } | { readonly what: 'subject' | 'body' | 'notices' | 'delivery' };

/** Thrown for the wire to turn into a failed Office result. */
export class OfficeFailure extends Error {
  constructor(readonly code: number) {
    super(`office error ${code}`);
  }
}

const htmlCoercion = 3;
const maxNotices = 5;
const noDraft: HostDraft = { kind: 'message', from: { name: '', address: '' }, to: [], cc: [], bcc: [], subject: '', body: '', composeType: 'newMail' };
const noticeTypes = ['informationalMessage', 'progressIndicator', 'errorMessage', 'insightMessage'];

const escapeHtml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\n/g, '<br>');

/** Outlook keeps what it is given in its own form; a browser's is near enough. */
const normalised = (html: string): string => new DOMParser().parseFromString(html, 'text/html').body.innerHTML;

function plainText(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.innerText.trim();
}

export type Payload = Readonly<Record<string, unknown>>;
type Reply = { readonly data?: unknown } & Record<string, unknown>;

/** Outlook behind the wire: one draft, and what each call does with it. */
export class Mailbox {
  readonly notices = new Map<string, Notice>();
  private session: Record<string, string> = {};
  private readonly headers: Record<string, string> = {};
  private customProperties: unknown = {};
  readonly draft: HostDraft;
  /** What the button that opened the pane passed on. */
  initializationContext = '';

  constructor(private readonly options: MailboxOptions) {
    this.draft = options.draft ?? { ...noDraft };
  }

  setRecipients(field: Field, recipients: readonly { readonly name?: string; readonly displayName?: string; readonly address?: string; readonly emailAddress?: string }[]): void {
    this.draft[field] = recipients.map((recipient) => {
      const address = recipient.address ?? recipient.emailAddress ?? '';
      return { name: recipient.name ?? recipient.displayName ?? address, address, recipientType: 3, appointmentResponse: 0 };
    });
    this.options.changed({ what: 'recipients', field });
  }

  /** False where the rep has no draft open. */
  get isOpen(): boolean {
    return this.options.draft !== null;
  }

  appContext(appId: string): Payload {
    return appContext(appId, this.options);
  }

  initialData(): Payload {
    return initialData(this.options);
  }

  /** Answers one call; throws OfficeFailure for those that Outlook would refuse. */
  execute(id: number, payload: Payload): Reply {
    const { draft } = this;
    const field = fields[Number(payload?.recipientField)] ?? 'to';
    switch (id) {
      case dispatch.recipientsGet: return { data: draft[field] };
      case dispatch.recipientsSet: this.setRecipients(field, payload.recipientArray as []); return {};
      case dispatch.recipientsAdd: this.setRecipients(field, [...draft[field], ...(payload.recipientArray as [])]); return {};
      case dispatch.from: return { data: { name: draft.from.name, address: draft.from.address, recipientType: 2, appointmentResponse: 0 } };
      case dispatch.subjectGet: return { data: draft.subject };
      case dispatch.subjectSet: draft.subject = String(payload.subject); this.options.changed({ what: 'subject' }); return {};
      case dispatch.bodyType: return { data: 'html' };
      case dispatch.bodyGet:
        if (draft.isProtected === true) throw new OfficeFailure(officeError.insufficientPermissions);
        return { data: payload.coercionType === htmlCoercion ? draft.body : plainText(draft.body) };
      case dispatch.bodySet: this.writeBody(payload, ''); return {};
      case dispatch.bodyPrepend: this.writeBody(payload, draft.body); return {};
      case dispatch.composeType: return { data: { composeType: draft.composeType, coercionType: 'html' } };
      case dispatch.clientSignatureEnabled: return { data: false };
      case dispatch.attachments: return { data: [] };
      case dispatch.save: return { data: 'AAkALgplayground' };
      case dispatch.itemId: throw new OfficeFailure(officeError.notSaved);
      case dispatch.delayDeliveryGet: return { data: draft.sendAt ?? 0 };
      case dispatch.delayDeliverySet: draft.sendAt = Number(payload.time ?? 0); this.options.changed({ what: 'delivery' }); return {};
      case dispatch.initializationContext: return { data: this.initializationContext };
      default: return this.executeStore(id, payload);
    }
  }

  private executeStore(id: number, payload: Payload): Reply {
    const name = String(payload?.name);
    switch (id) {
      case dispatch.noticeAdd:
        if (this.notices.has(String(payload.key))) throw new OfficeFailure(officeError.noticeExists);
        if (this.notices.size >= maxNotices) throw new OfficeFailure(officeError.tooManyNotices);
        this.notify(payload); return {};
      case dispatch.noticeReplace:
        if (!this.notices.has(String(payload.key))) throw new OfficeFailure(officeError.noticeMissing);
        this.notify(payload); return {};
      case dispatch.noticeRemove:
        if (!this.notices.delete(String(payload.key))) throw new OfficeFailure(officeError.noticeMissing);
        this.options.changed({ what: 'notices' }); return {};
      case dispatch.noticeGetAll: return { data: [...this.notices.values()] };
      case dispatch.sessionSet: this.session[name] = String(payload.value); return {};
      case dispatch.sessionGet:
        if (!(name in this.session)) throw new OfficeFailure(officeError.sessionKeyMissing);
        return { data: this.session[name] };
      case dispatch.sessionGetAll: return { data: { ...this.session } };
      case dispatch.sessionClear: this.session = {}; return {};
      case dispatch.sessionRemove: delete this.session[name]; return {};
      case dispatch.roamingSave: this.options.roaming.write((payload as unknown as [Record<string, unknown>])[0]); return {};
      case dispatch.headersGet: return { data: { ...this.headers } };
      case dispatch.headersSet: Object.assign(this.headers, payload.internetHeaderNameValuePairs); return {};
      case dispatch.headersRemove: (payload.internetHeaderKeys as string[]).forEach((key) => delete this.headers[key]); return {};
      case dispatch.customPropertiesLoad: return { wasSuccessful: true, customProperties: JSON.stringify(this.customProperties) };
      case dispatch.customPropertiesSave: this.customProperties = payload.customProperties; return {};
      default: throw new OfficeFailure(officeError.unknownCall);
    }
  }

  /** What would leave with the mail beside what the rep wrote: must stay empty. */
  addedToMail(): Readonly<Record<string, unknown>> {
    return { headers: { ...this.headers }, customProperties: this.customProperties };
  }

  private writeBody(payload: Payload, rest: string): void {
    const text = String(payload.data ?? '');
    this.draft.body = normalised((payload.coercionType === htmlCoercion ? text : escapeHtml(text)) + rest);
    this.options.changed({ what: 'body' });
  }

  private notify(payload: Payload): void {
    const key = String(payload.key);
    const actions = payload.actions as Notice['actions'] | string | undefined;
    this.notices.set(key, { key, type: noticeTypes[Number(payload.type)] ?? String(payload.type), message: String(payload.message), actions: typeof actions === 'string' ? JSON.parse(actions) as Notice['actions'] : actions });
    this.options.changed({ what: 'notices' });
  }
}
