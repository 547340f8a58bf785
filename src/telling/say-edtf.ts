import { type EdtfShape, edtfShape } from './edtf-shape.ts';
import type { Phrases } from './phrases/phrases.ts';

const isKnown = (shape: EdtfShape): boolean => {
  if (shape.kind === 'other') return false;
  if (shape.kind === 'one-of' || shape.kind === 'all-of')
    return shape.dates.length > 0 && shape.dates.every((one) => isKnown(one));
  if (shape.kind === 'moment' || shape.kind === 'lasting')
    return (
      [shape.from, shape.to].some((end) => end !== undefined) &&
      [shape.from, shape.to].every((end) => end === undefined || isKnown(end))
    );
  return true;
};

/** What an EDTF value that a person types means, in words; undefined where it is none that the house can say. */
export const sayEdtf = (edtf: string, phrases: Phrases): string | undefined => {
  const shape = edtfShape(edtf.trim());
  return isKnown(shape) ? phrases.date.say(shape) : undefined;
};
