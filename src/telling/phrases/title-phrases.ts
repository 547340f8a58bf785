import type { ActType } from '../../model/index.ts';

/** What an event's title is made of. Names stand as the case has them; words of a report stand in quotation marks. */
export type EventTitle = {
  /** The title as the data has it, made with English act words. */
  readonly composed: string;
  readonly act: ActType;
  /** Whom it befell; else, where that blames nobody, who acted or spoke. May be empty. */
  readonly who: readonly string[];
  /** Whether those in `who` acted or spoke; absent where it befell them. A language without cases needs it to blame nobody. */
  readonly acted?: true;
  /** Of whom or what those in `who` spoke; empty but for acts of speech. */
  readonly about: readonly string[];
  /** Whether there are more than `who` lists. */
  readonly more: boolean;
  /** Where it was, or where a journey went; only where nobody stands in the title. */
  readonly place?: string;
};

/** What a proceeding's title is made of. */
export type ProceedingTitle = {
  readonly composed: string;
  /** The country as the case calls it; absent where it is not known. */
  readonly country?: string;
  /** The act it is about, or the step that went furthest; absent where the data does not tell. */
  readonly act?: ActType;
  readonly who: readonly string[];
  readonly more: boolean;
};

/**
 * Titles in one language. They claim nothing: an act as a noun, and whom it concerns, names in the form the case has them.
 * Set off by a dash or a colon where the language would have to inflect a name.
 */
export type TitlePhrases = {
  readonly event: (title: EventTitle) => string;
  readonly proceeding: (title: ProceedingTitle) => string;
};
