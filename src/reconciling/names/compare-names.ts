import type { Reason } from '../../model/index.ts';
import { reason } from '../../model/index.ts';
import { coarsen, withinOneLetter } from './fold-key.ts';
import { nameForm } from './name-form.ts';

/** What a name is of: it decides which words carry nothing and which must agree. */
export type NameKind = 'person' | 'organization' | 'place' | 'group' | 'thing' | 'unknown';

/** What two written names say about being one, from the two alone. Weights run from 0 (two) to 100 (one). */
export type NameVerdict = {
  readonly verdict: 'same' | 'likely' | 'different';
  readonly weight: number;
  readonly reason: Reason;
};

/** From this weight on two names are one without a person's word. */
export const JOINING_WEIGHT = 85;
/** From this weight on a pair is worth a person's look; below it the names are two. */
export const PROPOSING_WEIGHT = 60;

/** Compares two written names of one kind. Never throws; the order of the two does not matter. */
export const compareNames = (a: string, b: string, kind: NameKind): NameVerdict => {
  const entity = kind === 'thing' || kind === 'unknown' ? 'organization' : kind;
  const [x, y] = [nameForm(a, entity), nameForm(b, entity)];
  if (x.key !== '' && (x.key === y.key || x.joined === y.joined))
    return { verdict: 'same', weight: 90, reason: reason('same-name') };
  const left = x.words.filter((word) => !y.words.includes(word));
  const right = y.words.filter((word) => !x.words.includes(word));
  const [p, q] = [left[0], right[0]];
  const one = left.length === 1 && right.length === 1 && x.words.length > 1 && p !== undefined && q !== undefined;
  if (one && (withinOneLetter(p, q) || coarsen(p) === coarsen(q)))
    return { verdict: 'likely', weight: 60, reason: reason('spelling-only') };
  return { verdict: 'different', weight: 0, reason: reason('other-name') };
};
