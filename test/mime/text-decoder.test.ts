import { mendTextDecoder } from '../../src/mime/text-decoder';

const quotes = new Uint8Array([0x93, 0x80, 0x94]);

/** A TextDecoder with the fault of some Node 20 versions: right for streams, else a wrong shortcut. */
class FaultyTextDecoder extends TextDecoder {
  override decode(input?: AllowSharedBufferSource, options?: TextDecodeOptions): string {
    if (input === undefined || options?.stream === true || this.encoding !== 'windows-1252') return super.decode(input, options);
    return Buffer.from(input as Uint8Array).toString('latin1');
  }
}

test('a faulty decoder is mended for windows-1252 and its aliases', () => {
  const host = { TextDecoder: FaultyTextDecoder as typeof TextDecoder };
  expect(new host.TextDecoder('windows-1252').decode(quotes)).not.toBe('“€”');
  mendTextDecoder(host);
  expect(new host.TextDecoder('windows-1252').decode(quotes)).toBe('“€”');
  expect(new host.TextDecoder('iso-8859-1').decode(quotes)).toBe('“€”');
  expect(new host.TextDecoder('utf-8').decode(Buffer.from('“€”'))).toBe('“€”');
});

test('a mended decoder is left alone', () => {
  const host = { TextDecoder: FaultyTextDecoder as typeof TextDecoder };
  mendTextDecoder(host);
  const mended = host.TextDecoder;
  mendTextDecoder(host);
  expect(host.TextDecoder).toBe(mended);
});
