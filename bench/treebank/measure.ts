import type { LanguageModel } from '../../src/reading/language/model.ts';
import { readSentence } from '../../src/reading/language/read-sentence.ts';
import type { LanguageRules } from '../../src/reading/language/rules.ts';
import type { GoldSentence, NamedSentence } from './conllu.ts';
import { addNames, addScores, fOne, type NameScores, noScores } from './scores.ts';

export type TreebankFigures = Readonly<
  Record<'words' | 'upos' | 'feats' | 'lemma' | 'uas' | 'las' | 'core' | 'wordsPerSecond', number>
>;

/** Reads every sentence on gold words and compares; figures in percent, speed in words per CPU second of one core. */
export const treebankFigures = (
  sentences: readonly GoldSentence[],
  model: LanguageModel,
  rules: LanguageRules,
): TreebankFigures => {
  const total = noScores();
  for (const s of sentences.slice(0, 200)) readSentence(s.forms, model, rules);
  const before = process.cpuUsage();
  const guesses = sentences.map((s) => readSentence(s.forms, model, rules));
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

export type NameFigures = Readonly<Record<'names' | 'precision' | 'recall' | 'f1', number>>;

/** Names of the given kinds on gold words: exact span and kind, in percent. */
export const nameFigures = (
  sentences: readonly NamedSentence[],
  kinds: readonly string[],
  model: LanguageModel,
  rules: LanguageRules,
): NameFigures => {
  const total: NameScores = { right: 0, guessed: 0, gold: 0 };
  for (const s of sentences) addNames(total, s.names, readSentence(s.forms, model, rules).names, new Set(kinds));
  const { right, guessed, gold } = total;
  return {
    names: gold,
    precision: (100 * right) / Math.max(1, guessed),
    recall: (100 * right) / Math.max(1, gold),
    f1: fOne(right, guessed, gold),
  };
};

const two = (n: number): string => n.toFixed(2);

/** The figures of a treebank as a printed line. */
export const treebankLine = (name: string, f: TreebankFigures): string =>
  `${name}: ${f.words} words  UPOS ${two(f.upos)}  UFeats ${two(f.feats)}  lemma ${two(f.lemma)}  UAS ${two(f.uas)}  LAS ${two(f.las)}  core-argument F1 ${two(f.core)}  ${f.wordsPerSecond} words per CPU second`;

/** The figures of a set of names as a printed line. */
export const namesLine = (name: string, kinds: readonly string[], f: NameFigures): string =>
  `${name}: ${f.names} names (${kinds.join(', ')})  precision ${two(f.precision)}  recall ${two(f.recall)}  F1 ${two(f.f1)}`;
