import type { EventBounds, EventRecord } from '../model/index.ts';
import { edtfShape } from './edtf-shape.ts';
import type { Names } from './names.ts';
import type { BoundTold, Phrases } from './phrases/phrases.ts';
import { tellReason } from './tell-reason.ts';
import { type ToldWhen, tellWhen } from './tell-when.ts';

/** One bound with its whole chain of reasons as one sentence: each is why the one before it holds. */
export const tellBound = (bound: EventBounds['min'], names: Names, phrases: Phrases): BoundTold | undefined =>
  bound && {
    day: phrases.date.say(edtfShape(bound.day)),
    why: phrases.date.chained(bound.chain.map((reason) => tellReason(reason, names, phrases))),
  };

/** Why a happening lies between its bounds: "not before …, since …, and not after …, since …". */
export const tellBounds = ({ min, max }: EventBounds, names: Names, phrases: Phrases): string =>
  phrases.date.bounded(tellBound(min, names, phrases), tellBound(max, names, phrases));

/** The dating that an event stands by; where it was carried over from others, with the chains of reasons of both its ends. */
export const tellEventWhen = (event: EventRecord, names: Names, phrases: Phrases): ToldWhen => {
  const { value } = event.when;
  if (value?.reason?.code !== 'bounded' || event.bounds === undefined) return tellWhen(value, names, phrases);
  return tellWhen(value, names, phrases, tellBounds(event.bounds, names, phrases));
};
