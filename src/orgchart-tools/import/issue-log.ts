import type { Issue, PhraseValues, Words } from '../../core';
import type { Place } from './place';

/** A fault with its place in the source file; `path` is empty where the chart has no such place. */
export interface ImportIssue extends Issue {
  readonly place?: Place;
}

/** Collects faults, so that all are told at once. */
export interface IssueLog {
  readonly error: (code: string, place: Place, values?: PhraseValues) => void;
  readonly warning: (code: string, place: Place, values?: PhraseValues) => void;
  readonly issues: readonly ImportIssue[];
}

/** The words of a fault are `import.<code>` and `import.<code>.cure`. */
export function createIssueLog(words: Words): IssueLog {
  const issues: ImportIssue[] = [];
  const add = (severity: Issue['severity']) => (code: string, place: Place, values: PhraseValues = {}): void => {
    issues.push({ code, severity, path: '', place, message: words(`import.${code}`, values), cure: words(`import.${code}.cure`, values) });
  };
  return { error: add('error'), warning: add('warning'), issues };
}
