import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derivedId, digest, digestText, utf8 } from './index.ts';

describe('hashes and ids', () => {
  it('[M12] agrees with the published SHA-256 vectors', () => {
    expect(digestText('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(digestText('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(digest(new Uint8Array(1_000_000).fill(0x61))).toBe(
      'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0',
    );
  });

  it('[M12] a text is hashed as its UTF-8 bytes', () => {
    expect([...utf8('ғ🕊')]).toEqual([0xd2, 0x93, 0xf0, 0x9f, 0x95, 0x8a]);
    expect(digestText('ғ🕊')).toBe(digest(utf8('ғ🕊')));
  });

  it('[M9] the same parts give the same id, and other parts another, however they are cut', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.string()), (a, b) => {
        const same = a.length === b.length && a.every((part, at) => part === b[at]);
        fc.pre(![...a, ...b].some((part) => part.includes('\u001f')));
        fc.pre(a.length > 0 && b.length > 0);
        expect(derivedId('ev', ...a) === derivedId('ev', ...b)).toBe(same);
      }),
    );
    expect(derivedId('ev', 'ab', 'c')).not.toBe(derivedId('ev', 'a', 'bc'));
    expect(derivedId('ev', 'ab')).toMatch(/^ev-[0-9a-f]{12}$/);
  });
});
