import type { Content, Measure, StatementRecord, When } from '../../model/index.ts';
import type { NumberRange } from './number-range.ts';

export type FigureContent = Extract<Content, { kind: 'figure' }>;

/** Over what a count runs: those of a case at law, of a happening as a whole, or neither is told. */
export type Frame = 'case' | 'whole' | 'open';

/** One told count with all that comparing it needs; two of them alone decide what they are to each other. */
export type Count = {
  readonly record: StatementRecord;
  readonly content: FigureContent;
  readonly range: NumberRange | undefined;
  /** Who gives it: an identity, else the words for it, else the report itself. */
  readonly speaker: string;
  /** Whether a state's body gives it; undefined where the report speaks for itself. */
  readonly official: boolean | undefined;
  /** Named identities that bound what is counted. */
  readonly scope: readonly string[];
  /** The people and places its report is about. */
  readonly topic: readonly string[];
  readonly frame: Frame;
  /** Whether words tell the frame; else it is what the measure has by nature. */
  readonly framed: boolean;
  /** Whom the unit names: anybody, those accused, or a group of its own. */
  readonly people: string;
  /** The number of its sentence in its report; -1 where that is not known. */
  readonly sentence: number;
  /** As of when it was given. */
  readonly asOf: When | undefined;
  /** When what is counted happened. */
  readonly period: When | undefined;
  /** The count of the same measure that this one is a part of. */
  readonly within: string | undefined;
};

/** What a count asks of the case: the identities that bound it, and when its report was published. */
export type Known = {
  readonly scopeOf: (statement: string) => readonly string[];
  readonly published: (source: string) => When | undefined;
};

/** Steps of a proceeding that count people, in their order; each is a count of its own. */
export const STAGES: readonly Measure[] = ['identified', 'detained', 'arrested', 'charged', 'tried', 'convicted'];

/** Counts that a proceeding makes: their stated time is when the number stood so, not when harm was done. */
const PROCEDURAL: ReadonlySet<Measure> = new Set([
  'identified',
  'arrested',
  'charged',
  'tried',
  'convicted',
  'recognised-victims',
  'represented',
  'participated',
  'complaints',
]);

export const isProcedural = (measure: Measure): boolean => PROCEDURAL.has(measure);
