import { toASCII } from 'punycode/';

const maxGivenCharacters = 1000;
const maxHostCharacters = 253;
const asciiHost = /^[a-z0-9_](?:[a-z0-9_-]{0,62})(?:\.[a-z0-9_](?:[a-z0-9_-]{0,62})){1,20}$/;
/** Marks that a host may contain unseen and that name resolution ignores. Source: UTS #46, "ignored". */
const ignoredMarks = /\u00ad|\u034f|\u200b|\u2060|[\ufe00-\ufe0f]|\ufeff/g;
/** Exchange's own names for people: X.500 (`/o=...`), and the same wrapped into an internet address. */
const legacyAddress = /^(?:ex:|x500:)?\/[a-z]{1,2}=|^imceaex-/i;

/**
 * A host in lower-case ASCII, or undefined when it is none (one label alone is none). An IDN becomes
 * its `xn--` form. Never through `new URL`, which turns `1.2.3` into `1.2.0.3`.
 */
export function normaliseHost(given: string): string | undefined {
  if (given.length <= maxHostCharacters && asciiHost.test(given)) return given;
  const folded = given.trim().replace(ignoredMarks, '').normalize('NFKC').toLowerCase().normalize('NFKC').replace(/\.$/, '');
  if (folded === '' || folded.length > maxHostCharacters) return undefined;
  try {
    const host = toASCII(folded);
    return host.length <= maxHostCharacters && asciiHost.test(host) ? host : undefined;
  } catch {
    return undefined;
  }
}

/** What stands in the last pair of angle brackets, else all of it; a name before the brackets proves nothing. */
function unwrap(given: string): string {
  const close = given.lastIndexOf('>');
  const open = given.lastIndexOf('<', close);
  const inner = close > 0 && open !== -1 ? given.slice(open + 1, close) : given;
  return inner.trim().replace(/^(?:mailto|smtp):/i, '').replace(/^['"]([^'"]*)['"]$/, '$1').trim();
}

function normaliseLocal(given: string): string | undefined {
  const bare = given.replace(/^"([^"]*)"$/, '$1').normalize('NFC').toLowerCase();
  const plus = bare.indexOf('+');
  const local = plus > 0 ? bare.slice(0, plus) : bare;
  // eslint-disable-next-line no-control-regex
  return local === '' || /[\s@,;:<>()"\\\u0000-\u001f\u007f]/.test(local) ? undefined : local;
}

/** Normalised already, as nearly all addresses of a chart are. */
const plainAddress = /^[a-z0-9][a-z0-9._-]{0,62}@[a-z0-9][a-z0-9-]{0,30}(?:\.[a-z0-9][a-z0-9-]{0,30}){1,5}$/;

/**
 * An address in the one form in which addresses are compared: unwrapped from `Name <a@b>`, lower
 * case, an IDN host in ASCII, without the `+tag`. Undefined for whatever is no internet address:
 * a name alone, a legacy Exchange address (`/o=...`), two addresses in one.
 */
export function normaliseAddress(given: string): string | undefined {
  if (given.length > maxGivenCharacters) return undefined;
  if (plainAddress.test(given)) return given;
  const address = unwrap(given);
  if (legacyAddress.test(address)) return undefined;
  const at = address.lastIndexOf('@');
  if (at < 1) return undefined;
  const local = normaliseLocal(address.slice(0, at));
  const host = normaliseHost(address.slice(at + 1));
  return local === undefined || host === undefined ? undefined : `${local}@${host}`;
}

/** The host of a normalised address. */
export function hostOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

/** The host itself, then its parents down to two labels: `a.b.c.d` → `a.b.c.d`, `b.c.d`, `c.d`. */
export function hostAndParents(host: string): readonly string[] {
  const labels = host.split('.');
  const hosts: string[] = [];
  for (let first = 0; first <= labels.length - 2; first += 1) hosts.push(labels.slice(first).join('.'));
  return hosts;
}
