import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromUtf8, utf8 } from '../../model/index.ts';
import { canonical, type Json, readCanonical } from './canonical.ts';

describe('canonical writing', () => {
  it('[L1] keys are sorted by code units, numbers and strings are written as RFC 8785 says', () => {
    expect(canonical({ b: 1, a: [true, null, 'é'], A: 1e21, '\u20ac': 0.000001, '': -0 })).toBe(
      '{"":0,"A":1e+21,"a":[true,null,"é"],"b":1,"€":0.000001}',
    );
    expect(canonical('\u0000\u001f"\\\u007f\u2028')).toBe('"\\u0000\\u001f\\"\\\\\u007f\u2028"');
    expect(canonical({ a: undefined, b: 1 })).toBe('{"b":1}');
    expect(() => canonical({ a: Number.POSITIVE_INFINITY })).toThrow(RangeError);
  });

  it('[L1] what is read back is written the same, for any value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonical(value as Json);
        expect(canonical(JSON.parse(text))).toBe(text);
        expect(canonical(readCanonical(text) as Json)).toBe(text);
        expect(fromUtf8(utf8(text))).toBe(text);
      }),
    );
  });

  it('[L1] the same value written otherwise is not read', () => {
    for (const text of ['{"b":1,"a":2}', '{"a":1 }', '{"a":1.0}', '"\\u0041"', '{"a":1,"a":1}', '1e0', '[1', ''])
      expect(readCanonical(text)).toBeUndefined();
  });
});
