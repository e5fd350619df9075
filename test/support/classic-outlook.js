/**
 * What classic Outlook gives a launch event handler: Office and nothing of a browser. Plain ES2016, so
 * that it runs in any engine together with the built handler. `openOutlook(setting)` opens a draft;
 * `fireEvent(name)` runs a handler. Callbacks come later, as Outlook's do.
 */
(function expose(root) {
  const succeeded = (value) => ({ status: 'succeeded', value });
  const failed = (code) => ({ status: 'failed', error: { code, message: 'refused' } });

  root.openOutlook = function openOutlook({ draft, session = {}, roaming = {}, version = 15, failing = [], hanging = [], language = 'en-US', itemType = 'message' }) {
    const handlers = {};
    const state = { completed: [], notices: {}, session, roaming, running: 0, mostRunning: 0 };
    /** One asynchronous call of Office; a name in `failing` is refused, one in `hanging` never answers. */
    const call = (name, done, work) => {
      state.running += 1;
      state.mostRunning = Math.max(state.mostRunning, state.running);
      if (hanging.indexOf(name) !== -1) return;
      Promise.resolve().then(() => {
        state.running -= 1;
        done(failing.indexOf(name) === -1 ? work() : failed(9020));
      });
    };
    const last = (parameters) => parameters[parameters.length - 1];
    const getter = (name, read) => ({ getAsync: (...parameters) => call(name, last(parameters), () => succeeded(read())) });
    const people = (list) => list.map(({ address, name }) => ({ emailAddress: address, displayName: name === undefined ? address : name }));
    const item = {
      itemType,
      subject: getter('subject', () => draft.subject),
      body: getter('body', () => draft.body),
      getComposeTypeAsync: (done) => call('composeType', done, () => succeeded({ composeType: draft.composeType })),
      notificationMessages: {
        addAsync: (key, details, done) => call('notification', done, () => { state.notices[key] = details; return succeeded(); }),
        replaceAsync: (key, details, done) => call('notification', done, () => { if (!(key in state.notices)) return failed(9024); state.notices[key] = details; return succeeded(); }),
        removeAsync: (key, done) => call('notification', done, () => { delete state.notices[key]; return succeeded(); }),
      },
      sessionData: {
        getAsync: (key, done) => call('sessionData', done, () => (key in session ? succeeded(session[key]) : failed(9050))),
        setAsync: (key, value, done) => call('sessionData', done, () => { session[key] = value; return succeeded(); }),
        removeAsync: (key, done) => call('sessionData', done, () => { delete session[key]; return succeeded(); }),
      },
    };
    const sender = getter('from', () => people([draft.from])[0]);
    const lines = itemType === 'message' ? { to: 'to', cc: 'cc', bcc: 'bcc', from: 'from' } : { to: 'requiredAttendees', cc: 'optionalAttendees', from: 'organizer' };
    ['to', 'cc', 'bcc'].forEach((field) => { if (lines[field] !== undefined) item[lines[field]] = getter('recipients', () => people(draft[field])); });
    item[lines.from] = sender;

    root.Office = {
      AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
      CoercionType: { Html: 'html', Text: 'text' },
      MailboxEnums: { ItemType: { Message: 'message', Appointment: 'appointment' }, ItemNotificationMessageType: { InformationalMessage: 'informationalMessage', InsightMessage: 'insightMessage' }, ActionType: { ShowTaskPane: 'showTaskPane' } },
      actions: { associate: (name, handler) => { handlers[name] = handler; } },
      context: {
        displayLanguage: language,
        requirements: { isSetSupported: (_, asked) => Number(String(asked).split('.')[1]) <= version },
        mailbox: { item, userProfile: { emailAddress: draft.from.address, displayName: draft.from.name } },
        roamingSettings: {
          get: (key) => { if (failing.indexOf('roamingSettings') !== -1) throw new Error('refused'); return roaming[key]; },
          set: (key, value) => { roaming[key] = value; },
          saveAsync: (done) => call('roamingSettings', done, () => succeeded()),
        },
      },
    };
    root.outlook = state;
    root.fireEvent = (name) => handlers[name]({ completed: (options) => state.completed.push(options) });
    root.handlerNames = () => Object.keys(handlers).sort();
    return state;
  };
}(globalThis));
