import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeMoves, ROOT_TAG } from './moves.ts';
import type { ParseWords } from './parse-features.ts';
import { parseWords } from './parser.ts';

const moves = makeMoves([0, 1, 2], [0, 1], { left: [[0, 1, 0, 1]], right: [[1, 0, 1]] }, 2);

const sentence = (tags: readonly number[]): ParseWords => {
  const with0 = Int32Array.from([...tags, ROOT_TAG]);
  return { count: tags.length, form: with0, lemma: with0, tag: with0, marked: with0, doubted: with0 };
};

const randomModel = (seed: number) => {
  const table = new Int16Array(2 ** 8 + moves.move.length);
  let x = seed | 1;
  for (let i = 0; i < table.length; i++) {
    x = (Math.imul(x, 1103515245) + 12345) | 0;
    table[i] = x >> 18;
  }
  return { bits: 8, classes: moves.move.length, table };
};

describe('parseWords', () => {
  const tags = fc.array(fc.constantFrom(0, 1, 2), { minLength: 1, maxLength: 25 });

  it('[R8] whatever the weights, a parse is a tree with one root, no arcs cross, and only the root arc bears its label', () => {
    fc.assert(
      fc.property(tags, fc.integer(), fc.constantFrom(1, 3, 4), (given, seed, width) => {
        const { heads, labels, count } = parseWords(sentence(given), randomModel(seed), moves, { width, behind: 9000 });
        const roots = [...heads.slice(0, count)].filter((head) => head === count);
        expect(roots).toHaveLength(1);
        for (let i = 0; i < count; i++) {
          expect(labels[i] === 2).toBe(heads[i] === count);
          let at = i;
          for (let steps = 0; at !== count; steps++) {
            expect(steps).toBeLessThan(count);
            at = heads[at]!;
          }
          for (let k = 0; k < count; k++) {
            const [a, b] = [Math.min(i, heads[i]!), Math.max(i, heads[i]!)];
            const crossing =
              heads[i] !== count && heads[k] !== count && k > a && k < b && (heads[k]! < a || heads[k]! > b);
            expect(crossing).toBe(false);
          }
        }
      }),
    );
  });

  it('[R9] the same words and weights give the same tree', () => {
    fc.assert(
      fc.property(tags, fc.integer(), (given, seed) => {
        const model = randomModel(seed);
        const read = () => [...parseWords(sentence(given), model, moves, { width: 4, behind: 50_000 }).cells];
        const first = read();
        // A longer sentence in between must leave no trace in what is used again.
        parseWords(sentence([0, 1, 2, 1, 0, 2, 1]), model, moves, { width: 4, behind: 50_000 });
        expect(read()).toEqual(first);
      }),
    );
  });
});
