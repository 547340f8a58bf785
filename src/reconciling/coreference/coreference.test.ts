import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averageLinkage, type Link } from './average-linkage.ts';
import { compareTold } from './compare-told.ts';
import { groupTold } from './group-told.ts';
import { likeness, type ToldAct, topicOf } from './told-act.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' ').filter((word) => word !== ''));
const about = (text: string) => topicOf(text.split(' ').map((word) => ({ word, weight: 24 })));

const told = (id: string, more: Partial<Omit<ToldAct, 'id'>> = {}): ToldAct => ({
  id,
  source: `report ${id}`,
  sentence: `sentence ${id}`,
  topic: about('karaton baker strike ovens'),
  kind: 'arrest',
  stem: 'arrest',
  nature: 'plain',
  doers: new Set(),
  undergoers: new Set(),
  doersNamed: new Set(),
  undergoersNamed: new Set(),
  befell: new Set(),
  numbers: new Set(),
  beside: new Set(),
  ...more,
});

/** Two stories of many reports each, told by their own words; a few acts of two kinds in each. */
const tellings = fc
  .array(
    fc.record({
      story: fc.integer({ min: 0, max: 2 }),
      kind: fc.constantFrom('arrest', 'trial'),
      undergoer: fc.constantFrom('', 'baker', 'miller'),
      number: fc.constantFrom('', '4', '12'),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((all) =>
    all.map(({ story, kind, undergoer, number }, at) =>
      told(String(at).padStart(2, '0'), {
        kind,
        topic: about(['karaton baker strike', 'ludmir flood bridge', 'karaton bridge storm'][story] ?? ''),
        undergoers: words(undergoer),
        numbers: words(number),
        befell: words(number),
      }),
    ),
  );

describe('comparing acts told by words', () => {
  it('[C220] the same act on the same people in reports on one story is one', () => {
    const [a, b] = [told('a', { undergoers: words('baker') }), told('b', { undergoers: words('baker') })];
    const made = compareTold(a, b);
    expect(made.verdict).toBe('same');
    expect(made.reasons.map((one) => one.reason.code)).toContain('one-story');
    expect(made.reasons.reduce((sum, one) => sum + one.weight, 0)).toBe(made.weight);
  });

  it('[C220] the same words in reports on two stories are two acts: alike trials in two towns stay two', () => {
    const here = told('a', { topic: about('karaton baker strike ovens'), kind: 'trial', undergoers: words('officer') });
    const there = told('b', { topic: about('ludmir miner quarry blast'), kind: 'trial', undergoers: words('officer') });
    expect(compareTold(here, there).verdict).toBe('different');
    expect(groupTold([here, there])).toEqual([['a'], ['b']]);
  });

  it('[C220] acts of two kinds are two, whatever else agrees', () => {
    expect(compareTold(told('a'), told('b', { kind: 'release' })).verdict).toBe('different');
  });

  it('[C220] two words for it in one sentence are two acts', () => {
    const plain = compareTold(told('a'), told('b')).weight;
    expect(compareTold(told('a', { sentence: 's' }), told('b', { sentence: 's' })).weight).toBeLessThan(plain);
  });

  it('[C220] numbers that differ, other people and other speakers speak against one act', () => {
    const weigh = (a: Partial<ToldAct>, b: Partial<ToldAct>) => compareTold(told('a', a), told('b', b)).weight;
    const nothing = weigh({}, {});
    expect(weigh({ numbers: words('4') }, { numbers: words('12') })).toBeLessThan(nothing);
    expect(weigh({ undergoers: words('baker') }, { undergoers: words('miller') })).toBeLessThan(nothing);
    expect(
      weigh({ nature: 'spoken', doers: words('guard') }, { nature: 'spoken', doers: words('mayor') }),
    ).toBeLessThan(weigh({ nature: 'spoken' }, { nature: 'spoken' }));
    expect(weigh({ befell: words('4') }, { befell: words('4') })).toBeGreaterThan(nothing);
  });

  it('[C220] which of the two stands first makes no difference', () => {
    fc.assert(
      fc.property(tellings, (all) => {
        for (const a of all)
          for (const b of all) {
            expect(compareTold(a, b).weight).toBe(compareTold(b, a).weight);
            expect(compareTold(a, b).verdict).toBe(compareTold(b, a).verdict);
          }
      }),
    );
  });
});

describe('grouping acts told by words', () => {
  it('[C221] gives the same groups whatever the order', () => {
    fc.assert(
      fc.property(tellings, fc.integer(), (all, seed) => {
        const mixed = [...all].sort((p, q) => ((Number(p.id) * 7 + seed) % 11) - ((Number(q.id) * 7 + seed) % 11));
        expect(groupTold(mixed)).toEqual(groupTold(all));
      }),
    );
  });

  it('[C221] a telling that fits two groups does not bring them together', () => {
    const near = (a: ToldAct, b: ToldAct) => {
      const pair = [a.id, b.id].sort().join('');
      const weight = pair === 'ab' || pair === 'cd' ? 40 : pair === 'bc' ? 20 : -40;
      return { verdict: 'unsure' as const, weight, reasons: [] };
    };
    expect(
      groupTold(
        ['a', 'b', 'c', 'd'].map((id) => told(id)),
        near,
      ),
    ).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('[C222] reports that share no telling word are not compared', () => {
    let compared = 0;
    const stories = ['karaton baker', 'ludmir miner', 'tarn flood', 'velm fire'];
    const all = Array.from({ length: 40 }, (_, at) => told(String(at), { topic: about(stories[at % 4] ?? '') }));
    groupTold(all, (a, b) => {
      compared++;
      return compareTold(a, b);
    });
    expect(compared).toBe(4 * ((10 * 9) / 2));
  });

  it('[C221] linkage is what putting the two closest groups together again and again gives', () => {
    const made = fc.integer({ min: 2, max: 8 }).chain((count) =>
      fc
        .array(fc.integer({ min: 0, max: 10 }), {
          minLength: (count * (count - 1)) / 2,
          maxLength: (count * (count - 1)) / 2,
        })
        .map((values) => ({ count, values })),
    );
    fc.assert(
      fc.property(made, ({ count, values }) => {
        const links: Link[] = [];
        for (let b = 1; b < count; b++)
          for (let a = 0; a < b; a++) {
            // No two alike, so that nothing hangs on who comes first.
            const value = (values[links.length] as number) / 11 + links.length / 10_000;
            links.push({ a, b, value });
          }
        let groups = Array.from({ length: count }, (_, at) => [at]);
        const mean = (p: readonly number[], q: readonly number[]) =>
          p
            .flatMap((x) =>
              q.map((y) => links.find(({ a, b }) => a === Math.min(x, y) && b === Math.max(x, y))?.value ?? 0),
            )
            .reduce((sum, one) => sum + one, 0) /
          (p.length * q.length);
        for (;;) {
          const pairs = groups.flatMap((p, at) => groups.slice(at + 1).map((q) => ({ p, q, value: mean(p, q) })));
          const best = pairs.sort((x, y) => y.value - x.value)[0];
          if (!best || best.value <= 0.5) break;
          groups = [...groups.filter((one) => one !== best.p && one !== best.q), [...best.p, ...best.q]];
        }
        const sorted = groups.map((one) => one.sort((p, q) => p - q)).sort((p, q) => (p[0] ?? 0) - (q[0] ?? 0));
        expect(averageLinkage(count, links, 0.5)).toEqual(sorted);
      }),
    );
  });

  it('[C220] reports are as alike as the words they are about', () => {
    expect(likeness(about('karaton baker'), about('karaton baker'))).toBeCloseTo(1);
    expect(likeness(about('karaton baker'), about('karaton flood'))).toBeCloseTo(0.5);
    expect(likeness(about('karaton baker'), about('ludmir flood'))).toBe(0);
  });
});
