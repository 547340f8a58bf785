import type { Span } from './spans.ts';

/**
 * A word with its place in the sentence's tree, after Universal Dependencies v2 (universaldependencies.org).
 * `start` and `end` are UTF-16 offsets in the text that was analysed: a room-internal convention, since the
 * words are sliced from that same text; readings convert to code points before they leave the room.
 */
export type Token = Span & {
  readonly form: string;
  readonly lemma: string;
  /** Universal part of speech. */
  readonly upos: string;
  /** UD features as written in CoNLL-U, e.g. "Number=Plur|Tense=Past", or "" */
  readonly feats: string;
  /** Index of the head in the sentence's tokens, -1 for the root. */
  readonly head: number;
  /** UD relation with its subtype, e.g. "nsubj:pass". */
  readonly deprel: string;
  /** The outermost name this word belongs to, if the name tagger saw one: BIO tag with PER, ORG or LOC. */
  readonly name: string;
};

/**
 * A sentence: its span in the text and its words, in order. `dateline` is the span of the dateline ("TOWN, Country")
 * that stood before it and is no part of it.
 */
export type Sentence = Span & { readonly tokens: readonly Token[]; readonly dateline?: Span };
