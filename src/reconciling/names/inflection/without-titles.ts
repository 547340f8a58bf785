import type { NameWord } from './split-name.ts';
import { wordReadings } from './word-readings.ts';

/** Words that stand in front of a person's name and are no part of it, in Russian, Kazakh and Kyrgyz, in their base form. */
const TITLES: ReadonlySet<string> = new Set(
  (
    'король королева принц принцесса царь император папа патриарх пророк святой отец имам шейх эмир султан кардинал епископ ' +
    'архиепископ митрополит ксендз пастор священник президент премьер министр канцлер губернатор мэр депутат сенатор посол ' +
    'спикер судья прокурор адвокат господин госпожа товарищ гражданин гражданка мистер миссис мисс лорд леди сэр граф барон ' +
    'доктор профессор академик генерал полковник подполковник майор капитан лейтенант сержант подсудимый подсудимая ' +
    'мырза ханым айым'
  ).split(' '),
);
/** Small words inside names; a name may begin with one. */
const PARTICLES: ReadonlySet<string> = new Set(
  'уль аль эль ибн бин бен де да ди дю ду ла ле ван фон дер ден тер о оглы кызы қызы уулу ұлы э и'.split(' '),
);

const isTitle = (word: NameWord): boolean =>
  !word.initial &&
  !PARTICLES.has(word.text) &&
  (/^\p{Ll}/u.test(word.written) ||
    TITLES.has(word.text) ||
    wordReadings(word.text, false).some((one) => TITLES.has(one.base)));

/**
 * A person's name without the titles, posts and ranks in front of it: listed words, and words in small letters. What is left
 * always has a word with a capital; where none would be left, nothing is taken off.
 */
export const withoutTitles = (words: readonly NameWord[]): readonly NameWord[] => {
  const start = words.findIndex((word) => !isTitle(word));
  return start > 0 && words.slice(start).some((word) => /^\p{Lu}/u.test(word.written)) ? words.slice(start) : words;
};
