import { toASCII } from 'punycode/';

const wrapped = /<([^<>]{1,320})>\s*$/;
const maxAddressCharacters = 320;

/** The bare `local@host` inside what a mail program or a file gave: `Name <a@b>`, `mailto:`, quotes, blanks. */
function unwrap(given: string): string {
  const inner = wrapped.exec(given);
  return (inner?.[1] ?? given).trim().replace(/^mailto:/i, '').replace(/^["'<]+|["'>]+$/g, '').trim();
}

/** Host in lower-case ASCII, or undefined when it is none. Never through `new URL`, which turns `1.2.3` into `1.2.0.3`. */
export function normaliseHost(given: string): string | undefined {
  const trimmed = given.trim().replace(/\.$/, '').toLowerCase();
  if (trimmed === '' || trimmed.length > 253) return undefined;
  let host: string;
  try {
    host = toASCII(trimmed.normalize('NFKC'));
  } catch {
    return undefined;
  }
  return /^[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63}){1,20}$/.test(host) ? host : undefined;
}

/**
 * An address in the one form in which addresses are compared: unwrapped, lower case, IDN host as
 * ASCII, without the `+tag`. Undefined for anything that is no internet address, such as a legacy
 * Exchange `/o=...` name.
 */
export function normaliseAddress(given: string): string | undefined {
  if (given.length > 2 * maxAddressCharacters) return undefined;
  const address = unwrap(given);
  const at = address.lastIndexOf('@');
  if (at < 1 || address.startsWith('/') || /[\s,;]/.test(address)) return undefined;
  const host = normaliseHost(address.slice(at + 1));
  const local = address.slice(0, at).toLowerCase().replace(/^"(.*)"$/, '$1');
  const plus = local.indexOf('+');
  const name = plus > 0 ? local.slice(0, plus) : local;
  if (host === undefined || name === '' || name.indexOf('@') !== -1) return undefined;
  return `${name}@${host}`;
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
