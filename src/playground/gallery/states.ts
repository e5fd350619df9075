import type { OrgChart } from '../../core';
import type { StartPage } from '../../taskpane/App';
import { galleryChart, galleryNow } from './fake-services';
import type { FakePane } from './fake-services';
import { advice, bypass, dana, draft, elena, finding, grace, henrik, ingrid, judith, lena, nadia, omar, personTarget, priya, report, ruth, samuel, teamTarget, theo } from './fixtures';

/** One state of the pane, reachable by a link. */
export interface GalleryState {
  readonly id: string;
  readonly title: string;
  readonly pane: FakePane;
  readonly startPage?: StartPage;
  readonly firstCard?: number;
  /** Buttons that are pressed once the pane stands there, by word key and values. */
  readonly press?: readonly { readonly key: string; readonly people?: readonly string[] }[];
}

const dayMilliseconds = 24 * 60 * 60 * 1000;
const withChart = (more: Partial<OrgChart>): OrgChart => ({ ...galleryChart, ...more });

const calm = draft({ to: [theo], cc: [dana], body: 'Hello Theo,\n\nwe would like to show you both what the data center refresh looks like after the first month. Would Thursday at ten suit you?\n\nLena' });
const lost = draft({
  to: [theo], subject: 'Data center refresh: what really happened',
  body: 'Theo,\n\nI am sorry that we will not be doing the data center refresh with you. You should know how it went, though. Dana and her team picked the wrong vendor, and that mistake will cost Alder about $300,000 over three years. The playing field was never level either: I was refused the access that the other bidder had from the first day.\n\nCould we talk this week?\n\nLena',
});
const blame = finding(lost, 'blame', 'picked the wrong vendor, and that mistake will cost Alder about $300,000', { target: personTarget(dana) });
const unfair = finding(lost, 'unfair-process', 'The playing field was never level', { target: teamTarget });
const lostReport = report({
  severity: 'stop', promptAtSend: true, bypasses: [bypass('over', theo, [dana])], findings: [blame, unfair],
  advice: [advice('ask-for-debrief', [dana]), advice('add-to-cc', [dana]), advice('write-to-contact', [dana]), advice('rephrase'), advice('send-later'), advice('talk-to-manager')],
});
const thread = `${lost.body}\n\nFrom: Theo Marsh <theo.marsh@alderclinics.example>\nSent: Monday, 23 November 2026 10:00\nTo: Lena Ortiz <lena.ortiz@brightwater.example>\nSubject: Re: Data center refresh\n\nLena, thanks for the call. Let us keep this between us.\n`;
const value = draft({ to: [ingrid], subject: 'Storage offer', body: 'Hello Ingrid,\n\nour storage offer would halve the footprint that you pay for today, at the same service. I have put the figures on one page. Would twenty minutes next week suit you?\n\nLena' });
const valueReport = report({ severity: 'caution', engagements: ['storage'], bypasses: [bypass('around', ingrid, [omar], { engagement: 'storage' })], advice: [advice('add-to-cc', [omar]), advice('write-to-contact', [omar])] });
const silence = draft({ to: [henrik], subject: 'Telematics rollout', body: 'Hello Henrik,\n\nwe have not heard about the telematics rollout for a while and would like to know how you see it.\n\nLena' });
const silenceReport = report({ severity: 'caution', promptAtSend: true, accounts: ['tern-logistics'], engagements: ['telematics'], bypasses: [bypass('over', henrik, [grace], { account: 'tern-logistics', engagement: 'telematics' })], advice: [advice('ask-for-the-no', [grace]), advice('add-to-cc', [grace]), advice('write-to-contact', [grace])] });
const shaming = draft({ to: [dana], cc: [theo], body: 'Dana,\n\nyour team dropped the ball on the cabling again, and now the whole plan slips. When do we get a date?\n\nLena' });
const shamingReport = report({
  severity: 'caution', promptAtSend: true, advice: [advice('rephrase'), advice('send-later')],
  findings: [finding(shaming, 'blame', 'your team dropped the ball on the cabling again', { target: teamTarget })],
});
const chair = draft({ to: [nadia], subject: 'Critical: price ends Friday', body: 'Dear Nadia,\n\nplease put this in front of Ms. Okoro today. It is critical: the price for the data center refresh dies on Friday, and after that nobody can help Alder.\n\nLena' });
const chairReport = report({
  severity: 'stop', promptAtSend: true, bypasses: [bypass('over', { address: 'vivian.okoro@alderclinics.example' }, [dana], { via: nadia.address, skipped: [theo.address, samuel.address], reachesBoard: true })],
  findings: [
    finding(chair, 'pressure', 'Critical: price ends Friday', { field: 'subject' }),
    finding(chair, 'pressure', 'the price for the data center refresh dies on Friday'),
  ],
  advice: [advice('add-to-cc', [dana]), advice('write-to-contact', [dana]), advice('rephrase'), advice('talk-to-manager')],
});
const library = draft({ to: [dana, elena, samuel, ingrid], subject: 'Journal subscription', body: 'Dear all,\n\nthe library refuses to pay for the journal subscription that you all depend on. The institution needs it, and somebody should say so.\n\nLena' });
const libraryReport = report({
  severity: 'stop', promptAtSend: true, engagements: ['journals'],
  bypasses: [dana, elena, samuel, ingrid].map((person) => bypass(person === dana || person === elena ? 'around' : 'over', person, [judith], { engagement: 'journals' })),
  findings: [finding(library, 'blame', 'the library refuses to pay', { target: { kind: 'function', account: 'alder-clinics', id: 'library', name: 'Library' } })],
  advice: [advice('add-to-cc', [judith]), advice('write-to-contact', [judith]), advice('rephrase'), advice('send-later'), advice('talk-to-manager')],
});
const pressing = draft({ to: [ruth], subject: 'Compliance reporting', body: 'Hello Ruth,\n\nas you asked, a short word on compliance reporting: from January on every unlogged hour can be fined, and the slot that we hold for you closes on Friday.\n\nLena' });
const pressingReport = report({
  severity: 'note', accounts: ['tern-logistics'], engagements: ['audit-trail'], allowed: [{ recipient: ruth.address, engagement: 'audit-trail', reason: 'Ruth Castellan introduced us' }],
  findings: [finding(pressing, 'pressure', 'the slot that we hold for you closes on Friday')],
  advice: [advice('use-invitation', [priya]), advice('rephrase')],
});
const unknown = draft({ to: [dana, { address: 'p.novak@alderclinics.example', name: 'P. Novak' }], body: calm.body });
const german = draft({ to: [ingrid], subject: 'Speicherangebot', body: 'Guten Tag,\n\nwir haben das Angebot für den Speicher noch einmal gerechnet und würden es Ihnen gern vorstellen. Passt Ihnen der Donnerstag?\n\nLena' });
const many = draft({ to: Array.from({ length: 1000 }, (_, i) => (i === 0 ? dana : { address: `person${i}@alderclinics.example`, name: `Person ${i}` })), body: calm.body });
const longBody = `${lost.body}\n\n${'We looked at the racks, the power, the cooling and the contracts, and wrote all of it down for you. '.repeat(400)}`;
const long = draft({ to: [theo], body: longBody });
const longReport = report({ ...lostReport, wordsReadTo: 32000, findings: lostReport.findings.map((each) => finding(long, each.category, each.text, each)) });

export const galleryStates: readonly GalleryState[] = [
  { id: 'loading', title: 'Reading the draft', pane: { draft: calm, neverReady: true } },
  { id: 'none', title: 'No end run found', pane: { draft: calm, report: report({}) } },
  { id: 'none-allowed', title: 'An allowed route, used cleanly', pane: { draft: { ...pressing, body: calm.body }, report: report({ accounts: ['tern-logistics'], engagements: ['audit-trail'], allowed: pressingReport.allowed }) } },
  { id: 'none-no-customer', title: 'No customer on the mail', pane: { draft: draft({ to: [{ address: 'sam.field@brightwater.example', name: 'Sam Field' }], body: 'Lunch?' }), report: report({ accounts: [], engagements: [] }) } },
  { id: 'words-not-read', title: 'People checked, words not read (German)', pane: { draft: german, report: report({ ...valueReport, bypasses: [bypass('around', ingrid, [omar], { engagement: 'storage' })], wordsRead: false, language: 'de' }) } },
  { id: 'words-not-read-none', title: 'Words not read, nobody left out', pane: { draft: { ...german, to: [dana] }, report: report({ wordsRead: false, language: 'de' }) } },
  { id: 'note-pressure', title: 'Note: an invitation used with pressure', pane: { draft: pressing, report: pressingReport } },
  { id: 'note-unknown', title: 'Note: unknown recipients at the account', pane: { draft: unknown, report: report({ severity: 'note', unknownRecipients: ['p.novak@alderclinics.example'], advice: [advice('update-chart')] }) } },
  { id: 'caution', title: 'Caution: around the contact', pane: { draft: value, report: valueReport } },
  { id: 'caution-silence', title: 'Caution: over a silent contact', pane: { draft: silence, report: silenceReport } },
  { id: 'caution-words', title: 'Caution: shamed on copy', pane: { draft: shaming, report: shamingReport } },
  { id: 'stop', title: 'Stop: a lost deal told to the boss', pane: { draft: lost, report: lostReport } },
  { id: 'stop-board', title: 'Stop: the board, through an assistant', pane: { draft: chair, report: chairReport } },
  { id: 'stop-many', title: 'Stop: many at once', pane: { draft: library, report: libraryReport } },
  { id: 'stop-two-deals', title: 'Stop: two deals', pane: { draft: { ...lost, to: [theo, henrik] }, report: report({ ...lostReport, accounts: ['alder-clinics', 'tern-logistics'], engagements: ['data-center', 'telematics'], bypasses: [...lostReport.bypasses, ...silenceReport.bypasses] }) } },
  { id: 'no-chart', title: 'Not checked: no org chart', pane: { draft: calm, notChecked: 'no-chart' } },
  { id: 'bad-chart', title: 'Not checked: the org chart cannot be read', pane: { draft: calm, notChecked: 'bad-chart' } },
  { id: 'offline', title: 'Not checked: offline', pane: { draft: calm, notChecked: 'offline' } },
  { id: 'draft-not-read', title: 'Not checked: Outlook keeps the draft', pane: { draft: undefined } },
  { id: 'protected', title: 'Not checked: a protected draft', pane: { draft: calm, notChecked: 'protected' } },
  { id: 'fault', title: 'Not checked: our own fault', pane: { draft: calm, notChecked: 'fault' } },
  { id: 'chart-out-of-date', title: 'The org chart is out of date', pane: { draft: calm, chart: withChart({ generatedAt: galleryNow - 40 * dayMilliseconds, validUntil: galleryNow - 5 * dayMilliseconds }), report: report({ severity: 'note', advice: [advice('update-chart')], summary: 'The org chart is past its date.' }) } },
  { id: 'chart-kept', title: 'Offline, with the last org chart', pane: { draft: calm, report: report({}), chartNotice: 'kept' } },
  { id: 'chart-refused', title: 'The newest org chart is not genuine', pane: { draft: value, report: valueReport, chartNotice: 'refused' } },
  { id: 'long-draft', title: 'A very long draft', pane: { draft: long, report: longReport } },
  { id: 'thousand-recipients', title: '1,000 recipients', pane: { draft: many, report: report({ unknownRecipients: many.to.slice(1).map(({ address }) => address), severity: 'note', advice: [advice('update-chart')] }) } },
  { id: 'meeting', title: 'A meeting', pane: { draft: { ...value, kind: 'appointment' }, report: valueReport, host: { canSendLater: false } } },
  { id: 'shared-mailbox', title: 'A shared mailbox', pane: { draft: { ...value, from: { address: 'key.accounts@brightwater.example', name: 'Key Accounts' } }, report: valueReport } },
  { id: 'no-draft', title: 'No draft open', pane: { draft: null } },
  { id: 'no-recipients', title: 'Nobody on it yet', pane: { draft: draft({ body: '' }), report: report({ accounts: [], engagements: [] }) } },
  { id: 'off', title: 'Switched off by policy', pane: { draft: lost, report: lostReport, policy: { enabled: false } } },
  { id: 'first-run-1', title: 'First run, card 1', pane: { draft: calm, settings: { firstRunSeen: false } } },
  { id: 'first-run-2', title: 'First run, card 2', pane: { draft: calm, settings: { firstRunSeen: false } }, press: [{ key: 'first.next' }] },
  { id: 'first-run-3', title: 'First run, card 3', pane: { draft: calm, settings: { firstRunSeen: false } }, press: [{ key: 'first.next' }, { key: 'first.next' }] },
  { id: 'settings', title: 'Settings and counts', pane: { draft: calm }, startPage: 'settings' },
  { id: 'settings-fixed', title: 'Settings that the company fixed', pane: { draft: calm, chartFile: 'alder-and-tern.json', policy: { speakUpFixed: 'caution', playbook: { text: 'How we sell at Brightwater', url: 'https://brightwater.example/playbook' } } }, startPage: 'settings' },
  { id: 'not-an-end-run', title: '“Not an end run”: why', pane: { draft: value, report: valueReport }, press: [{ key: 'way.not-an-end-run' }] },
  { id: 'quiet-invited', title: 'Quiet: invited', pane: { draft: value, report: valueReport, quietReason: 'invited' } },
  { id: 'quiet-words', title: 'Quiet: hurtful words are never remembered', pane: { draft: lost, report: lostReport, quietReason: 'invited' } },
  { id: 'quiet-wrong-chart', title: 'Quiet: wrong chart', pane: { draft: value, report: valueReport, quietReason: 'wrong-chart' } },
  { id: 'unseen', title: 'Mails below that the contact has not seen', pane: { draft: { ...lost, body: thread }, report: lostReport }, press: [{ key: 'way.ask-for-debrief', people: ['Dana'] }] },
  { id: 'undo', title: 'Done, with undo', pane: { draft: value, report: valueReport }, press: [{ key: 'way.add-to-cc', people: ['Omar'] }] },
  { id: 'edit-failed', title: 'The draft changed meanwhile', pane: { draft: value, report: valueReport, editFails: 'changed' }, press: [{ key: 'way.add-to-cc', people: ['Omar'] }] },
  { id: 'no-send-later', title: 'An Outlook that cannot send later', pane: { draft: shaming, report: shamingReport, host: { canSendLater: false } } },
  { id: 'sent-for-somebody', title: 'Sent on behalf of somebody', pane: { draft: { ...calm, from: { address: 'mara.voss@brightwater.example', name: 'Mara Voss' } }, report: report({}), host: { user: lena } } },
];
