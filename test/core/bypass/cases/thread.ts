import { words } from '../../../support/judge';
import type { RelationCase } from './relation-case';

const gone = ['vpit', 'dirnet'];
const us = 'Erin Cole <erin@seller.example>';

/** A quoted mail as Outlook prints it. */
function quoted(from: string, text: string, more: { readonly to?: string; readonly cc?: string; readonly sent?: string; readonly subject?: string } = {}): string {
  const cc = more.cc === undefined ? '' : `Cc: ${more.cc}\n`;
  return `\n\nFrom: ${from}\nSent: ${more.sent ?? 'Monday, November 23, 2026 9:00 AM'}\nTo: ${more.to ?? us}\n${cc}Subject: ${more.subject ?? 'Access points'}\n\n${text}`;
}

const karen = 'Karen Lind <cio@mill.example>';
const raj = 'Raj Venkat <dirnet@mill.example>';
const reply = (to: readonly string[], body: string, more: object = {}) => ({ to, subject: 'RE: Access points', composeType: 'reply' as const, body, ...more });

/** What the quoted thread changes. */
export const thread: readonly RelationCase[] = [
  { id: 'an executive who wrote to us may be answered', at: 'mill.example', draft: reply(['cio'], `Karen, yes, they can be painted.${quoted(karen, 'Can the access points be painted?')}`), expect: { severity: 'none' } },
  { id: 'the answer to an executive accuses', at: 'mill.example', draft: reply(['cio'], `Karen, IT never asked.${quoted(karen, 'Where are we?')}`), findings: [words('blame')], expect: { severity: 'caution', bypassed: [] } },
  { id: 'an executive who was only copied did not write', at: 'mill.example', draft: reply(['cio'], `Karen, as you were on copy: the drawings are done.${quoted(raj, 'Please redraw.', { cc: karen })}`), expect: { severity: 'caution', bypassed: gone } },
  { id: 'a further executive added to the answer is judged alone', at: 'mill.example', draft: reply(['cio'], `Karen, yes. I have added Anton.${quoted(karen, 'Can they be painted?')}`, { cc: ['ceo'] }), expect: { severity: 'caution', bypassed: gone, asks: true } },
  { id: 'the contact\'s mail answered to their boss', at: 'mill.example', draft: reply(['cio'], `Karen, could you look at this?${quoted(raj, 'We are happy with what we have.')}`), expect: { severity: 'caution', bypassed: gone, asks: true } },
  { id: 'the contact\'s own words forwarded to the boss', at: 'mill.example', draft: { to: ['cio'], subject: 'FW: Timing', composeType: 'forward', body: `For your background.${quoted(raj, 'Not this quarter.', { subject: 'Timing' })}` }, expect: { severity: 'caution', bypassed: gone, asks: true } },
  { id: 'the boss wrote to the contact and not to us', at: 'mill.example', draft: reply(['cio'], `Karen, may I come in here?${quoted(karen, 'Raj, what do they want for the access points?', { to: raj })}`), expect: { severity: 'caution', bypassed: gone } },
  { id: 'an assistant who wrote for the executive', at: 'mill.example', draft: reply(['ceo'], `Dear Anton, gladly.${quoted('Bea Tran <ceo-ea@mill.example>', 'Anton would like the figures on wireless.')}`), expect: { severity: 'none' } },
  { id: 'a bare name in the header is understood', at: 'mill.example', draft: reply(['cio'], `Karen, yes.${quoted('Lind, Karen', 'Can the access points be painted?')}`), expect: { severity: 'none' } },
  { id: 'the contact\'s name on the boss\'s address does not fool us', at: 'mill.example', draft: reply(['cio'], `Karen, could you look at this?${quoted('Karen Lind <dirnet@mill.example>', 'We stay with what we have.')}`), expect: { severity: 'caution', bypassed: gone, asks: true } },
  { id: 'a person whom the contact named', at: 'mill.example', draft: reply(['cio'], `Karen, Raj asked me to turn to you about the access points.${quoted(raj, 'I am swamped. Please talk to Karen, it is in her hands.')}`), expect: { severity: 'none' } },
  { id: 'the delegate of an out-of-office', at: 'mill.example', draft: reply(['eng', 'sec'], `Tariq, who signs off the access points?${quoted(raj, 'I am out of the office until Monday. In urgent cases contact Tariq Noor (sec@mill.example).')}`), expect: { severity: 'none' } },
  { id: 'a person whom the contact\'s assistant named', at: 'mill.example', draft: reply(['cio'], `Karen, Walter sent me to you about the access points.${quoted('Ivo Blum <vpit-ea@mill.example>', 'Walter is away. Please talk to Karen.')}`), expect: { severity: 'none' } },
  { id: 'a person whom the contact will ask is not named to us', at: 'mill.example', draft: reply(['cio'], `Karen, any news on the access points?${quoted(raj, 'I will check with Karen next week.')}`), expect: { severity: 'caution', bypassed: gone } },
  { id: 'a person whom the contact told us to leave alone', at: 'mill.example', draft: reply(['cio'], `Karen, any news on the access points?${quoted(raj, 'Please do not write to Karen about this.')}`), expect: { severity: 'caution', bypassed: gone } },
  { id: 'somebody else than a contact named them', at: 'mill.example', draft: reply(['cio'], `Karen, Lotte sent me about the access points.${quoted('Lotte Albers <eng@mill.example>', 'Please talk to Karen.')}`), expect: { severity: 'caution', bypassed: gone } },
  { id: 'Gmail\'s line before a quote', at: 'mill.example', draft: reply(['cio'], 'Karen, yes.\n\nOn Mon, Nov 23, 2026 at 9:00 AM Karen Lind <cio@mill.example> wrote:\n\n> Can the access points be painted?'), expect: { severity: 'none' } },
  { id: 'Apple Mail\'s forward', at: 'mill.example', draft: { to: ['cio'], subject: 'Fwd: Timing', composeType: 'forward', body: `For your background.\n\nBegin forwarded message:\n\n> From: Raj Venkat <dirnet@mill.example>\n> Subject: Timing\n> Date: 23 November 2026 at 09:00:00 CET\n> To: Erin Cole <erin@seller.example>\n>\n> Not this quarter.` }, expect: { severity: 'caution', bypassed: gone, asks: true } },
  { id: 'Outlook\'s reply in HTML', at: 'mill.example', draft: { to: ['cio'], subject: 'RE: Access points', composeType: 'reply', html: '<div>Karen, yes.</div><div id="divRplyFwdMsg"><b>From:</b> Karen Lind &lt;cio@mill.example&gt;<br><b>Sent:</b> Monday, November 23, 2026 9:00 AM<br><b>To:</b> Erin Cole &lt;erin@seller.example&gt;<br><b>Subject:</b> Access points</div><div>Can they be painted?</div>' }, expect: { severity: 'none' } },
  { id: 'silence ends with a mail of the contact in the thread', at: 'kestrelfarm.example', draft: { to: ['ops'], subject: 'RE: TMS', body: `Nora, may I ask you?${quoted('Joyce Benn <it@kestrelfarm.example>', 'Thank you, I have the data now.', { subject: 'TMS' })}` }, expect: { severity: 'caution', bypassed: ['it'] } },
];
