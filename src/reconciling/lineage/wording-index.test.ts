import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../../../test/support/fixed-seed.ts';
import { report } from '../../../test/support/readings.ts';
import { derive } from '../../derive.ts';
import { fingerprintsOf, shinglesOf } from './fingerprints.ts';
import { comparable, sharedRuns } from './shared-runs.ts';
import { wordsOfText } from './text-words.ts';
import { type Listed, type WordingIndex, wordingIndex } from './wording-index.ts';

const inWords = (source: string, text: string) => wordsOfText(source, text, (unit) => unit);
const listed = (source: string, text: string, more: Partial<Listed> = {}): Listed => ({
  words: inWords(source, text),
  rank: source,
  ...more,
});
const filled = (reports: readonly Listed[], compared?: () => void): WordingIndex => {
  const index = wordingIndex(compared);
  for (const one of reports) index.add(one);
  return index;
};
const told = (index: WordingIndex) =>
  index.pairs().map(({ a, b, runs }) => ({ a: a.source, b: b.source, runs: runs.map((run) => ({ ...run })) }));

/** Words of a small stock, so that texts come to share some by chance. */
const word = fc.constantFrom(
  ...'harbour customs cannery lanterns bakers ferries bridge orchard winter the of'.split(' '),
);
const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));
const texts = fc.array(text, { maxLength: 7 }).map((all) => all.map((one, at) => listed(`src-${at}`, one)));

/** The longest run of words that stands in both, by trying every place against every other. */
const longestShared = (one: readonly string[], other: readonly string[]): number => {
  let longest = 0;
  for (let p = 0; p < one.length; p++)
    for (let q = 0; q < other.length; q++) {
      let run = 0;
      while (p + run < one.length && q + run < other.length && one[p + run] === other[q + run]) run++;
      longest = Math.max(longest, run);
    }
  return longest;
};

describe('finding shared words', () => {
  it('[C230] texts that share seven words in a row share a fingerprint, whatever stands around them', () => {
    fc.assert(
      fc.property(text, text, fc.array(word, { minLength: 7, maxLength: 9 }), text, (before, after, run, other) => {
        const prints = (words: string) => new Set(fingerprintsOf(shinglesOf(inWords('x', words).words)));
        const one = prints(`${before} ${run.join(' ')} ${after}`);
        expect([...prints(`${after} ${other} ${run.join(' ')}`)].some((print) => one.has(print))).toBe(true);
      }),
    );
  });

  it('[C230] the runs found are those that stand in both texts, none overlapping, the longest among them', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [p, q] = [one, other].map((words) => words.split(' ').filter(Boolean)) as [string[], string[]];
        const runs = sharedRuns(comparable(inWords('a', one)), comparable(inWords('b', other)));
        for (const { a, b, length } of runs) expect(p.slice(a, a + length)).toEqual(q.slice(b, b + length));
        const places = (of: 'a' | 'b') =>
          runs.flatMap((run) => Array.from({ length: run.length }, (_, k) => run[of] + k));
        for (const of of ['a', 'b'] as const) expect(new Set(places(of)).size).toBe(places(of).length);
        // Every word of the stock but two carries meaning: a run of five has two that do, or repeats "the" and "of".
        const longest = longestShared(p, q);
        const most = Math.max(0, ...runs.map((run) => run.length));
        expect(most <= longest).toBe(true);
        if (longest >= 7 && runs.length > 0) expect(most).toBe(longest);
      }),
    );
  });

  it('[C230] what two texts share is the same whichever of them is named first', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [a, b] = [comparable(inWords('a', one)), comparable(inWords('b', other))];
        const turned = sharedRuns(b, a).map((run) => ({ a: run.b, b: run.a, length: run.length }));
        expect(turned.sort((p, q) => p.a - q.a)).toEqual(sharedRuns(a, b));
      }),
    );
  });
});

describe('the index of wording', () => {
  it('[C231] reports in any order, some taken out and put back, give the same pairs', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.nat(6), { maxLength: 6 }), (reports, outs) => {
        const index = filled([...reports].reverse());
        for (const at of outs) {
          const one = reports[at];
          if (one === undefined) continue;
          index.remove(one.words.source);
          index.add(one);
        }
        expect(told(index)).toEqual(told(filled(reports)));
      }),
    );
  });

  it('[C231] the pairs of reports one by one are the pairs of all; whose pairs changed is named by what was added', () => {
    fc.assert(
      fc.property(texts, (reports) => {
        const index = wordingIndex();
        const known = new Map<string, unknown>();
        for (const one of reports) {
          const changed = new Set(index.add(one));
          for (const [key] of known) if (key.split(' ').some((source) => changed.has(source))) known.delete(key);
          for (const source of changed)
            for (const { a, b, runs } of index.pairsOf(source))
              known.set(`${a.source} ${b.source}`, { a: a.source, b: b.source, runs });
        }
        expect([...known.keys()].sort().map((key) => known.get(key))).toEqual(told(index));
      }),
    );
  });

  it('[C231] a report is compared only with those it shares words with', () => {
    let compared = 0;
    const strangers = Array.from({ length: 300 }, (_, at) =>
      listed(`src-${at}`, Array.from({ length: 30 }, (__, k) => `word${at}x${k}`).join(' ')),
    );
    const index = filled(strangers, () => compared++);
    index.add(listed('src-new', `${Array.from({ length: 12 }, (_, k) => `word7x${k}`).join(' ')} and nothing else`));
    expect(index.pairsOf('src-new').map((pair) => pair.a.source)).toEqual(['src-7']);
    expect(compared).toBe(1);
  });

  it('[C231] one phrase repeated for ever is compared in the time of reading it', () => {
    const words = 'harbour customs '.repeat(20_000);
    const index = filled([listed('src-a', `${words} lanterns`), listed('src-b', `bakers ${words}`)]);
    expect(index.pairs()).toHaveLength(1);
  });
});

describe('copies of one report', () => {
  const BODY = Array.from(
    { length: 6 },
    (_, at) =>
      `Sentence ${at} says that the harbour customs office closed its northern cannery before winter because lanterns failed.`,
  ).join(' ');

  it('[C232] a thousand copies are compared a thousand times, not half a million, whatever line stands over them', () => {
    let compared = 0;
    const copies = Array.from({ length: 1000 }, (_, at) => listed(`src-${at}`, `Paper ${at}, Tuesday\n\n${BODY}`));
    const index = filled(copies, () => compared++);
    index.add(listed('src-other', `Bakers slept late. ${BODY.slice(0, 240)}`));
    const pairs = index.pairs();
    expect(pairs).toHaveLength(1000);
    expect(compared).toBe(1000);
    expect(new Set(copies.map((one) => index.headOf(one.words.source)))).toEqual(new Set(['src-0']));
  });

  it('[C232] the first of the copies stands for all; without it the next; one that a person spoke of stands for itself', () => {
    const index = filled([
      listed('src-a', BODY, { rank: '2' }),
      listed('src-b', BODY, { rank: '1' }),
      listed('src-c', BODY, { rank: '0', alone: true }),
      listed('src-d', BODY, { rank: '3' }),
    ]);
    const pairs = () => told(index).map(({ a, b }) => `${a} ${b}`);
    expect(pairs()).toEqual(['src-a src-b', 'src-b src-c', 'src-b src-d']);
    expect(index.remove('src-b')).toEqual(['src-a', 'src-d']);
    expect(pairs()).toEqual(['src-a src-c', 'src-a src-d']);
  });

  it('[C232] copies are one origin, though the one that stands for them tells nothing of it', () => {
    const says = (source: string) => ({
      source,
      text: `${BODY} Anna Berg was arrested.`,
      cast: { anna: { kind: 'person', name: 'Anna Berg' } as const },
      says: [{ words: 'Anna Berg was arrested', act: 'arrest' as const, patient: 'anna' }],
    });
    const { says: _, ...silent } = says('src-a');
    const file = derive({ sources: [silent, says('src-b'), says('src-c')].map(report), decisions: [] });
    expect(file.lineages.map(({ from, to }) => `${from} ${to}`)).toEqual(['src-b src-a', 'src-c src-a']);
    expect(file.events.map((one) => [one.sources, one.originsAtMost])).toEqual([[['src-b', 'src-c'], 1]]);
  });
});
