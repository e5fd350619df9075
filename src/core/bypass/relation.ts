import { dottedManagers, managerChain, personKey, samePerson } from '../org-chart/manager-chain';
import { levels } from '../org-chart/org-chart';
import type { OrgChart, Person } from '../org-chart/org-chart';

/** How a person stands to a working contact. */
export type Relation = 'same' | 'above' | 'below' | 'beside';

const rank = (person: Person): number => levels.indexOf(person.kind === 'group' && person.reaches !== undefined ? person.reaches : person.level);
const unknownRank = levels.indexOf('unknown');
const executiveRank = levels.indexOf('cxo');

const isOver = (upper: Person, lower: Person): boolean => rank(upper) < rank(lower) && rank(upper) !== unknownRank;

/** A chain that ends here has reached the top of the company; anything else is a gap in the data. */
function isTop(person: Person): boolean {
  return rank(person) <= executiveRank && (person.function === 'executive' || person.function === 'board');
}

function sameLine(upper: Person, lower: Person, engagementFunction: string | undefined): boolean {
  if (upper.function === 'executive' || upper.function === 'board' || rank(upper) === levels.indexOf('board')) return true;
  return upper.function !== undefined && (upper.function === lower.function || upper.function === engagementFunction);
}

/**
 * Relation of `person` to `contact`. Manager links decide; where they end before the top, level and
 * function stand in, because CRM data rarely holds them all.
 */
export function relationTo(chart: OrgChart, person: Person, contact: Person, engagementFunction?: string): Relation {
  if (samePerson(person, contact)) return 'same';
  const up = managerChain(chart, contact);
  if (up.some((each) => samePerson(each, person)) || dottedManagers(chart, contact).some((each) => samePerson(each, person))) return 'above';
  const down = managerChain(chart, person);
  if (down.some((each) => samePerson(each, contact)) || dottedManagers(chart, person).some((each) => samePerson(each, contact))) return 'below';
  const top = up[up.length - 1] ?? contact;
  if (person.kind === 'group' || !isTop(top) || rank(person) === levels.indexOf('board')) {
    const linkedElsewhere = down.length > 0 && up.length > 0 && down.some((each) => up.some((other) => samePerson(each, other)));
    if (!linkedElsewhere && isOver(person, top) && sameLine(person, top.function === undefined ? contact : top, engagementFunction ?? contact.function)) return 'above';
  }
  const personTop = down[down.length - 1] ?? person;
  if (down.length === 0 && !isTop(personTop) && person.function !== undefined && person.function === contact.function && isOver(contact, person)) return 'below';
  return 'beside';
}

/** The managers between a contact and the person reached; all of the known chain where links end below that person. */
export function managersBetween(chart: OrgChart, contact: Person, upper: Person): readonly Person[] {
  const chain = managerChain(chart, contact);
  const at = chain.findIndex((each) => samePerson(each, upper));
  if (at !== -1) return chain.slice(0, at);
  if (dottedManagers(chart, contact).some((each) => samePerson(each, upper))) return [];
  return chain.filter((each) => isOver(upper, each) && personKey(each) !== personKey(upper));
}

/** Chair, directors, trustees and their office: a mail to them is never a small thing. */
export function isBoard(person: Person): boolean {
  return rank(person) === levels.indexOf('board') || person.function === 'board';
}

/** The head of the company. */
export function isChiefExecutive(person: Person): boolean {
  return person.level === 'cxo' && person.function === 'executive';
}
