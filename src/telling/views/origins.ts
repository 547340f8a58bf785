import type { EventRecord, Origin } from '../../model/index.ts';
import type { Names } from '../names.ts';
import type { Phrases } from '../phrases/phrases.ts';

/** Who has it from whom, below one report or outlet: "A, repeated by B and C". Each report stands once. */
const chain = (
  from: string,
  repeats: ReadonlyMap<string, readonly string[]>,
  seen: Set<string>,
  names: Names,
  phrases: Phrases,
): string => {
  const further = (repeats.get(from) ?? []).filter((one) => !seen.has(one));
  for (const one of further) seen.add(one);
  const told = further.map((one) => chain(one, repeats, seen, names, phrases));
  return further.length === 0 ? names.of(from) : phrases.repeated(names.of(from), told);
};

/** The ways by which an origin reached the reports: each outlet or report that has it first, and whoever repeats it. */
const ways = (origin: Origin, names: Names, phrases: Phrases): readonly string[] => {
  const { voice, through, repeats = [] } = origin;
  const ends = new Set(through.filter((one) => one !== voice));
  const below = new Map<string, string[]>();
  for (const one of repeats) below.set(one.from, [...(below.get(one.from) ?? []), one.by]);
  const repeating = new Set(repeats.map((one) => one.by));
  const outlets = repeats.map((one) => one.from).filter((one) => !ends.has(one) && one !== voice);
  const first = [...new Set([...outlets, ...ends])].filter((one) => !repeating.has(one)).sort();
  const seen = new Set(first);
  // The report that speaks for itself is told before; what repeats it follows.
  const own = (below.get(voice) ?? []).filter((one) => !seen.has(one));
  for (const one of own) seen.add(one);
  const told = first.map((one) => chain(one, below, seen, names, phrases));
  const repeated = own.map((one) => chain(one, below, seen, names, phrases));
  // Reports that all draw on one another have no first.
  const left = [...ends].filter((one) => !seen.has(one)).map(names.of);
  return [
    ...(told.length + left.length === 0 ? [] : [phrases.through([...told, ...left])]),
    ...(repeated.length === 0 ? [] : [phrases.repeatedBy(repeated)]),
  ];
};

/**
 * One origin in words: who, how they know, through whom it came and who repeats it. For a report that speaks for itself,
 * nothing is said of how it knows.
 */
export const tellOrigin = (
  origin: Origin,
  event: Pick<EventRecord, 'participants'>,
  names: Names,
  phrases: Phrases,
): string => {
  const befell = event.participants.some((one) => one.role === 'patient' && one.identity === origin.voice);
  const basis =
    origin.basis === undefined
      ? []
      : [origin.basis === 'took-part' && befell ? phrases.befell : phrases.basis[origin.basis]];
  const name = names.of(origin.voice);
  const who = origin.seat === undefined ? name : phrases.seated(name, names.of(origin.seat));
  return phrases.origin(who, [...basis, ...ways(origin, names, phrases)], origin.vouched === true);
};
