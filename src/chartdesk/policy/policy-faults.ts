import type { Issue, Words } from '../../core';

/** Fields whose form the page explains better than a file's check can. */
const explained = ['id', 'words', 'text', 'url', 'correctionsTo'];

/** What a field of the form says about itself. */
export interface FieldFault {
  readonly validationState?: 'error' | 'warning';
  readonly validationMessage?: string;
}

/** The faults at a place of the policy or below it, as a field shows them. */
export function faultAt(issues: readonly Issue[], pointer: string, words: Words): FieldFault {
  const here = issues.filter(({ path }) => path === pointer || path.startsWith(`${pointer}/`));
  if (here.length === 0) return {};
  const field = pointer.slice(pointer.lastIndexOf('/') + 1);
  const texts = here.map(({ code, message, cure }) => (code === 'wrong-value' || code === 'missing-field') && explained.includes(field) ? words(`desk.policy.wrong.${field}`) : `${message} ${cure}`);
  return { validationState: here.some(({ severity }) => severity === 'error') ? 'error' : 'warning', validationMessage: [...new Set(texts)].join(' ') };
}
