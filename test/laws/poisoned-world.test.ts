import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('the world that pure rooms are tested in', () => {
  const forbidden: Readonly<Record<string, () => unknown>> = {
    'Date.now': () => Date.now(),
    'new Date()': () => new Date(),
    'Date()': () => Date(),
    'Math.random': () => Math.random(),
    localeCompare: () => 'a'.localeCompare('b'),
    toLocaleLowerCase: () => 'I'.toLocaleLowerCase('tr'),
    'Number.prototype.toLocaleString': () => (1).toLocaleString(),
    'Array.prototype.toLocaleString': () => [1].toLocaleString(),
    'Date.prototype.toLocaleString': () => new Date(0).toLocaleString(),
    'Intl.Collator': () => new Intl.Collator(),
    'Intl.Segmenter': () => new Intl.Segmenter('en'),
    'Intl.DateTimeFormat': () => Intl.DateTimeFormat('en'),
  };
  for (const [name, ask] of Object.entries(forbidden))
    it(`refuses ${name}`, () => {
      expect(ask).toThrow(/was asked in a pure room/);
    });

  it('keeps fixed dates and plain sorting', () => {
    expect(new Date(0).toISOString()).toBe('1970-01-01T00:00:00.000Z');
    expect(['b', 'a'].sort()).toEqual(['a', 'b']);
  });

  it('tries the same generated cases every time', () => {
    const seen: number[] = [];
    fc.assert(
      fc.property(fc.nat(), (value) => {
        seen.push(value);
      }),
      { numRuns: 3 },
    );
    const again = fc.sample(fc.nat(), { numRuns: 3, seed: 20260101 });
    expect(seen).toHaveLength(3);
    expect(again).toHaveLength(3);
    expect(fc.readConfigureGlobal()?.seed).toBe(20260101);
  });
});
