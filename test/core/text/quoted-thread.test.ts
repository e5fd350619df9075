import { readMailText } from '../../../src/core';
import { isDividerLine } from '../../../src/core/text/header-words';
import { parseRecipientList } from '../../../src/core/text/quoted-thread';
import { forwardDividers, threadHeaders } from './thread-headers';

const sent = Date.UTC(2026, 10, 16);
const day = 24 * 60 * 60 * 1000;
const asked = 'Can the access points be painted?';

function expectKarens(mail: ReturnType<typeof readMailText>): void {
  expect(mail.authored).toBe('Karen, yes, they can.');
  expect(mail.quoted).toHaveLength(1);
  expect(mail.quoted[0]?.from).toMatchObject({ address: 'karen@mill.example' });
  expect(mail.quoted[0]?.text).toBe(asked);
  expect(Math.floor(((mail.quoted[0]?.sentAt ?? 0) - sent) / day)).toBe(0);
}

describe('who wrote in the quoted thread', () => {
  it.each(threadHeaders.map((each): [string, typeof each] => [each.language, each]))('Outlook in %s', (_, { outlook }) => {
    const mail = readMailText(['Karen, yes, they can.', '', ...outlook, '', asked].join('\n'), 'text');
    expectKarens(mail);
    expect(mail.quoted[0]).toMatchObject({ to: [{ address: 'erin@seller.example' }], cc: [{ address: 'raj@mill.example' }], subject: 'Access points' });
  });

  it.each(threadHeaders.map((each): [string, typeof each] => [each.language, each]))('Outlook in %s, as HTML', (_, { outlook }) => {
    const header = outlook.map((line) => line.replace(/^([^:]*:)/, '<b>$1</b>').replace(/</g, '&lt;').replace(/&lt;(\/?b)>/g, '<$1>').replace(/>(?=$)/g, '&gt;')).join('<br>');
    expectKarens(readMailText(`<div>Karen, yes, they can.</div><hr><div id="divRplyFwdMsg">${header}</div><div>${asked}</div>`, 'html'));
  });

  it.each(threadHeaders.map((each): [string, typeof each] => [each.language, each]))('a line above a quote in %s', (_, { wrote }) => {
    expectKarens(readMailText(`Karen, yes, they can.\n\n${wrote}\n\n> ${asked}`, 'text'));
  });

  it('Gmail in HTML', () => {
    expectKarens(readMailText(`<div>Karen, yes, they can.</div><br><div class="gmail_quote"><div class="gmail_attr">On Mon, Nov 16, 2026 at 9:30 AM Karen Lind &lt;<a href="mailto:karen@mill.example">karen@mill.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote">${asked}</blockquote></div>`, 'html'));
  });

  it('Apple Mail in HTML', () => {
    expectKarens(readMailText(`<body>Karen, yes, they can.<br><div><br><blockquote type="cite"><div>On 16 Nov 2026, at 09:30, Karen Lind &lt;karen@mill.example&gt; wrote:</div><br><div>${asked}</div></blockquote></div></body>`, 'html'));
  });

  it('a wrote line broken over two lines', () => {
    expectKarens(readMailText(`Karen, yes, they can.\n\nOn Mon, Nov 16, 2026 at 9:30 AM Karen Lind\n<karen@mill.example> wrote:\n\n> ${asked}`, 'text'));
  });

  it('two mails below one another, the newest first', () => {
    const [english] = threadHeaders;
    const block = (english?.outlook ?? []).join('\n');
    const mail = readMailText(`Karen, yes.\n\n${block}\n\nAny news?\n\n${block.replace('karen@mill.example', 'raj@mill.example').replace('16, 2026', '9, 2026')}\n\n${asked}`, 'text');
    expect(mail.quoted.map(({ from, text }) => [from?.address, text])).toEqual([['karen@mill.example', 'Any news?'], ['raj@mill.example', asked]]);
  });

  it('a quote within a quote', () => {
    const mail = readMailText(`Karen, yes.\n\nOn Mon, Nov 16, 2026 at 9:30 AM Karen Lind <karen@mill.example> wrote:\n\n> Any news?\n>\n> On Mon, Nov 9, 2026 at 9:30 AM Raj Venkat <raj@mill.example> wrote:\n>\n>> ${asked}`, 'text');
    expect(mail.quoted.map(({ from }) => from?.address)).toEqual(['karen@mill.example', 'raj@mill.example']);
  });

  it('a header that gives names alone', () => {
    const mail = readMailText(`Karen, yes.\n\nFrom: Lind, Karen\nSent: Monday, November 16, 2026 9:30 AM\nTo: Cole, Erin\nSubject: Access points\n\n${asked}`, 'text');
    expect(mail.quoted[0]?.from).toEqual({ address: '', name: 'Lind, Karen' });
  });

  it.each(forwardDividers)('a divider: %s', (line) => expect(isDividerLine(line)).toBe(true));

  it.each(['----------', 'From now on we meet on Mondays.', 'Original message boards are in the lobby.', 'To: do before Friday'])('no divider and no header: %s', (line) => {
    expect(isDividerLine(line)).toBe(false);
    expect(readMailText(`Karen,\n\n${line}\n\nRegards`, 'text').quoted).toEqual([]);
  });
});

describe('recipients of a quoted header', () => {
  it.each([
    ['Karen Lind <karen@mill.example>; raj@mill.example', ['karen@mill.example', 'raj@mill.example']],
    ['Karen Lind <karen@mill.example>, Raj <raj@mill.example>', ['karen@mill.example', 'raj@mill.example']],
    ['"Lind, Karen" <karen@mill.example>', ['karen@mill.example']],
    ['Lind, Karen; Venkat, Raj', ['', '']],
    ['karen@mill.example [mailto:karen@mill.example]', ['karen@mill.example']],
  ])('%s', (text, addresses) => expect(parseRecipientList(text).map(({ address }) => address)).toEqual(addresses));
});
