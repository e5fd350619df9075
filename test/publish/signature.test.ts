import { webcrypto } from 'node:crypto';
import { readManifest } from '../../src/core';
import { createSigner, newKeyPair } from '../../src/orgchart-tools/publish/signing';
import { verifySignature } from '../../src/outlook/verify-signature';
import type { SiteSettings } from '../../src/site/site-settings';

type PublicKey = NonNullable<SiteSettings['publicKey']>;
const text = '{"serial": 1, "name": "Jörg \u{1f600}"}\n';

beforeAll(() => { if (globalThis.crypto === undefined) Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true }); });

async function pair() {
  const { privateText, publicText } = await newKeyPair();
  const sign = await createSigner(privateText);
  if (sign === undefined) throw new Error('no signer');
  return { sign, publicKey: JSON.parse(publicText) as PublicKey, publicText };
}

test('what jose signs, the add-in’s own few lines accept', async () => {
  const { sign, publicKey } = await pair();
  expect(await verifySignature(text, await sign(text), publicKey)).toBe('good');
});

test('another text, another key, a cut or made-up signature are bad', async () => {
  const { sign, publicKey } = await pair();
  const jws = await sign(text);
  const other = await pair();
  expect(await verifySignature(`${text} `, jws, publicKey)).toBe('bad');
  expect(await verifySignature(text, jws, other.publicKey)).toBe('bad');
  for (const wrong of ['', 'x', '..', jws.slice(0, -4), jws.replace(/\.\..*/, '..'), `${Buffer.from('not json').toString('base64url')}..${jws.split('.')[2] ?? ''}`]) expect(await verifySignature(text, wrong, publicKey)).toBe('bad');
});

test.each([{ alg: 'none' }, { alg: 'HS256' }, { alg: 'ES256', b64: false, crit: ['b64'] }])('a header that asks for less is refused: %j', async (header) => {
  const { sign, publicKey } = await pair();
  const signature = (await sign(text)).split('.')[2] ?? '';
  expect(await verifySignature(text, `${Buffer.from(JSON.stringify(header)).toString('base64url')}..${signature}`, publicKey)).toBe('bad');
});

test('a runtime without WebCrypto says that it cannot', async () => {
  const { sign, publicKey } = await pair();
  const jws = await sign(text);
  const kept = Object.getOwnPropertyDescriptor(globalThis, 'crypto');
  Object.defineProperty(globalThis, 'crypto', { value: undefined, configurable: true });
  try {
    expect(await verifySignature(text, jws, publicKey)).toBe('cannot');
  } finally {
    if (kept !== undefined) Object.defineProperty(globalThis, 'crypto', kept);
  }
});

test('a public key signs nothing, and neither does anything else', async () => {
  const { publicText } = await pair();
  for (const wrong of [publicText, '', '{}', 'null', '{"kty":"EC","d":"x"}']) expect(await createSigner(wrong)).toBeUndefined();
});

test.each(['', '[]', '{"format":"endrun-orgchart-manifest"}', '{"format":"endrun-orgchart-manifest","version":1,"mode":"single","prefixHex":0,"serial":0}'])('no manifest: %s', (wrong) => {
  expect(readManifest(wrong)).toBeUndefined();
});
