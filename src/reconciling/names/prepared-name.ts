import type { NamePart } from './name-part.ts';

/** What a name is of: it decides which words carry nothing and which must agree. `thing` is a ship and the like. */
export type NameKind = 'person' | 'organization' | 'place' | 'group' | 'thing' | 'unknown';

/** A written name taken apart once, so that comparing it with many others costs little. */
export type PreparedName = {
  readonly written: string;
  readonly kind: NameKind;
  /** Words that tell who it is, in the order written. */
  readonly words: readonly NamePart[];
  /** All words without blanks, folded: free of where blanks and hyphens stand. */
  readonly joined: string;
  /** Words between a name and the father's or the tribe's, folded; they agree or not, and weigh little. */
  readonly particles: readonly string[];
  /** Numbers in the name of a body or thing, as digits: they are part of it. */
  readonly numbers: readonly string[];
  /** Codes of legal forms, most specific first. */
  readonly legal: readonly string[];
  /** Countries that the name of a body holds. */
  readonly countries: readonly string[];
  /** Whether a comma put the surname first. */
  readonly turned: boolean;
  /** Whether a single word is a whole name: written in a script without blanks. */
  readonly whole: boolean;
};
