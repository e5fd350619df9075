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
const single = /^\s*"?([^"<>@:;]{0,200}?)"?\s*<([^<>\s]{1,320})>\s*$/;

/** Recipients of an address line as people write it: `Ana Roy <ana@x.example>, ben@x.example`. */
export function parseAddressLine(line: string): readonly Recipient[] {
  const found = single.exec(line);
  return found === null ? recipientsOf(addressParser(line)) : [recipient(found[2] ?? '', (found[1] ?? '').trim())];
}
