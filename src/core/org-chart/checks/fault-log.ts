import type { PhraseValues, Words } from '../../words';
import type { Issue } from '../org-chart';

/** JSON Pointer (RFC 6901) from its parts. */
export function pointer(...parts: readonly (string | number)[]): string {
  return parts.map((part) => `/${String(part).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}

/** Where a fault is, beside its path. */
export interface FaultDetail {
  readonly alsoAt?: string;
  readonly found?: string;
  readonly expected?: string;
}

/** Values of a phrase. `nearest`, where there is one, becomes the `guess`: "Did you mean …?" */
export type FaultValues = Readonly<Record<string, PhraseValues[string] | undefined>>;

/** Takes one fault; `values` go into its phrase. */
export type AddFault = (code: string, path: string, values?: FaultValues, detail?: FaultDetail) => void;

/** Collects faults, so that all are told at once. */
export interface FaultLog {
  readonly error: AddFault;
  readonly warning: AddFault;
  readonly issues: readonly Issue[];
}

/** A log whose words are `issue.<code>` and `issue.<code>.cure`; without words a fault is told by its code alone. */
export function createFaultLog(words?: Words): FaultLog {
  const issues: Issue[] = [];
  const guess = (nearest: PhraseValues[string] | undefined): string => (words === undefined || nearest === undefined ? '' : words('issue.did-you-mean', { id: nearest }));
  const add = (severity: Issue['severity']): AddFault => (code, path, given = {}, detail = {}) => {
    const { nearest, ...rest } = given;
    const values = { ...rest, guess: guess(nearest) } as PhraseValues;
    issues.push({
      code, severity, path, ...detail,
      message: words === undefined ? code.replace(/-/g, ' ') : words(`issue.${code}`, values),
      cure: words === undefined ? '' : words(`issue.${code}.cure`, values),
    });
  };
  return { error: add('error'), warning: add('warning'), issues };
}
