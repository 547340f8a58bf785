import { bounds, byCodeUnit, parseDate, type When } from '../model/index.ts';
import { edtfShape } from './edtf-shape.ts';
import type { Names } from './names.ts';
import type { Phrases } from './phrases/phrases.ts';
import { tellReason } from './tell-reason.ts';

/** A date as told: its words, how sure it is, and where it sorts. */
export type ToldWhen = {
  readonly text: string;
  /** The date without its reason, for a narrow column. */
  readonly brief: string;
  readonly certainty: 'stated' | 'inferred' | 'none';
  /** True where only bounds are known: drawn as a bar, not as a point. */
  readonly spans: boolean;
  readonly min?: string;
  readonly max?: string;
};

/** The EDTF value that places a date on the time line: what is inferred where the stated date lacks its year. */
export const placed = (when: When): string | undefined => {
  const { stated, inferred } = when;
  if (stated === undefined) return inferred;
  if (inferred === undefined) return stated;
  const own = bounds(stated);
  const theirs = bounds(inferred);
  const known = (b: typeof own) => (b.min === undefined ? 0 : 1) + (b.max === undefined ? 0 : 1);
  return known(theirs) > known(own) ? inferred : stated;
};

const briefly = (when: When, phrases: Phrases): string => {
  const edtf = placed(when);
  if (edtf !== undefined) {
    const shape = edtfShape(edtf);
    if (shape.kind !== 'other') return phrases.date.say(shape);
  }
  return when.stated ?? when.inferred ?? (when.words === undefined ? phrases.date.notKnown : phrases.quote(when.words));
};

/** Says a date by the display rules: what is stated plainly, what is inferred in brackets with its reason; `because` in its stead. */
export const tellWhen = (when: When | undefined, names: Names, phrases: Phrases, because?: string): ToldWhen => {
  if (when === undefined) {
    const { notKnown } = phrases.date;
    return { text: notKnown, brief: notKnown, certainty: 'none', spans: false };
  }
  const say = (edtf: string): string => phrases.date.say(edtfShape(edtf));
  const why = because ?? (when.reason === undefined ? '' : tellReason(when.reason, names, phrases));
  const { stated, inferred, words } = when;
  const edtf = placed(when);
  const { min, max } = edtf === undefined ? {} : bounds(edtf);
  const place = {
    brief: briefly(when, phrases),
    spans: edtf !== undefined && parseDate(edtf)?.day === undefined,
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
  };
  if (stated !== undefined && inferred === undefined) return { text: say(stated), certainty: 'stated', ...place };
  if (stated !== undefined && inferred !== undefined) {
    // A complete stated date needs no inference; what was inferred beside it would only blur it.
    const text = edtf === stated ? say(stated) : phrases.date.inferred(say(stated), say(inferred), why);
    return { text, certainty: edtf === stated ? 'stated' : 'inferred', ...place };
  }
  if (inferred !== undefined) {
    const text =
      words === undefined
        ? phrases.date.onlyInferred(say(inferred), why)
        : phrases.date.fromWords(words, say(inferred), why);
    return { text, certainty: 'inferred', ...place };
  }
  const text = words === undefined ? phrases.date.notKnown : phrases.date.onlyWords(words);
  return { text, certainty: 'none', ...place };
};

/** Order on the time line: first possible day, then last possible day; what has neither comes last. */
export const byPlace = (a: ToldWhen, b: ToldWhen): number => {
  const key = (told: ToldWhen): string => `${told.min ?? told.max ?? '~'} ${told.max ?? '~'}`;
  return byCodeUnit(key(a), key(b));
};
