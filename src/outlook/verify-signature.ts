import { base64url, utf8 } from '../core';
import type { SiteSettings } from '../site/site-settings';

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64.replace(/-/g, '+').replace(/_/g, '/'));
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i += 1) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

/** `cannot`: this runtime has no WebCrypto (classic Windows probably has none). */
export type SignatureCheck = 'good' | 'bad' | 'cannot';

/** Checks a detached JWS (ES256) over a text. Source: RFC 7515, appendix F; RFC 7518, section 3.4. By hand, because jose is as large as all the rest of the source. */
export async function verifySignature(text: string, jws: string, publicKey: NonNullable<SiteSettings['publicKey']>): Promise<SignatureCheck> {
  if (typeof crypto === 'undefined' || crypto.subtle === undefined || typeof atob !== 'function') return 'cannot';
  try {
    const [head = '', , signature = ''] = jws.trim().split('.');
    const { alg, b64, crit } = JSON.parse(String.fromCharCode.apply(null, Array.from(bytesOf(head)))) as { readonly alg?: unknown; readonly b64?: unknown; readonly crit?: unknown };
    if (alg !== 'ES256' || b64 !== undefined || crit !== undefined) return 'bad';
    const { kty, crv, x, y } = publicKey;
    const key = await crypto.subtle.importKey('jwk', { kty, crv, x, y }, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['verify']);
    const signed = utf8(`${head}.${base64url(utf8(text))}`) as Uint8Array<ArrayBuffer>;
    return (await crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, bytesOf(signature), signed)) ? 'good' : 'bad';
  } catch {
    return 'bad';
  }
}
