import fc from 'fast-check';
import { splitMbox } from '../../src/mime/split-mbox';

async function* inChunks(text: string, size: number): AsyncGenerator<Uint8Array> {
  const whole = Buffer.from(text, 'latin1');
  for (let at = 0; at < whole.length; at += size) yield whole.subarray(at, at + size);
}

async function split(text: string, size = 7): Promise<readonly string[]> {
  const mails: string[] = [];
  for await (const mail of splitMbox(inChunks(text, size))) mails.push(Buffer.from(mail).toString('latin1'));
  return mails;
}

const first = 'From a@x.example Tue Nov 24 10:00:00 2026\nSubject: one\n\nBody one\n';
const second = 'From - Tue Nov 24 10:01:00 2026\nSubject: two\n\nBody two\n';

test('an mbox is split into its mails, whatever the chunks', async () => {
  for (const size of [1, 2, 5, 64, 10000]) {
    expect(await split(`${first}\n${second}`, size)).toEqual(['Subject: one\n\nBody one\n\n', 'Subject: two\n\nBody two\n']);
  }
});

test('lines that end with carriage return and newline are split too', async () => {
  expect(await split(`${first}\n${second}`.replace(/\n/g, '\r\n'))).toHaveLength(2);
});

test('a quoted From line loses one angle bracket', async () => {
  expect(await split(`${first}>From here on it is easy\n>>From twice quoted\n`)).toEqual(['Subject: one\n\nBody one\nFrom here on it is easy\n>From twice quoted\n']);
});

test('a sentence that begins with From is no new mail', async () => {
  expect(await split(`${first}\nFrom what we heard, it went well.\nBye\n`)).toHaveLength(1);
});

test('what does not begin with a From line is no mbox', async () => {
  expect(await split('Subject: one\n\nBody\n')).toEqual([]);
  expect(await split('')).toEqual([]);
});

test('any mails survive being quoted into an mbox and split again', async () => {
  const line = fc.oneof(fc.constantFrom('From me to you', '>From afar', '', 'Subject: no header', '--'), fc.stringMatching(/^[ -~]{0,40}$/));
  await fc.assert(fc.asyncProperty(fc.array(fc.array(line, { maxLength: 6 }), { minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 200 }), async (bodies, size) => {
    const mails = bodies.map((body, i) => `Subject: ${i}\n\n${body.join('\n')}\n`);
    const mbox = mails.map((mail) => `From rep@x.example Tue Nov 24 10:00:00 2026\n${mail.replace(/^(>*From )/gm, '>$1')}\n`).join('');
    expect((await split(mbox, size)).map((mail) => mail.replace(/\n$/, ''))).toEqual(mails);
  }), { numRuns: 200 });
});
