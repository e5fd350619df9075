import { addressParser } from 'postal-mime';
import type { Address } from 'postal-mime';
import type { Recipient } from '../core';

const recipient = (address: string, name: string): Recipient => (name === '' || name === address ? { address } : { address, name });

/** `van der Berg, Jan, MD` has two pieces before the last. */
const maxPiecesBefore = 3;

/** How many of the names before an address are pieces of its own name, because the header holds them as one: `Marsh, Theo` without quotation marks. */
function piecesBefore(alone: readonly string[], name: string, header: string): number {
  for (let count = Math.min(alone.length, maxPiecesBefore); count > 0; count -= 1) if (header.includes([...alone.slice(-count), name].join(', '))) return count;
  return 0;
}

/**
 * Recipients of parsed addresses; an address group (`Board: a@x.example, b@x.example;`) counts as its members.
 * `header` is the text they were parsed from: a name with a comma and without quotation marks is put together again.
 */
export function recipientsOf(addresses: readonly Address[], header: string): readonly Recipient[] {
  const line = header.replace(/\s+/g, ' ');
  const recipients: Recipient[] = [];
  let alone: string[] = [];
  // A name without an address is kept, so that the report can say that it was not checked.
  const keep = (names: readonly string[]) => names.forEach((name) => recipients.push({ address: name }));
  addresses.flatMap((entry) => entry.group ?? [entry]).forEach(({ address = '', name }) => {
    if (address === '') {
      if (name !== '') alone.push(name);
      return;
    }
    const from = alone.length - (name === '' ? 0 : piecesBefore(alone, name, line));
    keep(alone.slice(0, from));
    recipients.push(recipient(address, [...alone.slice(from), name].join(', ')));
    alone = [];
  });
  keep(alone);
  return recipients;
}

/** Recipients of an address line as people write it: `Marsh, Theo <theo@x.example>, ben@x.example`. */
export const parseAddressLine = (line: string): readonly Recipient[] => recipientsOf(addressParser(line), line);
