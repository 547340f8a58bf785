import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromUtf8, utf8 } from './index.ts';

describe('UTF-8', () => {
  it('[M13] a text encoded and read again is the same text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fromUtf8(utf8(text))).toBe(text);
      }),
    );
    expect(fromUtf8(utf8('ғ🕊'.repeat(10_000)))).toBe('ғ🕊'.repeat(10_000));
  });

  it('[M13] any bytes are either refused or come back as they were', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 12 }), (bytes) => {
        const text = fromUtf8(bytes);
        if (text !== undefined) expect([...utf8(text)]).toEqual([...bytes]);
      }),
    );
  });

  it('[M13] overlong forms, surrogates, stray bytes and values past the last code point are refused', () => {
    for (const bytes of [
      [0xc0, 0x80],
      [0xe0, 0x80, 0x80],
      [0xed, 0xa0, 0x80],
      [0x80],
      [0xf4, 0x90, 0x80, 0x80],
      [0xd0],
      [0xff],
    ])
      expect(fromUtf8(new Uint8Array(bytes)), bytes.join(' ')).toBeUndefined();
  });
});
