import { beforeAll, describe, expect, it } from 'vitest';
import { type CaseSearch, caseSearch, searchCase } from '../../src/desk/index.ts';
import { english, namesOf, toldIn } from '../../src/telling/index.ts';
import { fiveReports, fiveReportsHere } from '../support/five-reports.ts';

/** Five true reports in English, asked in other scripts and forms. Skipped where they are not beside the project. */
describe.skipIf(!fiveReportsHere)('searching five true reports', () => {
  let at: CaseSearch;
  beforeAll(async () => {
    const file = toldIn(await fiveReports(), english);
    at = caseSearch({ file, names: namesOf(file, english) });
  });

  it('[Q1] leads from a Russian, Kazakh or Kyrgyz case of a name to the person', () => {
    for (const query of ['Токаеву', 'токаевым', 'Тоқаевтың', 'Токаевдин', 'Toqaev'])
      expect([query, searchCase(at, query).hits[0]]).toMatchObject([
        query,
        { kind: 'person', title: 'Kassym-Jomart Tokayev' },
      ]);
    for (const query of ['Викраму Рузахунову', 'рузахуновтың', 'Ruzakhu'])
      expect([query, searchCase(at, query).hits[0]]).toMatchObject([
        query,
        { kind: 'person', title: 'Vikram Ruzakhunov' },
      ]);
  });

  it('[Q1] finds each report that speaks of torture, whatever form is typed', () => {
    const reports = (query: string) => searchCase(at, query, { kinds: ['passage'], limit: 50 }).hits.length;
    expect(reports('torturing ')).toBe(reports('torture '));
    expect(reports('torture ')).toBe(5);
  });

  it('[D30] tells of every passage the words that answered, where they stand in the text', () => {
    const { hits } = searchCase(at, 'officers beating', { kinds: ['passage', 'statement'], limit: 50 });
    expect(hits.length).toBeGreaterThan(3);
    const texts = new Map(at.shown.file.sources.map(({ id, text }) => [id, [...(text ?? '')]]));
    for (const { source, start, end, context, matched } of hits) {
      const words =
        texts
          .get(source ?? '')
          ?.slice(start, end)
          .join('') ?? '';
      for (const { form } of matched) expect(words).toContain(form);
      const letters = [...(context?.text ?? '')];
      expect(context?.marks.map(([from, to]) => letters.slice(from, to).join('')).sort()).toEqual(
        expect.arrayContaining([...new Set(matched.map(({ form }) => form))].sort()),
      );
    }
  });
});
