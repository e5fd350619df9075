/** A byte that windows-1252 shows as “ and that Node 20 leaves a control character (nodejs/node#56542). */
const leftQuote = new Uint8Array([0x93]);

/**
 * Makes TextDecoder read windows-1252 and its aliases as the Encoding standard says. Some versions of
 * Node 20 take a wrong shortcut for them, except when decoding a stream; so do that, and flush.
 * Leaves a sound TextDecoder alone.
 */
export function mendTextDecoder(host: { TextDecoder: typeof TextDecoder } = globalThis): void {
  const Given = host.TextDecoder;
  if (new Given('windows-1252').decode(leftQuote) === '\u201c') return;
  host.TextDecoder = class extends Given {
    override decode(input?: AllowSharedBufferSource, options?: TextDecodeOptions): string {
      if (input === undefined || options?.stream === true || this.encoding !== 'windows-1252') return super.decode(input, options);
      return super.decode(input, { stream: true }) + super.decode();
    }
  };
}
