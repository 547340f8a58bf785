import { byCodeUnit } from '../../../model/index.ts';
import { type NameReading, nameReadings } from './name-readings.ts';
import type { NameWord } from './split-name.ts';
import { type WordReading, wordReadings } from './word-readings.ts';

/** A name to be brought to its base form: its words without initials, and the group of names that it is read among. */
export type Inflected = {
  readonly words: readonly NameWord[];
  readonly person: boolean;
  readonly group: string;
  readonly turkic: boolean;
};

/**
 * A name in its base form. `gender` is known where the name is inflected as only one gender is. `others` are base forms that
 * it could have too: a surname of one word can be a man's in the genitive or a woman's.
 */
export type BaseForm = {
  readonly words: readonly string[];
  readonly gender: string;
  readonly others: readonly string[];
};

/** What speaks for a base form: that it stands as a name, that it is known, and each form that shares it, up to some. */
const STANDS = 0.75;
const KNOWN = 4;
const KNOWN_WORD = 2;
const MOST_FORMS = 6;
/** Its words, standing in other names, speak for it as much. */
const WORDS = 1;
/** In the second round forms that were given to another base form still speak for this one, by little. */
const LOST = 0.25;

type Form = {
  readonly group: string;
  readonly text: string;
  readonly texts: readonly string[];
  readonly readings: readonly {
    readonly reading: NameReading;
    readonly key: string;
    readonly words: readonly string[];
  }[];
};
type Support = Map<string, number>;

const add = (to: Support, key: string, weight: number): void => void to.set(key, (to.get(key) ?? 0) + weight);

/** Spellings that go back and forth in foreign names, without touching endings: э and е, doubled consonants. */
const spelling = (word: string): string => word.replace(/э/gu, 'е').replace(/([бвгджзклмнпрстфхцчшщ])\1+/gu, '$1');

/** Names as different written forms, each with its readings; spellings of one name count together. */
const formsOf = (names: readonly Inflected[]): ReadonlyMap<string, Form> => {
  const read = new Map<string, readonly WordReading[]>();
  const forms = new Map<string, Form>();
  for (const { words, person, group, turkic } of names) {
    const texts = words.map((word) => word.text);
    const text = texts.join(' ');
    const key = `${group}|${text}`;
    if (forms.has(key)) continue;
    const readWord = (word: string): readonly WordReading[] => {
      const at = `${turkic}|${word}`;
      const readings = read.get(at) ?? wordReadings(word, turkic);
      read.set(at, readings);
      return readings;
    };
    const readings = nameReadings(words, person, readWord).map((reading) => {
      const keys = reading.words.map(spelling);
      return { reading, key: `${group}|${keys.join(' ')}`, words: keys };
    });
    forms.set(key, { group, text, texts: texts.map(spelling), readings });
  }
  return forms;
};

type Chosen = Form['readings'][number];

/**
 * Chooses for every name the base form that the other names speak for: that which stands among them, that which most of their
 * forms share, that whose words stand in others. Two names get one base form only where both are forms of it; likeness of
 * letters counts for nothing. `known` are base forms that are known without another name,
 * `knownWord` words that are (given names). Two rounds, each linear in the
 * number of different names.
 */
export const baseForms = (
  names: readonly Inflected[],
  known: (group: string, base: string) => boolean,
  knownWord: (group: string, word: string) => boolean = () => false,
): readonly BaseForm[] => {
  const forms = formsOf(names);
  const all = [...forms.values()];
  const standing = new Set(all.map((form) => `${form.group}|${form.texts.join(' ')}`));
  const standingWords = new Set(all.flatMap((form) => form.texts.slice(0, form.readings.at(-1)?.reading.declined)));
  const whole: Support = new Map();
  const word: Support = new Map();
  const count = (chosen: (form: Form, at: number) => readonly Chosen[], weight: number): void => {
    const seen = new Set<string>();
    all.forEach((form, place) => {
      const readings = chosen(form, place);
      for (const key of new Set(readings.map((one) => one.key))) add(whole, key, weight);
      for (const { words, reading } of readings)
        words.slice(0, reading.declined).forEach((base, at) => {
          const pair = `${base}|${form.texts[at]}`;
          if (!seen.has(pair)) add(word, base, weight);
          seen.add(pair);
        });
    });
  };
  const score = ({ group }: Form, { reading, key, words }: Chosen): number => {
    const ofWords = words
      .slice(0, reading.declined)
      .map(
        (one, at) =>
          (standingWords.has(one) ? STANDS : 0) +
          (knownWord(group, reading.words[at] ?? '') ? KNOWN_WORD : 0) +
          Math.min(word.get(one) ?? 0, MOST_FORMS),
      );
    return (
      (standing.has(key) ? STANDS : 0) +
      (known(group, reading.words.join(' ')) ? KNOWN : 0) +
      Math.min(whole.get(key) ?? 0, MOST_FORMS) +
      (WORDS * ofWords.reduce((sum, one) => sum + one, 0)) / Math.max(1, ofWords.length) -
      reading.rare
    );
  };
  const choose = (form: Form): Chosen => {
    let best = form.readings.at(-1) as Chosen;
    let most = score(form, best);
    for (const one of form.readings) {
      const mine = score(form, one);
      if (mine > most || (mine === most && byCodeUnit(one.key, best.key) < 0)) [best, most] = [one, mine];
    }
    return best;
  };
  count((form) => form.readings, 1);
  const first = all.map(choose);
  for (const [key, value] of whole) whole.set(key, value * LOST);
  for (const [key, value] of word) word.set(key, value * LOST);
  count((_, at) => [first[at] as Chosen], 1 - LOST);
  const second = new Map([...forms].map(([key, form]) => [key, choose(form)]));
  return names.map(({ words, group, person }) => {
    const text = words.map((one) => one.text).join(' ');
    const chosen = second.get(`${group}|${text}`) as Chosen;
    const inflected = chosen.reading.words.join(' ') !== text;
    const single = person && words.length === 1;
    const others = single
      ? forms.get(`${group}|${text}`)?.readings.map((one) => one.reading.words[0] ?? '')
      : undefined;
    return {
      words: chosen.reading.words,
      gender: inflected ? chosen.reading.gender : '',
      others: others === undefined ? [] : [...new Set(others)].sort(),
    };
  });
};
