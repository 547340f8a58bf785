import type { Quantity } from '../../model/index.ts';
import { type Atom, isDigits, isWord } from './atoms.ts';

/** What a language must list for numbers to be read. All keys are lower case; phrases are parted by one space. */
export type NumberWords = {
  /** Words below a hundred: "zero" … "nineteen", "twenty" … "ninety". */
  readonly cardinals: Readonly<Record<string, number>>;
  /** "hundred" and the powers of a thousand, with the collective "dozen". */
  readonly scales: Readonly<Record<string, number>>;
  /** Articles that mean one before a scale ("a hundred"), and the word that joins parts of a number ("and"). */
  readonly articles: readonly string[];
  readonly joiner: string;
  /** "half" before an article and a scale. */
  readonly half: string;
  /** Plural scales that name no number: "hundreds", "dozens"; and the word between two of them ("of"). */
  readonly vagueScales: readonly string[];
  readonly of: string;
  /** Words before "of" between a part and its whole: "three out of four". */
  readonly outOf: readonly string[];
  /** Phrases that say there are some without a number: "several", "a handful of". */
  readonly vague: readonly string[];
  /** Words before them that ask or compare instead: "how many". */
  readonly notVagueAfter: readonly string[];
  /** Numbers that are names, where they count no noun: emergency lines. */
  readonly codes: readonly string[];
  /** Letters that make digits an ordinal when glued to them: "th". */
  readonly ordinalEndings: readonly string[];
  /** Phrases before and after a number that bound it. */
  readonly before: Readonly<Record<string, Quantity['qualifier']>>;
  readonly after: Readonly<Record<string, Quantity['qualifier']>>;
  /** Words that quantify without a number. */
  readonly proportions: Readonly<Record<string, 'most' | 'all' | 'none' | 'vague'>>;
  /** "both" → 2. */
  readonly pairs: Readonly<Record<string, number>>;
  /** Words that say a number is smaller than hoped ("only"): such a number may be a part of a larger one. */
  readonly restrictors: readonly string[];
  /** Nouns that announce a total without naming what is counted: "toll". */
  readonly totals: readonly string[];
  /** Phrases that open a part of what was just counted: "including", "among them". */
  readonly partOpeners: readonly string[];
  /** Money signs and names → unit; percent signs and words. */
  readonly moneySigns: Readonly<Record<string, string>>;
  readonly moneyNames: Readonly<Record<string, string>>;
  readonly percent: readonly string[];
  /** Names of periods → unit, and of measures whose numbers count nobody (kilometres, degrees). */
  readonly periods: Readonly<Record<string, string>>;
  readonly measures: Readonly<Record<string, string>>;
  /** Words that make a number of years an age ("old", "aged"), and prepositions of duration ("for"). */
  readonly ageAfter: readonly string[];
  readonly ageBefore: readonly string[];
  readonly durationLeads: readonly string[];
  /** Prepositions of duration before a bounded length ("in less than a day"), and before one without a number. */
  readonly boundedLeads: readonly string[];
  readonly vagueLengthLeads: readonly string[];
  /** Words before a number that make it a name: "article", "channel", "no". */
  readonly labels: readonly string[];
  /** Words before "one" that make it nobody: "no one". */
  readonly negators: readonly string[];
  /** Words between "of" and the counted noun: "the", "her". */
  readonly determiners: readonly string[];
  /** Plural forms and nouns without plural mark → lemma of what is counted. */
  readonly plurals: Readonly<Record<string, string>>;
  /** Words that may stand for the counted: "others". */
  readonly others: readonly string[];
  /** What may have happened to a number of people with no noun between: "two dead", "five injured". */
  readonly fates: readonly string[];
  /** Words that join the ends of a range: "to"; and the word that opens one with "and" ("between"). */
  readonly rangeJoiners: readonly string[];
  readonly between: string;
};

/** A number as read: its value (absent where the words give none), and the atom after it. */
export type NumberRead = { readonly value?: number; readonly end: number; readonly vague: boolean };

const cardinal = (atom: Atom | undefined, words: NumberWords): number | undefined =>
  atom && Object.hasOwn(words.cardinals, atom.lower) ? words.cardinals[atom.lower] : undefined;

const scaleAt = (atom: Atom | undefined, words: NumberWords): number | undefined =>
  atom && Object.hasOwn(words.scales, atom.lower) ? words.scales[atom.lower] : undefined;

type Part = { readonly value: number; readonly end: number };

/** A number below a hundred in words: "six", "twenty", "twenty-three", "twenty three". */
const belowHundred = (atoms: readonly Atom[], at: number, words: NumberWords): Part | undefined => {
  const first = cardinal(atoms[at], words);
  if (first === undefined) return undefined;
  if (first >= 20) {
    const hyphen = atoms[at + 1]?.text === '-' && atoms[at + 1]?.glued === true;
    const next = at + (hyphen ? 2 : 1);
    const ones = cardinal(atoms[next], words);
    if (ones !== undefined && ones > 0 && ones < 10) return { value: first + ones, end: next + 1 };
  }
  return { value: first, end: at + 1 };
};

/** A number below a thousand in words, and "fifteen hundred". An article stands for one before a scale only. */
const belowThousand = (atoms: readonly Atom[], at: number, words: NumberWords): Part | undefined => {
  const article = words.articles.includes(atoms[at]?.lower ?? '');
  const head = article ? { value: 1, end: at + 1 } : belowHundred(atoms, at, words);
  if (!head) return undefined;
  if (scaleAt(atoms[head.end], words) !== 100)
    return article && scaleAt(atoms[head.end], words) === undefined ? undefined : head;
  const hundreds = { value: head.value * 100, end: head.end + 1 };
  const joined = atoms[hundreds.end]?.lower === words.joiner;
  const rest = belowHundred(atoms, hundreds.end + (joined ? 1 : 0), words);
  // "one hundred and twenty": the joiner binds only a smaller part; "a hundred and two of them" is read so too.
  return rest && rest.value > 0 ? { value: hundreds.value + rest.value, end: rest.end } : hundreds;
};

/**
 * Digits: "70", "3,000", "40 000" (groups of three parted by a comma, a blank or a thin space), "1.2".
 * Undefined for what is no cardinal: "5th", "AK-47", "3.1.2", "09:03", "H1".
 */
const digitsAt = (
  atoms: readonly Atom[],
  at: number,
  words: NumberWords,
): (Part & { grouped: boolean }) | undefined => {
  const first = atoms[at];
  if (!first || !isDigits(first) || first.text.length > 12) return undefined;
  const previous = atoms[at - 1];
  // Something glued before the digits makes them part of a name, a time or a version; signs and brackets do not.
  if (first.glued && previous && (isWord(previous) || isDigits(previous) || /^[:.,/_@#&=\\-]$/.test(previous.text)))
    return undefined;
  let value = first.text;
  let end = at + 1;
  let grouped = false;
  if (value.length <= 3 && !value.startsWith('0')) {
    for (;;) {
      const comma = atoms[end]?.text === ',' && atoms[end]?.glued && atoms[end + 1]?.glued;
      const group = atoms[comma ? end + 1 : end];
      const next = atoms[comma ? end + 2 : end + 1];
      if (!group || !isDigits(group) || group.text.length !== 3) break;
      if (!comma && (group.glued || group.start - (atoms[end - 1]?.end ?? 0) !== 1)) break;
      if (next?.glued && (isDigits(next) || isWord(next))) break;
      value += group.text;
      grouped = true;
      end = comma ? end + 2 : end + 1;
    }
  }
  const point = atoms[end];
  const decimals = atoms[end + 1];
  if (point?.text === '.' && point.glued && decimals?.glued && isDigits(decimals)) {
    const after = atoms[end + 2];
    if (after?.text === '.' && after.glued && atoms[end + 3]?.glued && isDigits(atoms[end + 3])) return undefined;
    return { value: Number(`${value}.${decimals.text}`), end: end + 2, grouped };
  }
  const after = atoms[end];
  if (after?.glued) {
    if (words.ordinalEndings.includes(after.lower)) return undefined;
    if (/^[:/]$/.test(after.text) && atoms[end + 1]?.glued && isDigits(atoms[end + 1])) return undefined;
  }
  return { value: Number(value), end, grouped };
};

/** "half a million", "half a dozen". */
const halfAt = (atoms: readonly Atom[], at: number, words: NumberWords): Part | undefined => {
  if (atoms[at]?.lower !== words.half || !words.articles.includes(atoms[at + 1]?.lower ?? '')) return undefined;
  const scale = scaleAt(atoms[at + 2], words);
  return scale === undefined ? undefined : { value: scale / 2, end: at + 3 };
};

const split = new WeakMap<readonly string[], ReadonlyMap<string, readonly (readonly string[])[]>>();

/** Phrases in their order by their first word: they are asked for at every word of a text. */
const splitPhrases = (list: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> => {
  const known = split.get(list);
  if (known) return known;
  const made = new Map<string, (readonly string[])[]>();
  for (const phrase of list) {
    const parts = phrase.split(' ');
    const first = parts[0] ?? '';
    made.set(first, [...(made.get(first) ?? []), parts]);
  }
  split.set(list, made);
  return made;
};

const openers = new WeakMap<NumberWords, ReadonlySet<string>>();

/** Whether a quantity can open at an atom at all: with digits or one of the words that open one. */
export const opensQuantity = (atom: Atom | undefined, words: NumberWords): boolean => {
  if (atom === undefined) return false;
  if (isDigits(atom)) return true;
  let known = openers.get(words);
  if (!known) {
    const phrases = [...words.vague, ...words.vagueScales, ...words.articles, words.half];
    const tables = [words.cardinals, words.scales, words.before, words.proportions, words.pairs, words.periods];
    known = new Set(
      [...phrases, ...tables.flatMap((table) => Object.keys(table))].map((one) => one.split(' ')[0] ?? ''),
    );
    openers.set(words, known);
  }
  return known.has(atom.lower);
};

/** "hundreds", "tens of thousands", "several hundred", "a handful of": some, without a number. */
const vagueAt = (atoms: readonly Atom[], at: number, words: NumberWords): NumberRead | undefined => {
  let end = at;
  while (words.vagueScales.includes(atoms[end]?.lower ?? '')) {
    end += 1;
    if (atoms[end]?.lower === words.of && words.vagueScales.includes(atoms[end + 1]?.lower ?? '')) end += 1;
    else return { end, vague: true };
  }
  for (const parts of splitPhrases(words.vague).get(atoms[at]?.lower ?? '') ?? []) {
    if (!parts.every((part, k) => atoms[at + k]?.lower === part)) continue;
    end = at + parts.length;
    return { end: scaleAt(atoms[end], words) === undefined ? end : end + 1, vague: true };
  }
  return undefined;
};

/**
 * Reads the cardinal number that starts at atom `at`, in digits or words, or the words for an unstated number.
 * Undefined where none starts there: ordinals, versions, clock times and names with digits are none.
 */
export const readNumber = (atoms: readonly Atom[], at: number, words: NumberWords): NumberRead | undefined => {
  const half = halfAt(atoms, at, words);
  if (half) return { ...half, vague: false };
  const digits = digitsAt(atoms, at, words);
  if (digits) {
    const scale = scaleAt(atoms[digits.end], words);
    if (scale === undefined || scale < 100) return { value: digits.value, end: digits.end, vague: false };
    // Tenths of a million stay whole numbers: 1.2 × 1 000 000 is rounded where binary fractions would not be.
    return { value: Math.round(digits.value * scale), end: digits.end + 1, vague: false };
  }
  let total = 0;
  let end = at;
  let smallest = Number.POSITIVE_INFINITY;
  while (end < atoms.length) {
    const joined = end > at && atoms[end]?.lower === words.joiner;
    const comma = end > at && atoms[end]?.text === ',' && smallest > 100;
    const start = joined || comma ? end + 1 : end;
    const part = belowThousand(atoms, start, words);
    if (!part) break;
    const scale = scaleAt(atoms[part.end], words);
    const power = scale !== undefined && scale !== 100 ? scale : 1;
    // A part joined on must be smaller than what it joins, and articles open a number only.
    if (power >= smallest || (end > at && (smallest < 1000 || words.articles.includes(atoms[start]?.lower ?? ''))))
      break;
    if (comma && power === 1) break;
    if (joined && power === 1 && part.value >= 100) break;
    total += part.value * power;
    end = power === 1 ? part.end : part.end + 1;
    smallest = power;
    if (power === 1) break;
  }
  if (end > at) return { value: total, end, vague: false };
  return vagueAt(atoms, at, words);
};
