export type { ComposeType, Draft, Recipient, RecipientField } from './draft';
export type * from './report';
export type { PhraseValues, Words } from './words';
export type * from './org-chart/org-chart';
export type { MailText, QuotedMail } from './text/mail-text';
export { parseOrgChart } from './org-chart/parse-org-chart';
export type { ParsedOrgChart } from './org-chart/parse-org-chart';
export { matchRecipient } from './org-chart/match-recipient';
export { normaliseAddress } from './org-chart/normalise-address';
