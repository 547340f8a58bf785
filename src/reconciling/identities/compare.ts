import type { Reason } from '../../model/index.ts';
import { reason } from '../../model/index.ts';
import { isGenericBodyWord } from '../names/body-words.ts';
import { coarsen, withinOneLetter } from '../names/fold-key.ts';
import type { NameForm } from '../names/name-form.ts';
import type { Party } from './party.ts';

/** What two parties say about being one, from these two alone. A higher weight is joined first. */
export type Verdict = {
  readonly verdict: 'same' | 'different' | 'unsure';
  readonly weight: number;
  readonly reason: Reason;
};

const different = (code: string): Verdict => ({ verdict: 'different', weight: 0, reason: reason(code) });
const unsure = (code: string): Verdict => ({ verdict: 'unsure', weight: 0, reason: reason(code) });

/** Shorter words are too often one letter apart by chance, whatever else agrees. */
const LONG_WORD = 4;
/** A shared people alone vouches only for longer words: many share a people, few a long name but for a letter. */
const LONG_FOR_COUNTRY = 6;

const share = (a: Iterable<string>, b: ReadonlySet<string>): string | undefined => {
  for (const one of a) if (b.has(one)) return one;
  return undefined;
};

/** Countries that are both known and have none in common. */
export const countriesClash = (a: Party, b: Party): boolean =>
  a.countries.length > 0 && b.countries.length > 0 && share(a.countries, new Set(b.countries)) === undefined;

/** A name that says who it is without help: two words, or a word with initials, for a person; one for a body or place. */
export const isFull = (form: NameForm, kind: Party['kind']): boolean =>
  kind !== 'person' || form.words.length > 1 || (form.words.length === 1 && form.initials.length > 0);

/** A body that every country has, so that its country is part of its name. */
export const isGeneric = (form: NameForm, kind: Party['kind']): boolean =>
  kind === 'organization' && form.words.some(isGenericBodyWord);

/** The word in which two names of as many words differ, if only one does. */
const oneWordApart = (a: NameForm, b: NameForm): readonly [string, string] | undefined => {
  const left = [...a.words];
  const right = b.words.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const [x, y] = [left[0], right[0]];
  return left.length === 1 && right.length === 1 && x !== undefined && y !== undefined ? [x, y] : undefined;
};

const spelling = (a: Party, b: Party, x: NameForm, y: NameForm): Verdict | undefined => {
  const apart = oneWordApart(x, y);
  if (!apart || x.words.length < 2 || x.words.length !== y.words.length) return undefined;
  const [p, q] = apart;
  const near = p.length >= LONG_WORD && q.length >= LONG_WORD && withinOneLetter(p, q);
  const coarse = coarsen(p) === coarsen(q);
  if (!near && !coarse) return undefined;
  const post = share(a.posts, b.posts);
  if (post !== undefined) return { verdict: 'same', weight: 60, reason: reason('spelling-and-post', { post }) };
  const country = share(a.countries, new Set(b.countries));
  const long = Math.min(p.length, q.length) >= LONG_FOR_COUNTRY;
  if (country !== undefined && long)
    return { verdict: 'same', weight: 50, reason: reason('spelling-and-country', { country }) };
  return unsure('spelling-only');
};

/** Two people named side by side in one list are two people. */
const listedTogether = (a: Party, b: Party): boolean =>
  a.held.source === b.held.source &&
  a.held.reading.entities.some((one) => one.members?.includes(a.index) && one.members.includes(b.index));

/**
 * Compares two named parties. `same`: equal folded names (a body that every country has: of one country), or a spelling
 * one letter away with another agreeing attribute. `unsure`: near, but nothing vouches. Kinds never mix.
 */
export const compareParties = (a: Party, b: Party): Verdict => {
  if (a.kind !== b.kind) return different('other-kind');
  if (listedTogether(a, b)) return different('listed-together');
  let best: Verdict = different('other-name');
  for (const x of a.forms)
    for (const y of b.forms) {
      if (!isFull(x, a.kind) || !isFull(y, b.kind)) continue;
      if (x.key === y.key || (x.joined === y.joined && x.joined.length > 5)) {
        if (isGeneric(x, a.kind)) {
          if (countriesClash(a, b)) return different('other-country');
          if (a.countries.length !== b.countries.length && (a.countries.length === 0 || b.countries.length === 0))
            best = best.verdict === 'same' ? best : unsure('country-not-stated');
          else best = { verdict: 'same', weight: 90, reason: reason('same-name') };
        } else if (best.weight < 90) best = { verdict: 'same', weight: 90, reason: reason('same-name') };
      } else if (a.kind === 'person' && best.weight < 60) {
        const spelt = spelling(a, b, x, y);
        if (spelt && (spelt.weight > best.weight || best.verdict === 'different')) best = spelt;
      }
    }
  return best;
};
