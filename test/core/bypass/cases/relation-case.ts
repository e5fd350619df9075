import type { Severity } from '../../../../src/core';
import type { DetectedFinding } from '../../../../src/core/language/scope';
import type { ShortDraft } from '../../../support/judge';

/** A draft to people of the relation chart, and what the domain page says of it. Ids without "@" are people at the host `at`. */
export interface RelationCase {
  /** A sentence that says what the case shows; unique, named in the domain table. */
  readonly id: string;
  readonly at: string;
  readonly draft: ShortDraft;
  readonly findings?: readonly DetectedFinding[];
  readonly refusalReported?: boolean;
  readonly now?: string;
  readonly expect: {
    readonly severity: Severity;
    /** Everybody gone around or skipped. */
    readonly bypassed?: readonly string[];
    readonly kind?: 'over' | 'around';
    readonly via?: string;
    readonly asks?: boolean;
    /** Recipients listed as allowed. */
    readonly allowed?: readonly string[];
    readonly engagements?: readonly string[];
  };
}
