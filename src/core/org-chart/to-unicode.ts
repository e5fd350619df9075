import { toUnicode as decode } from 'punycode/';

/** A host as a person sees it; the ASCII form itself where it cannot be decoded. */
export function toUnicode(host: string): string {
  try {
    return decode(host);
  } catch {
    return host;
  }
}
