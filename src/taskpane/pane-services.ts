import type { Draft, Recipient, Report, Words } from '../core';
import type { QuietReason } from '../quiet';
import type { Language } from '../words/languages';
import type { Checker } from './checker';
import type { DraftPort } from './draft-port';

/** From which severity on Endrun speaks up unasked (info bar, question at Send). Never quieter than `stop`. */
export type SpeakUp = 'caution' | 'stop';

/** What the mailbox remembers for the rep alone. */
export interface Settings {
  /** Undefined: as Office has it. */
  readonly language?: Language;
  readonly speakUp: SpeakUp;
  readonly firstRunSeen: boolean;
}

/** Counts for the rep's own eyes; they never leave the mailbox. */
export interface Counts {
  readonly shown: number;
  readonly changed: number;
}

export interface MemoryPort {
  readonly readSettings: () => Settings;
  readonly saveSettings: (settings: Settings) => Promise<void>;
  readonly readCounts: () => Counts;
  /** Counts the open draft, once each: a warning was shown; it was gone afterwards. */
  readonly countDraft: (what: keyof Counts) => Promise<void>;
}

/** Quieting a draft for the same people and words; anything new speaks again. */
export interface QuietPort {
  /** The rep's reason, where this draft has been quieted. */
  readonly reasonFor: (draft: Draft, report: Report) => Promise<QuietReason | undefined>;
  readonly quiet: (draft: Draft, report: Report, reason: QuietReason) => Promise<void>;
  /** Remembers an invitation for the engagement, 90 days. */
  readonly remember: (report: Report) => Promise<void>;
  readonly speakAgain: (draft: Draft, report: Report) => Promise<void>;
}

/** An org chart loaded by hand, kept on this machine only. */
export interface LocalChartPort {
  /** Name of the file in use. */
  readonly current: () => string | undefined;
  /** The faults, one a line, when the file cannot be used. */
  readonly load: (file: File) => Promise<readonly string[]>;
  readonly forget: () => Promise<void>;
}

/** What the company has settled. */
export interface PanePolicy {
  readonly enabled: boolean;
  readonly speakUpFixed?: SpeakUp;
  /** Languages that Endrun may speak; undefined: all. */
  readonly languages?: readonly string[];
  readonly playbook?: { readonly text: string; readonly url: string };
  /** An e-mail address or https URL that corrections go to. */
  readonly correctionsTo?: string;
}

/** The program around the pane. */
export interface PaneHost {
  /** The mailbox' owner; a draft from another address is written for somebody else. */
  readonly user?: Recipient;
  /** Office's display language, BCP 47. */
  readonly displayLanguage: string;
  /** As Outlook tells it; undefined: as the system has it. */
  readonly theme?: 'light' | 'dark' | 'contrast';
  readonly canSendLater: boolean;
  /** The add-in's own, as in package.json. */
  readonly version: string;
  readonly copy: (text: string) => Promise<void>;
  readonly open: (url: string) => void;
}

/** All that the pane stands on; Outlook is behind it in the add-in, fakes in tests and in the gallery. */
export interface PaneServices {
  readonly draft: DraftPort;
  readonly checker: Checker;
  readonly memory: MemoryPort;
  readonly quiet: QuietPort;
  readonly localChart: LocalChartPort;
  readonly policy: PanePolicy;
  readonly host: PaneHost;
  readonly loadWords: (language: Language) => Promise<Words>;
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number;
}
