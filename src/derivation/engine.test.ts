import { expect, it } from 'vitest';
import { readSource } from '../../test/support/derived-texts.ts';
import { derive, start, step } from '../derive.ts';
import type { DerivationInput } from '../model/index.ts';
import { engine } from './index.ts';

const GIVEN = ['Arman', 'Boris', 'Dinar', 'Emil', 'Farid', 'Gaziz', 'Harlan', 'Ismet', 'Jamal', 'Karim'];
const FAMILY = ['Tolmek', 'Varsin', 'Zhurbay', 'Orlanov', 'Peshkin', 'Quralev', 'Rustan'];

/** Two reports on each of many people's arrests, all in one town under one minister: an archive of many stories. */
const archive = (stories: number) =>
  Array.from({ length: stories * 2 }, (_, at) => {
    const story = Math.floor(at / 2);
    const name = `${GIVEN[story % GIVEN.length]} ${FAMILY[Math.floor(story / GIVEN.length)]}`;
    const text =
      at % 2 === 0
        ? `Police in Harbour Town arrested ${name} on March ${(story % 27) + 1}, 2023. Minister Oskar Lindquist praised the police.`
        : `${name} was tortured in Harbour Town after the arrest, relatives said. Minister Oskar Lindquist denied the torture.`;
    return readSource(`report-${String(at).padStart(3, '0')}.txt`, text);
  });

it('[G2] [G3] [G4] in an archive of many stories a report is worked out with its own, and people are one across all', () => {
  const sources = archive(40);
  const last = sources.at(-1) as (typeof sources)[number];
  const [first, second] = [sources.slice(0, -3), sources.slice(-3, -1)];
  const before = second.reduce(
    (state, source) => step(state, { kind: 'source-added', source }),
    start({ sources: first, decisions: [] }),
  );
  const after = step(before, { kind: 'source-added', source: last });
  const all = derive({ sources, decisions: [] });
  expect(after.file).toEqual(all);
  expect(after.work.strands).toBe(1);
  expect(after.work.sources).toBeLessThan(4);
  const minister = after.file.identities.filter((one) => one.name.endsWith('Lindquist'));
  expect(minister.map((one) => one.sources.length)).toEqual([80]);
  expect(minister.map((one) => one.standing)).toEqual(['official']);
  const back = step(after, { kind: 'source-withdrawn', source: last.source });
  expect(back.file).toEqual(before.file);
  expect(back.work.strands).toBeLessThan(3);
});

it('[G1] a case of few reports is one strand whatever they tell, so that one count is held against another', () => {
  const few = [
    readSource('a.txt', 'Ninety-eight people were tortured in Kalvonia in January 2022, the ombudsman said.'),
    readSource('b.txt', 'Forty-four people were tortured in Kalvonia in January 2022, prosecutors said in May 2023.'),
  ];
  const others = archive(31).slice(0, 62);
  const series = (file: ReturnType<typeof derive>) => file.figures.filter((one) => one.measure === 'tortured').length;
  const small = derive({ sources: [...few, ...others], decisions: [] });
  expect(small.figures.length).toBeGreaterThan(0);
  expect(series(small)).toBe(series(derive({ sources: few, decisions: [] })));
});

it('[G4] a decision about two reports ties them also where the second comes after it was taken', () => {
  const one = readSource('one.txt', 'Police in Harbour Town arrested Arman Tolmek on March 5, 2023.');
  const other = readSource('other.txt', 'A festival of kites was held in Elm Bay.');
  const stated = {
    entry: 'e1',
    kind: 'LineageStated@1',
    author: 'Officer',
    at: '2031-01-01T00:00:00Z',
    payload: { from: other.source, to: one.source, kind: 'rewrites', because: 'the editor said so' },
  } as unknown as DerivationInput['decisions'][number];
  const both = { sources: [one, other], decisions: [stated] };
  const kept = engine(1);
  kept.derive({ sources: [one], decisions: [stated] });
  const anew = engine(1).derive(both).file;
  expect(anew.lineages).toHaveLength(1);
  expect(kept.derive(both).file).toEqual(anew);
});
