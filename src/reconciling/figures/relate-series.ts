import type { FigureSeries, Measure, Reason } from '../../model/index.ts';
import { by, reason } from '../../model/index.ts';
import type { Verdict } from './compare-counts.ts';
import { type Count, STAGES } from './count.ts';

type Kind = NonNullable<NonNullable<FigureSeries['relatedTo']>[number]['kind']>;
/** One relation, told from the side of `from`. */
export type Related = { readonly from: string; readonly to: string; readonly kind: Kind; readonly reason: Reason };

/** A measure whose people are all among those of another: whoever is tortured to death is killed. */
const AMONG: readonly (readonly [Measure, Measure])[] = [
  ['tortured-to-death', 'killed'],
  ['tortured-to-death', 'tortured'],
];

/** Two ways to count one kind of harm: as reported, and as recognised by an authority. */
const RECOGNISED: readonly (readonly [Measure, Measure])[] = [['recognised-victims', 'tortured']];

const bothWays = (a: string, b: string, kind: Kind, ab: Reason, ba: Reason = ab): readonly Related[] => [
  { from: a, to: b, kind, reason: ab },
  { from: b, to: a, kind, reason: ba },
];

/** Parts told as such, by the pair of series, and counts of a smaller kind told beside a larger one. */
const partsAndNeighbours = (all: readonly Count[], seriesOf: (statement: string) => string): readonly Related[] => {
  const byId = new Map(all.map((one) => [one.record.id, one]));
  const pairs = new Map<string, { part: string; whole: string; told: string[]; beside: string[] }>();
  const pair = (part: string, whole: string) => {
    const key = `${part}|${whole}`;
    const known = pairs.get(key) ?? { part, whole, told: [], beside: [] };
    pairs.set(key, known);
    return known;
  };
  for (const one of all) {
    const whole = one.within ?? one.content.partOf;
    if (whole === undefined || !byId.has(whole)) continue;
    const [part, larger] = [seriesOf(one.record.id), seriesOf(whole)];
    if (part !== larger) pair(part, larger).told.push(one.record.id);
  }
  const sentences = new Map<string, Count[]>();
  for (const one of all) {
    if (one.sentence < 0) continue;
    const key = `${one.record.source}|${one.sentence}|${one.speaker}`;
    sentences.set(key, [...(sentences.get(key) ?? []), one]);
  }
  for (const here of sentences.values())
    for (const small of here)
      for (const large of here) {
        if (!AMONG.some(([p, q]) => p === small.content.measure && q === large.content.measure)) continue;
        if (small.content.partOf === large.record.id) continue;
        pair(seriesOf(small.record.id), seriesOf(large.record.id)).beside.push(small.record.id);
      }
  return [...pairs.values()].flatMap(({ part, whole, told, beside }): readonly Related[] => {
    const args = { part: told.sort().join(','), beside: beside.sort().join(',') };
    if (beside.length > 0)
      return bothWays(part, whole, 'unclear', reason(told.length > 0 ? 'part-or-beside' : 'told-beside', args));
    return bothWays(part, whole, 'part-of', reason('is-part', args), reason('has-part', args));
  });
};

/** Series by what could relate them across measures: a topic or a bounding identity. */
const sharedTopics = (all: readonly Count[], of: (one: Count) => boolean, seriesOf: (statement: string) => string) => {
  const found = new Map<string, Map<string, Count>>();
  for (const one of all.filter(of))
    for (const id of new Set([...one.topic, ...one.scope])) {
      const here = found.get(id) ?? new Map<string, Count>();
      const series = seriesOf(one.record.id);
      if (!here.has(series)) here.set(series, one);
      found.set(id, here);
    }
  return [...found.values()].map((here) => [...here.entries()]);
};

/** Steps of one proceeding against the accused, and the same harm as reported and as recognised. */
const acrossMeasures = (all: readonly Count[], seriesOf: (statement: string) => string): readonly Related[] => {
  const stage = (one: Count): boolean => one.people === 'accused' && STAGES.includes(one.content.measure);
  const stages = sharedTopics(all, stage, seriesOf).flatMap((here) =>
    here.flatMap(([a, x], at) =>
      here.slice(at + 1).flatMap(([b, y]) => {
        const [p, q] = [x.content.measure, y.content.measure];
        if (p === q) return [];
        const first = STAGES.indexOf(p) < STAGES.indexOf(q);
        const why = reason('stages-of-one-proceeding', first ? { from: p, to: q } : { from: q, to: p });
        return bothWays(a, b, 'other-stage', why);
      }),
    ),
  );
  const victim = ({ content }: Count): boolean => RECOGNISED.some((pair) => pair.includes(content.measure));
  const recognised = sharedTopics(all, victim, seriesOf).flatMap((here) =>
    here.flatMap(([a, x], at) =>
      here
        .slice(at + 1)
        .flatMap(([b, y]) =>
          RECOGNISED.some(([p, q]) => [p, q].every((one) => one === x.content.measure || one === y.content.measure))
            ? bothWays(a, b, 'other-stage', reason('reported-and-recognised'))
            : [],
        ),
    ),
  );
  return [...stages, ...recognised];
};

/** What is told of two series, the firmest first; of one pair only the firmest stands. */
const FIRMEST: readonly Kind[] = ['part-of', 'unclear', 'development', 'other-stage', 'other-scope'];
const rank = ({ kind, reason: { code } }: Related): number =>
  code === 'scope-not-told' || code === 'one-voice-gives-both' ? FIRMEST.length : FIRMEST.indexOf(kind);

/** Equally firm ones have an order too, so that it does not matter which was found first. */
const firmerFirst = (p: Related, q: Related): number =>
  rank(p) - rank(q) || by<Related>((one) => JSON.stringify(one))(p, q);

/**
 * How series bear on each other: parts, stages, other scopes, what nobody makes clear. Told from both sides, sorted. A series
 * that waits in review is related only as a part or a whole.
 */
export const relateSeries = (
  all: readonly Count[],
  between: readonly { readonly a: Count; readonly b: Count; readonly verdict: Verdict }[],
  seriesOf: (statement: string) => string,
  waiting: (series: string) => boolean,
): ReadonlyMap<string, NonNullable<FigureSeries['relatedTo']>> => {
  const compared = between.flatMap(({ a, b, verdict }): readonly Related[] => {
    const [from, to] = [seriesOf(a.record.id), seriesOf(b.record.id)];
    if (verdict.kind === 'same') {
      const kind = verdict.how === 'development' ? 'development' : 'unclear';
      return bothWays(from, to, kind, verdict.reason);
    }
    return verdict.relation === undefined ? [] : bothWays(from, to, verdict.relation, verdict.reason);
  });
  const found = new Map<string, Related>();
  for (const one of [...compared, ...partsAndNeighbours(all, seriesOf), ...acrossMeasures(all, seriesOf)]) {
    const reviewed = one.kind === 'part-of' || !(waiting(one.from) || waiting(one.to));
    if (one.from === one.to || !reviewed) continue;
    const key = `${one.from}|${one.to}`;
    const there = found.get(key);
    if (!there || firmerFirst(one, there) < 0) found.set(key, one);
  }
  const bySeries = new Map<string, { series: string; kind: Kind; reason: Reason }[]>();
  for (const [, { from, to, kind, reason: why }] of [...found.entries()].sort(by(([key]) => key))) {
    const related = { series: to, kind, reason: why };
    const there = bySeries.get(from);
    if (there) there.push(related);
    else bySeries.set(from, [related]);
  }
  return bySeries;
};
