import { normaliseAddress } from '../../core';
import type { Words } from '../../core';
import type { CorrectionItem } from '../state/correction-items';
import type { DeskChart } from '../state/desk-chart';
import type { Change, Proposal, ProposalSettings } from '../state/proposals';

/** The correction in the words in which the rep's pane says it, with names where the chart knows them. */
export function sentenceOf({ correction: { reason, accounts, engagements, people } }: CorrectionItem, { file, waiting }: DeskChart, words: Words): string {
  const named = file.accounts.filter(({ id }) => accounts.includes(id));
  const nameAt = (address: string): string => named.flatMap((account) => account.people).find(({ emails }) => (emails ?? []).some((each) => normaliseAddress(each) === address))?.name ?? address;
  const deals = [...named.flatMap((account) => account.engagements ?? []), ...waiting.filter(({ accountId }) => accounts.includes(accountId)).map(({ engagement }) => engagement)];
  const account = accounts.map((id) => named.find((each) => each.id === id)?.name ?? id);
  return words(`correction.${reason}`, { people: people.map(nameAt), count: people.length, account, engagement: engagements.map((id) => deals.find((each) => each.id === id)?.name ?? id) });
}

function sayChange({ kind, account, person, engagement, until }: Change, words: Words): string {
  return words(`desk.corrections.change.${kind}`, { person, account: account.name, deal: engagement?.name ?? '', until: until ?? '' });
}

/** What accepting it would do, one line each. */
export function linesOf(proposal: Proposal, { correction: { reason } }: CorrectionItem, words: Words): readonly string[] {
  switch (proposal.kind) {
    case 'change': return proposal.changes.map((change) => sayChange(change, words));
    case 'true-already': return [words('desk.corrections.true-already')];
    case 'lost': return [words('desk.corrections.lost', { missing: proposal.missing })];
    case 'look': return [words(reason === 'out-of-date' ? 'desk.corrections.out-of-date.text' : 'desk.corrections.look.text')];
  }
}

/** What the proposals of this desk are made with. */
export const settingsFor = (words: Words, now: number): ProposalSettings => ({ now, reasonText: (reason) => words(`desk.allowed.reason.${reason}`) });

/** A mail from outside of our own domains is no rep's. */
export const isStranger = (from: string, { file }: DeskChart): boolean =>
  !file.ownDomains.some((domain) => from.endsWith(`@${domain.toLowerCase()}`) || from.endsWith(`.${domain.toLowerCase()}`));
