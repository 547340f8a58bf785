import type { Token } from '../../../model/index.ts';
import type { SpeechWords } from '../../lexicon.ts';

/**
 * Mends what a greedy parser is known to get wrong and the rules cannot live without: whose clause a "that" opens,
 * which noun a "who" tells of, and verbless roots. Each repair is sure of itself or leaves the tree alone.
 * Takes and returns sentences; words and their places stay as they are.
 */
export type MendingWords = {
  readonly speech: SpeechWords;
  readonly irregular: ReadonlyMap<string, string>;
  /** Verbs that are done to somebody: a bare nominal right after one is its object. */
  readonly transitive: ReadonlySet<string>;
  /** "namely". */
  readonly listing: ReadonlySet<string>;
  /** "guilty": what somebody is found to be, never a noun that the word before it narrows. */
  readonly verdicts: ReadonlySet<string>;
  /** "times": how often, never what is done to. */
  readonly repeated: ReadonlySet<string>;
};

export type Draft = { -readonly [K in keyof Token]: Token[K] };

export type Repair = (tokens: Draft[], words: MendingWords) => void;

export const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM', 'PRON', 'SYM']);
export const childrenOf = (tokens: readonly Draft[], head: number): number[] =>
  tokens.flatMap((token, index) => (token.head === head ? [index] : []));
export const isUnder = (tokens: readonly Draft[], index: number, above: number): boolean => {
  for (let node = index, steps = 0; node >= 0 && steps <= tokens.length; node = tokens[node]?.head ?? -1, steps++)
    if (node === above) return true;
  return false;
};
export const hang = (tokens: Draft[], index: number, head: number, deprel: string): void => {
  const token = tokens[index];
  // never make a circle: a word cannot hang below what hangs below it
  if (!token || isUnder(tokens, head, index)) return;
  token.head = head;
  token.deprel = deprel;
};

export const nominalHead = (tokens: readonly Draft[], place: number): number => {
  let node = place;
  while (
    /^(flat|compound|nummod|amod|appos)/.test(tokens[node]?.deprel ?? '') &&
    NOMINAL.has(tokens[tokens[node]?.head ?? -1]?.upos ?? '')
  )
    node = tokens[node]?.head ?? node;
  return node;
};
