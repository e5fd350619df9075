import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { base64url, sha256, utf8 } from '../../src/core';

const expected = (given: string | Uint8Array): string => createHash('sha256').update(given).digest('base64url');

test('agrees with the platform on any text, lone surrogates included', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => base64url(sha256(text)) === expected(text)));
});

test('agrees at every length around the block borders', () => {
  for (let length = 0; length < 200; length += 1) expect(base64url(sha256(new Uint8Array(length).fill(length)))).toBe(expected(new Uint8Array(length).fill(length)));
});

test('utf8 agrees with TextEncoder', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => Buffer.from(utf8(text)).equals(Buffer.from(new TextEncoder().encode(text)))));
});
