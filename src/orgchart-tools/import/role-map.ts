/** What a contact role of a CRM makes of a person. */
export interface RoleUses {
  readonly contact: boolean;
  readonly decider: boolean;
  /** Role of the format, for the list of involved people. */
  readonly involved: string;
  readonly proposeAllowed: boolean;
}

/** Role as the CRM names it, lower case → its uses. */
export type RoleMap = ReadonlyMap<string, RoleUses>;

const uses = (involved: string, ...more: readonly ('contact' | 'decider' | 'allowed')[]): RoleUses => ({ contact: more.includes('contact'), decider: more.includes('decider'), involved, proposeAllowed: more.includes('allowed') });

/**
 * Salesforce's standard contact roles. Those who buy and sponsor are not whom a rep works with from day to day;
 * a sponsor may be somebody who invited us.
 */
export const standardRoles: RoleMap = new Map([
  ['decision maker', uses('other', 'contact', 'decider')],
  ['evaluator', uses('technical-evaluator', 'contact')],
  ['technical buyer', uses('technical-evaluator', 'contact')],
  ['business user', uses('user')],
  ['influencer', uses('champion')],
  ['economic buyer', uses('economic-buyer')],
  ['economic decision maker', uses('economic-buyer')],
  ['executive sponsor', uses('other', 'allowed')],
  ['other', uses('other')],
]);

const unknownRole = uses('other');

/** A contact role that the files use, how often, and what it was taken for. */
export interface ContactRole {
  readonly role: string;
  readonly count: number;
  readonly uses: RoleUses;
}

const keyOf = (role: string): string => role.trim().toLowerCase();

/** The roles that are given, most frequent first. */
export function countRoles(roles: RoleMap, given: readonly string[]): readonly ContactRole[] {
  const counts = new Map<string, { role: string; count: number }>();
  given.filter((role) => role.trim() !== '').forEach((role) => {
    const known = counts.get(keyOf(role));
    if (known === undefined) counts.set(keyOf(role), { role: role.trim(), count: 1 });
    else known.count += 1;
  });
  return [...counts].map(([key, counted]) => ({ ...counted, uses: roles.get(key) ?? unknownRole })).sort((one, other) => other.count - one.count);
}

/** The roles with what a person chose for some of them. */
export const withUses = (roles: RoleMap, chosen: readonly Pick<ContactRole, 'role' | 'uses'>[]): RoleMap => new Map([...roles, ...chosen.map(({ role, uses: given }) => [keyOf(role), given] as const)]);

/** A primary contact counts as a working contact unless their role is one of those who buy, sponsor or sign. */
export function roleUses(roles: RoleMap, role: string, isPrimary: boolean): RoleUses {
  const known = roles.get(keyOf(role));
  const found = known ?? unknownRole;
  const buysOrSponsors = found.involved === 'economic-buyer' || found.proposeAllowed;
  return isPrimary && !buysOrSponsors ? { ...found, contact: true } : found;
}

/** `Evaluator=contact,decider,technical-evaluator`: the standard roles with one changed or added; undefined when it cannot be read. */
export function withRole(roles: RoleMap, given: string): RoleMap | undefined {
  const equals = given.lastIndexOf('=');
  if (equals < 1) return undefined;
  const words = given.slice(equals + 1).split(',').map((word) => word.trim().toLowerCase()).filter((word) => word !== '');
  const flags = words.filter((word): word is 'contact' | 'decider' | 'allowed' => word === 'contact' || word === 'decider' || word === 'allowed');
  const involved = words.find((word) => !(flags as readonly string[]).includes(word)) ?? 'other';
  return new Map([...roles, [keyOf(given.slice(0, equals)), uses(involved, ...flags)]]);
}
