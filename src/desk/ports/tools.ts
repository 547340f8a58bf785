import type { Access, CaseFile, DerivationInput, Document, Explanation, Reading } from '../../model/index.ts';

/** Turns bytes into text and text into what it says. Neither sees a decision or another document. */
export type Reader = {
  /** Names the reading rules and weights; readings of another version are computed again. */
  readonly version: string;
  /** Names the formats' version; documents of another version are extracted again. */
  readonly formats: string;
  /** Throws where the bytes cannot be read; the error's `code`, `message` and `advice` are told to the person. */
  extract(bytes: Uint8Array, file: string): Promise<Document>;
  /** Undefined: this language has no reader yet. */
  read(document: Document): Reading | undefined;
};

/** Computes a case file. `version` moves whenever the same input may give another result. */
export type Derivation = {
  readonly version: string;
  derive(input: DerivationInput): CaseFile;
  /** The same case file, with why its records hold together. */
  explain(input: DerivationInput): Explanation;
  /**
   * Derives for any audience again and again at the cost of what is new; gives what deriving from nothing gives. Absent:
   * everything is derived from nothing each time.
   */
  keeper?(): Keeper;
};
/** What is derived of a case for one audience, and how to ask why. */
export type Kept = { readonly file: CaseFile; readonly explain: () => Explanation };
export type Keeper = (input: DerivationInput, audience: Access) => Kept;
/** Now, as ISO 8601 in UTC: `2026-05-01T09:30:00Z`. */
export type Clock = () => string;

/** Thirty-two fresh random bytes, so that a payload cannot be guessed from its hash. */
export type Salt = () => Uint8Array;

/** Told after each file, or each page of a long one: how many are done, of how many where that is known. */
export type Progress = (step: {
  readonly doing: 'taking' | 'pages' | 'reading' | 'checking';
  readonly file: string;
  readonly done: number;
  readonly total?: number;
}) => void;

/** What an entrance hands the desk. `author` is whoever decides, `device` the machine's chosen name. */
export type Tools = {
  readonly reader: Reader;
  readonly derivation: Derivation;
  readonly clock: Clock;
  readonly salt: Salt;
  readonly author: string;
  readonly device: string;
  readonly progress?: Progress;
};
