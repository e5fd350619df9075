/** The three address lines of a draft. For a meeting, required attendees are `to`, optional ones `cc`. */
export type RecipientField = 'to' | 'cc' | 'bcc';

/** One entry of an address line, as the mail program gave it; nothing here is normalised. */
export interface Recipient {
  readonly address: string;
  readonly name?: string;
}

export type ComposeType = 'newMail' | 'reply' | 'forward';

/** What a rep is about to send. Pure data: no Outlook, no MIME. */
export interface Draft {
  readonly kind?: 'message' | 'appointment';
  readonly from?: Recipient;
  readonly to: readonly Recipient[];
  readonly cc: readonly Recipient[];
  readonly bcc: readonly Recipient[];
  readonly subject: string;
  /** The whole body with any quoted thread, in the form that `bodyType` names. */
  readonly body: string;
  readonly bodyType: 'text' | 'html';
  readonly composeType?: ComposeType;
  /** The draft's own Date, in milliseconds since 1970 UTC; the clock of last resort. */
  readonly date?: number;
}
