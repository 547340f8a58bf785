import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Joining, ruleOn } from './rulings.ts';

const said = (...all: readonly [string, boolean, string, string][]): Joining[] =>
  all.map(([entry, join, a, b]) => ({ entry, join, a, b }));
const join = true;
const part = false;

/** Every join on a way between two parties that meets nobody twice, found by trying all ways. */
const betweenBySearch = (from: string, to: string, joins: readonly Joining[]): ReadonlySet<string> => {
  const found = new Set<string>();
  const walk = (at: string, met: readonly string[], way: readonly string[]): void => {
    if (at === to) for (const entry of way) found.add(entry);
    if (at === to) return;
    for (const { entry, a, b } of joins) {
      const next = a === at ? b : b === at ? a : undefined;
      if (next !== undefined && !met.includes(next)) walk(next, [...met, next], [...way, entry]);
    }
  };
  walk(from, [from], []);
  return found;
};

const generated = fc
  .array(fc.record({ join: fc.boolean(), a: fc.constantFrom(...'abcdefg'), b: fc.constantFrom(...'abcdefg') }), {
    maxLength: 14,
  })
  .map((all) => all.map((one, at): Joining => ({ ...one, entry: `e${String(at).padStart(2, '0')}` })));

describe('rulings on who is who', () => {
  it('[C242] two joinings and a parting that contradict each other join nobody, and each names the others', () => {
    const all = said(['e1', join, 'a', 'b'], ['e2', join, 'b', 'c'], ['e3', part, 'a', 'c'], ['e4', join, 'c', 'd']);
    const { joins, apart, effects } = ruleOn(all);
    expect(joins.map((one) => one.entry)).toEqual(['e4']);
    expect(effects.map((one) => [one.entry, one.effect, one.reason?.code, one.reason?.args.entries])).toEqual([
      ['e1', 'superseded', 'contradicts-decisions', 'e2,e3'],
      ['e2', 'superseded', 'contradicts-decisions', 'e1,e3'],
      ['e3', 'superseded', 'contradicts-decisions', 'e1,e2'],
      ['e4', 'applied', undefined, undefined],
    ]);
    expect(apart).toEqual([
      ['a', 'b'],
      ['b', 'c'],
      ['a', 'c'],
    ]);
  });

  it('[C242] whichever was taken last, and whatever hangs on them at the side', () => {
    const all = said(['e1', part, 'a', 'd'], ['e2', join, 'b', 'c'], ['e3', join, 'a', 'b'], ['e4', join, 'd', 'c']);
    const aside = said(['e5', join, 'b', 'x'], ['e6', join, 'x', 'y'], ['e7', part, 'y', 'z']);
    expect(ruleOn([...aside, ...all]).joins.map((one) => one.entry)).toEqual(['e5', 'e6']);
  });

  it('[C242] withdrawing one of them leaves the others to hold', () => {
    const all = said(['e1', join, 'a', 'b'], ['e2', join, 'b', 'c'], ['e3', part, 'a', 'c']);
    for (const { entry } of all) {
      const { effects } = ruleOn(all.filter((one) => one.entry !== entry));
      expect(effects.map((one) => one.effect)).toEqual(['applied', 'applied']);
    }
  });

  it('[C7] of two about one pair the later stands; lost words and one party are said to be so', () => {
    const { effects } = ruleOn([
      ...said(['e1', part, 'a', 'b'], ['e2', join, 'b', 'a'], ['e3', part, 'c', 'c']),
      { entry: 'e4', join, a: 'a' },
    ]);
    expect(effects.map((one) => one.reason?.code)).toEqual([
      'decided-later',
      undefined,
      'one-in-this-report',
      'words-not-found',
    ]);
  });

  it('[C242] exactly those contradict whom some way of joinings leads from one parted to the other', () => {
    fc.assert(
      fc.property(generated, (all) => {
        const pair = (one: Joining) => [one.a, one.b].sort().join();
        const standing = all.filter((one, at) => !all.slice(at + 1).some((later) => pair(later) === pair(one)));
        const joins = standing.filter((one) => one.join && one.a !== one.b);
        const expected = new Map<string, Set<string>>();
        for (const parting of standing.filter((one) => !one.join && one.a !== one.b)) {
          const between = betweenBySearch(parting.a ?? '', parting.b ?? '', joins);
          const cycle = between.size === 0 ? [] : [parting.entry, ...between];
          for (const entry of cycle)
            expected.set(entry, new Set([...(expected.get(entry) ?? []), ...cycle.filter((one) => one !== entry)]));
        }
        const { effects, joins: done, apart } = ruleOn(all);
        const told = effects.flatMap(({ entry, reason }) =>
          reason?.code === 'contradicts-decisions' ? [[entry, reason.args.entries] as const] : [],
        );
        expect(new Map(told)).toEqual(
          new Map([...expected].map(([entry, others]) => [entry, [...others].sort().join()])),
        );
        // What is left to be joined brings nobody together who is to be kept apart.
        for (const [a, b] of apart)
          expect(
            betweenBySearch(
              a,
              b,
              done.map((one) => ({ ...one, join })),
            ).size,
          ).toBe(0);
      }),
    );
  });

  it('[C242] a chain of a thousand joinings with one parting is ruled on in one walk', () => {
    const chain = Array.from(
      { length: 1000 },
      (_, at): Joining => ({
        entry: `e${at}`,
        join,
        a: `p${at}`,
        b: `p${at + 1}`,
      }),
    );
    expect(ruleOn([...chain, { entry: 'last', join: part, a: 'p0', b: 'p1000' }]).joins).toEqual([]);
  });
});
