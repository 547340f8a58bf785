import type { ContractPassage } from '../../model/index.ts';

/** A passage with the name of the source it stands in. */
export type Quoted = {
  readonly by: string;
  readonly passage: ContractPassage;
  /** These words and no others are meant: they are not shown within their sentence. */
  readonly alone?: true;
};

/** One step of an account: what is held, the words it rests on, and what limits or explains it. */
export type Step = {
  /** Short: an id, a number, a date. */
  readonly lead: string;
  readonly text: string;
  readonly words: readonly Quoted[];
  /** How many pairs at the head of `words` are the same words of two reports, meant to be read side by side. */
  readonly beside?: number;
  readonly notes: readonly string[];
  /** Something a reader must not overlook: a disagreement, duress, a decision that no longer finds its words. */
  readonly warning?: boolean;
  /** What can be asked about next. */
  readonly ids: readonly string[];
};

export type AccountSection = { readonly heading: string; readonly note?: string; readonly steps: readonly Step[] };

/** Why a record is what it is: from it to its passages, through every comparison and decision. */
export type Account = {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly sections: readonly AccountSection[];
};

/** A step that only says something. */
export const step = (text: string, more: Partial<Step> = {}): Step => ({
  lead: '–',
  text,
  words: [],
  notes: [],
  ids: [],
  ...more,
});
