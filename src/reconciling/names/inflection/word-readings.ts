import { ENDING_CLASSES, type EndingClass } from './tables/russian-endings.ts';
import { withoutTurkicSuffix } from './turkic-suffixes.ts';

/** Cases as bits, so that words of one name can agree by an intersection. */
export const NOMINATIVE = 1;
export const ALL_CASES = 63;

/**
 * What a written word can be: its base form, the genders and cases that form can have, and whether it is an adjective.
 * `fixed`: the word stands as it is in every case.
 */
export type WordReading = {
  readonly base: string;
  readonly genders: string;
  readonly cases: number;
  readonly what: 'noun' | 'adjective' | 'surname' | 'fixed';
  /** How seldom names are such words, from 0: it decides only where nothing else does. */
  readonly rare: number;
};

const SHORTEST_STEM = 2;
const CYRILLIC_WORD = /^[а-я]+$/u;
/** Of names of persons and places few are neuter or plural, or end as adjectives other than in -ск-. */
const RARE: Readonly<Record<string, number>> = { n: 0.3, p: 0.3, f: 0.1 };
const RARE_ADJECTIVE = 0.5;
const RARE_ENDING: Readonly<Record<string, number>> = { ь: 0.1, ой: 0.2, ий: 0.1 };
/** "Донской" is a base form, but nearly every other word in -ской is a woman's or a bay's in another case. */
const RARE_SKOY = 2;
const rareness = (one: EndingClass, base: string): number => {
  const adjective = one.name === 'adjective';
  const kind = adjective ? (/(?:ск|цк|н)[а-я]{2}$/u.test(base) ? 0 : RARE_ADJECTIVE) : (RARE[one.gender] ?? 0);
  return (
    kind +
    (RARE_ENDING[one.base === 'й' ? base.slice(-2) : one.base] ?? 0) +
    (adjective && /[сц]кой$/u.test(base) ? RARE_SKOY : 0)
  );
};
const GENDERS: { readonly [gender in EndingClass['gender']]: string } = { m: 'm', f: 'f', n: 'n', c: 'mf', p: 'p' };
const WHAT: Readonly<Record<string, WordReading['what']>> = { adjective: 'adjective', surname: 'surname' };

/** Stems that lose a vowel in front of an ending: Павел – Павла, Донец – Донца, Китаец – Китайца. */
const withVowelBack = (stem: string): readonly string[] => {
  const pair = /^(.+)([бвгджзйклмнпрстфхцчшщ]|ь)([кцнлрв])$/u.exec(stem);
  if (!pair) return [];
  const [, head = '', before = '', last = ''] = pair;
  const kept = before === 'ь' || before === 'й' ? head : head + before;
  return [`${kept}е${last}`, ...(last === 'к' || last === 'н' ? [`${kept}о${last}`] : [])];
};

/** Few names of Cyrillic letters have no cases, and they seldom have other forms that speak against it. */
const RARE_FIXED = 0.3;
const WOMANS_SURNAME = /..(?:ов|ев|[иы]н)а$/u;

type Ending = { readonly one: EndingClass; readonly ending: string; readonly cases: number };

const BY_ENDING: ReadonlyMap<string, readonly Ending[]> = (() => {
  const found = new Map<string, Ending[]>();
  for (const one of ENDING_CLASSES) {
    const cases = new Map<string, number>();
    one.cases.forEach((endings, at) => {
      for (const ending of endings) cases.set(ending, (cases.get(ending) ?? 0) | (1 << at));
    });
    for (const [ending, bits] of cases) found.set(ending, [...(found.get(ending) ?? []), { one, ending, cases: bits }]);
  }
  return found;
})();
const LONGEST_ENDING = 3;

const russian = (word: string): readonly WordReading[] => {
  const readings: WordReading[] = [];
  for (let length = 0; length <= LONGEST_ENDING && word.length - length >= SHORTEST_STEM; length++) {
    const stem = word.slice(0, word.length - length);
    for (const { one, cases } of BY_ENDING.get(word.slice(word.length - length)) ?? []) {
      if (!one.stem.test(stem)) continue;
      const what = WHAT[one.name] ?? 'noun';
      const add = (from: string, bits: number, more: number) => {
        const base = from + one.base;
        const genders = one.gender === 'c' && WOMANS_SURNAME.test(base) ? 'f' : GENDERS[one.gender];
        if (bits !== 0) readings.push({ base, genders, cases: bits, what, rare: rareness(one, base) + more });
      };
      add(stem, cases, 0);
      if (one.name === 'noun-hard') for (const full of withVowelBack(stem)) add(full, cases & ~NOMINATIVE, 0.4);
    }
  }
  return readings;
};

const turkicReadings = (word: string): readonly WordReading[] =>
  withoutTurkicSuffix(word).map(
    (base): WordReading => ({ base, genders: 'mfnp', cases: ALL_CASES & ~NOMINATIVE, what: 'noun', rare: 2 }),
  );

/**
 * Every base form that a word could have, most of them wrong: what is right shows among other names. In: one word in lower
 * case, ё as е; `turkic` adds Kazakh and Kyrgyz case suffixes. The word as it stands is always the last reading.
 */
export const wordReadings = (word: string, turkic: boolean): readonly WordReading[] => [
  ...(CYRILLIC_WORD.test(word) ? russian(word) : []),
  ...(turkic ? turkicReadings(word) : []),
  { base: word, genders: 'mfnp', cases: ALL_CASES, what: 'fixed', rare: CYRILLIC_WORD.test(word) ? RARE_FIXED : 0 },
];
