import type { Field, When } from '../../model/index.ts';
import { bounds, by, compatible } from '../../model/index.ts';
import { dateOf } from './happening.ts';

/** One value with the statement that gives it. */
export type Reading<T> = { readonly value: T; readonly statement: string; readonly source: string };

type Gathered<T> = { value: T; statements: string[]; sources: Set<string> };

const gather = <T>(readings: readonly Reading<T>[], keyOf: (value: T) => string): Gathered<T>[] => {
  const found = new Map<string, Gathered<T>>();
  for (const { value, statement, source } of [...readings].sort(by((one) => one.statement))) {
    const key = keyOf(value);
    const there = found.get(key) ?? { value, statements: [], sources: new Set<string>() };
    found.set(key, there);
    if (!there.statements.includes(statement)) there.statements.push(statement);
    there.sources.add(source);
  }
  return [...found.values()].sort(by((one) => `${keyOf(one.value)} ${one.statements[0]}`));
};

const shown = <T>(found: readonly Gathered<T>[]): Field<T>['readings'] =>
  found.map(({ value, statements }) => ({ value, statements }));
const oneOrAgreed = <T>(found: readonly Gathered<T>[]): 'single' | 'agreed' =>
  found.reduce((sum, one) => sum + one.statements.length, 0) > 1 ? 'agreed' : 'single';

const spanOf = (when: When): number => {
  const date = dateOf(when);
  if (date === undefined) return Number.POSITIVE_INFINITY;
  const { min, max } = bounds(date);
  if (min !== undefined && max !== undefined) return Number(max.replace(/-/g, '')) - Number(min.replace(/-/g, ''));
  return min === undefined && max === undefined ? 90_000_000 : 99_000_000;
};

const BORROWED: ReadonlySet<string> = new Set(['dated-elsewhere', 'counted-back']);

/** Whether a date was only taken over from another report of the same event. */
const borrowed = (when: When): number => Number(BORROWED.has(when.reason?.code ?? ''));

/**
 * The dates of an event. All that are given are kept; the value is the most exact one that no other contradicts, stated
 * before inferred. Where dates contradict each other there is no value: none is chosen, none averaged.
 */
export const whenField = (readings: readonly Reading<When>[]): Field<When> => {
  const found = gather(readings, (when) => `${when.stated ?? ''}|${when.inferred ?? ''}|${when.words ?? ''}`);
  const dated = found.filter(({ value }) => dateOf(value) !== undefined);
  if (dated.length === 0) return { state: 'single', readings: shown(found) };
  const dates = dated.map(({ value }) => dateOf(value) as string);
  const clash = dates.some((a, p) => dates.some((b, q) => q > p && !compatible(a, b)));
  if (clash) return { state: 'disputed', readings: shown(found) };
  const best = [...dated].sort(
    (p, q) =>
      spanOf(p.value) - spanOf(q.value) ||
      borrowed(p.value) - borrowed(q.value) ||
      Number(p.value.inferred !== undefined) - Number(q.value.inferred !== undefined) ||
      q.sources.size - p.sources.size ||
      ((p.statements[0] as string) < (q.statements[0] as string) ? -1 : 1),
  )[0];
  const state = new Set(dates).size > 1 ? 'refined' : oneOrAgreed(dated);
  return { ...(best === undefined ? {} : { value: best.value }), state, readings: shown(found) };
};

/** Where an event was. Places inside one another refine; `within` says whether one place lies in another. */
export const whereField = (
  readings: readonly Reading<string>[],
  within: (inner: string, outer: string) => boolean,
): Field<string> | undefined => {
  const found = gather(readings, (place) => place);
  if (found.length === 0) return undefined;
  const [first] = found;
  if (found.length === 1 && first) return { value: first.value, state: oneOrAgreed(found), readings: shown(found) };
  const inner = found.find((one) => found.every((other) => other === one || within(one.value, other.value)));
  if (inner) return { value: inner.value, state: 'refined', readings: shown(found) };
  // Without a gazetteer two places may still lie in one another: kept side by side, none chosen.
  return { state: 'developing', readings: shown(found) };
};

/** A field whose values exclude each other, as affirmed and denied do: differing values are a dispute. */
export const exclusiveField = (readings: readonly Reading<string>[]): Field<string> => {
  const found = gather(readings, (value) => value);
  const [first] = found;
  if (found.length === 1 && first) return { value: first.value, state: oneOrAgreed(found), readings: shown(found) };
  return { state: 'disputed', readings: shown(found) };
};

/** A field whose values are steps of certainty, the firmest first: the firmest stands, the others are kept. */
export const gradedField = (readings: readonly Reading<string>[], grades: readonly string[]): Field<string> => {
  const found = gather(readings, (value) => value).sort((p, q) => grades.indexOf(p.value) - grades.indexOf(q.value));
  const [first] = found;
  return {
    ...(first === undefined ? {} : { value: first.value }),
    state: found.length > 1 ? 'refined' : oneOrAgreed(found),
    readings: shown(found),
  };
};

/** First and last possible day by every dating that does not contradict the others; nothing where they do. */
export const boundsOf = (when: Field<When>): { min: string | undefined; max: string | undefined } => {
  const all = when.readings.map(({ value }) => bounds(dateOf(value) ?? ''));
  const mins = all.flatMap((one) => one.min ?? []).sort();
  const maxs = all.flatMap((one) => one.max ?? []).sort();
  const [min, max] = when.state === 'disputed' ? [mins[0], maxs.at(-1)] : [mins.at(-1), maxs[0]];
  return min !== undefined && max !== undefined && min > max ? { min: mins[0], max: maxs.at(-1) } : { min, max };
};
