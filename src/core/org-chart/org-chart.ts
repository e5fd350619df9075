/** Ranks from the top. Source: the org-chart format, version 1. */
export const levels = ['board', 'cxo', 'vp', 'director', 'manager', 'senior', 'entry', 'unknown'] as const;
export type Level = (typeof levels)[number];

/** economic-buyer, champion, technical-evaluator, user, legal, procurement, other. */
export type InvolvedRole = string;

/** A person, group or shared mailbox of an account, ready to be matched and judged. */
export interface Person {
  readonly id: string;
  readonly accountId: string;
  readonly kind: 'person' | 'group' | 'mailbox';
  readonly name?: string;
  /** Normalised addresses (lower case, ASCII host, no tag); the first is primary; may be empty. */
  readonly emails: readonly string[];
  readonly title?: string;
  readonly department?: string;
  /** As stated, else inferred from the title, else `unknown`. */
  readonly level: Level;
  /** As stated, else inferred from title and department, else undefined. */
  readonly function?: string;
  readonly managerId?: string;
  readonly dottedIds: readonly string[];
  readonly assistantTo: readonly string[];
  readonly members: readonly string[];
  /** Of a group with unknown members: the highest level it reaches. */
  readonly reaches?: Level;
  readonly external: boolean;
  readonly left: boolean;
  /** Last day at the account, as milliseconds since 1970 UTC to the end of that day. */
  readonly until?: number;
}

export interface Allowance {
  readonly personId: string;
  readonly reason: string;
  /** Milliseconds since 1970 UTC, both inclusive to the end of the day. */
  readonly since?: number;
  readonly until?: number;
  readonly by?: string;
}

export interface Engagement {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  readonly kind: 'new' | 'renewal' | 'support' | 'project';
  readonly state: 'open' | 'won' | 'lost' | 'stalled';
  readonly function?: string;
  readonly topics: readonly string[];
  readonly workingContactIds: readonly string[];
  /** Those who own the decision; all working contacts unless the chart says which. */
  readonly deciderIds: readonly string[];
  readonly involved: readonly { readonly personId: string; readonly role: InvolvedRole }[];
  readonly allowed: readonly Allowance[];
  /** Our reps' addresses; empty means everybody. */
  readonly reps: readonly string[];
  readonly soleChannel?: { readonly addresses: readonly string[]; readonly until?: number };
  /** Contractual end, milliseconds since 1970 UTC. */
  readonly endsAt?: number;
  readonly lastHeardAt?: number;
}

export interface Account {
  readonly id: string;
  readonly name: string;
  readonly domains: readonly string[];
  readonly parentAccountId?: string;
  readonly relation: 'customer' | 'partner';
  readonly executivePairs: readonly { readonly ours: string; readonly theirs: string }[];
  /** By id, unique in the account. */
  readonly people: ReadonlyMap<string, Person>;
  readonly engagements: readonly Engagement[];
}

/** An org chart, parsed and indexed: every look-up a draft needs is independent of its size. */
export interface OrgChart {
  readonly generatedAt: number;
  readonly validUntil?: number;
  readonly ownDomains: readonly string[];
  readonly accounts: ReadonlyMap<string, Account>;
  /** Normalised address → people, groups and mailboxes that bear it (one, in a valid chart). */
  readonly byAddress: ReadonlyMap<string, Person>;
  /** Host → account id; subdomains are found by dropping leading labels. */
  readonly byDomain: ReadonlyMap<string, string>;
  /** Account id → ids of the accounts that name it as their parent. */
  readonly subsidiaries: ReadonlyMap<string, readonly string[]>;
}

/** What a recipient turned out to be. */
export type RecipientMatch =
  | { readonly kind: 'person'; readonly address: string; readonly person: Person }
  | { readonly kind: 'unknown'; readonly address: string; readonly accountId: string }
  | { readonly kind: 'own'; readonly address: string }
  | { readonly kind: 'outside'; readonly address: string; readonly lookAlikeOf?: string }
  | { readonly kind: 'not-checked'; readonly given: string };

/**
 * One fault in an org-chart value. `path` is a JSON Pointer (RFC 6901) to the place;
 * adapters turn it into file, line and column.
 */
export interface Issue {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly path: string;
  /** JSON Pointer to the other place concerned: the first of two that claim the same thing. */
  readonly alsoAt?: string;
  /** What stands there. */
  readonly found?: string;
  /** What should stand there. */
  readonly expected?: string;
  /** What is wrong, with the names and values concerned. */
  readonly message: string;
  /** One sentence: what to do. */
  readonly cure: string;
}
