import type { SenseWords } from './act-senses.ts';
import type { LanguageRules } from './language/index.ts';
import type { ActLexicon } from './lexicon.ts';
import type { CastLexicon } from './recognisers/cast-lexicon.ts';
import type { NumberWords } from './recognisers/quantities-numbers.ts';
import type { TimeWords } from './recognisers/times-words.ts';

/** Everything the reader needs to know of one language beside its weights: word lists, no code. */
export type Language = {
  readonly code: string;
  readonly rules: LanguageRules;
  readonly times: TimeWords;
  readonly numbers: NumberWords;
  readonly cast: CastLexicon;
  readonly acts: ActLexicon;
  /** Verb forms that no suffix rule turns back into their verb. */
  readonly irregular: ReadonlyMap<string, string>;
  /** What common words weigh when it is asked what a report is about. */
  readonly common: ReadonlyMap<string, number>;
  readonly senses: SenseWords;
};
