import { bounds, parseDate } from '../../model/index.ts';
import { edtfShape } from '../edtf-shape.ts';
import type { Asked, Shown } from './shown.ts';

/** What a date that a person types will mean. `text` is absent where it is no date that Aigak understands. */
export type DateMeaning = {
  readonly edtf: string;
  readonly text?: string;
  readonly min?: string;
  readonly max?: string;
};

/** Reads a date (EDTF) aloud while it is typed, before anything is decided. */
export const dateMeaning = ({ phrases }: Shown, { edtf = '' }: Asked): DateMeaning => {
  const typed = edtf.trim();
  const shape = edtfShape(typed);
  if (shape.kind === 'other') return { edtf: typed };
  const { min, max } = bounds(typed);
  // What the ledger would refuse, as the 31st of February, is not read either.
  if (parseDate(typed) === undefined && min === undefined && max === undefined) return { edtf: typed };
  return {
    edtf: typed,
    text: phrases.date.say(shape),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
  };
};
