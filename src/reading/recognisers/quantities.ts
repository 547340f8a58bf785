import type { Quantity, Sentence } from '../../model/index.ts';
import type { Analysis, QuantityMention, TimeMention } from '../analysis.ts';
import { type Atom, atomsOf, isDigits } from './atoms.ts';
import { longestPhrase, lookUp } from './phrases.ts';
import { countsAlone, isCode } from './quantities-alone.ts';
import { countedBy, isPlural, unitOf } from './quantities-counted.ts';
import type { QuantityFound } from './quantities-found.ts';
import { isLabel, measuredBy } from './quantities-measured.ts';
import { type NumberWords, opensQuantity, readNumber } from './quantities-numbers.ts';
import { linkParts } from './quantities-parts.ts';
import { headOf } from './ranges.ts';

/** A quantity that may be a part of another: `partOf` is an index into the same list ("including two of hunger"). */
export type CountedMention = QuantityMention & { readonly partOf?: number };

type Numbers = { readonly min?: number; readonly max?: number; readonly qualifier: Quantity['qualifier'] };

const bounded = (value: number | undefined, qualifier: Quantity['qualifier']): Numbers => {
  if (value === undefined) return { qualifier: 'vague' };
  if (qualifier === 'at-least' || qualifier === 'more-than') return { min: value, qualifier };
  if (qualifier === 'at-most' || qualifier === 'fewer-than') return { max: value, qualifier };
  return { min: value, max: value, qualifier };
};

/** The longest bounding phrase that ends just before `at`: "at least", "more than". */
const boundBefore = (atoms: readonly Atom[], at: number, words: NumberWords) => {
  for (let start = Math.max(0, at - 4); start < at; start++) {
    const found = longestPhrase(atoms, start, words.before);
    if (found?.end === at) return { start, qualifier: words.before[found.phrase] ?? ('exact' as const) };
  }
  return undefined;
};

/** The second end of a range: "5 to 10", "30-40", and "between 20 and 30" where `between` opened it. */
const rangeEnd = (atoms: readonly Atom[], from: number, to: number, value: number, words: NumberWords) => {
  const joiner = atoms[to];
  const open = atoms[from - 1]?.lower === words.between;
  if (!joiner || !(words.rangeJoiners.includes(joiner.lower) || (open && joiner.lower === words.joiner)))
    return undefined;
  const glued = joiner.glued && atoms[to + 1]?.glued === true;
  if (/^[-–—]$/.test(joiner.text) && !glued) return undefined;
  // A number glued behind a hyphen is no number of its own, so it is read as if it stood alone.
  const loose = atoms.map((atom, index) => (index === to + 1 ? { ...atom, glued: false } : atom));
  const second = readNumber(loose, to + 1, words);
  if (second?.value === undefined || second.vague || second.value <= value) return undefined;
  return { value: second.value, end: second.end, from: open ? from - 1 : from };
};

/** "one of them", "no one", "ONE Radio": one that counts nothing. A noun, or what happened to one, makes it a number. */
const isPronoun = (
  sentence: Sentence,
  atoms: readonly Atom[],
  at: number,
  to: number,
  counted: number | undefined,
  words: NumberWords,
): boolean => {
  if (lookUp(words.cardinals, atoms[at]?.lower) !== 1 || to - at > 1) return false;
  const next = atoms[to]?.lower ?? '';
  if (next === words.of || words.negators.includes(atoms[at - 1]?.lower ?? '')) return true;
  if (counted !== undefined) return sentence.tokens[counted]?.upos === 'PROPN';
  return !words.fates.includes(next);
};

const startsNumber = (atoms: readonly Atom[], at: number, words: NumberWords): boolean => {
  const sign = atoms[at];
  const money = sign !== undefined && lookUp(words.moneySigns, sign.text) !== undefined;
  return readNumber(atoms, money ? at + 1 : at, words) !== undefined;
};

const numberAt = (
  sentence: Sentence,
  index: number,
  atoms: readonly Atom[],
  at: number,
  words: NumberWords,
): QuantityFound | number | undefined => {
  // "as many as 30": the words of a bound are no quantity of their own; the number behind them is.
  const bounding = longestPhrase(atoms, at, words.before);
  if (bounding && bounding.end > at + 1 && startsNumber(atoms, bounding.end, words)) return bounding.end;
  const number = readNumber(atoms, at, words);
  if (!number) return undefined;
  const range = number.value === undefined ? undefined : rangeEnd(atoms, at, number.end, number.value, words);
  const to = range?.end ?? number.end;
  const measured = measuredBy(atoms, at, to, words);
  if (!measured && isLabel(atoms, at, to, words)) return to;
  const bound = boundBefore(atoms, range?.from ?? measured?.from ?? at, words);
  const trailing = measured ? undefined : longestPhrase(atoms, to, words.after);
  const tail = trailing?.end ?? measured?.to ?? to;
  const qualifier = bound?.qualifier ?? (trailing ? (words.after[trailing.phrase] ?? 'exact') : 'exact');
  const numbers: Numbers =
    range && number.value !== undefined
      ? { min: number.value, max: range.value, qualifier: qualifier === 'about' ? 'about' : 'exact' }
      : bounded(number.value, number.vague ? 'vague' : qualifier);
  const from = Math.min(bound?.start ?? at, range?.from ?? at, measured?.from ?? at);
  if (measured) {
    const noun = measured.kind === 'percent' ? countedBy(sentence, atoms, at, tail, words, true) : undefined;
    return {
      sentence: index,
      from,
      to: tail,
      quantity: { ...numbers, unit: measured.unit },
      ...(noun === undefined ? {} : { counted: noun }),
      measured: true,
      core: [measured.from, measured.to],
    };
  }
  const counted = countedBy(sentence, atoms, at, tail, words, number.value === 1);
  if (isPronoun(sentence, atoms, at, to, counted, words)) return tail;
  // A number that counts no noun and nobody named by a verb is a grade, a version or a file.
  if (isCode(atoms, at, to, counted !== undefined || bound !== undefined)) return tail;
  if (counted === undefined && words.codes.includes(atoms[at]?.text ?? '')) return tail;
  const start = bound?.start ?? at;
  if (counted === undefined && number.value !== undefined && !Number.isInteger(number.value)) return tail;
  if (counted === undefined && !number.vague && !countsAlone(sentence, atoms, start, at, to, words)) return tail;
  // Two numbers and a hyphen with nothing counted are a score or a telephone.
  const hyphened = range !== undefined && /^[-–—]$/.test(atoms[number.end]?.text ?? '');
  if (hyphened && counted === undefined) return tail;
  if (number.vague && words.notVagueAfter.includes(atoms[at - 1]?.lower ?? '')) return tail;
  // "several" or "many" without a noun says nothing that can be counted; "hundreds" alone are people often enough.
  if (counted === undefined && number.vague && !words.vagueScales.includes(atoms[at]?.lower ?? '')) return tail;
  const unit = counted === undefined ? undefined : unitOf(sentence, counted, words);
  return {
    sentence: index,
    from,
    to: tail,
    quantity: { ...numbers, ...(unit === undefined ? {} : { unit }) },
    ...(counted === undefined ? {} : { counted }),
    core: [at, to],
  };
};

/** "most complaints", "all of the defendants", "none of the officers", "both men", "half of them". */
const proportionAt = (
  sentence: Sentence,
  index: number,
  atoms: readonly Atom[],
  at: number,
  words: NumberWords,
): QuantityFound | undefined => {
  // "the most serious crimes", "the country's most famous shops": a superlative is no majority.
  const before = atoms[at - 1];
  // "that most complaints": a word that opens a clause determines nothing
  const opens = sentence.tokens[before?.token ?? -1]?.deprel === 'mark';
  if ((words.determiners.includes(before?.lower ?? '') && !opens) || (before?.lower === 's' && before.glued))
    return undefined;
  const pair = lookUp(words.pairs, atoms[at]?.lower);
  const phrase = longestPhrase(atoms, at, words.proportions);
  const to = phrase?.end ?? at + 1;
  const qualifier = pair === undefined && phrase ? words.proportions[phrase.phrase] : undefined;
  if (pair === undefined && qualifier === undefined) return undefined;
  if (
    atoms[to]?.upos === 'DET' &&
    atoms[to]?.lower !== undefined &&
    !words.determiners.includes(atoms[to]?.lower ?? '')
  )
    return undefined;
  let start = to;
  while (atoms[to]?.lower !== words.of && words.determiners.includes(atoms[start]?.lower ?? '')) start += 1;
  const counted = countedBy(sentence, atoms, at, start, words, false);
  if (counted === undefined || !isPlural(sentence, counted, words)) return undefined;
  const unit = unitOf(sentence, counted, words);
  const numbers: Numbers =
    pair === undefined
      ? qualifier === 'none'
        ? { min: 0, max: 0, qualifier }
        : { qualifier: qualifier ?? 'vague' }
      : { min: pair, max: pair, qualifier: 'exact' };
  return { sentence: index, from: at, to, quantity: { ...numbers, ...(unit === undefined ? {} : { unit }) }, counted };
};

/** "for a month", "to a year", "in less than a day": a length of one, said with an article; "for months": without a number. */
const lengthAt = (atoms: readonly Atom[], at: number, index: number, words: NumberWords): QuantityFound | undefined => {
  const lead = atoms[at - 1]?.lower ?? '';
  const bound = longestPhrase(atoms, at, words.before);
  const start = bound?.end ?? at;
  const article = words.articles.includes(atoms[start]?.lower ?? '');
  const name = atoms[article ? start + 1 : start]?.lower;
  const unit = lookUp(words.periods, name);
  if (unit === undefined || !(words.durationLeads.includes(lead) || (bound && words.boundedLeads.includes(lead))))
    return undefined;
  const to = article ? start + 2 : start + 1;
  const found = { sentence: index, from: at, to, measured: true };
  if (article) {
    const qualifier = bound ? (words.before[bound.phrase] ?? 'exact') : 'exact';
    return { ...found, quantity: { ...bounded(1, qualifier), unit } };
  }
  const some = name !== unit && !bound && words.vagueLengthLeads.includes(lead);
  return some ? { ...found, quantity: { qualifier: 'vague', unit } } : undefined;
};

const quantitiesOf = (
  text: string,
  sentence: Sentence,
  index: number,
  times: readonly TimeMention[],
  words: NumberWords,
) => {
  const atoms = atomsOf(text, sentence);
  const inTime = (at: number) => {
    const atom = atoms[at];
    return times.find(({ when }) => atom !== undefined && atom.start >= when.start && atom.start < when.end);
  };
  const found: QuantityFound[] = [];
  for (let at = 0; at < atoms.length; ) {
    const time = inTime(at);
    if (time) {
      while (at < atoms.length && inTime(at) === time) at += 1;
      continue;
    }
    const here = opensQuantity(atoms[at], words)
      ? (numberAt(sentence, index, atoms, at, words) ??
        proportionAt(sentence, index, atoms, at, words) ??
        lengthAt(atoms, at, index, words))
      : undefined;
    if (typeof here === 'number') at = Math.max(here, at + 1);
    else if (here) {
      // A sign between two numbers belongs to the first that took it.
      const free = Math.max(here.from, found.at(-1)?.to ?? 0);
      found.push({ ...here, from: free });
      at = Math.max(here.to, at + 1);
    } else at += 1;
    // Digits that are no number (a version, a score) are passed over whole.
    if (here === undefined && isDigits(atoms[at - 1]))
      while (atoms[at]?.glued && /^[0-9.:/-]/.test(atoms[at]?.text ?? '')) at += 1;
  }
  return { atoms, found };
};

/**
 * The numbers and scope words of an analysed text, in text order: how many, how exactly, and of what. `times` are
 * the times of the same analysis: their digits count nothing. Money, percents, lengths of time and ages have a
 * `unit` and no counted noun. Ordinals, dates, clock times, names with digits and "one of" are no quantities.
 * `quantity.start` and `quantity.end` are UTF-16 offsets of the text. Never throws.
 */
export const recogniseQuantities = (
  analysis: Analysis,
  words: NumberWords,
  times: readonly TimeMention[],
): CountedMention[] => {
  const mentions: CountedMention[] = [];
  analysis.sentences.forEach((sentence, index) => {
    const here = times.filter((time) => time.sentence === index);
    const { atoms, found } = quantitiesOf(analysis.text, sentence, index, here, words);
    const parts = linkParts(sentence, atoms, found, words);
    const offset = mentions.length;
    found.forEach((quantity, k) => {
      const first = atoms[quantity.from];
      const last = atoms[quantity.to - 1];
      if (!first || !last) return;
      const range = { from: first.token, to: last.token + 1 };
      const [coreFrom, coreTo] = quantity.core ?? [quantity.from, quantity.to];
      const core = { from: atoms[coreFrom]?.token ?? range.from, to: (atoms[coreTo - 1]?.token ?? last.token) + 1 };
      const whole = parts[k];
      const unit = quantity.quantity.unit ?? (whole === undefined ? undefined : found[whole]?.quantity.unit);
      mentions.push({
        sentence: index,
        ...range,
        head: headOf(sentence, core),
        quantity: {
          start: first.start,
          end: last.end,
          words: analysis.text.slice(first.start, last.end),
          ...quantity.quantity,
          ...(unit === undefined ? {} : { unit }),
        },
        ...(quantity.counted === undefined ? {} : { counted: quantity.counted }),
        ...(whole === undefined ? {} : { partOf: offset + whole }),
      });
    });
  });
  return mentions;
};
