import type { TopicWord } from '../../model/index.ts';
import { foldWord } from '../names/fold-key.ts';

/** What a report is about: its telling words with their weights, the length of them all as one arrow, and the names among them. */
export type Topic = {
  readonly words: ReadonlyMap<string, number>;
  readonly length: number;
  readonly names: ReadonlySet<string>;
};

/** An act as one sentence tells it, by words: for acts that are not held together by people who have names. */
export type ToldAct = {
  readonly id: string;
  /** The report it stands in, and the sentence, which no two sentences of the case share. */
  readonly source: string;
  readonly sentence: string;
  readonly topic: Topic;
  /** Equal for acts of one kind ("murdered", "slaying"), and for forms of one word. */
  readonly kind: string;
  readonly stem: string;
  /** Spoken: somebody says something. Vague: a word that could name any act. */
  readonly nature: 'plain' | 'vague' | 'spoken';
  /** Words or ids of who does it and of whom or what it befalls; of these, names; and how many it befalls. */
  readonly doers: ReadonlySet<string>;
  readonly undergoers: ReadonlySet<string>;
  readonly doersNamed: ReadonlySet<string>;
  readonly undergoersNamed: ReadonlySet<string>;
  readonly befell: ReadonlySet<string>;
  /** Every number and every noun and name of its sentence. */
  readonly numbers: ReadonlySet<string>;
  readonly beside: ReadonlySet<string>;
};

/** What a report is about, by the words its reading found to tell it; names by the key that every spelling shares. */
export const topicOf = (found: readonly TopicWord[]): Topic => {
  const words = new Map<string, number>();
  const names = new Set<string>();
  for (const { word, weight, name } of found) {
    const key = name === true ? foldWord(word) : word;
    words.set(key, Math.max(weight, words.get(key) ?? 0));
    if (name === true) names.add(key);
  }
  let squares = 0;
  for (const weight of words.values()) squares += weight * weight;
  return { words, length: Math.sqrt(squares), names };
};

/** How alike two reports are by what they are about: 0 with nothing in common, 1 for the same words and weights (cosine). */
export const likeness = (a: Topic, b: Topic): number => {
  const [small, large] = a.words.size < b.words.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [word, weight] of small.words) dot += weight * (large.words.get(word) ?? 0);
  return dot === 0 ? 0 : dot / (a.length * b.length);
};
