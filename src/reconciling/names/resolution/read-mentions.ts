import type { NameWord } from '../inflection/split-name.ts';
import { cyrillicTwin, splitName } from '../inflection/split-name.ts';
import { withoutTitles } from '../inflection/without-titles.ts';
import { type WordReading, wordReadings } from '../inflection/word-readings.ts';
import { countryOfAdjective, countryOfPeople } from '../knowledge/known-names.ts';
import type { NamedKind, NameMention } from './name-mention.ts';

/** The words of a written name without titles and initials, and a person's initials. */
export type ReadName = { readonly words: readonly NameWord[]; readonly initials: readonly string[] };

/**
 * A word for a people, or a country's adjective, stands for the country: in small letters it names no person, and neither does
 * the plural whatever its letters.
 */
export const kindOf = ({ kind, written }: NameMention): NamedKind => {
  if (kind !== 'person' && kind !== 'group') return kind;
  const [word, more] = splitName(written);
  if (word === undefined || more !== undefined) return kind;
  const small = /^\p{Ll}/u.test(word.written);
  const isOfCountry = ({ base, genders }: WordReading): boolean =>
    (small || (genders === 'p' && (base === word.text || countryOfPeople(word.text) === undefined))) &&
    (countryOfPeople(base) ?? countryOfAdjective(base)) !== undefined;
  return wordReadings(word.text, false).some(isOfCountry) ? 'place' : kind;
};

/** Words that look alike in Latin and Cyrillic, where both stand in the list, each with the one that stands there more often. */
const twins = (all: readonly (readonly NameWord[])[]): ReadonlyMap<string, string> => {
  const times = new Map<string, number>();
  for (const words of all) for (const { written } of words) times.set(written, (times.get(written) ?? 0) + 1);
  const found = new Map<string, string>();
  for (const [word, often] of times) {
    const twin = cyrillicTwin(word);
    const also = twin === undefined ? undefined : times.get(twin);
    if (twin === undefined || also === undefined) continue;
    if (also >= often) found.set(word, twin);
    else found.set(twin, word);
  }
  return found;
};

const twinned = (words: readonly NameWord[], by: ReadonlyMap<string, string>): readonly NameWord[] =>
  words.map((word) => {
    const twin = by.get(word.written);
    if (twin === undefined) return word;
    return { ...word, text: twin.toLowerCase(), written: twin, fixed: !/^\p{Script=Cyrillic}*\p{Ll}/u.test(twin) };
  });

/** Every mention taken apart, after its kind; a word in look-alike letters of the other script is the word that it looks like. */
export const readMentions = (mentions: readonly NameMention[]): readonly ReadName[] => {
  const split = mentions.map(({ written }) => splitName(written));
  const alike = twins(split);
  return split.map((all, at) => {
    const person = mentions[at]?.kind === 'person';
    const words = twinned(person ? withoutTitles(all) : all, alike);
    const initials = words.filter((word) => person && word.initial).map((word) => word.text);
    const whole = words.filter((word) => !person || !word.initial);
    return whole.length > 0 ? { words: whole, initials } : { words, initials: [] };
  });
};
