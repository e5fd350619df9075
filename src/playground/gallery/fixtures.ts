import { readMailText } from '../../core';
import type { Advice, AdviceKind, Bypass, Category, Draft, Finding, Recipient, Report, Target } from '../../core';

/** Drafts and reports of invented people, for the gallery and for tests of the pane. */
export const lena: Recipient = { address: 'lena.ortiz@brightwater.example', name: 'Lena Ortiz' };

const alder = (local: string, name: string): Recipient => ({ address: `${local}@alderclinics.example`, name });
export const theo = alder('theo.marsh', 'Theo Marsh');
export const dana = alder('dana.whitlock', 'Dana Whitlock');
export const ingrid = alder('ingrid.dahl', 'Ingrid Dahl');
export const samuel = alder('samuel.reyes', 'Samuel Reyes');
export const omar = alder('omar.haddad', 'Omar Haddad');
export const nadia = alder('nadia.brandt', 'Nadia Brandt');
export const elena = alder('elena.petrova', 'Dr. Elena Petrova');
export const judith = alder('judith.amsel', 'Judith Amsel');
export const henrik: Recipient = { address: 'henrik.aalto@ternlogistics.example', name: 'Henrik Aalto' };
export const grace: Recipient = { address: 'grace.mbeki@ternlogistics.example', name: 'Grace Mbeki' };
export const ruth: Recipient = { address: 'ruth.castellan@ternlogistics.example', name: 'Ruth Castellan' };
export const priya: Recipient = { address: 'priya.raman@ternlogistics.example', name: 'Priya Raman' };

export function draft(partial: Partial<Draft> & { readonly body: string }): Draft {
  return { kind: 'message', from: lena, to: [], cc: [], bcc: [], subject: 'Data center refresh', bodyType: 'text', composeType: 'newMail', ...partial };
}

export const personTarget = ({ address, name }: Recipient, account = 'alder-clinics'): Target => ({ kind: 'person', account, email: address, name });
export const teamTarget: Target = { kind: 'function', account: 'alder-clinics', id: 'it', name: 'IT' };

/** A finding over the first place where `text` stands; the gallery words it in its language. */
export function finding(inDraft: Draft, category: Category, text: string, { target, field = 'body' }: { readonly target?: Target; readonly field?: Finding['field'] } = {}): Finding {
  const start = (field === 'subject' ? inDraft.subject : readMailText(inDraft.body, inDraft.bodyType).authored).indexOf(text);
  return { ruleId: `sample-${category}`, category, certainty: 'plain', field, start, end: start + text.length, text, target, message: '', suggestion: '' };
}

export function bypass(kind: Bypass['kind'], recipient: Recipient, contacts: readonly Recipient[], more: Partial<Bypass> = {}): Bypass {
  return { kind, account: 'alder-clinics', engagement: 'data-center', recipient: recipient.address, field: 'to', via: null, contacts: contacts.map(({ address }) => address), skipped: [], reachesBoard: false, ...more };
}

export const advice = (kind: AdviceKind, people: readonly Recipient[] = []): Advice => ({ kind, people: people.map(({ address }) => address), text: '' });

export function report(partial: Partial<Report>): Report {
  return { severity: 'none', promptAtSend: false, checked: true, accounts: ['alder-clinics'], engagements: ['data-center'], bypasses: [], allowed: [], findings: [], unknownRecipients: [], notChecked: [], advice: [], summary: '', ...partial };
}
