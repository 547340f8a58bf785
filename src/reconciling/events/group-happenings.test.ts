import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StatementRecord } from '../../model/index.ts';
import type { Who } from '../identities/identify.ts';
import { episodesOf } from './episodes.ts';
import { groupHappenings } from './group-happenings.ts';
import { type Happening, happening } from './happening.ts';
import { type CompareHappenings, judgeOnce } from './judge-once.ts';
import { different, sameHappening } from './same-happening.ts';

type Telling = {
  readonly act: string;
  readonly source: number;
  readonly patient?: string | undefined;
  readonly agent?: string | undefined;
  readonly place?: string | undefined;
  readonly when?: string | undefined;
  readonly count?: number | undefined;
  readonly modality?: string;
  readonly circumstances?: string;
};

const tell = (one: Telling, at: number): Happening => {
  const part = (role: string, identity: string | undefined, count?: number) =>
    identity === undefined && count === undefined
      ? []
      : [{ role, words: 'somebody', identity, ...(count === undefined ? {} : { count: { min: count, max: count } }) }];
  const record = {
    id: `st-${String(at).padStart(5, '0')}`,
    source: `src-${String(one.source).padStart(5, '0')}`,
    kind: 'act',
    polarity: 'affirmed',
    modality: one.modality ?? 'asserted',
    circumstances: one.circumstances ?? 'free',
    review: 'proposed',
    voice: [],
    passages: [],
    content: {
      kind: 'act',
      act: one.act,
      trigger: 'did',
      participants: [...part('patient', one.patient, one.count), ...part('agent', one.agent)],
      ...(one.place === undefined ? {} : { where: [{ words: one.place, identity: one.place }] }),
      ...(one.when === undefined ? {} : { when: { words: 'then', stated: one.when } }),
    },
  } as unknown as StatementRecord;
  return happening(
    record,
    () => [],
    (id) => id !== 'crowd',
  ) as Happening;
};

describe('cost', () => {
  const DAYS = ['2031-03-05', '2031-03', undefined];
  const ACTS = ['arrest', 'beating', 'trial-step', 'statement', 'release'];
  /** Every report tells the same eight things: copies of one report. */
  const copies = (reports: number): readonly Happening[] =>
    Array.from({ length: reports * 8 }, (_, at) => {
      const what = at % 8;
      const act = ACTS[what % ACTS.length] as string;
      return tell({ act, source: Math.floor(at / 8), patient: 'man', agent: 'man', when: DAYS[what % 3] }, at);
    });
  /** Statements that stand at one place of two copies share their words. */
  const inShared = (all: readonly Happening[]) =>
    all.flatMap((a, p) =>
      all.filter((_, q) => q > p && p % 8 === q % 8).map((b) => [a.record.id, b.record.id] as const),
    );
  const run = (reports: number): { asked: number; events: number } => {
    let asked = 0;
    const all = copies(reports);
    const pairs = inShared(all);
    const together = new Set(pairs.map(([a, b]) => `${a} ${b}`));
    const shares = (a: string, b: string) => together.has(`${a} ${b}`) || together.has(`${b} ${a}`);
    const groups = groupHappenings(all, shares, pairs, (a, b, sharesWords) => {
      asked++;
      return sameHappening(a, b, sharesWords);
    });
    return { asked, events: groups.length };
  };

  it('[C8] copies of one report cost comparisons in step with their number, and tell what one of them tells', () => {
    const [few, many] = [run(30), run(60)];
    expect(few.asked).toBeGreaterThan(30);
    expect(many.asked).toBeLessThan(few.asked * 2.2);
    expect(many.events).toBe(few.events);
  });
});

describe('comparing once what is judged alike', () => {
  const maybe = <T>(...values: T[]) => fc.constantFrom(...values, undefined);
  const telling = fc.record({
    act: fc.constantFrom('arrest', 'detention', 'torture', 'beating', 'killing', 'death', 'statement', 'protest'),
    source: fc.integer({ min: 0, max: 3 }),
    patient: maybe('man', 'woman', 'crowd'),
    agent: maybe('man', 'crowd'),
    place: maybe('Tresk', 'Sarvan', 'Tresk region'),
    when: maybe('2031-03-05', '2031-03', '2031', 'XXXX-03-05', '[2031-01-01..]'),
    count: maybe(2, 40),
    modality: fc.constantFrom('asserted', 'hypothetical'),
    circumstances: fc.constantFrom('free', 'duress-alleged'),
  });
  const named = (id: string) => ({ id, kind: 'place', named: true }) as unknown as Who;

  it('[C8] the verdict that is kept for two kinds of tellings is the verdict on each two of them', () => {
    fc.assert(
      fc.property(fc.array(telling, { minLength: 2, maxLength: 24 }), fc.boolean(), (tellings, sharesWords) => {
        const all = tellings.flatMap((one, at) => tell(one, at) ?? []);
        const episodes = episodesOf(all, { who: named, within: () => false });
        const compare: CompareHappenings = (a, b, shared) =>
          episodes(a, b) ? different('other-episode') : sameHappening(a, b, shared);
        const judge = judgeOnce(all, compare, () => sharesWords);
        for (const a of all)
          for (const b of all) expect(judge.verdict(a, b, sharesWords)).toBe(compare(a, b, sharesWords).verdict);
      }),
    );
  });
});
