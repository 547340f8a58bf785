import type { Reason } from '../../model/index.ts';
import { reason } from '../../model/index.ts';
import { isGenericBodyWord } from '../names/body-words.ts';
import { comparePrepared } from '../names/compare-names.ts';
import type { NameForm } from '../names/name-form.ts';
import type { PreparedName } from '../names/prepared-name.ts';
import type { NameVerdict } from '../names/weigh.ts';
import { meetingForms, preparedOf } from './meeting.ts';
import type { Party } from './party.ts';

/** What two parties say about being one, from these two alone. A higher weight is joined first. */
export type Verdict = {
  readonly verdict: 'same' | 'different' | 'unsure';
  readonly weight: number;
  readonly reason: Reason;
};

const different = (code: string): Verdict => ({ verdict: 'different', weight: 0, reason: reason(code) });
const unsure = (code: string): Verdict => ({ verdict: 'unsure', weight: 0, reason: reason(code) });

/** A shared people alone vouches only for longer words: many share a people, few a long name but for a letter. */
export const LONG_FOR_COUNTRY = 6;

const share = (a: Iterable<string>, b: ReadonlySet<string>): string | undefined => {
  for (const one of a) if (b.has(one)) return one;
  return undefined;
};

/** Countries that are both known and have none in common. */
export const countriesClash = (a: Party, b: Party): boolean =>
  a.countries.length > 0 && b.countries.length > 0 && share(a.countries, new Set(b.countries)) === undefined;

/** A body that every country has, so that its country is part of its name. */
export const isGeneric = (form: NameForm, kind: Party['kind']): boolean =>
  kind === 'organization' && form.words.some(isGenericBodyWord);

/** The single doubts that a shared post answers: who has the same post and, but for this, the same name is one person. */
const POST_ANSWERS: ReadonlySet<string> = new Set([
  'name-letter',
  'name-sound',
  'name-ending',
  'name-called',
  'name-other-script',
]);
/** The single doubts that a shared country answers where the words are long. */
const COUNTRY_ANSWERS: ReadonlySet<string> = new Set(['name-letter', 'name-sound']);

/** The shorter of the two words in which two names differ; 0 where they differ in more. */
const differingWord = (x: PreparedName, y: PreparedName): number => {
  const own = (one: PreparedName, other: PreparedName) =>
    one.words.filter((word) => !other.words.some(({ folded }) => folded === word.folded));
  const [p, q] = [own(x, y), own(y, x)];
  return p.length === 1 && q.length === 1 ? Math.min(p[0]?.folded.length ?? 0, q[0]?.folded.length ?? 0) : 0;
};

/** Names that are near, and what else vouches for their being one person's. */
const vouched = (a: Party, b: Party, x: PreparedName, y: PreparedName, found: NameVerdict): Verdict => {
  const [doubt] = found.doubts;
  if (doubt === undefined || found.doubts.length > 1) return { ...unsure('spelling-only'), reason: found.reason };
  const post = POST_ANSWERS.has(doubt) ? share(a.posts, b.posts) : undefined;
  if (post !== undefined) {
    if (doubt !== 'name-called') return { verdict: 'same', weight: 60, reason: reason('spelling-and-post', { post }) };
    return { verdict: 'same', weight: 55, reason: reason('called-and-post', { post }) };
  }
  const country = COUNTRY_ANSWERS.has(doubt) ? share(a.countries, new Set(b.countries)) : undefined;
  if (country !== undefined && differingWord(x, y) >= LONG_FOR_COUNTRY)
    return { verdict: 'same', weight: 50, reason: reason('spelling-and-country', { country }) };
  return { ...unsure('spelling-only'), reason: found.reason };
};

/** What two names mean when they are cases of one: neither, or only one, need stand in the nominative. */
const inflected = (a: Party, b: Party, x: NameForm, y: NameForm): Verdict | undefined => {
  if (x.cases === undefined || y.cases === undefined) return undefined;
  const ofY = x.cases.keys.includes(y.key);
  const ofX = y.cases.keys.includes(x.key);
  const other = new Set(y.cases.keys);
  if (!ofX && !ofY && !x.cases.keys.some((key) => other.has(key))) return undefined;
  // What is taken for another case must not be able to be somebody else's name; where neither is a nominative, both.
  const ambiguous =
    (ofY && x.cases.ambiguous) ||
    (ofX && y.cases.ambiguous) ||
    (!ofX && !ofY && (x.cases.ambiguous || y.cases.ambiguous));
  if (!ambiguous) return { verdict: 'same', weight: 80, reason: reason('inflected-name') };
  const post = share(a.posts, b.posts);
  if (post !== undefined) return { verdict: 'same', weight: 60, reason: reason('inflected-and-post', { post }) };
  return unsure('inflected-only');
};

/** Two people named side by side in one list are two people. */
const listedTogether = (a: Party, b: Party): boolean =>
  a.held.source === b.held.source &&
  a.held.reading.entities.some((one) => one.members?.includes(a.index) && one.members.includes(b.index));

/** Bodies of one name where every country has one: one only of one country, open where one country is not stated. */
const ofOneCountry = (a: Party, b: Party, same: Verdict): Verdict => {
  if (countriesClash(a, b)) return different('other-country');
  return (a.countries.length === 0) === (b.countries.length === 0) ? same : unsure('country-not-stated');
};

/** Bodies whose names are one but for the countries in them: "Orsk Bank Kenya" is not "Orsk Bank Peru", and may not be "Orsk Bank". */
const namedAfterCountries = (a: Party, b: Party, x: NameForm, y: NameForm, same: Verdict): Verdict => {
  if (x.countries.length > 0 && y.countries.length > 0) return different('other-name');
  return share(a.countries, new Set(b.countries)) === undefined ? unsure('country-not-stated') : same;
};

const SAME_NAME = 90;
const SAME_SPELT_OTHERWISE = 88;

const compareForms = (a: Party, b: Party, x: NameForm, y: NameForm): Verdict => {
  const body = a.kind === 'organization' || a.kind === 'group';
  if (x.key === y.key || (x.joined === y.joined && x.joined.length > 5)) {
    const same: Verdict = { verdict: 'same', weight: SAME_NAME, reason: reason('same-name') };
    if (isGeneric(x, a.kind)) return ofOneCountry(a, b, same);
    return x.countries.join() === y.countries.join() ? same : namedAfterCountries(a, b, x, y, same);
  }
  const [p, q] = [preparedOf(x, a.kind), preparedOf(y, b.kind)];
  const found = comparePrepared(p, q);
  if (found.verdict === 'same') {
    const same: Verdict = { verdict: 'same', weight: SAME_SPELT_OTHERWISE, reason: found.reason };
    return body && (isGeneric(x, a.kind) || isGeneric(y, b.kind)) ? ofOneCountry(a, b, same) : same;
  }
  const cases = inflected(a, b, x, y);
  if (cases) return cases;
  if (found.verdict !== 'likely') return different('other-name');
  return a.kind === 'person' ? vouched(a, b, p, q, found) : { ...unsure('spelling-only'), reason: found.reason };
};

/**
 * Compares two named parties. `same`: names that weigh enough to be joined (a body that every country has: of one country), or a person's
 * name one doubt away with a post or people to answer it, or cases of one Cyrillic name. `unsure`: likely, but nothing vouches; left open. Kinds never mix.
 * Of two parties with many spellings only those that share a key are compared.
 */
export const compareParties = (a: Party, b: Party): Verdict => {
  if (a.kind !== b.kind) return different('other-kind');
  if (listedTogether(a, b)) return different('listed-together');
  let best: Verdict = different('other-name');
  for (const [x, y] of meetingForms(a, b)) {
    const found = compareForms(a, b, x, y);
    if (found.verdict === 'different' && found.reason.code === 'other-country') return found;
    if (found.weight > best.weight || (best.verdict === 'different' && found.verdict === 'unsure')) best = found;
  }
  return best;
};
