import { by, byCodeUnit, type CaseFile, type FigureSeries, MEASURES, type StatementRecord } from '../../model/index.ts';
import type { Names } from '../names.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { tellReason } from '../tell-reason.ts';
import { byPlace, type ToldWhen, tellWhen } from '../tell-when.ts';
import { coerced, type Said, statementsById, tellable, tellStatement } from './said.ts';

type Point = FigureSeries['points'][number];

/** One count: the number as the words give it, who gives it and as of when. */
export type FigurePoint = {
  /** A letter by which table and plot speak of the same count. */
  readonly key: string;
  /** The number as the words give it; of a sum ("he and 21 others") the sum, its words among the notes. */
  readonly words: string;
  readonly voice: string;
  /** As of when, in words, with where that is known from. */
  readonly when?: string;
  readonly sources: readonly string[];
  readonly partOf?: string;
  /** When what it counts happened, what it replaced, whether it was replaced. */
  readonly notes: readonly string[];
  readonly said: readonly Said[];
  /** For drawing: the number's bounds, and the days its as-of time can mean. */
  readonly drawn: {
    readonly min?: number;
    readonly max?: number;
    readonly qualifier: string;
    readonly time?: ToldWhen;
    readonly replaced: boolean;
    /** The counts it may have grown from, and why. */
    readonly grownFrom: readonly {
      readonly key: string;
      readonly words: string;
      readonly min: number | undefined;
      readonly reason: string;
    }[];
  };
};

/** What is told of other series: a beginning, the series meant, and why. */
export type FigureRelation = {
  readonly begins: string;
  readonly others: readonly { readonly series: string; readonly called: string }[];
  readonly reason: string;
  /** The words of each reading, where the readings differ. */
  readonly said: readonly Said[];
};

/** A series of values with one measure and one scope; values of other scopes are never put beside it as if comparable. */
export type FigureRow = {
  readonly figure: string;
  readonly measure: string;
  readonly scope: string;
  readonly state?: string;
  readonly disputed: boolean;
  /** What the numbers mean, in a sentence. */
  readonly meaning: string;
  readonly points: readonly FigurePoint[];
  /** Growths that are proposed between its own counts, each with its reason. */
  readonly growths: readonly { readonly says: string; readonly reason: string }[];
  readonly related: readonly FigureRelation[];
  readonly doubts: readonly Said[];
};

/** Who gives the number: nobody but the report itself where no voice is named. */
const voiceOf = (point: Point, carrying: readonly StatementRecord[], said: readonly Said[], names: Names): string => {
  if (point.voice !== undefined) return names.of(point.voice);
  return carrying.some((one) => one.voice.length > 0) ? (said[0]?.voice ?? '') : '';
};

const LONGEST_NUMBER = 2;

/** "he and 21 others" is told as 22, with its words beside it; plain numbers as they are written. */
const numberOf = (point: Point): string =>
  point.qualifier === 'exact' &&
  point.min !== undefined &&
  point.min === point.max &&
  point.words.split(/\s+/u).length > LONGEST_NUMBER
    ? String(point.min)
    : point.words;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const keyAt = (at: number): string =>
  at < LETTERS.length
    ? (LETTERS[at] ?? '')
    : `${LETTERS[Math.floor(at / LETTERS.length) - 1] ?? 'z'}${LETTERS[at % LETTERS.length]}`;

const asOf = (point: Point, told: ToldWhen, phrases: Phrases): string => {
  const code = point.when?.reason?.code;
  if (code === 'as-said') return phrases.figures.asOf(told.brief, 'said');
  if (code === 'as-told') return phrases.figures.asOf(told.brief, 'report');
  return phrases.figures.asOf(told.text, told.certainty === 'stated' ? 'stated' : 'other');
};

/** The points of a series that may be told, in order of time: each needs a statement that is strong or taken over by a person. */
const toldPoints = (
  series: FigureSeries,
  all: ReadonlyMap<string, StatementRecord>,
  names: Names,
  phrases: Phrases,
): readonly FigurePoint[] => {
  const shown = series.points
    .flatMap((point) => {
      const carrying = point.statements.flatMap((id) => all.get(id) ?? []);
      if (!carrying.some((one) => tellable(one) && !coerced(one.circumstances))) return [];
      return [{ point, carrying, time: point.when === undefined ? undefined : tellWhen(point.when, names, phrases) }];
    })
    .sort((a, b) => (a.time && b.time ? byPlace(a.time, b.time) : (a.time ? 0 : 1) - (b.time ? 0 : 1)));
  const keyed = new Map(
    shown.map(({ point }, at) => [point.statements.join(), { key: keyAt(at), words: numberOf(point), min: point.min }]),
  );
  const replaced = new Set(
    shown.flatMap(({ point }) =>
      (point.follows ?? []).flatMap((one) => (one.kind === 'supersedes' ? [one.statements.join()] : [])),
    ),
  );
  return shown.map(({ point, carrying, time }, at): FigurePoint => {
    const said = carrying.filter((one) => one.review !== 'rejected').map((one) => tellStatement(one, names, phrases));
    const follows = (point.follows ?? []).flatMap((one) => {
      const earlier = keyed.get(one.statements.join());
      return earlier === undefined ? [] : [{ ...one, earlier }];
    });
    const wasReplaced = replaced.has(point.statements.join());
    const notes = [
      ...(numberOf(point) === point.words ? [] : [phrases.quote(point.words)]),
      ...(point.period === undefined ? [] : [phrases.figures.happened(tellWhen(point.period, names, phrases).brief)]),
      ...follows.flatMap((one) => (one.kind === 'supersedes' ? [phrases.figures.supersedes(one.earlier.words)] : [])),
      ...(wasReplaced ? [phrases.figures.replaced] : []),
    ];
    return {
      key: keyAt(at),
      words: numberOf(point),
      voice: voiceOf(point, carrying, said, names),
      ...(time === undefined ? {} : { when: asOf(point, time, phrases) }),
      sources: point.sources.map(names.of),
      ...(point.partOf === undefined || !names.has(point.partOf) ? {} : { partOf: names.of(point.partOf) }),
      notes,
      said,
      drawn: {
        ...(point.min === undefined ? {} : { min: point.min }),
        ...(point.max === undefined ? {} : { max: point.max }),
        qualifier: point.qualifier ?? 'exact',
        ...(time === undefined ? {} : { time }),
        replaced: wasReplaced,
        grownFrom: follows
          .filter((one) => one.kind === 'development')
          .map((one) => ({ ...one.earlier, reason: tellReason(one.reason, names, phrases) })),
      },
    };
  });
};

/** A series in a few words: its numbers as written, and what they measure. */
const calledOf = (row: FigureRow, phrases: Phrases): string => {
  const words = [...new Set(row.points.map((point) => point.words.toLowerCase()))];
  return phrases.figures.counted(words.join(' / '), row.measure);
};

/** Words of a number in the middle of a sentence. */
const within = (words: string): string => words.slice(0, 1).toLowerCase() + words.slice(1);

/** The words a series puts at its lowest and highest number. */
const endsOf = (series: FigureSeries): readonly [string, string] => {
  const at = (number: number | undefined): string =>
    series.points.filter((point) => point.min === number || point.max === number).map(numberOf)[0] ??
    String(number ?? '');
  return [at(series.range?.min), at(series.range?.max)];
};

/** Reasons whose own beginning of a sentence says all. */
const SAYS_WHY: ReadonlySet<string> = new Set(['stages-of-one-proceeding', 'is-part', 'has-part']);

type Related = NonNullable<FigureSeries['relatedTo']>[number];

/** Relations told together where they begin alike and have one reason: "Stages of one proceeding: 10 identified, 4 arrested". */
const toldRelations = (
  series: FigureSeries,
  rows: ReadonlyMap<string, FigureRow>,
  order: ReadonlyMap<string, number>,
  all: ReadonlyMap<string, StatementRecord>,
  names: Names,
  phrases: Phrases,
): readonly FigureRelation[] => {
  const { relation } = phrases.figures;
  const beginningOf = ({ kind, reason }: Related): string => relation[reason.code] ?? relation[kind ?? 'unclear'] ?? '';
  const together = new Map<string, Related[]>();
  for (const one of series.relatedTo ?? []) {
    if (!rows.has(one.series)) continue;
    const key = `${beginningOf(one)}|${tellReason(one.reason, names, phrases)}`;
    together.set(key, [...(together.get(key) ?? []), one]);
  }
  const sorted = (these: readonly Related[]): readonly Related[] =>
    [...these].sort((a, b) => (order.get(a.series) ?? 0) - (order.get(b.series) ?? 0));
  return [...together.values()].map((these) => {
    const first = these[0] as Related;
    const ids = these.flatMap(({ reason: { args } }) =>
      [args.part, args.beside].flatMap((list) => (typeof list === 'string' && list !== '' ? list.split(',') : [])),
    );
    const readings = first.kind === 'unclear' ? [...new Set(ids)] : [];
    return {
      begins: beginningOf(first),
      others: sorted(these).map((one) => {
        const row = rows.get(one.series);
        return { series: one.series, called: row === undefined ? one.series : calledOf(row, phrases) };
      }),
      // a beginning that is made for this reason says it already
      reason: SAYS_WHY.has(first.reason.code) ? '' : tellReason(first.reason, names, phrases),
      said: readings.flatMap((id) => {
        const record = all.get(id);
        return record === undefined ? [] : [tellStatement(record, names, phrases)];
      }),
    };
  });
};

/** Series that are told, in the order of measures, of one measure what is told most first; each with how its counts agree, what it has to do with others, and who doubts it. */
export const figures = (caseFile: CaseFile, names: Names, phrases: Phrases): readonly FigureRow[] => {
  const all = statementsById(caseFile);
  const told = caseFile.figures
    .map((series) => ({ series, points: toldPoints(series, all, names, phrases) }))
    .filter(({ points }) => points.length > 0)
    .sort(
      (a, b) =>
        MEASURES.indexOf(a.series.measure) - MEASURES.indexOf(b.series.measure) ||
        b.points.length - a.points.length ||
        (b.series.range?.max ?? 0) - (a.series.range?.max ?? 0) ||
        byCodeUnit(a.series.scope, b.series.scope) ||
        by<FigureSeries>((one) => one.id)(a.series, b.series),
    );
  const rows = told.map(({ series, points }): FigureRow => {
    const { state } = series;
    const [low, high] = endsOf(series);
    const who = points.map((point) => (point.voice === '' ? (point.sources[0] ?? '') : point.voice));
    const first = points[0];
    const through = phrases.list(first?.sources ?? []);
    const own = first?.voice ?? '';
    const speaker = own.endsWith(through) ? own.slice(0, -through.length).replace(/,\s*(?:\p{L}+:?\s)?$/u, '') : own;
    // What agrees may be told once only: the other count waits in review, or was said under duress.
    const alone = points.length === 1 && (first?.sources ?? []).length < 2;
    const meaning = phrases.figures.meaning(state === 'agreed' && alone ? 'single' : state, {
      counts: points.length,
      voices: new Set(who).size,
      low: within(low),
      high: within(high),
      who: speaker === '' && (state === 'range' || (state === 'agreed' && !alone)) ? through : speaker,
      through,
      when: first?.when ?? phrases.date.notKnown,
    });
    const growths = points.flatMap((point) =>
      point.drawn.grownFrom.map((from) => ({
        says: phrases.figures.development(within(from.words), within(point.words)),
        reason: from.reason,
        to: point.drawn.min,
        from: from.min,
      })),
    );
    return {
      figure: series.id,
      measure: phrases.measures[series.measure],
      scope: series.scope,
      ...(state === undefined ? {} : { state: phrases.figures.states[state] }),
      disputed: state === 'disputed',
      meaning,
      points,
      growths: growths
        .filter((one, at) => growths.findIndex((other) => other.from === one.from && other.to === one.to) === at)
        .map(({ says, reason }) => ({ says, reason })),
      related: [],
      doubts: (series.doubts ?? []).flatMap((id) => {
        const record = all.get(id);
        return record === undefined || record.review === 'rejected' ? [] : [tellStatement(record, names, phrases)];
      }),
    };
  });
  const byId = new Map(rows.map((row) => [row.figure, row]));
  const order = new Map(rows.map((row, at) => [row.figure, at]));
  return rows.map((row, at) => {
    const series = told[at]?.series;
    return series === undefined ? row : { ...row, related: toldRelations(series, byId, order, all, names, phrases) };
  });
};
