declare module 'punycode/' {
  /** IDN host to its ASCII form; labels that are ASCII already stay. */
  export function toASCII(domain: string): string;
  /** ASCII host to the letters a person sees. */
  export function toUnicode(domain: string): string;
}
