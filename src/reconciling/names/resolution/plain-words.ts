import { type WordReading, wordReadings } from '../inflection/word-readings.ts';

/** Words for what kind of thing bears a name: "агентство Искра" is Искра, "the Beacon" is Beacon. In their base form. */
const CLASS_WORDS: ReadonlySet<string> = new Set(
  (
    'агентство информагентство газета журнал телеканал канал радиостанция издание портал сайт компания авиакомпания фирма ' +
    'концерн корпорация холдинг оператор ооо оао зао пао ао тоо гп иа ргп the ltd inc llc plc gmbh ag corp'
  ).split(' '),
);
const CLASS_ADJECTIVES: ReadonlySet<string> = new Set(['информационное', 'новостное', 'телевизионная']);

const isClassWord = (word: string): boolean =>
  CLASS_WORDS.has(word) ||
  CLASS_ADJECTIVES.has(word) ||
  wordReadings(word, false).some((one: WordReading) => CLASS_WORDS.has(one.base) || CLASS_ADJECTIVES.has(one.base));

/** A name of a body or thing without the words that only say of what kind it is; never without all of its words. */
export const withoutClassWords = (words: readonly string[]): readonly string[] => {
  const rest = words.filter((word) => !isClassWord(word));
  return rest.length > 0 ? rest : words;
};

/** Names of English letters in Cyrillic, by which abbreviations are spelt out: "Би-би-си". */
const LETTERS: ReadonlyMap<string, string> = new Map(
  (
    'эй a би b си c ди d и e эф f джи g эйч h ай i джей j кей k эл l эм m эн n оу o пи p кью q ар r эс s ти t ю u ви v ' +
    'дабл-ю w экс x уай y'
  )
    .split(' ')
    .reduce<[string, string][]>((pairs, word, at, all) => {
      if (at % 2 === 0) pairs.push([word.replace(/э/gu, 'е'), all[at + 1] ?? '']);
      return pairs;
    }, []),
);

/** The Latin abbreviation that Cyrillic names of letters spell out, or undefined. */
export const spelledOut = (words: readonly string[]): string | undefined => {
  if (words.length < 2) return undefined;
  const letters = words.map((word) => LETTERS.get(word.replace(/э/gu, 'е')));
  return letters.every((one) => one !== undefined) ? letters.join('') : undefined;
};
