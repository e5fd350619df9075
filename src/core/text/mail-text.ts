import type { Recipient } from '../draft';

/** One mail of the quoted thread, as far as its header could be read. Newest first in a thread. */
export interface QuotedMail {
  readonly from?: Recipient;
  readonly to: readonly Recipient[];
  readonly cc: readonly Recipient[];
  /** Milliseconds since 1970 UTC. */
  readonly sentAt?: number;
  readonly subject?: string;
  readonly text: string;
}

/** A body taken apart. */
export interface MailText {
  /** What the rep wrote: visible text without quoted reply, forwarded mail, signature and disclaimer. Findings' offsets count in it. */
  readonly authored: string;
  readonly quoted: readonly QuotedMail[];
  /** ISO 639-1 code of the authored text's main language; undefined when too short to tell. */
  readonly language?: string;
}
