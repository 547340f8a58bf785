import type { EntityKind } from '../../model/index.ts';
import { nameReadings } from './inflection/name-readings.ts';
import { type NameWord, splitName } from './inflection/split-name.ts';
import { withoutTitles } from './inflection/without-titles.ts';
import { wordReadings } from './inflection/word-readings.ts';

/**
 * What a Cyrillic name could be another case of: base forms, each as it would be written. `ambiguous`: the same letters could
 * as well be the name of another, a woman's, another town's, so that a name alone does not show what they are.
 */
export type CaseReading = { readonly bases: readonly string[]; readonly ambiguous: boolean };

const CYRILLIC = /\p{Script=Cyrillic}/u;
const TURKIC = /[әғқңөұүһі]/iu;
const WOMANS_SURNAME = /(?:ов|ев|[иы]н|ск)[ау]$/u;
/** Endings that all words of a name share, in which two names of two people are written alike. */
const SHARED_ENDINGS = [/[ая]$/u, /[ую]$/u];

/**
 * A man's genitive is written as a woman's nominative, and his dative as her accusative; but no woman takes such an ending on a
 * foreign surname. The genitive of one town can be the nominative of another.
 */
const isAmbiguous = (words: readonly NameWord[], person: boolean): boolean =>
  person
    ? words.some(({ text }) => WOMANS_SURNAME.test(text)) &&
      SHARED_ENDINGS.some((ending) => words.every(({ text, fixed }) => fixed || ending.test(text)))
    : words.every(({ text, fixed }) => fixed || /[ая]$/u.test(text));

/**
 * The base forms that a name in Cyrillic letters could have besides itself; undefined for other names and for names of one
 * word of a person, which say too little.
 */
export const caseReading = (written: string, kind: EntityKind): CaseReading | undefined => {
  if (!CYRILLIC.test(written)) return undefined;
  const person = kind === 'person';
  const split = splitName(written);
  const words = (person ? withoutTitles(split) : split).filter((word) => !word.initial);
  if (words.length === 0 || (person && words.length < 2)) return undefined;
  const own = words.map((word) => word.text).join(' ');
  const turkic = TURKIC.test(written);
  const bases = nameReadings(words, person, (word) => wordReadings(word, turkic)).map((one) => one.words.join(' '));
  return {
    bases: [...new Set(bases)].filter((base) => base !== own).sort(),
    ambiguous: isAmbiguous(words, person),
  };
};
