import type { Reason } from '../../model/index.ts';
import { reason } from '../../model/index.ts';
import { likeness, type ToldAct } from './told-act.ts';

/** What two tellings say about being one act, from these two alone: the reasons in the order of their weight. */
export type Comparison = {
  readonly verdict: 'same' | 'different' | 'unsure';
  /** Above 0 speaks for one act, below against it; the sum of what the reasons weigh. */
  readonly weight: number;
  readonly reasons: readonly { readonly weight: number; readonly reason: Reason }[];
};

/** Weights in tenths of a natural logarithm of odds, rounded, as found on half of the public data; see decision 0086. */
const WEIGHT = {
  /** What likeness of reports adds for each hundredth, up to `ALIKE`, and what it has to make up for. */
  story: 75,
  otherStory: -30,
  otherWord: -3,
  vague: -8,
  spoken: -13,
  sameSentence: -24,
  sameNameBefallen: 8,
  sameBefallen: 5,
  otherBefallen: -3,
  sameNumberBefallen: 12,
  sameNumber: 7,
  otherNumber: -6,
  otherDoer: -7,
  /** For a vague word, and for speech, who does it says most. */
  sameDoerVague: 10,
  otherDoerSpoken: -10,
  word: 2,
} as const;
const ALIKE = 0.6;
const MOST_WORDS = 6;

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let common = 0;
  for (const one of a) if (b.has(one)) common++;
  return common;
};

/** Same, other, or not told on both sides. */
const side = (a: ReadonlySet<string>, b: ReadonlySet<string>): 'same' | 'other' | undefined =>
  a.size === 0 || b.size === 0 ? undefined : meet(a, b) > 0 ? 'same' : 'other';

/**
 * Compares two acts of one kind told in two sentences by words alone: what their reports are about, who does it, whom it
 * befalls, numbers, and what else stands beside them. In: any two; acts of two kinds are different.
 */
export const compareTold = (a: ToldAct, b: ToldAct): Comparison => {
  if (a.kind !== b.kind)
    return { verdict: 'different', weight: -100, reasons: [{ weight: -100, reason: reason('other-act') }] };
  const found: { weight: number; reason: Reason }[] = [];
  const weigh = (weight: number, code: Reason): void => {
    if (weight !== 0) found.push({ weight, reason: code });
  };
  const alike = a.source === b.source ? 1 : likeness(a.topic, b.topic);
  const story = Math.round(WEIGHT.story * Math.min(alike, ALIKE)) + WEIGHT.otherStory;
  weigh(story, story >= 0 ? reason('one-story') : reason('other-story'));
  if (a.stem !== b.stem) weigh(WEIGHT.otherWord, reason('other-word'));
  if (a.nature === 'vague') weigh(WEIGHT.vague, reason('vague-word'));
  if (a.nature === 'spoken') weigh(WEIGHT.spoken, reason('speaks-often'));
  if (a.sentence === b.sentence) weigh(WEIGHT.sameSentence, reason('same-sentence'));
  const befallen = side(a.undergoers, b.undergoers);
  if (side(a.undergoersNamed, b.undergoersNamed) === 'same') weigh(WEIGHT.sameNameBefallen, reason('same-befallen'));
  else if (befallen === 'same') weigh(WEIGHT.sameBefallen, reason('same-befallen'));
  else if (befallen === 'other') weigh(WEIGHT.otherBefallen, reason('other-befallen'));
  const number = side(a.numbers, b.numbers);
  if (side(a.befell, b.befell) === 'same') weigh(WEIGHT.sameNumberBefallen, reason('same-number-befallen'));
  else if (number === 'same') weigh(WEIGHT.sameNumber, reason('same-number-told'));
  else if (number === 'other') weigh(WEIGHT.otherNumber, reason('other-number-told'));
  if (side(a.doersNamed, b.doersNamed) === 'other') weigh(WEIGHT.otherDoer, reason('other-doer'));
  const doer = side(a.doers, b.doers);
  if (a.nature === 'vague' && doer === 'same') weigh(WEIGHT.sameDoerVague, reason('same-doer'));
  if (a.nature === 'spoken' && doer === 'other') weigh(WEIGHT.otherDoerSpoken, reason('other-doer'));
  weigh(WEIGHT.word * Math.min(meet(a.beside, b.beside), MOST_WORDS), reason('words-beside'));
  const weight = found.reduce((sum, one) => sum + one.weight, 0);
  return {
    verdict: weight > 0 ? 'same' : weight < -20 ? 'different' : 'unsure',
    weight,
    reasons: found.sort((p, q) => Math.abs(q.weight) - Math.abs(p.weight)),
  };
};
