import { CompactSign, exportJWK, generateKeyPair, importJWK } from 'jose';
import type { JWK } from 'jose';

const algorithm = 'ES256';

/** A pair of JSON Web Keys as texts: the private one for sales ops, the public one for the add-in's site. */
export async function newKeyPair(): Promise<{ readonly privateText: string; readonly publicText: string }> {
  const { privateKey, publicKey } = await generateKeyPair(algorithm, { extractable: true });
  const print = async (key: typeof privateKey): Promise<string> => `${JSON.stringify({ ...(await exportJWK(key)), alg: algorithm, use: 'sig' }, null, 2)}\n`;
  return { privateText: await print(privateKey), publicText: await print(publicKey) };
}

/** Signs texts: a detached JWS each (RFC 7515, appendix F). Undefined when the text is no private key. */
export async function createSigner(privateText: string): Promise<((text: string) => Promise<string>) | undefined> {
  try {
    const jwk = JSON.parse(privateText) as JWK;
    if (typeof jwk.d !== 'string') return undefined;
    const key = await importJWK(jwk, algorithm);
    return async (text) => {
      const [head, , signature] = (await new CompactSign(new TextEncoder().encode(text)).setProtectedHeader({ alg: algorithm }).sign(key)).split('.');
      return `${head}..${signature}`;
    };
  } catch {
    return undefined;
  }
}
