import { assignWords } from './assign-words.ts';
import { doubtOf, meetJoined } from './compare-persons.ts';
import { foldWord } from './fold-key.ts';
import type { NamePart } from './name-part.ts';
import type { PreparedName } from './prepared-name.ts';
import { BODY_REACH } from './tables/name-words.ts';
import { type Doubt, type NameVerdict, verdictOf, weigh } from './weigh.ts';
import { AGREES, likeBodyWords } from './word-likeness.ts';

const equal = (a: NamePart, b: NamePart): boolean => a.folded === b.folded;
const REACH: ReadonlySet<string> = new Set([...BODY_REACH].map(foldWord));

const family = (code: string): string => code.slice(0, code.indexOf(':'));

/** What two sets of legal forms say: nothing where they agree; little where one is silent; more where they exclude each other. */
const legalDoubt = (a: readonly string[], b: readonly string[]): readonly Doubt[] => {
  if (a.length === 0 && b.length === 0) return [];
  if (a.length === 0 || b.length === 0) return [{ cost: 6, code: 'name-legal-form-missing' }];
  if (a.some((one) => b.includes(one))) return [];
  const near = a.some((one) => b.some((other) => family(one) === family(other)));
  return [{ cost: near ? 12 : 22, code: 'name-other-legal-form' }];
};

/** Numbers are part of a name: "No. 5" is not "No. 6"; the first of a series may go without its number. */
const numberDoubt = (a: readonly string[], b: readonly string[]): Doubt | undefined => {
  if (a.join(' ') === b.join(' ')) return undefined;
  if (a.length > 0 && b.length > 0) return { cost: 70, code: 'name-other-number' };
  const [number] = a.length > 0 ? a : b;
  return { cost: number === '1' ? 20 : 55, code: 'name-number-missing' };
};

const countryDoubt = (a: readonly string[], b: readonly string[]): Doubt | undefined => {
  if (a.join(' ') === b.join(' ')) return undefined;
  if (a.length > 0 && b.length > 0) return { cost: 75, code: 'name-other-country' };
  return { cost: 48, code: 'name-country-missing' };
};

const extras = (words: readonly NamePart[], rest: readonly number[]): readonly Doubt[] =>
  rest.map((at) =>
    REACH.has(words[at]?.folded ?? '')
      ? { cost: 24, code: 'name-with-more-words' }
      : { cost: words[at]?.common === true ? 47 : 50, code: 'name-with-more-words' },
  );

/** Compares two prepared names of bodies, places or things. */
export const compareBodies = (a: PreparedName, b: PreparedName): NameVerdict => {
  const number = numberDoubt(a.numbers, b.numbers);
  const country = countryDoubt(a.countries, b.countries);
  const others = [number, country].filter((one) => one !== undefined);
  const legal = legalDoubt(a.legal, b.legal);
  if (a.joined === b.joined && a.joined !== '') return weigh([...others, ...legal]);
  const as = a.words.length > 1 ? meetJoined(a.words, b.words) : a.words;
  const bs = b.words.length > 1 ? meetJoined(b.words, a.words) : b.words;
  const { matched, restA, restB } = assignWords(as, bs, equal, likeBodyWords);
  if ((restA.length > 0 && restB.length > 0) || matched.length + a.countries.length + a.numbers.length === 0) {
    const share = matched.length / Math.max(as.length, bs.length, 1);
    return verdictOf(Math.round(40 * share), 'other-name');
  }
  const doubts: Doubt[] = [...others, ...legal, ...extras(as, restA), ...extras(bs, restB)];
  const near = matched.filter((one) => one.likeness.degree < AGREES);
  for (const one of near) doubts.push(doubtOf(one.likeness.degree, one.likeness.by));
  if (near.length > 0 && near.length === matched.length) {
    const vouched = a.legal.length > 0 && legal.length === 0;
    const short = near.some((one) => (as[one.a]?.folded.length ?? 0) < 5);
    doubts.push({ cost: (vouched ? 16 : 32) + (short ? 20 : 0), code: 'name-nothing-equal' });
  } else if (near.length > 0 && matched.every((one) => one.likeness.degree < AGREES || as[one.a]?.common === true))
    doubts.push({ cost: 20, code: 'name-common' });
  const agreeing = matched.filter((one) => one.likeness.degree >= AGREES && as[one.a]?.common === false).length;
  return weigh(doubts, near.length > 0 ? agreeing : 0);
};
