import { inClass } from './lexicon';

/** Words by which somebody is meant without a name, in lower case. */
export const firstPerson = new Set('i we me us myself ourselves mine ours'.split(' '));
export const secondPerson = new Set('you yourself yourselves yours'.split(' '));
export const singular = new Set('he she him her his hers himself herself'.split(' '));
export const plural = new Set('they them their theirs themselves'.split(' '));
/** What stands before a surname. */
export const honorific = new Set('mr mrs ms miss mx dr prof professor dean president chairman chief colonel captain commissioner director provost'.split(' '));
/** Departments whatever their capital. */
export const alwaysDepartment = new Set('procurement purchasing infosec'.split(' '));

const openers = new Map<string, boolean>();
const mostOpeners = 20000;
const otherOpeners = /^(?:our|my|your|nobody|none|noone|no|not|somebody|someone|anybody|anyone|whoever|the|that|this|those|these|a|an|some|an?other|every|each|any|one)$/;

/** True for words with which a mention may begin though they are small; found out once a word. */
export function mayOpen(word: string): boolean {
  const before = openers.get(word);
  if (before !== undefined) return before;
  const may = otherOpeners.test(word) || firstPerson.has(word) || secondPerson.has(word) || singular.has(word) || plural.has(word) || alwaysDepartment.has(word) || inClass(word, 'thirdParty');
  if (openers.size < mostOpeners) openers.set(word, may);
  return may;
}
