import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../src/reading/language/model.ts';
import { advance, finished, startParse } from '../src/reading/language/parse-state.ts';
import { readSentence } from '../src/reading/language/read-sentence.ts';
import { english } from '../src/reading/languages/en/language.ts';
import { goldClasses } from '../tools/train/learn-parser.ts';
import type { Plan } from '../tools/train/plan.ts';
import { train } from '../tools/train/train.ts';
import { treeLessons } from '../tools/train/tree-lessons.ts';
import { readConllu, readIob2 } from './treebank/conllu.ts';

/** Sixty invented sentences of one pattern: "Guards arrest a teacher ." with changing words and voice. */
const treebank = (): string => {
  const doers = ['Guards', 'Soldiers', 'Officers', 'Clerks', 'Judges'];
  const acts = [
    ['arrest', 'arrested'],
    ['free', 'freed'],
    ['accuse', 'accused'],
  ];
  const others = ['teacher', 'farmer', 'student', 'singer'];
  const word = (id: number, form: string, lemma: string, upos: string, feats: string, head: number, deprel: string) =>
    [id, form, lemma, upos, '_', feats, head, deprel, '_', '_'].join('\t');
  const blocks: string[] = [];
  doers.forEach((doer, d) => {
    acts.forEach(([base, past], a) => {
      others.forEach((other, o) => {
        const lines =
          (d + a + o) % 2 === 0
            ? [
                word(1, doer, doer.toLowerCase().slice(0, -1), 'NOUN', 'Number=Plur', 2, 'nsubj'),
                word(2, past!, base!, 'VERB', 'Tense=Past|VerbForm=Fin', 0, 'root'),
                word(3, 'a', 'a', 'DET', '_', 4, 'det'),
                word(4, other, other, 'NOUN', 'Number=Sing', 2, 'obj'),
                word(5, '.', '.', 'PUNCT', '_', 2, 'punct'),
              ]
            : [
                word(1, 'A', 'a', 'DET', '_', 2, 'det'),
                word(2, other, other, 'NOUN', 'Number=Sing', 4, 'nsubj:pass'),
                word(3, 'was', 'be', 'AUX', 'Tense=Past|VerbForm=Fin', 4, 'aux:pass'),
                word(4, past!, base!, 'VERB', 'Tense=Past|VerbForm=Part|Voice=Pass', 0, 'root'),
                word(5, 'by', 'by', 'ADP', '_', 6, 'case'),
                word(6, doer.toLowerCase(), doer.toLowerCase().slice(0, -1), 'NOUN', 'Number=Plur', 4, 'obl:agent'),
                word(7, '.', '.', 'PUNCT', '_', 4, 'punct'),
              ];
        blocks.push(`# newdoc id = d${d}${a}\n${lines.join('\n')}\n`);
      });
    });
  });
  return blocks.join('\n');
};

const plan: Plan = {
  trees: [],
  names: [],
  rules: english,
  lists: { places: [], peoples: [], givenNames: [] },
  beam: 4,
  bits: { tagger: 12, morphology: 12, parser: 14, names: 10 },
  epochs: { tagger: 4, morphology: 4, parser: 6, names: 3 },
};
const learn = () =>
  train('xx', plan, readConllu(treebank(), 'x'), readIob2('1\tUlan\tB-PER\n2\tleft\tO\n'), () => undefined);

describe('training', () => {
  it('[R18] the same data gives the same bytes', () => {
    const [a, b] = [learn(), learn()];
    expect([...a.keys()].sort()).toEqual([...b.keys()].sort());
    for (const [name, bytes] of a) expect(Buffer.from(b.get(name)!).equals(Buffer.from(bytes))).toBe(true);
  });

  it('[R18] what is learnt is read back from the files: tags, features, lemmas and who did what', () => {
    const model = loadLanguage(learn());
    const read = readSentence(['A', 'farmer', 'was', 'freed', 'by', 'clerks', '.'], model, english);
    expect(read.upos).toEqual(['DET', 'NOUN', 'AUX', 'VERB', 'ADP', 'NOUN', 'PUNCT']);
    expect(read.lemmas).toEqual(['a', 'farmer', 'be', 'free', 'by', 'clerk', '.']);
    expect(read.deprels).toEqual(['det', 'nsubj:pass', 'aux:pass', 'root', 'case', 'obl:agent', 'punct']);
    expect(read.heads).toEqual([1, 3, 3, -1, 5, 3, 3]);
  });

  it('[R8] the learner finds the transitions of any tree without crossing arcs', () => {
    // A random projective tree: each word hangs from a word on the edge of the tree so far.
    const trees = fc.array(fc.tuple(fc.nat(), fc.boolean()), { minLength: 1, maxLength: 14 }).map((choices) => {
      const heads: number[] = [];
      const build = (from: number, to: number, head: number, k: number): void => {
        if (from >= to) return;
        const root = from + (choices[k % choices.length]![0] % (to - from));
        heads[root] = head;
        build(from, root, root, k * 2 + 1);
        build(root + 1, to, root, k * 2 + 2);
      };
      build(0, choices.length, -1, 0);
      return heads;
    });
    fc.assert(
      fc.property(trees, (heads) => {
        const tag = Int32Array.from([...heads.map(() => 1), 62]);
        const words = { count: heads.length, form: tag, lemma: tag, tag, marked: tag, doubted: tag };
        const deprels = heads.map((head, i) => (head < 0 ? 'root' : head > i ? 'a' : 'b'));
        const source = { words, heads, deprels };
        const { lessons, moves } = treeLessons(Array.from({ length: 6 }, () => source));
        const state = startParse(heads.length);
        for (const cls of goldClasses(lessons[0]!, moves)) advance(state, moves.move[cls]!, moves.label[cls]!);
        expect(finished(state)).toBe(true);
        expect([...state.heads.slice(0, heads.length)]).toEqual(heads.map((h) => (h < 0 ? heads.length : h)));
      }),
    );
  });
});
