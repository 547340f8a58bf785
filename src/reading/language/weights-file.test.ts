import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compress, EXPANDED, expand } from './companding.ts';
import { decodeWeights, encodeWeights } from './weights-file.ts';

describe('weights files', () => {
  it('[R10] what is written is read again, byte for byte', () => {
    const bytes = fc.array(fc.integer({ min: -127, max: 127 }), { minLength: 2 ** 6 + 5, maxLength: 2 ** 6 + 5 });
    fc.assert(
      fc.property(bytes, (values) => {
        const cells = Int8Array.from(values);
        const read = decodeWeights(encodeWeights(6, 5, cells), 'x.bin');
        expect([read.bits, read.classes]).toEqual([6, 5]);
        expect([...read.table]).toEqual(values.map((v) => v & 0xff));
        expect(values.map((v) => EXPANDED[v & 0xff])).toEqual(values.map((v) => expand(v) + 0));
      }),
    );
  });

  it('[R10] companding keeps order and sign', () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1, noNaN: true }), fc.double({ min: -1, max: 1, noNaN: true }), (a, b) => {
        if (a <= b) expect(expand(compress(a))).toBeLessThanOrEqual(expand(compress(b)));
        expect(Math.sign(expand(compress(a))) * Math.sign(a)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('[R11] a file that is none, cut short or too long is refused by name', () => {
    const good = encodeWeights(6, 5, new Int8Array(2 ** 6 + 5).fill(3));
    expect(() => decodeWeights(good.slice(0, -1), 'parser.bin')).toThrow(/parser\.bin/);
    expect(() => decodeWeights(Uint8Array.from([...good, 0]), 'parser.bin')).toThrow(/parser\.bin/);
    expect(() => decodeWeights(new Uint8Array(40), 'names.bin')).toThrow(/names\.bin/);
    expect(() => decodeWeights(new Uint8Array(3), 'names.bin')).toThrow(/names\.bin/);
  });
});
