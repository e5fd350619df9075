import type { CheckSettings } from '../core';

/** A company's policy, ready to be used. */
export interface Policy {
  /** For `checkDraft`. */
  readonly settings: CheckSettings;
  /** The pane speaks only when it is opened, and Send never asks. */
  readonly auditOnly: boolean;
  /** Languages that Endrun may speak; the first where the rep's is not among them. */
  readonly languages?: readonly string[];
  /** The company's own page about good selling. */
  readonly playbook?: { readonly text: string; readonly url: string };
  /** Address or https URL for corrections of the chart. */
  readonly correctionsTo?: string;
}

/** What holds where a company has settled nothing. */
export const noPolicy: Policy = { settings: {}, auditOnly: false };
