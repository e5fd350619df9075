import type { Bypass, Draft, Engagement, Finding, OrgChart, Person, Report, Words } from '../core';

/** A person as the picture shows them. */
export interface PersonView {
  readonly name: string;
  readonly title: string;
  readonly initials: string;
  /** What they have to do with the mail, in words. */
  readonly role: string;
  readonly part: 'gets' | 'skipped' | 'left-out';
}

/** The path of one engagement's bypass, from the top down. */
export interface PathView {
  readonly kind: Bypass['kind'];
  readonly account: string;
  readonly people: readonly PersonView[];
  readonly alternative: string;
}

/** Words that will hurt, in their sentence. */
export interface WordsView {
  readonly before: string;
  readonly text: string;
  readonly after: string;
  readonly message: string;
  readonly suggestion: string;
}

/** All that a page shows of a report, in words; made once, shown anywhere. */
export interface ReportView {
  readonly severity: Report['severity'];
  readonly tag: string;
  readonly headline: string;
  readonly paths: readonly PathView[];
  readonly hurtful: readonly WordsView[];
  readonly next?: string;
  readonly footer: string;
  readonly isPrivate: boolean;
}

export interface ViewInput {
  readonly report: Report;
  readonly chart: OrgChart;
  readonly draft: Draft;
  /** The authored text that the findings' offsets count in. */
  readonly authored: string;
  readonly words: Words;
  readonly now: number;
}

const contextCharacters = 60;
const maxPictured = 4;
const dayMilliseconds = 24 * 60 * 60 * 1000;

/** A chart's row by address, with what to call it. */
export function personOf(chart: OrgChart, address: string): { readonly name: string; readonly title: string; readonly person?: Person } {
  const person = chart.byAddress.get(address);
  return { name: person?.name ?? address, title: person?.title ?? '', person };
}

/** "Will" of "Dr. Will Parrish"; the whole where there is no space. */
export function firstName(name: string): string {
  const parts = name.split(/\s+/).filter((part) => !/^(?:dr|prof|mr|mrs|ms|mx)\.?$/i.test(part));
  return parts[0] ?? name;
}

function initials(name: string): string {
  const parts = name.replace(/@.*$/, '').split(/[\s._-]+/).filter((part) => part !== '' && !/^(?:dr|prof|mr|mrs|ms)\.?$/i.test(part));
  return ((parts[0]?.charAt(0) ?? '') + (parts.length > 1 ? parts[parts.length - 1]?.charAt(0) ?? '' : '')).toUpperCase();
}

const unique = (list: readonly string[]): readonly string[] => [...new Set(list)];

function engagementOf(chart: OrgChart, bypass: Bypass): Engagement | undefined {
  return chart.accounts.get(bypass.account)?.engagements.find((engagement) => engagement.id === bypass.engagement);
}

function pathOf(input: ViewInput, bypasses: readonly Bypass[]): PathView | undefined {
  const { chart, draft, words } = input;
  const first = bypasses[0];
  if (first === undefined) return undefined;
  const engagement = engagementOf(chart, first)?.name ?? first.engagement;
  const inBcc = (address: string) => draft.bcc.some((recipient) => recipient.address.toLowerCase() === address);
  const view = (address: string, role: string, part: PersonView['part']): PersonView => {
    const { name, title } = personOf(chart, address);
    return { name, title, initials: initials(name), role, part };
  };
  const gets = unique(bypasses.map((bypass) => bypass.recipient));
  const contacts = unique(bypasses.flatMap((bypass) => bypass.contacts));
  const skipped = unique(bypasses.flatMap((bypass) => bypass.skipped)).filter((address) => !contacts.includes(address));
  const shown = gets.slice(0, maxPictured).map((address) => {
    const bypass = bypasses.find((each) => each.recipient === address) ?? first;
    return view(address, bypass.via === null ? words('people.gets', { field: words(`field.${bypass.field}`) }) : words('people.via', { via: personOf(chart, bypass.via).name }), 'gets');
  });
  return {
    kind: bypasses.some((bypass) => bypass.kind === 'over') ? 'over' : 'around',
    account: chart.accounts.get(first.account)?.name ?? first.account,
    people: [
      ...shown,
      ...[...skipped].reverse().slice(0, maxPictured).map((address) => view(address, words('people.skipped'), 'skipped')),
      ...contacts.slice(0, maxPictured).map((address) => view(address, words(inBcc(address) ? 'people.hidden' : 'people.decides', { engagement }), 'left-out')),
    ],
    alternative: words(`picture.${first.kind}`, { recipient: gets.map((address) => personOf(chart, address).name), contacts: contacts.map((address) => personOf(chart, address).name), count: contacts.length, engagement }),
  };
}

function wordsOf(finding: Finding, authored: string, subject: string): WordsView {
  const text = finding.field === 'subject' ? subject : authored;
  const clean = (piece: string) => piece.replace(/\s+/g, ' ');
  const start = text.slice(0, finding.start).search(/[^.?!\n]*$/);
  const stop = text.slice(finding.end).search(/[.?!\n]|$/);
  const before = clean(text.slice(start, finding.start)).trimStart();
  const after = clean(text.slice(finding.end, finding.end + stop + 1)).trimEnd();
  return {
    before: before.length > contextCharacters ? `…${before.slice(-contextCharacters).replace(/^\S*\s/, ' ')}` : before,
    text: clean(finding.text),
    after: after.length > contextCharacters ? `${after.slice(0, contextCharacters).replace(/\s\S*$/, ' ')}…` : after,
    message: finding.message,
    suggestion: finding.suggestion,
  };
}

function headlineOf(input: ViewInput): string {
  const { report, chart, words } = input;
  const name = (address: string) => personOf(chart, address).name;
  const [bypass] = report.bypasses;
  const whoIsHit = unique(report.findings.map((finding) => finding.target?.name ?? '').filter((each) => each !== ''));
  const who = whoIsHit.length > 0 ? whoIsHit : [words('who.customer')];
  if (bypass !== undefined) {
    const same = report.bypasses.filter((each) => each.engagement === bypass.engagement && each.account === bypass.account);
    const contacts = unique(same.flatMap((each) => each.contacts)).map(name);
    const sentence = words('headline.bypass.decides', { recipients: unique(same.map((each) => each.recipient)).slice(0, 3).map(name), how: words(`headline.${bypass.kind}`), contacts, count: contacts.length, engagement: engagementOf(chart, bypass)?.name ?? '' });
    return report.findings.length > 0 ? `${sentence} ${words('headline.and-words')}` : sentence;
  }
  if (report.severity === 'caution') return words('headline.words', { who });
  if (report.severity === 'note') {
    if (report.findings.some((finding) => finding.category === 'pressure')) return words('headline.note.pressure');
    if (report.findings.length > 0) return words('headline.note.words', { who });
    if (report.unknownRecipients.length > 0) return words('headline.note.unknown', { people: report.unknownRecipients.slice(0, 3), count: report.unknownRecipients.length });
    return report.summary;
  }
  return quietHeadline(input);
}

function quietHeadline({ report, chart, draft, words }: ViewInput): string {
  const [route] = report.allowed;
  const engagementName = (id: string) => [...chart.accounts.values()].filter((account) => report.accounts.includes(account.id)).flatMap((account) => account.engagements).find((engagement) => engagement.id === id)?.name ?? id;
  if (report.accounts.length === 0) return words('headline.none.no-customer');
  if (route !== undefined) return words('headline.none.allowed', { who: personOf(chart, route.recipient).name, engagement: engagementName(route.engagement) });
  const onMail = new Set([...draft.to, ...draft.cc].map((recipient) => chart.byAddress.get(recipient.address.toLowerCase())?.id));
  const deciding = report.accounts.flatMap((id) => chart.accounts.get(id)?.engagements ?? [])
    .filter((engagement) => report.engagements.includes(engagement.id) && engagement.workingContactIds.some((contact) => onMail.has(contact)));
  const [engagement] = deciding;
  if (engagement === undefined) return words('headline.none');
  const contacts = engagement.workingContactIds.filter((id) => onMail.has(id)).map((id) => chart.accounts.get(engagement.accountId)?.people.get(id)?.name ?? '').filter((each) => each !== '');
  return contacts.length === 0 ? words('headline.none') : words('headline.none.decides', { contacts, count: contacts.length, engagement: engagement.name });
}

function nextOf({ report, chart, words }: ViewInput): string | undefined {
  const [bypass] = report.bypasses;
  if (bypass !== undefined) return words(`next.${bypass.kind}`, { contacts: bypass.contacts.map((address) => firstName(personOf(chart, address).name)) });
  return report.severity === 'caution' ? words('next.words') : undefined;
}

/** A report as people read it. */
export function describeReport(input: ViewInput): ReportView {
  const { report, chart, draft, authored, words, now } = input;
  const groups = new Map<string, Bypass[]>();
  for (const bypass of report.bypasses) groups.set(`${bypass.account}/${bypass.engagement}`, [...(groups.get(`${bypass.account}/${bypass.engagement}`) ?? []), bypass]);
  const days = Math.max(0, Math.floor((now - chart.generatedAt) / dayMilliseconds));
  const count = draft.to.length + draft.cc.length + draft.bcc.length;
  return {
    severity: report.severity,
    tag: words(`tag.${report.severity}`),
    headline: headlineOf(input),
    paths: [...groups.values()].map((group) => pathOf(input, group)).filter((path): path is PathView => path !== undefined),
    hurtful: report.findings.map((finding) => wordsOf(finding, authored, draft.subject)),
    next: nextOf(input),
    footer: `${words('footer.checked', { recipients: count, words: authored.split(/\s+/).filter((word) => word !== '').length })} · ${days === 0 ? words('footer.chart-today') : words('footer.chart-age', { days })}`,
    isPrivate: report.severity !== 'none',
  };
}
