import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utf8 } from '../../model/index.ts';
import { checkFixity, nameOf, sourceHandle } from './index.ts';

describe('originals', () => {
  it('[O1] the name is the published SHA-256 of the bytes', () => {
    expect(nameOf(utf8('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(nameOf(new Uint8Array())).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it('[O2] any changed byte is seen, and missing bytes are told apart from changed ones', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 200 }),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        (bytes, at, mask) => {
          const name = nameOf(bytes);
          const changed = Uint8Array.from(bytes);
          const place = at % bytes.length;
          changed[place] = (changed[place] ?? 0) ^ mask;
          expect(checkFixity(name, bytes)).toEqual({ state: 'intact' });
          expect(checkFixity(name, changed)).toEqual({ state: 'changed', found: nameOf(changed) });
          expect(checkFixity(name, undefined)).toEqual({ state: 'missing' });
        },
      ),
    );
  });

  it('[O3] a handle is the first twelve digits of the hash, whatever else the case holds', () => {
    const name = nameOf(utf8('a report'));
    expect(sourceHandle(name, () => false)).toBe(`src-${name.slice(0, 12)}`);
  });

  it('[O4] a second original with the same digits gets a longer handle', () => {
    const taken = new Set([`src-${'a'.repeat(12)}`]);
    const other = `${'a'.repeat(12)}${'b'.repeat(52)}`;
    expect(sourceHandle(other, (handle) => taken.has(handle))).toBe(`src-${other.slice(0, 24)}`);
    expect(sourceHandle(other, () => true)).toBe(`src-${other}`);
  });
});
