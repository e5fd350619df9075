import { dispatch, officeError } from './dispatch-ids';
import { OfficeFailure } from './mailbox';
import type { Mailbox } from './mailbox';

/** A message of the add-in. Source: the wire format of office.js' cross-document messaging. */
interface Request {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: unknown;
  readonly _data: Record<string, unknown> & { readonly MethodData?: { readonly DispatchId: number }; readonly DdaMethod?: { readonly DispatchId: number }; readonly ApiParams?: Record<string, unknown> };
}

export interface CompletedEvent {
  readonly allowEvent?: boolean;
  readonly errorMessage?: string;
  readonly errorMessageMarkdown?: string;
  readonly cancelLabel?: string;
  readonly commandId?: string;
  readonly contextData?: string;
}

const registerAction = 1;
const unregisterAction = 2;
/** How a pinned pane hears of another item, or of none. */
const itemChanged = 'olkItemSelectedChanged';
const callReply = 0;
const eventReply = 1;
const appId = '6f1c2f0e-7d0b-4f0a-9a53-5b0f1f3c8e21';

/** The host's end of the wire to one add-in page in an iframe. */
export interface AddinFrame {
  readonly iframe: HTMLIFrameElement;
  /** Fires an event that the page registered for; false when it has not. */
  readonly fire: (event: string, data: unknown) => boolean;
  /** Another mailbox stands behind the page from now on; a page that asked to be told of another item is told. False when it has not asked. */
  readonly follow: (mailbox: Mailbox) => boolean;
  readonly registered: (event: string) => Promise<void>;
  readonly completed: Promise<CompletedEvent>;
  readonly dispose: () => void;
}

function completedOptions(data: Record<string, unknown>): CompletedEvent {
  const raw = data[2] ?? data.appCommandInvocationCompletedData;
  const parsed = typeof raw === 'string' && raw !== '' ? JSON.parse(raw) as { completedContext?: CompletedEvent } : {};
  return parsed.completedContext ?? {};
}

/** Opens an add-in page the way Outlook on the web does: the host's name in `window.name`, then messages. */
export function openAddinFrame(parent: Element, url: string, firstMailbox: Mailbox, options: { readonly className: string; readonly title: string }): AddinFrame {
  const conversation = `c${Math.random().toString(16).slice(2)}`;
  const origin = new URL(url).origin;
  let mailbox = firstMailbox;
  const handlers = new Map<string, Request>();
  const waiting = new Map<string, () => void>();
  let complete: (options: CompletedEvent) => void = () => undefined;
  const completed = new Promise<CompletedEvent>((resolve) => { complete = resolve; });

  const iframe = document.createElement('iframe');
  iframe.className = options.className;
  iframe.title = options.title;
  // The name must be there before the frame is inserted: Chromium ignores a later change.
  iframe.name = JSON.stringify({
    baseFrameName: `x${conversation}`, hostInfo: `Outlook|Web|16.01|en-us|${conversation}||disableLogging|0`,
    xdmInfo: [conversation, appId, location.href.replace(/[?#].*$/, '')].join('|'), serializerVersion: '1', flights: '[]',
  });

  const post = (message: Record<string, unknown>) => iframe.contentWindow?.postMessage(
    JSON.stringify({ _serializerVersion: 1, _messageType: 1, _conversationId: conversation, _origin: location.origin, _errorCode: 0, ...message }), origin);
  const reply = (request: Request, data: unknown) => post({ _actionName: request._actionName, _correlationId: request._correlationId, _responseType: callReply, _data: data });

  const execute = (request: Request) => {
    try {
      reply(request, { error: false, wasSuccessful: true, ...mailbox.execute(request._data.MethodData?.DispatchId ?? -1, request._data.ApiParams ?? {}) });
    } catch (error) {
      reply(request, { error: true, wasSuccessful: false, errorCode: error instanceof OfficeFailure ? error.code : officeError.generic });
    }
  };

  const answer = (request: Request) => {
    if (request._actionType === registerAction) {
      handlers.set(request._actionName, request);
      reply(request, { Version: 1, Error: 0 });
      waiting.get(request._actionName)?.();
    } else if (request._actionType === unregisterAction) {
      handlers.delete(request._actionName);
      reply(request, { Version: 1, Error: 0 });
    } else if (request._actionName === 'ContextActivationManager_getAppContextAsync') reply(request, mailbox.appContext(appId));
    else if (request._actionName === 'GetInitialData') reply(request, mailbox.initialData());
    else if (request._actionName === 'ExecuteMethod') execute(request);
    else if (request._actionName === 'executeMethod') {
      if (request._data.DdaMethod?.DispatchId === dispatch.eventCompleted) complete(completedOptions(request._data));
      reply(request, { Version: 1, Error: 0 });
    } else if (request._actionName !== 'ContextActivationManager_notifyHost') reply(request, { Version: 1, Error: officeError.unknownCall });
  };

  const listener = (event: MessageEvent<unknown>) => {
    if (event.source !== iframe.contentWindow || event.origin !== origin || typeof event.data !== 'string') return;
    let request: Request;
    try {
      request = JSON.parse(event.data) as Request;
    } catch {
      return;
    }
    if (request._messageType === 0 && request._conversationId === conversation) answer(request);
  };
  const fire = (event: string, data: unknown): boolean => {
    const handler = handlers.get(event);
    if (handler === undefined) return false;
    post({ _actionName: event, _correlationId: handler._correlationId, _responseType: eventReply, _data: data });
    return true;
  };
  addEventListener('message', listener);
  iframe.src = url;
  parent.append(iframe);

  return {
    iframe,
    completed,
    fire,
    follow(next) {
      if (!handlers.has(itemChanged)) return false;
      mailbox = next;
      return fire(itemChanged, next.isOpen ? next.initialData() : '');
    },
    registered: (event) => (handlers.has(event) ? Promise.resolve() : new Promise((resolve) => { waiting.set(event, resolve); })),
    dispose() {
      removeEventListener('message', listener);
      iframe.remove();
    },
  };
}
