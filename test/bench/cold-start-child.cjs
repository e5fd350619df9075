// Run by cold-start.ts in a process of its own: loads what is named, and if it is the launch event's
// script, hands it one draft as Outlook would, with a chart whose titles were read. Prints milliseconds as JSON.
const { performance } = require('node:perf_hooks');
const { readFileSync } = require('node:fs');
const path = require('node:path');

const [, , subject, file, chartFile] = process.argv;

function load() {
  const start = performance.now();
  require(file);
  return performance.now() - start;
}

const answer = (value) => (...args) => args[args.length - 1]({ status: 'succeeded', value });
const person = (displayName, emailAddress) => ({ displayName, emailAddress });

function createOffice(handlers) {
  const draft = JSON.parse(readFileSync(path.join(__dirname, '../../assets/samples/drafts/01-lost-deal-told-to-the-cio.json'), 'utf8'));
  const chart = JSON.parse(readFileSync(chartFile, 'utf8'));
  const slice = JSON.stringify({ addresses: ['theo.marsh@alderclinics.example'], file: chart });
  return {
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' }, CoercionType: { Html: 'html', Text: 'text' },
    MailboxEnums: { ItemType: { Message: 'message', Appointment: 'appointment' }, ItemNotificationMessageType: { InsightMessage: 'insightMessage', InformationalMessage: 'informationalMessage' }, ActionType: { ShowTaskPane: 'showTaskPane' } },
    actions: { associate: (name, handler) => { handlers[name] = handler; } },
    context: {
      requirements: { isSetSupported: () => true },
      roamingSettings: { get: () => undefined, set: () => undefined, saveAsync: answer(undefined) },
      mailbox: {
        userProfile: { emailAddress: 'lena.ortiz@brightwater.example', displayName: 'Lena Ortiz' },
        item: {
          itemType: 'message',
          from: { getAsync: answer(person('Lena Ortiz', 'lena.ortiz@brightwater.example')) },
          to: { getAsync: answer([person('Theo Marsh', 'theo.marsh@alderclinics.example')]) }, cc: { getAsync: answer([]) }, bcc: { getAsync: answer([]) },
          subject: { getAsync: answer(draft.subject) },
          body: { getAsync: answer(`<html><body><p>${draft.body.replace(/\n/g, '</p><p>')}</p></body></html>`) },
          getComposeTypeAsync: answer({ composeType: 'newMail' }),
          sessionData: { getAsync: (key, done) => done(key === 'endrun.chart' ? { status: 'succeeded', value: slice } : { status: 'failed', error: { message: 'none' } }), setAsync: answer(undefined) },
          notificationMessages: { getAllAsync: answer([]), addAsync: answer(undefined), replaceAsync: answer(undefined), removeAsync: answer(undefined) },
        },
      },
    },
  };
}

function checkOnce(handler) {
  return new Promise((resolve) => {
    const start = performance.now();
    handler({ completed: (options) => resolve({ time: performance.now() - start, asked: options.allowEvent === false }) });
  });
}

async function main() {
  if (subject !== 'launchevent') return { load: load() };
  const handlers = {};
  globalThis.Office = createOffice(handlers);
  const loaded = load();
  const first = await checkOnce(handlers.onMessageSend);
  const second = await checkOnce(handlers.onMessageSend);
  return { load: loaded, first: first.time, second: second.time, asked: first.asked };
}

main().then((result) => {
  console.log(JSON.stringify(result));
  process.exit(0);
});
