import type { Content, FigureSeries, StatementRecord } from '../../model/index.ts';
import { by, compatible, derivedId, reason, stricter } from '../../model/index.ts';
import { dateOf, isCoerced } from '../events/happening.ts';
import { type Groups, groups } from '../identities/components.ts';

type FigureContent = Extract<Content, { kind: 'figure' }>;
/** A figure with the identities that bound what it counts. */
export type Counted = {
  readonly record: StatementRecord;
  readonly content: FigureContent;
  readonly scope: readonly string[];
};

const numberOf = ({ quantity }: FigureContent): string =>
  quantity.min === undefined && quantity.max === undefined
    ? `~${quantity.words.toLowerCase()}`
    : `${quantity.min ?? ''}..${quantity.max ?? ''}`;

const overlap = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one));

/** Measures of people: whether reports say person, victim or officer, the measure says what is counted. */
const COUNTED_IN_UNITS: ReadonlySet<string> = new Set(['payment', 'sentence', 'other']);
/** Numbers this small agree by chance. */
const SMALL = 3;

const unitOf = ({ measure, quantity }: FigureContent): string =>
  COUNTED_IN_UNITS.has(measure) ? (quantity.unit ?? '') : '';

/** Whether two figures count the same: one measure, scopes that agree, times that can be one. */
const sameScope = (a: Counted, b: Counted): boolean => {
  if (a.content.measure !== b.content.measure || unitOf(a.content) !== unitOf(b.content)) return false;
  const [x, y] = [dateOf(a.content.when), dateOf(b.content.when)];
  if (x !== undefined && y !== undefined && !compatible(x, y)) return false;
  const number = a.content.quantity.min;
  const equal = number !== undefined && number === b.content.quantity.min;
  if (a.scope.length > 0 && b.scope.length > 0) {
    if (!overlap(a.scope, b.scope)) return false;
    const [unit, other] = [a.content.quantity.unit, b.content.quantity.unit];
    return equal || (a.scope.join() === b.scope.join() && x === y && unit === other);
  }
  // Without a stated scope only the very same number speaks for the same count.
  return equal && number > SMALL;
};

const join = (into: Groups, a: Counted, b: Counted): boolean =>
  into.join(a.record.id, b.record.id, reason('same-scope'));

/** Puts figures of one count together. What says the very same is compared once; only those of one number or scope meet. */
const sameCounts = (all: readonly Counted[], into: Groups): void => {
  const print = ({ content, scope, record }: Counted) =>
    [
      content.measure,
      unitOf(content),
      numberOf(content),
      scope.join(),
      dateOf(content.when) ?? '',
      scope.length === 0 && (content.quantity.min ?? 0) <= SMALL ? record.id : '',
    ].join('|');
  const distinct = grouped(all, print).map((same) => {
    const first = same[0] as Counted;
    for (const one of same.slice(1)) join(into, first, one);
    return first;
  });
  const buckets = [
    ...grouped(distinct, ({ content }) => `${content.measure}|${content.quantity.min ?? '~'}`),
    ...grouped(distinct, ({ content, scope }) => `${content.measure}|${scope.join()}`),
  ];
  for (const same of buckets)
    same.forEach((a, p) => {
      for (const b of same.slice(p + 1)) if (sameScope(a, b)) join(into, a, b);
    });
};

type Point = FigureSeries['points'][number];

const pointKey = ({ record, content }: Counted): string =>
  [numberOf(content), record.voice.at(-1)?.identity ?? '', dateOf(content.when) ?? ''].join('|');

const pointOf = (same: readonly Counted[]): Point => {
  const { content, record } = same[0] as Counted;
  const { min, max, words, unit } = content.quantity;
  const voice = record.voice.at(-1)?.identity;
  const partOf = same.map((one) => one.content.partOf).find((one) => one !== undefined);
  return {
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    words,
    ...(unit === undefined ? {} : { unit }),
    ...(content.when === undefined ? {} : { when: content.when }),
    ...(voice === undefined ? {} : { voice }),
    ...(partOf === undefined ? {} : { partOf }),
    statements: same.map((one) => one.record.id).sort(),
    sources: [...new Set(same.map((one) => one.record.source))].sort(),
  };
};

const grouped = <T>(items: readonly T[], keyOf: (item: T) => string): T[][] => {
  const found = new Map<string, T[]>();
  for (const item of items) found.set(keyOf(item), [...(found.get(keyOf(item)) ?? []), item]);
  return [...found.entries()].sort(by(([key]) => key)).map(([, same]) => same);
};

/**
 * Figures as points, in series only where measure and scope agree. Nothing is averaged or chosen; each point keeps its
 * voice and its words. Coerced and rejected statements count nothing.
 */
export const buildFigures = (
  records: readonly StatementRecord[],
  scopeOf: (id: string) => readonly string[],
): readonly FigureSeries[] => {
  const all: Counted[] = records
    .flatMap((record) =>
      record.content.kind === 'figure' && record.review !== 'rejected' && !isCoerced(record)
        ? [{ record, content: record.content, scope: scopeOf(record.id) }]
        : [],
    )
    .sort(by((one) => one.record.id));
  const into = groups(
    all.map((one) => one.record.id),
    [],
  );
  sameCounts(all, into);
  return grouped(all, (one) => into.root(one.record.id))
    .map((together): FigureSeries => {
      const widest = [...together].sort(
        (p, q) => q.content.scope.length - p.content.scope.length || (p.record.id < q.record.id ? -1 : 1),
      )[0];
      const { measure, scope } = (widest as Counted).content;
      return {
        id: derivedId('fig', ...together.map((one) => one.record.id)),
        measure,
        scope,
        points: grouped(together, pointKey).map(pointOf),
        access: together.reduce(
          (access, one) => stricter(access, one.record.access),
          together[0]?.record.access ?? 'restricted',
        ),
      };
    })
    .sort(by((series) => series.id));
};
