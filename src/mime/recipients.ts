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

/** Recipients of an address line as people write it: `Ana Roy <ana@x.example>, ben@x.example`. */
export const parseAddressLine = (line: string): readonly Recipient[] => recipientsOf(addressParser(line));
