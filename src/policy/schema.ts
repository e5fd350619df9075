import * as v from 'valibot';
import { categories, normaliseAddress } from '../core';
import { languages } from '../words/languages';

const isHttps = (given: string): boolean => /^https:\/\/[^\s/]+/.test(given);
const filled = (description: string) => v.pipe(v.string(), v.regex(/\S/, 'text that is not empty'), v.description(description));
const phraseList = (description: string) => v.pipe(v.array(v.pipe(v.string(), v.regex(/[^\s*]/, 'a phrase with at least one word'), v.maxLength(200))), v.minLength(1), v.description(description));
const examples = (description: string) => v.optional(v.pipe(v.array(v.string()), v.description(description)));

const phraseSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case words joined by hyphens'), v.description('A name for it, such as "never-mention-lawyers".')),
  category: v.pipe(v.picklist(categories), v.description('What it is treated as.')),
  words: phraseList('The phrases, whatever their case; * stands for up to three words. They do not count where they are denied, quoted, or told as what others say.'),
  message: v.optional(filled('What the rep reads about it.')),
  suggestion: v.optional(filled('What to write instead.')),
  flags: examples('Sentences that must be found. Checked by endrun policy check.'),
  passes: examples('Sentences that must not be found.'),
});

const exceptionSchema = v.strictObject({
  id: filled('A name for it.'),
  words: phraseList('Phrases in which nothing is found.'),
  flags: examples('Sentences in which words must still be found.'),
  passes: examples('Sentences in which nothing must be found.'),
});

/** Format `endrun-policy`, version 1: the one source of types, check and published JSON Schema. */
export const policySchema = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal('endrun-policy'),
  version: v.literal(1),
  enabled: v.optional(v.pipe(v.boolean(), v.description('false switches every add-in off, within ten minutes.'))),
  auditOnly: v.optional(v.pipe(v.boolean(), v.description('true: the pane speaks only when it is opened, and Send never asks.'))),
  categoriesOff: v.optional(v.pipe(v.array(v.picklist(categories)), v.description('Categories of hurtful words that are not looked for.'))),
  phrases: v.optional(v.pipe(v.array(phraseSchema), v.description('Words of your own that hurt.'))),
  exceptions: v.optional(v.pipe(v.array(exceptionSchema), v.description('Words that do not hurt at your company.'))),
  askAtSend: v.optional(v.pipe(v.picklist(['stop', 'usual', 'caution']), v.description('Which mails ask at Send: only a stop, as usual, or every caution. A stop always asks.'))),
  quietAccounts: v.optional(v.pipe(v.array(v.string()), v.description('Ids of accounts about which nothing is said.'))),
  languages: v.optional(v.pipe(v.array(v.picklist(languages)), v.minLength(1, 'at least one language'), v.description('Languages that Endrun may speak. A rep whose language is not among them gets the first.'))),
  playbook: v.optional(v.strictObject({ text: filled('What the link says.'), url: v.pipe(v.string(), v.check(isHttps, 'an address that begins with https://')) })),
  correctionsTo: v.optional(v.pipe(v.string(), v.check((given) => isHttps(given) || normaliseAddress(given) !== undefined, 'an e-mail address, or an address that begins with https://'), v.description('Where corrections of the chart go.'))),
});

/** The file as it stands. */
export type PolicyFile = v.InferOutput<typeof policySchema>;
