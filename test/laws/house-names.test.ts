import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, hasShared, root, shared } from '../support/tree.ts';

/** Words that a name of the real case may share with the world: countries, calendar, offices and plain English. */
const GENERAL = new Set(
  `january february march april may june july august september october november december
   monday tuesday wednesday thursday friday saturday sunday central asia asian eastern western northern southern
   kazakhstan kazakh kazakhstani kyrgyzstan kyrgyz russia russian uzbek uzbekistan security region district city
   president prosecutor general prosecutor-general's prosecutor's office ministry of justice state committee national
   police department head deputy former human rights international partnership legal initiative public foundation
   organization collective treaty radio free europe liberty musician torture case probe investigation recent features diplomat prosecutor-general
   home the on in by and for into his her back while alleged beating custody events jail terms concludes with yet
   unhappiness persists detained crossroads during however after following despite consequently by at thousands
   allegations six president's former bloody a an of court`.split(/\s+/),
);
const words = (text: string) => text.normalize('NFC').match(/[\p{L}\p{N}]+(?:[.'’-][\p{L}\p{N}]+)*/gu) ?? [];

/**
 * Runs of two or more capitalised words, the last word of each (a surname, as a rule), and single capitalised words
 * inside a sentence (towns, as a rule), unless they are general ones.
 */
const namesOf = (text: string): readonly string[] => {
  const runs = text.match(/\p{Lu}[\p{L}\p{N}.'’-]*\p{L}(?: \p{Lu}[\p{L}\p{N}.'’-]*\p{L}| \d+(?=\W))+/gu) ?? [];
  const single = (text.match(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}{5,}/gu) ?? []).filter(
    (word) => !GENERAL.has(word.toLowerCase()),
  );
  return runs
    .flatMap((run) => {
      const parts = words(run.replace(/['’]s\b/g, '')).filter((word) => !GENERAL.has(word.toLowerCase()));
      const last = parts.at(-1);
      if (last === undefined || last.length < 5) return [];
      return parts.length >= 2 ? [parts.join(' '), last] : [last];
    })
    .concat(single);
};

const seeds = hasShared
  ? readdirSync(join(shared, 'seeds')).map((name) => readFileSync(join(shared, 'seeds', name), 'utf8'))
  : [];
const ours = filesBelow('src', 'weights', 'examples', 'test/support', 'test/corpus').filter(
  (path) => !path.endsWith('.test.ts'),
);

if (!hasShared) process.stdout.write('skipped: names of the real case, because ../shared/seeds is absent\n');

describe.skipIf(!hasShared)('the real case stays out of the code (skipped where ../shared/seeds is absent)', () => {
  it('no name of it stands in src, weights or examples', () => {
    const names = [...new Set(seeds.flatMap(namesOf))].sort();
    expect(names.length).toBeGreaterThan(20);
    const found = ours.flatMap((path) => {
      const text = readFileSync(join(root, path)).toString('latin1').toLowerCase();
      return names
        .filter((name) => {
          const wanted = Buffer.from(name.toLowerCase(), 'utf8').toString('latin1');
          const at = text.indexOf(wanted);
          return at >= 0 && !/[a-z]/.test(text[at - 1] ?? ' ') && !/[a-z]/.test(text[at + wanted.length] ?? ' ');
        })
        .map((name) => `${path}: ${name}`);
    });
    expect(found).toEqual([]);
  });

  it('no seven words of it in a row stand there either', () => {
    const shingles = new Set<string>();
    const each = (text: string, visit: (shingle: string) => void) => {
      const all = words(text.toLowerCase());
      for (let at = 0; at + 7 <= all.length; at++) visit(all.slice(at, at + 7).join(' '));
    };
    for (const seed of seeds) each(seed, (shingle) => shingles.add(shingle));
    const found: string[] = [];
    for (const path of ours.filter((name) => /\.(ts|md|txt|html|json)$/.test(name)))
      each(readFileSync(join(root, path), 'utf8'), (shingle) => {
        if (shingles.has(shingle)) found.push(`${path}: ${shingle}`);
      });
    expect(found).toEqual([]);
  });
});
