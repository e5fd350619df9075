export type { ComposeType, Draft, Recipient, RecipientField } from './draft';
export type * from './report';
export type { PhraseValues, Words } from './words';
export type * from './org-chart/org-chart';
export type { MailText, QuotedMail } from './text/mail-text';
