import { describe, expect, it } from 'vitest';
import { inventedCaseFile } from '../../../test/support/case-file.ts';
import { shownOf } from '../../../test/support/shown.ts';
import type { CaseFile, FigureSeries } from '../../model/index.ts';
import { dayNumber } from '../../model/index.ts';
import { countById, figuresScreen } from './figures.ts';

type Point = FigureSeries['points'][number];

const [FIRST, SECOND] = ['stm-000000000008', 'stm-000000000001'];

/** The invented case with one series of these counts, and another that counts others. */
const counted = (points: readonly Partial<Point>[]): CaseFile => {
  const file = inventedCaseFile();
  const point = (given: Partial<Point>): Point => ({
    min: 14,
    max: 14,
    words: '14',
    statements: [FIRST],
    sources: [],
    ...given,
  });
  const series = (id: string, scope: string, own: readonly Partial<Point>[]): FigureSeries => ({
    id,
    measure: 'injured',
    scope,
    points: own.map(point),
    access: 'public',
  });
  return {
    ...file,
    figures: [series('fig-000000000001', 'people, in Ludmir', points), series('fig-000000000002', 'officers', [{}])],
  };
};

const told = (file: CaseFile) => figuresScreen(shownOf(file)).measures.flatMap(({ series }) => series);

describe('figures as a screen', () => {
  it('[W24] counts of one scope stand together under letters, those of another scope in a series of their own', () => {
    const series = told(
      counted([
        { when: { stated: '2021-05-20' } },
        { when: { stated: '2021-06' }, min: 20, max: 30, words: '20 to 30', statements: [SECOND] },
      ]),
    );
    expect(series.map((one) => one.counts.map(({ key }) => key))).toEqual([['a', 'b'], ['a']]);
    expect(series.map((one) => one.drawn)).toEqual([true, false]);
    expect(series[0]?.counts[1]).toMatchObject({
      min: 20,
      max: 30,
      at: { min: dayNumber('2021-06-01'), max: dayNumber('2021-06-30'), inferred: false },
    });
  });

  it('[W24] “at least” has no upper number, and words that give no number have none at all', () => {
    const [series] = told(
      counted([
        { when: { stated: '2021-05-20' }, min: 14, max: undefined, words: 'at least 14' },
        { when: { stated: '2021-05-21' }, min: undefined, max: undefined, words: 'many', statements: [SECOND] },
      ]),
    );
    expect(series?.counts.map(({ min, max }) => [min, max])).toEqual([
      [14, undefined],
      [undefined, undefined],
    ]);
    expect(series?.drawn).toBe(true);
  });

  it('[W24] nothing is drawn where no two counts have a time', () => {
    const [series] = told(counted([{ when: { stated: '2021-05-20' } }, { statements: [SECOND] }]));
    expect(series?.drawn).toBe(false);
    expect(series?.counts[1]?.at).toBeUndefined();
  });

  it('[W24] a count that is chosen leads to its own words and no other’s', () => {
    const file = counted([{}, { min: 20, max: 20, words: '20', statements: [SECOND] }]);
    const shown = shownOf(file);
    const counts = told(file)[0]?.counts ?? [];
    expect(counts.map(({ id }) => countById(shown, id)?.statements)).toEqual([[FIRST], [SECOND]]);
    for (const id of ['fig-000000000001', 'fig-000000000001:z', 'nothing:a', ''])
      expect(countById(shown, id)).toBeUndefined();
  });
});
