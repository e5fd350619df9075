import { noPolicy } from './policy';
import type { Policy } from './policy';

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

const holdsPhrases = (value: unknown): boolean => isObject(value) && Array.isArray(value.words) && value.words.every((phrase) => typeof phrase === 'string');

/**
 * A policy as it came with a published chart. It was checked before it was published, so here is only what keeps a
 * newer or damaged one from doing harm: what does not fit is as if it were not there. The launch event has no room for more.
 */
export function readPolicy(value: unknown): Policy {
  if (!isObject(value) || value.format !== 'endrun-policy' || value.version !== 1) return noPolicy;
  const { enabled, categoriesOff, phrases, exceptions, askAtSend, quietAccounts, auditOnly, languages, playbook, correctionsTo } = value as Json & Policy['settings'] & Policy;
  const list = <T>(given: readonly T[] | undefined): readonly T[] | undefined => (Array.isArray(given) ? given : undefined);
  const phraseList = <T>(given: readonly T[] | undefined): readonly T[] | undefined => list(given)?.filter(holdsPhrases);
  return {
    settings: { enabled: enabled !== false, categoriesOff: list(categoriesOff), phrases: phraseList(phrases), exceptions: phraseList(exceptions), askAtSend, quietAccounts: list(quietAccounts) },
    auditOnly: auditOnly === true,
    languages: list(languages),
    ...(isObject(playbook) ? { playbook } : {}),
    ...(typeof correctionsTo === 'string' ? { correctionsTo } : {}),
  };
}
