import { beforeAll, describe, expect, it } from 'vitest';
import type { CaseFile, FigureSeries } from '../../src/model/index.ts';
import { fiveReports, fiveReportsHere } from '../support/five-reports.ts';

/** What the five reports count: each number in the series of its scope, and why no two of them are mixed up. */
describe.skipIf(!fiveReportsHere)('the figures of the five reports', () => {
  let file: CaseFile;
  beforeAll(async () => {
    file = await fiveReports();
  });

  const withNumber = (measure: FigureSeries['measure'], number: number): FigureSeries => {
    const found = file.figures.filter(
      (one) => one.measure === measure && one.points.some((point) => point.min === number),
    );
    expect(found, `${measure} ${number}`).toHaveLength(1);
    return found[0] as FigureSeries;
  };
  const between = (a: FigureSeries, b: FigureSeries) => {
    const told = a.relatedTo?.find((one) => one.series === b.id);
    expect(b.relatedTo?.find((one) => one.series === a.id)?.kind).toBe(told?.kind);
    return [told?.kind, told?.reason.code];
  };
  const numbers = (series: FigureSeries) => [...new Set(series.points.map((point) => point.min))].sort();

  it('[C65] [C66] 25 of the whole unrest stand apart from the victims of this case and from 98 reported', () => {
    const whole = withNumber('recognised-victims', 25);
    const ofCase = withNumber('recognised-victims', 44);
    const reported = withNumber('tortured', 98);
    expect([whole.state, numbers(whole)]).toEqual(['agreed', [25]]);
    expect(between(whole, ofCase)).toEqual(['other-scope', 'case-against-whole']);
    expect(between(whole, reported)).toEqual(['other-stage', 'reported-and-recognised']);
    expect(between(ofCase, reported)).toEqual(['part-of', 'is-part']);
    expect(reported.points).toMatchObject([{ qualifier: 'at-least', min: 98 }]);
  });

  it('[C63] 22 victims of this case in April 2024 may have grown to 44 in its trial: proposed, not asserted', () => {
    const ofCase = withNumber('recognised-victims', 44);
    const before = ofCase.points.find((point) => point.min === 22);
    expect([numbers(ofCase), ofCase.state, before?.max]).toEqual([[22, 44], 'developing', 22]);
    expect(before?.words).toMatch(/21 other/);
    const grown = ofCase.points.find((point) => point.min === 44)?.follows ?? [];
    expect(grown).toMatchObject([{ kind: 'development', statements: before?.statements }]);
  });

  it('[C66] 10 identified, 4 arrested, 6 tried and 6 convicted are stages of one proceeding, each a series', () => {
    const stages = [
      withNumber('identified', 10),
      withNumber('arrested', 4),
      withNumber('tried', 6),
      withNumber('convicted', 6),
    ];
    expect(new Set(stages.map((one) => one.id)).size).toBe(4);
    for (const a of stages)
      for (const b of stages) if (a !== b) expect(between(a, b)).toEqual(['other-stage', 'stages-of-one-proceeding']);
  });

  it('[C64] [C67] [C69] 238 killed agree, six tortured to death are part or beside, and the doubt stays with them', () => {
    const killed = withNumber('killed', 238);
    const tortured = withNumber('tortured-to-death', 6);
    expect([killed.state, killed.points.map((point) => point.qualifier).sort()]).toEqual([
      'agreed',
      ['at-least', 'exact', 'exact'],
    ]);
    expect(between(killed, tortured)).toEqual(['unclear', 'part-or-beside']);
    const doubts = file.statements.filter((one) => killed.doubts?.includes(one.id));
    expect(new Set(doubts.map((one) => one.source)).size).toBe(2);
    expect(doubts.every((one) => one.content.kind === 'stance' && one.content.stance === 'doubts')).toBe(true);
    expect(withNumber('recognised-victims', 25).doubts?.length).toBeGreaterThan(0);
  });

  it('[C64] thousands detained and over 5,000 agree, and nothing in the five reports disputes a number', () => {
    const detained = withNumber('detained', 5000);
    expect([detained.state, detained.points.length]).toEqual(['agreed', 3]);
    expect(file.disputes.filter((one) => one.field === 'number')).toEqual([]);
  });

  it('[C60] every point has an as-of time, and the words of a scope stand in a report', () => {
    for (const { points, scope } of file.figures) {
      expect(points.every((point) => (point.when?.stated ?? point.when?.inferred) !== undefined)).toBe(true);
      const texts = file.sources.map((one) => (one.text ?? '').replace(/\s+/gu, ' '));
      for (const words of scope.split(' … '))
        expect(
          texts.some((text) => text.includes(words)),
          words,
        ).toBe(true);
    }
  });
});
