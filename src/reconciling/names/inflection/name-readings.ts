import type { NameWord } from './split-name.ts';
import { ALL_CASES, NOMINATIVE, type WordReading } from './word-readings.ts';

/** A base form that a written name could have, word by word, the gender it would have then, and how seldom names are such. */
export type NameReading = {
  readonly words: readonly string[];
  readonly gender: string;
  readonly rare: number;
  /** How many of the words, from the first, are in their base form; the others stand as they were written. */
  readonly declined: number;
};

const CASES = [1, 2, 4, 8, 16, 32];
/** Names with more readings than this are cut: they are no names. */
const MOST = 64;
const LATEST_HEAD = 4;
/** What a name as it stands costs where no ending makes it a base form. */
const NO_NOMINATIVE = 0.3;
/** A word without cases in front is more often the head itself ("МИД") than a part of it ("Нью-"). */
const BEHIND_FIXED = 1.5;

const endsInVowel = (word: string): boolean => /[оеиуыюэ]$/u.test(word);
/** Foreign surnames of women that end in a consonant, and all that end in most vowels, have no cases. */
const standsStill = (word: NameWord, gender: string): boolean =>
  word.fixed || endsInVowel(word.text) || (gender === 'f' && /[бвгджзйклмнпрстфхцчшщь]$/u.test(word.text));

type Base = { readonly base: string; readonly rare: number };
type Bases = { readonly words: readonly string[]; readonly rare: number };

const product = (choices: readonly (readonly Base[])[]): readonly Bases[] =>
  choices.reduce<readonly Bases[]>(
    (all, some) =>
      all
        .flatMap((before) =>
          some.map((one) => ({ words: [...before.words, one.base], rare: before.rare + one.rare / choices.length })),
        )
        .slice(0, MOST),
    [{ words: [], rare: 0 }],
  );

type Reader = (word: string) => readonly WordReading[];
type Suits = (reading: WordReading) => boolean;

const basesOf = (word: NameWord, suits: Suits, still: boolean, read: Reader): readonly Base[] =>
  word.fixed
    ? [{ base: word.text, rare: 0 }]
    : read(word.text).filter((one) => (one.what === 'fixed' ? still : suits(one)));

const collect = (readings: Iterable<NameReading>): readonly NameReading[] => {
  const seen = new Map<string, NameReading>();
  for (const one of readings) {
    const key = one.words.join(' ');
    const before = seen.get(key);
    const gender = before === undefined || before.gender === one.gender ? one.gender : '';
    if (before === undefined || before.rare > one.rare) seen.set(key, { ...one, gender });
    else if (before.gender !== gender) seen.set(key, { ...before, gender });
    if (seen.size >= MOST) break;
  }
  return [...seen.values()];
};

/** Every word of a person's name stands in one case and gender, those without cases apart. */
function* personReadings(words: readonly NameWord[], read: Reader): Iterable<NameReading> {
  for (const gender of words.length === 1 ? 'mfp' : 'mf')
    for (const bit of CASES) {
      const suits: Suits = (one) => one.genders.includes(gender) && (one.cases & bit) !== 0;
      const choices = words.map((word) => basesOf(word, suits, standsStill(word, gender), read));
      for (const { words: bases, rare } of product(choices))
        yield { words: bases, gender, rare, declined: words.length };
    }
}

/**
 * In the name of anything else the first noun declines, with the adjectives in front of it; what follows stays
 * ("Министерство иностранных дел"). Words without cases may stand in front of it too.
 */
function* otherReadings(words: readonly NameWord[], read: Reader): Iterable<NameReading> {
  for (let head = 0; head < Math.min(words.length, LATEST_HEAD); head++) {
    const rest = words.slice(head + 1).map((word) => word.text);
    const before = words.slice(0, head).filter((word) => word.fixed).length;
    for (const gender of 'mfnp')
      for (const bit of CASES) {
        const agrees: Suits = (one) => one.genders.includes(gender) && (one.cases & bit) !== 0;
        const choices = words
          .slice(0, head + 1)
          .map((word, at) =>
            at === head
              ? basesOf(word, agrees, word.fixed || endsInVowel(word.text), read)
              : basesOf(word, (one) => one.what === 'adjective' && agrees(one), word.fixed || word.tied, read),
          );
        for (const { words: bases, rare } of product(choices))
          yield { words: [...bases, ...rest], gender, rare: rare + BEHIND_FIXED * before, declined: head + 1 };
      }
  }
}

/** Turkic names take a suffix on the last word alone. */
function* turkicLast(words: readonly NameWord[], read: Reader): Iterable<NameReading> {
  const last = words.at(-1);
  if (last === undefined) return;
  for (const one of read(last.text))
    if (one.genders === 'mfnp' && one.cases !== ALL_CASES && (one.cases & NOMINATIVE) === 0)
      yield {
        words: [...words.slice(0, -1).map((word) => word.text), one.base],
        gender: '',
        rare: one.rare,
        declined: words.length,
      };
}

/**
 * Base forms that a name could have, by the agreement of its words; the name as it stands is always the last of them. In:
 * the words of the name without initials, whether it names a person, and how a word is read.
 */
export const nameReadings = (words: readonly NameWord[], person: boolean, read: Reader): readonly NameReading[] => {
  const agreed = person ? personReadings(words, read) : otherReadings(words, read);
  const both = function* (): Iterable<NameReading> {
    yield* agreed;
    yield* turkicLast(words, read);
  };
  const found = collect(both());
  const text = words.map((word) => word.text);
  const nominative = found.find((one) => one.words.join(' ') === text.join(' '));
  const asIs = nominative ?? { words: text, gender: '', rare: NO_NOMINATIVE, declined: person ? words.length : 1 };
  return [...found.filter((one) => one !== nominative), { ...asIs, gender: '' }];
};
