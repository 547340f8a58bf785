import { byCodeUnit, type CaseFile, type Content, type Identity, type StatementRecord } from '../../model/index.ts';
import { anchorOf } from './shared-words.ts';

const detail = (content: Content): string =>
  content.kind === 'act'
    ? content.act
    : content.kind === 'figure'
      ? content.measure
      : content.kind === 'attribute'
        ? content.attribute
        : '';

/**
 * Names every statement by where it stands: source, kind and the word it hangs on. The same in two case files of one case,
 * whatever else they hold and whichever version read them; ids of derived records are not.
 */
export const placesOf = ({ statements }: CaseFile): ReadonlyMap<string, string> => {
  const at = (one: StatementRecord) => `${one.source} ${one.kind} ${anchorOf(one)}`;
  // What was corrected stands after what holds in its place.
  const gone = (one: StatementRecord) => Number(one.review === 'rejected' && one.reviewReason !== undefined);
  const sorted = [...statements].sort(
    (a, b) =>
      byCodeUnit(at(a), at(b)) ||
      gone(a) - gone(b) ||
      byCodeUnit(detail(a.content), detail(b.content)) ||
      byCodeUnit(a.id, b.id),
  );
  const used = new Map<string, number>();
  return new Map(
    sorted.map((one) => {
      const place = at(one);
      const nth = used.get(place) ?? 0;
      used.set(place, nth + 1);
      return [one.id, nth === 0 ? place : `${place} ${nth}`];
    }),
  );
};

/** Where an identity's names stand. */
export const placesOfNames = ({ names }: Identity): readonly string[] =>
  names.flatMap(({ passages }) => passages.map((one) => `${one.source} ${one.start}-${one.end}`));

/** Records of two case files that rest on the same words. */
export type Matched<T> = {
  /** For each record of now, those of then that share most words with it, the nearest first. */
  readonly earlier: (now: T) => readonly T[];
  readonly later: (then: T) => readonly T[];
};

const index = <T>(records: readonly T[], places: (record: T) => readonly string[]) => {
  const found = new Map<string, T[]>();
  for (const record of records)
    for (const place of places(record)) found.set(place, [...(found.get(place) ?? []), record]);
  return found;
};

const sharing = <T>(places: readonly string[], others: ReadonlyMap<string, readonly T[]>): readonly T[] => {
  const shared = new Map<T, number>();
  for (const place of places)
    for (const other of others.get(place) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
  // A Map keeps the order in which records were met, which follows the places: the same every time.
  return [...shared].sort((a, b) => b[1] - a[1]).map(([record]) => record);
};

/** Matches records of two case files by the places of the words they rest on. */
export const matched = <T>(
  then: readonly T[],
  now: readonly T[],
  placesThen: (record: T) => readonly string[],
  placesNow: (record: T) => readonly string[],
): Matched<T> => {
  const [before, after] = [index(then, placesThen), index(now, placesNow)];
  return {
    earlier: (record) => sharing(placesNow(record), before),
    later: (record) => sharing(placesThen(record), after),
  };
};
