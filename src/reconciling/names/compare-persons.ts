import { type Assignment, assignWords } from './assign-words.ts';
import { bonesOf, type NamePart } from './name-part.ts';
import type { PreparedName } from './prepared-name.ts';
import { type Doubt, type NameVerdict, verdictOf, weigh } from './weigh.ts';
import { AGREES, likeNames } from './word-likeness.ts';

const equal = (a: NamePart, b: NamePart): boolean => a.folded === b.folded && a.sort === b.sort;

/** Two words that the other name writes as one: "Jan Daniel" and "JanDaniel". Gives the words with those two made one. */
export const meetJoined = (words: readonly NamePart[], others: readonly NamePart[]): readonly NamePart[] => {
  for (let at = 0; at + 1 < words.length; at++) {
    const [p, q] = [words[at] as NamePart, words[at + 1] as NamePart];
    const both = p.folded + q.folded;
    const one = others.find((other) => other.folded.length === both.length && other.folded === both);
    if (one !== undefined) return meetJoined([...words.slice(0, at), one, ...words.slice(at + 2)], others);
  }
  return words;
};

const CODES: Readonly<Record<string, string>> = {
  ending: 'name-ending',
  called: 'name-called',
  sound: 'name-sound',
  consonants: 'name-other-script',
  initial: 'name-initial',
  letter: 'name-letter',
  letters: 'name-letters',
  spelling: 'name-spelling',
  root: 'name-root',
};

/** What a nearness costs, and what it is called. */
export const doubtOf = (degree: number, by: string): Doubt => ({ cost: 100 - degree, code: CODES[by] ?? 'name-equal' });

/** Two given names turned round without a comma can be another person: "Hans Friedrich", "Friedrich Hans". */
const turnedGivenNames = (a: PreparedName, b: PreparedName, { matched }: Assignment): boolean =>
  a.words.length === 2 &&
  b.words.length === 2 &&
  !a.turned &&
  !b.turned &&
  matched.some((one) => one.a !== one.b) &&
  a.words.every((word) => word.called.length > 0 || word.spelling !== undefined);

const extras = (words: readonly NamePart[], rest: readonly number[]): readonly Doubt[] =>
  rest.map((at, nth) => {
    const sort = words[at]?.sort;
    if (sort === 'patronymic') return { cost: 16, code: 'name-without-father' };
    if (sort === 'initial') return { cost: 16, code: 'name-with-initial' };
    return { cost: nth === 0 ? 20 : 12, code: 'name-with-more-words' };
  });

/** Compares two prepared names of persons. */
export const comparePersons = (a: PreparedName, b: PreparedName): NameVerdict => {
  if (a.words.length === 0 || b.words.length === 0) return verdictOf(0, 'other-name');
  if (a.joined === b.joined && a.joined.length > 5 && a.words.length !== b.words.length)
    return verdictOf(95, 'name-equal', []);
  const as = a.words.length > 1 ? meetJoined(a.words, b.words) : a.words;
  const bs = b.words.length > 1 ? meetJoined(b.words, a.words) : b.words;
  const found = assignWords(as, bs, equal, likeNames);
  const { matched, restA, restB } = found;
  const full = matched.filter(
    (one) =>
      (one.likeness.degree >= AGREES && as[one.a]?.sort !== 'initial') ||
      (one.likeness.by === 'consonants' && bonesOf(as[one.a] as NamePart).length >= 3),
  );
  if (restA.length > 0 && restB.length > 0) {
    const share = matched.length / Math.max(as.length, bs.length);
    return verdictOf(Math.round(40 * share), 'other-name');
  }
  const words = matched.filter((one) => as[one.a]?.sort !== 'initial' || bs[one.b]?.sort !== 'initial').length;
  if (words < 2) {
    const alone = as.length === 1 && bs.length === 1;
    const first = matched[0];
    if (first === undefined) return verdictOf(0, 'other-name');
    if (alone && (a.whole || b.whole))
      return first.likeness.degree === 100 ? verdictOf(100, 'name-equal', []) : verdictOf(20, 'other-name');
    if (alone) return verdictOf(first.likeness.degree >= AGREES ? 80 : first.likeness.degree - 25, 'name-one-word');
    return verdictOf(first.likeness.degree >= AGREES ? 50 : 30, 'name-incomplete');
  }
  const doubts: Doubt[] = [
    ...matched.filter((one) => one.likeness.degree < 100).map((one) => doubtOf(one.likeness.degree, one.likeness.by)),
    ...extras(as, restA),
    ...extras(bs, restB),
  ];
  if (full.length === 0) doubts.push({ cost: 30, code: 'name-nothing-equal' });
  else if (doubts.length > 0 && full.every((one) => as[one.a]?.common === true))
    doubts.push({ cost: 20, code: 'name-common' });
  if (turnedGivenNames(a, b, found)) doubts.push({ cost: 18, code: 'name-turned' });
  if (a.particles.join(' ') !== b.particles.join(' ')) doubts.push({ cost: 3, code: 'name-particles' });
  return weigh(doubts, full.filter((one) => as[one.a]?.common === false).length);
};
