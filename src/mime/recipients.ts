import { addressParser } from 'postal-mime';
import type { Address } from 'postal-mime';
import type { Recipient } from '../core';

const recipient = (address: string, name: string): Recipient => (name === '' || name === address ? { address } : { address, name });

/** Recipients of parsed addresses; an address group (`Board: a@x.example, b@x.example;`) counts as its members. */
export function recipientsOf(addresses: readonly Address[]): readonly Recipient[] {
  return addresses.flatMap((entry) => {
    if (entry.group !== undefined) return entry.group.map(({ address, name }) => recipient(address, name));
    // A name without an address is kept, so that the report can say that it was not checked.
    return entry.address === '' && entry.name === '' ? [] : [recipient(entry.address === '' ? entry.name : entry.address, entry.name)];
  });
}

/** One name and one address, the name with a comma or without quotes: `Marsh, Theo <theo@x.example>`. */
function parseSingle(line: string): Recipient | undefined {
  const text = line.trim();
  const open = text.indexOf('<');
  const name = text.slice(0, Math.max(0, open)).trim().replace(/^"|"$/g, '');
  const address = text.slice(open + 1, -1);
  if (open === -1 || !text.endsWith('>') || address === '' || /["<>@:;]/.test(name) || /[<>\s]/.test(address)) return undefined;
  return recipient(address, name.trim());
}

/** Recipients of an address line as people write it: `Ana Roy <ana@x.example>, ben@x.example`. */
export function parseAddressLine(line: string): readonly Recipient[] {
  const single = parseSingle(line);
  return single === undefined ? recipientsOf(addressParser(line)) : [single];
}
