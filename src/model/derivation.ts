import type { Decision, UnknownDecision } from './decisions.ts';
import type { Document } from './document.ts';
import type { Reading } from './reading.ts';

/**
 * What derivation is handed for each source that is held. `source` is the ledger's handle ("src-" and the first
 * twelve digits of the original's hash), `file` the name under which it was received.
 * `document` and `reading` are absent where the original could not be read; the source is still listed.
 */
export type SourceReading = {
  readonly source: string;
  readonly file: string;
  readonly document?: Document;
  readonly reading?: Reading;
};

/** Everything a case file is computed from. The order of both lists carries no meaning except among decisions. */
export type DerivationInput = {
  readonly sources: readonly SourceReading[];
  /** In ledger order. Withdrawn decisions are not in the list; their Withdrawn entries are. */
  readonly decisions: readonly (Decision | UnknownDecision)[];
  /**
   * Ids of statements of these sources that sources not handed over show to be coerced: they are not told as facts, and it
   * is not said why. Absent where nothing is withheld.
   */
  readonly unsettled?: readonly string[];
};
