import { dottedManagers, managerChain, samePerson } from '../org-chart/manager-chain';
import { levels } from '../org-chart/org-chart';
import type { Level, OrgChart, Person } from '../org-chart/org-chart';

/** How a person stands to a working contact. */
export type Relation = 'same' | 'above' | 'below' | 'beside';

const levelOf = (person: Person): Level => (person.kind !== 'person' && person.reaches !== undefined ? person.reaches : person.level);
const rankOf = (level: Level): number => levels.indexOf(level);

/** The head of the company. */
export function isChiefExecutive(person: Person): boolean {
  return person.kind === 'person' && person.level === 'cxo' && person.function === 'executive';
}

/** Chair, directors, trustees and their office: a mail to them is never a small thing. */
export function isBoard(person: Person): boolean {
  return levelOf(person) === 'board' || person.function === 'board';
}

/** By level alone; the chief executive stands over the other chiefs. */
function outranks(upper: Person, lower: Person): boolean {
  if (levelOf(upper) === 'unknown') return false;
  if (levelOf(upper) === levelOf(lower)) return isChiefExecutive(upper) && !isChiefExecutive(lower);
  return rankOf(levelOf(upper)) < rankOf(levelOf(lower));
}

/** A chain that ends here has reached the top of the company; anything else is a gap in the data. */
const isTop = (person: Person): boolean => isChiefExecutive(person) || isBoard(person);

/** Whether somebody's say reaches a function: their own, or all of them from the top of the house. */
function hasSayOver(upper: Person, functions: readonly (string | undefined)[]): boolean {
  if (isBoard(upper) || upper.function === 'executive') return true;
  if (upper.kind !== 'person' && upper.function === undefined) return true;
  return upper.function !== undefined && functions.indexOf(upper.function) !== -1;
}

const holds = (people: readonly Person[], person: Person): boolean => people.some((each) => samePerson(each, person));

/**
 * Relation of `person` to `contact`. Manager links decide; where they end before the top, level and
 * function stand in, because CRM data rarely holds them all. `engagementFunction` helps where the
 * contact's own function is unknown.
 */
export function relationTo(chart: OrgChart, person: Person, contact: Person, engagementFunction?: string): Relation {
  if (samePerson(person, contact)) return 'same';
  const up = managerChain(chart, contact);
  if (holds(up, person) || holds(dottedManagers(chart, contact), person)) return 'above';
  const down = managerChain(chart, person);
  if (holds(down, contact) || holds(dottedManagers(chart, person), contact)) return 'below';
  if (person.accountId !== contact.accountId) return 'beside';

  const top = up[up.length - 1] ?? contact;
  const linkedElsewhere = down.some((each) => holds(up, each));
  const functions = [top.function ?? contact.function, contact.function, engagementFunction];
  const mayBeAbove = isBoard(person) ? outranks(person, contact) : !isTop(top) && outranks(person, top);
  if (!linkedElsewhere && mayBeAbove && hasSayOver(person, functions)) return 'above';
  if (down.length === 0 && person.function !== undefined && person.function === contact.function && outranks(contact, person)) return 'below';
  return 'beside';
}

/**
 * The managers between a contact and the person reached: those on the reporting line below that
 * person; where the line ends before them, those of it whom that person outranks. A dotted line has none.
 */
export function managersBetween(chart: OrgChart, contact: Person, upper: Person): readonly Person[] {
  const chain = managerChain(chart, contact);
  const at = chain.findIndex((each) => samePerson(each, upper));
  if (at !== -1) return chain.slice(0, at);
  if (holds(dottedManagers(chart, contact), upper)) return [];
  return chain.filter((each) => outranks(upper, each));
}
