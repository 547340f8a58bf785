import { annotate } from '../src/reading/language/annotate.ts';
import type { LanguageModel } from '../src/reading/language/model.ts';
import type { GoldSentence } from './conllu.ts';
import { addScores, fOne, noScores } from './scores.ts';

export type TreebankFigures = Readonly<
  Record<'words' | 'upos' | 'feats' | 'lemma' | 'uas' | 'las' | 'core' | 'wordsPerSecond', number>
>;

/** Reads every sentence on gold words and compares; figures in percent, speed in words per CPU second of one core. */
export const treebankFigures = (sentences: readonly GoldSentence[], model: LanguageModel): TreebankFigures => {
  const total = noScores();
  for (const s of sentences.slice(0, 200)) annotate(s.forms, model);
  const before = process.cpuUsage();
  const guesses = sentences.map((s) => annotate(s.forms, model));
  const used = process.cpuUsage(before);
  sentences.forEach((s, i) => {
    addScores(total, s, guesses[i]!);
  });
  const percent = (n: number): number => (100 * n) / total.words;
  return {
    words: total.words,
    upos: percent(total.upos),
    feats: percent(total.feats),
    lemma: percent(total.lemma),
    uas: percent(total.uas),
    las: percent(total.las),
    core: fOne(total.coreRight, total.coreGuessed, total.coreGold),
    wordsPerSecond: Math.round((total.words * 1e6) / (used.user + used.system)),
  };
};

/** The figures as one printed line. */
export const measure = (name: string, sentences: readonly GoldSentence[], model: LanguageModel): string[] => {
  const f = treebankFigures(sentences, model);
  const two = (n: number): string => n.toFixed(2);
  return [
    `${name}: ${f.words} words  UPOS ${two(f.upos)}  UFeats ${two(f.feats)}  lemma ${two(f.lemma)}  UAS ${two(f.uas)}  LAS ${two(f.las)}  core arguments F1 ${two(f.core)}  ${f.wordsPerSecond} words/CPU s`,
  ];
};
