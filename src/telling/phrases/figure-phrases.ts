import type { FigureSeries } from '../../model/index.ts';

/** The counts of a series as a sentence needs them: how many, by how many voices, the ends as the reports write them. */
export type TellableCounts = {
  readonly counts: number;
  readonly voices: number;
  readonly low: string;
  readonly high: string;
  /** Who gives the first of them, through which sources, and as of when. */
  readonly who: string;
  readonly through: string;
  readonly when: string;
};

/** What telling says of a series of figures in one language; nothing here adds, averages or chooses. */
export type FigurePhrases = {
  /** How far the counts of a series agree, as a short label. */
  readonly states: Readonly<Record<NonNullable<FigureSeries['state']>, string>>;
  /** What the numbers mean, in a sentence. */
  readonly meaning: (state: NonNullable<FigureSeries['state']> | undefined, counts: TellableCounts) => string;
  /** As of when a count stood, with where that is known from: the words themselves, the saying, or the report. */
  readonly asOf: (when: string, from: 'stated' | 'said' | 'report' | 'other') => string;
  readonly happened: (when: string) => string;
  /** What a count replaced or may have grown from. */
  readonly supersedes: (earlier: string) => string;
  readonly development: (earlier: string, later: string) => string;
  readonly replaced: string;
  /** Begins a sentence about other series, by the code of its reason, else by its kind. */
  readonly relation: Readonly<Record<string, string>>;
  /** A number as its words give it, with what it counts: "14 injured". */
  readonly counted: (words: string, measure: string) => string;
  readonly doubted: string;
  readonly number: string;
  readonly who: string;
  readonly when: string;
  readonly plot: (measure: string, scope: string) => string;
  readonly plotNote: string;
};
