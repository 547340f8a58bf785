import type { Language } from '../../language-of.ts';
import { ACT_SENSES } from './act-senses.ts';
import { ENGLISH_ACTS } from './acts.ts';
import { englishCastWords } from './cast-words.ts';
import { COMMON_WORDS } from './frequent-words.ts';
import { formsOf } from './irregular-verbs.ts';
import { english } from './language.ts';
import { numberWords } from './number-words.ts';
import { timeWords } from './time-words.ts';

/** English, as the reader knows it. */
export const ENGLISH: Language = {
  code: 'en',
  rules: english,
  times: timeWords,
  numbers: numberWords,
  cast: englishCastWords,
  acts: ENGLISH_ACTS,
  irregular: formsOf([...ENGLISH_ACTS.verbs.flatMap((entry) => entry.lemmas), ...ENGLISH_ACTS.speech.verbs.keys()]),
  common: COMMON_WORDS,
  senses: ACT_SENSES,
};
