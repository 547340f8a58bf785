import type { Annotation } from '../../src/reading/language/annotate.ts';
import type { GoldSentence } from './conllu.ts';

/** Relations that say who did what to whom. */
export const CORE = new Set(['nsubj', 'nsubj:pass', 'csubj', 'csubj:pass', 'obj', 'iobj', 'obl:agent']);

export type TreeScores = {
  words: number;
  upos: number;
  feats: number;
  lemma: number;
  uas: number;
  las: number;
  coreRight: number;
  coreGold: number;
  coreGuessed: number;
};

export const noScores = (): TreeScores => ({
  words: 0,
  upos: 0,
  feats: 0,
  lemma: 0,
  uas: 0,
  las: 0,
  coreRight: 0,
  coreGold: 0,
  coreGuessed: 0,
});

/** Adds one sentence to the counts. Gold tokens; all words, punctuation included; labels with their subtype. */
export const addScores = (total: TreeScores, gold: GoldSentence, guess: Annotation): void => {
  for (let i = 0; i < gold.forms.length; i++) {
    const head = guess.heads[i] === gold.heads[i];
    const label = guess.deprels[i] === gold.deprels[i];
    total.words++;
    if (guess.upos[i] === gold.upos[i]) total.upos++;
    if (guess.feats[i] === gold.feats[i]) total.feats++;
    if (guess.lemmas[i] === gold.lemmas[i]) total.lemma++;
    if (head) total.uas++;
    if (head && label) total.las++;
    const goldCore = CORE.has(gold.deprels[i]!);
    if (goldCore) total.coreGold++;
    if (CORE.has(guess.deprels[i]!)) total.coreGuessed++;
    if (goldCore && head && label) total.coreRight++;
  }
};

/** Kinds of names that are compared. */
export const NAME_KINDS: readonly string[] = ['PER', 'ORG', 'LOC'];

export type NameScores = { right: number; guessed: number; gold: number };

const namesOf = (labels: readonly string[], kinds: ReadonlySet<string>): string[] => {
  const names: string[] = [];
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!;
    if (!label.startsWith('B-') || !kinds.has(label.slice(2))) continue;
    let end = i + 1;
    while (labels[end] === `I-${label.slice(2)}`) end++;
    names.push(`${i} ${end} ${label.slice(2)}`);
  }
  return names;
};

/** Adds one sentence to the counts of exact spans with the right kind. */
export const addNames = (
  total: NameScores,
  gold: readonly string[],
  guess: readonly string[],
  kinds: ReadonlySet<string>,
): void => {
  const truth = new Set(namesOf(gold, kinds));
  const said = namesOf(guess, kinds);
  total.gold += truth.size;
  total.guessed += said.length;
  total.right += said.filter((name) => truth.has(name)).length;
};

/** The balanced F-measure of counts, in percent. */
export const fOne = (right: number, guessed: number, gold: number): number =>
  guessed + gold === 0 ? 0 : (200 * right) / (guessed + gold);
