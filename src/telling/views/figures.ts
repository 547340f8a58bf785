import { byCodeUnit, type CaseFile, type FigureSeries, type StatementRecord } from '../../model/index.ts';
import type { Names } from '../names.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { tellReason } from '../tell-reason.ts';
import { tellWhen } from '../tell-when.ts';
import { coerced, type Said, statementsById, tellable, tellStatement } from './said.ts';

/** One value of a figure: the number as the words give it, who gives it and when. */
export type FigurePoint = {
  readonly words: string;
  readonly voice: string;
  readonly when?: string;
  readonly sources: readonly string[];
  readonly partOf?: string;
  readonly said: readonly Said[];
};

/** A series of values with one measure and one scope; values of other scopes are never put beside it as if comparable. */
export type FigureRow = {
  readonly figure: string;
  readonly measure: string;
  readonly scope: string;
  readonly points: readonly FigurePoint[];
  readonly related: readonly { readonly scope: string; readonly reason: string }[];
};

/** Who gives the number: nobody but the report itself where no voice is named. */
const voiceOf = (
  point: FigureSeries['points'][number],
  carrying: readonly StatementRecord[],
  said: readonly Said[],
  names: Names,
): string => {
  if (point.voice !== undefined) return names.of(point.voice);
  return carrying.some((one) => one.voice.length > 0) ? (said[0]?.voice ?? '') : '';
};

/** Figures that are told: a point needs a statement that is strong or taken over by a person, and spoken freely. */
export const figures = (caseFile: CaseFile, names: Names, phrases: Phrases): readonly FigureRow[] => {
  const all = statementsById(caseFile);
  const rows = caseFile.figures.map((series): FigureRow => {
    const points = series.points.flatMap((point): FigurePoint[] => {
      const carrying = point.statements.flatMap((id) => all.get(id) ?? []);
      if (!carrying.some((one) => tellable(one) && !coerced(one.circumstances))) return [];
      const said = carrying.filter((one) => one.review !== 'rejected').map((one) => tellStatement(one, names, phrases));
      return [
        {
          words: point.words,
          voice: voiceOf(point, carrying, said, names),
          ...(point.when === undefined ? {} : { when: tellWhen(point.when, names, phrases).text }),
          sources: point.sources.map(names.of),
          ...(point.partOf === undefined || !names.has(point.partOf) ? {} : { partOf: names.of(point.partOf) }),
          said,
        },
      ];
    });
    return {
      figure: series.id,
      measure: phrases.measures[series.measure],
      scope: series.scope,
      points,
      related: (series.relatedTo ?? []).map((relation) => ({
        scope: names.of(relation.series),
        reason: tellReason(relation.reason, names, phrases),
      })),
    };
  });
  return rows
    .filter((row) => row.points.length > 0)
    .sort((a, b) => byCodeUnit(a.measure, b.measure) || byCodeUnit(a.scope, b.scope));
};
