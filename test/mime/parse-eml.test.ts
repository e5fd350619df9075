import { parseEml } from '../../src/mime/parse-eml';
import type { ParsedDraft } from '../../src/mime/parsed-draft';
import type { Draft } from '../../src/core';

const crlf = (lines: readonly string[]): string => lines.join('\r\n');
const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');

async function draftOf(lines: readonly string[]): Promise<Draft> {
  const parsed = await parseEml(bytes(crlf(lines)));
  if (!parsed.ok) throw new Error(`refused: ${parsed.problem}`);
  return parsed.draft;
}

const problemOf = (parsed: ParsedDraft): string => (parsed.ok ? 'none' : parsed.problem);

const head = ['From: Lena Ortiz <lena@brightwater.example>', 'To: Theo Marsh <theo@alder.example>', 'Subject: Hello'];

describe('an RFC 5322 mail becomes a draft', () => {
  test('addresses of every field, with groups taken apart and names decoded', async () => {
    const draft = await draftOf([
      'From: =?utf-8?Q?Ren=C3=A9e_Ortiz?= <renee@brightwater.example>',
      'To: "Marsh, Theo" <theo@alder.example>, board: Ana <ana@alder.example>, ben@alder.example;',
      'Cc: dana@alder.example (Dana Whitlock)',
      'Bcc: Vivian <vivian@alder.example>',
      'Subject: =?iso-8859-1?Q?Angebot_f=FCr_Sie?=',
      '', 'Hi',
    ]);
    expect(draft.from).toEqual({ address: 'renee@brightwater.example', name: 'Renée Ortiz' });
    expect(draft.to).toEqual([{ address: 'theo@alder.example', name: 'Marsh, Theo' }, { address: 'ana@alder.example', name: 'Ana' }, { address: 'ben@alder.example' }]);
    expect(draft.cc).toEqual([{ address: 'dana@alder.example', name: 'Dana Whitlock' }]);
    expect(draft.bcc).toEqual([{ address: 'vivian@alder.example', name: 'Vivian' }]);
    expect(draft.subject).toBe('Angebot für Sie');
  });

  test.each([
    ['Lindqvist, Karen <karen@alder.example>', [{ address: 'karen@alder.example', name: 'Lindqvist, Karen' }]],
    ['Lindqvist, Karen <karen@alder.example>, van der Berg, Jan, MD <jan@alder.example>', [{ address: 'karen@alder.example', name: 'Lindqvist, Karen' }, { address: 'jan@alder.example', name: 'van der Berg, Jan, MD' }]],
    ['Lindqvist,\r\n Karen <karen@alder.example>', [{ address: 'karen@alder.example', name: 'Lindqvist, Karen' }]],
    ['"Ben Okoro", Karen <karen@alder.example>', [{ address: 'Ben Okoro' }, { address: 'karen@alder.example', name: 'Karen' }]],
    ['Ben Okoro; Lindqvist, Karen <karen@alder.example>', [{ address: 'Ben Okoro' }, { address: 'karen@alder.example', name: 'Lindqvist, Karen' }]],
    ['ben@alder.example, Karen <karen@alder.example>, Zoe', [{ address: 'ben@alder.example' }, { address: 'karen@alder.example', name: 'Karen' }, { address: 'Zoe' }]],
  ])('a name with a comma and without quotation marks is one recipient: %s', async (to, expected) => {
    expect((await draftOf(['From: Ortiz, Lena <lena@brightwater.example>', `To: ${to}`, 'Subject: Hello', '', 'Hi']))).toMatchObject({ from: { address: 'lena@brightwater.example', name: 'Ortiz, Lena' }, to: expected });
  });

  test.each([
    ['UTF-16 with its mark', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 without it', (text: string) => Buffer.from(text, 'utf16le')],
    ['UTF-16 the other way round', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['UTF-8 with a mark', (text: string) => Buffer.from(`\ufeff${text}`)],
  ])('a file saved as %s', async (_, encode) => {
    const parsed = await parseEml(encode(crlf([...head, 'Content-Type: text/plain; charset=utf-8', '', '“€100” she’s'])));
    expect(parsed).toMatchObject({ ok: true, draft: { from: { address: 'lena@brightwater.example' }, to: [{ address: 'theo@alder.example' }], subject: 'Hello' } });
    expect(parsed.ok && parsed.draft.body.trim()).toBe('“€100” she’s');
  });

  test('several To headers add up', async () => {
    const draft = await draftOf([...head, 'To: ben@alder.example', '', 'Hi']);
    expect(draft.to.map(({ address }) => address)).toEqual(['theo@alder.example', 'ben@alder.example']);
  });

  test('a group without members is no recipient', async () => {
    const draft = await draftOf(['From: a@brightwater.example', 'To: undisclosed-recipients:;', 'Subject: x', '', 'Hi']);
    expect(draft.to).toEqual([]);
  });

  test('of alternative parts the html one is read', async () => {
    const draft = await draftOf([
      ...head, 'MIME-Version: 1.0', 'Content-Type: multipart/alternative; boundary="b"', '',
      '--b', 'Content-Type: text/plain', '', 'plain', '--b', 'Content-Type: text/html', '', '<p>rich</p>', '--b--', '',
    ]);
    expect(draft).toMatchObject({ bodyType: 'html' });
    expect(draft.body).toContain('<p>rich</p>');
    expect(draft.body).not.toContain('plain');
  });

  test('attachments and attached mails are left alone', async () => {
    const draft = await draftOf([
      ...head, 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary="b"', '',
      '--b', 'Content-Type: text/plain', '', 'Body', '--b', 'Content-Type: text/plain; name=a.txt', 'Content-Disposition: attachment', '', 'IT dropped the ball',
      '--b', 'Content-Type: message/rfc822', '', 'From: x@y.example', 'Subject: attached', '', 'IT dropped the ball', '--b--', '',
    ]);
    expect(draft.body.trim()).toBe('Body');
  });

  test('a mail cut off in the middle is read as far as it goes', async () => {
    const draft = await draftOf([...head, 'Content-Type: multipart/mixed; boundary="b"', '', '--b', 'Content-Type: text/plain', '', 'As far as it goes']);
    expect(draft.body.trim()).toBe('As far as it goes');
  });

  test.each([
    ['windows-1252', 'quoted-printable', '=93=80100=94 she=92s'],
    ['iso-8859-1', 'quoted-printable', '=93=80100=94 she=92s'],
    ['us-ascii', '8bit', '\u0093\u0080100\u0094 she\u0092s'],
    ['utf-8', 'base64', Buffer.from('“€100” she’s').toString('base64')],
    ['utf-16le', 'base64', Buffer.from('“€100” she’s', 'utf16le').toString('base64')],
  ])('curly quotes and € in %s, %s', async (charset, encoding, body) => {
    const draft = await draftOf([...head, `Content-Type: text/plain; charset=${charset}`, `Content-Transfer-Encoding: ${encoding}`, '', body]);
    expect(draft.body.trim()).toBe('“€100” she’s');
  });

  test('an encoded subject in windows-1252 keeps its quotes', async () => {
    const draft = await draftOf(['To: a@x.example', 'Subject: =?windows-1252?Q?=93A_question=94?=', '', 'Hi']);
    expect(draft.subject).toBe('“A question”');
  });

  test('the Date header tells the time; without a zone it is read as UTC', async () => {
    expect((await draftOf([...head, 'Date: Tue, 24 Nov 2026 10:00:00 +0100', '', 'Hi'])).date).toBe(Date.UTC(2026, 10, 24, 9));
    expect((await draftOf([...head, 'Date: Tue, 24 Nov 2026 10:00:00', '', 'Hi'])).date).toBe(Date.UTC(2026, 10, 24, 10));
    expect((await draftOf([...head, 'Date: soon', '', 'Hi'])).date).toBeUndefined();
  });

  test.each([
    ['RE: Hello', [], 'reply'], ['Fwd: Hello', [], 'forward'], ['Hello', ['In-Reply-To: <1@x.example>'], 'reply'], ['Hello', [], undefined],
  ])('“%s” with %j is a %s', async (subject, headers, composeType) => {
    expect((await draftOf([`Subject: ${subject}`, 'To: a@x.example', ...headers, '', 'Hi'])).composeType).toBe(composeType);
  });

  test('a draft without recipients or body is a draft', async () => {
    expect(await draftOf(['X-Unsent: 1', 'Subject: not yet', '', ''])).toMatchObject({ to: [], cc: [], bcc: [], body: '', bodyType: 'text' });
  });
});

describe('what is no mail is refused with the reason', () => {
  test('an empty file', async () => expect(problemOf(await parseEml(bytes('')))).toBe('empty'));
  test('a picture', async () => expect(problemOf(await parseEml(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')))).toBe('not-a-mail'));
  test('plain prose', async () => expect(problemOf(await parseEml(bytes('Theo,\n\nlet us talk: soon.\n')))).toBe('not-a-mail'));
  test('parts promised without a boundary', async () => expect(problemOf(await parseEml(bytes(crlf([...head, 'Content-Type: multipart/mixed', '', 'Body']))))).toBe('no-boundary'));
  test('parts promised that never come', async () => expect(problemOf(await parseEml(bytes(crlf([...head, 'Content-Type: multipart/mixed; boundary="b"', '', '--c', '', 'Body']))))).toBe('parts-missing'));
  test('parts nested without end', async () => {
    const open = (depth: number): string => crlf([`Content-Type: multipart/mixed; boundary="b${depth}"`, '', `--b${depth}`, '']);
    const nested = Array.from({ length: 300 }, (_, depth) => open(depth)).join('');
    expect(problemOf(await parseEml(bytes(`${crlf(head)}\r\n${nested}`)))).toBe('broken-mime');
  });
});
