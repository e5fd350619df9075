import type { Draft, PhraseValues } from '../core';

/** Why a file is not a draft that can be checked. The words for each are in the catalogue, under `draft.<problem>`. */
export type DraftProblem =
  | 'empty' | 'too-large' | 'not-a-mail' | 'no-boundary' | 'parts-missing' | 'broken-mime'
  | 'not-an-object' | 'no-draft-fields' | 'wrong-field';

export type ParsedDraft =
  | { readonly ok: true; readonly draft: Draft }
  | { readonly ok: false; readonly problem: DraftProblem; readonly values?: PhraseValues };

export const failed = (problem: DraftProblem, values?: PhraseValues): ParsedDraft => ({ ok: false, problem, values });
