import { type FigurePoint, type FigureRow, figures } from '../views/figures.ts';
import { type DaySpan, daySpan } from './day-span.ts';
import { type Quote, quotesOf } from './quote.ts';
import { once, type Shown, type VoiceStanding } from './shown.ts';

/** One count, to be drawn and to stand in a table under the same letter. */
export type CountTold = {
  /** Asked for as a record, it leads to the words of this count alone. */
  readonly id: string;
  readonly key: string;
  readonly words: string;
  readonly voice: string;
  readonly standing: VoiceStanding;
  readonly when?: string;
  readonly sources: readonly string[];
  readonly partOf?: string;
  readonly notes: readonly string[];
  readonly review: 'proposed' | 'accepted';
  /** The number's bounds as the words give them; "at least" has no `max`, "at most" no `min`, "several" neither. */
  readonly min?: number;
  readonly max?: number;
  readonly about: boolean;
  readonly replaced: boolean;
  /** As of when, on the axis; absent where that is not known. */
  readonly at?: DaySpan & { readonly inferred: boolean };
  /** Letters of the counts that it may have grown from: proposed, told by nobody. */
  readonly grownFrom: readonly string[];
};

/** One series: one measure, one scope. Nothing of another scope stands on its axis. */
export type SeriesTold = Omit<FigureRow, 'points' | 'related' | 'doubts'> & {
  readonly counts: readonly CountTold[];
  /** Whether a picture says more than a line: two counts at least whose time is known, one of them with a number. */
  readonly drawn: boolean;
  readonly related: readonly (Omit<FigureRow['related'][number], 'said'> & { readonly quotes: readonly Quote[] })[];
  readonly doubts: readonly Quote[];
};

/** Figures by what they measure. */
export type FiguresScreen = {
  readonly measures: readonly { readonly measure: string; readonly series: readonly SeriesTold[] }[];
  readonly note: string;
};

const rowsOf = ({ file, names, phrases }: Shown): readonly FigureRow[] =>
  once(file, `figure-rows ${phrases.language}`, () => figures(file, names, phrases));

const quoted = (said: readonly { readonly statement: string }[], shown: Shown): readonly Quote[] =>
  quotesOf(
    said.map((one) => one.statement),
    shown,
  );

const idOf = (row: FigureRow, point: FigurePoint): string => `${row.figure}:${point.key}`;

const countTold = (row: FigureRow, point: FigurePoint, shown: Shown): CountTold => {
  const { drawn } = point;
  const quotes = quoted(point.said, shown);
  return {
    id: idOf(row, point),
    key: point.key,
    words: point.words,
    voice: point.voice,
    standing: quotes[0]?.voiceStanding ?? 'other',
    ...(point.when === undefined ? {} : { when: point.when }),
    sources: point.sources,
    ...(point.partOf === undefined ? {} : { partOf: point.partOf }),
    notes: point.notes,
    review: quotes.some((one) => one.review === 'accepted' || one.review === 'made') ? 'accepted' : 'proposed',
    ...(drawn.min === undefined ? {} : { min: drawn.min }),
    ...(drawn.max === undefined ? {} : { max: drawn.max }),
    about: drawn.qualifier === 'about',
    replaced: drawn.replaced,
    ...(drawn.time?.min === undefined && drawn.time?.max === undefined
      ? {}
      : { at: { ...daySpan(drawn.time), inferred: drawn.time.certainty === 'inferred' } }),
    grownFrom: drawn.grownFrom.map((one) => one.key),
  };
};

const seriesTold = (row: FigureRow, shown: Shown): SeriesTold => {
  const counts = row.points.map((point) => countTold(row, point, shown));
  const dated = counts.filter((one) => one.at !== undefined);
  const { points: _points, related, doubts, ...rest } = row;
  return {
    ...rest,
    counts,
    drawn: dated.length > 1 && dated.some((one) => one.min !== undefined || one.max !== undefined),
    related: related.map(({ said, ...one }) => ({ ...one, quotes: quoted(said, shown) })),
    doubts: quoted(doubts, shown),
  };
};

/** Every series that is told, by measure. */
export const figuresScreen = (shown: Shown): FiguresScreen => {
  const told = rowsOf(shown).map((row) => seriesTold(row, shown));
  return {
    measures: [...new Set(told.map((one) => one.measure))].map((measure) => ({
      measure,
      series: told.filter((one) => one.measure === measure),
    })),
    note: shown.phrases.figures.plotNote,
  };
};

/** One count of a series by the id that a screen gives it: what it is called, its series, and its statements. */
export const countById = (
  shown: Shown,
  id: string,
): { readonly title: string; readonly of: string; readonly statements: readonly string[] } | undefined => {
  const [figure = '', key] = id.split(':');
  const row = key === undefined ? undefined : rowsOf(shown).find((one) => one.figure === figure);
  const point = row?.points.find((one) => one.key === key);
  if (row === undefined || point === undefined) return undefined;
  return {
    title: shown.phrases.figures.counted(point.words, row.measure),
    of: figure,
    statements: point.said.map((one) => one.statement),
  };
};
