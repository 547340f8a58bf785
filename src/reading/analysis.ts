import type { Block, Entity, Mention, Quantity, Sentence, StatedWhen } from '../model/index.ts';

/**
 * What recognisers and refiners work on. Inside this room every offset is a UTF-16 offset of `text`;
 * `reading/index.ts` turns them into code points as the reading leaves.
 */
export type Analysis = {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
};

/** Where something stands in the trees: tokens `from` (inclusive) to `to` (exclusive) of a sentence; `head` is the token
 * of that range whose own head lies outside it. */
export type TokenRange = {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly head: number;
};

/** A time expression: its words, what they state, and where it hangs in the tree. */
export type TimeMention = TokenRange & { readonly when: StatedWhen };

/** A number or scope word with what it counts: `counted` is the token index of the counted noun in the same sentence, if any. */
export type QuantityMention = TokenRange & {
  readonly quantity: Quantity;
  readonly counted?: number;
  /** Index, in the document's list, of the quantity this one is a part of ("238 people, including six …"). */
  readonly partOf?: number;
};

/** A mention of a person, body, place or group, placed in the tree. */
export type PlacedMention = Mention & TokenRange;

/** Everybody and everything mentioned in one document. `entities[m.entity]` is whom mention `m` stands for. */
export type Cast = { readonly mentions: readonly PlacedMention[]; readonly entities: readonly Entity[] };
