import { describe, expect, it } from 'vitest';
import { inventedCaseFile } from '../../../test/support/case-file.ts';
import { namesOf } from '../names.ts';
import { phrasesFor } from '../phrases/languages.ts';
import { dateMeaning } from './date-meaning.ts';
import type { Shown } from './shown.ts';
import { sourceScreen, sourcesScreen } from './sources.ts';

const file = inventedCaseFile();
const phrases = await phrasesFor('en');
const explanation = { file, tellings: () => [], apart: () => [], names: () => [], decisions: [] };
const shown: Shown = { file, phrases, names: namesOf(file, phrases), explanation: () => explanation };

describe('the sources of a case', () => {
  it('[T245] each source stands in one of two lists, with what it tells and whom it draws on', () => {
    const { held, cited, dependences } = sourcesScreen(shown);
    expect([...held, ...cited].map(({ id }) => id).sort()).toEqual(file.sources.map(({ id }) => id).sort());
    expect(held.reduce((sum, one) => sum + one.statements, 0)).toBe(file.statements.length);
    expect(dependences).toBe(file.lineages.length);
    for (const { id, drawsOn, drawnOnBy } of [...held, ...cited]) {
      expect(drawsOn.map((one) => one.id).sort()).toEqual(
        file.lineages
          .filter(({ from }) => from === id)
          .map(({ to }) => to)
          .sort(),
      );
      expect(drawnOnBy.map((one) => one.id).sort()).toEqual(
        file.lineages
          .filter(({ to }) => to === id)
          .map(({ from }) => from)
          .sort(),
      );
    }
  });

  it('[T245] the drawing has a box for whoever draws or is drawn on, none above another, and a line for each dependence', () => {
    const { plan } = sourcesScreen(shown);
    const ends = new Set(file.lineages.flatMap(({ from, to }) => [from, to]));
    expect(new Set(plan?.boxes.map(({ id }) => id))).toEqual(ends);
    expect(new Set(plan?.boxes.map(({ x, y }) => `${x} ${y}`)).size).toBe(ends.size);
    expect(plan?.lines.length).toBe(file.lineages.length);
    for (const { id, held } of plan?.boxes ?? [])
      expect(held).toBe(file.sources.find((one) => one.id === id)?.held ?? false);
    for (const { x, y } of plan?.boxes ?? []) {
      expect(x + (plan?.box.width ?? 0)).toBeLessThanOrEqual(plan?.width ?? 0);
      expect(y + (plan?.box.height ?? 0)).toBeLessThanOrEqual(plan?.height ?? 0);
    }
  });

  it('[T245] one source is told with every passage it shares, and none that is not there is told', () => {
    for (const { id } of file.sources) {
      const told = sourceScreen(shown, { id });
      const passages = file.lineages.filter(({ from }) => from === id).flatMap((one) => one.passages);
      expect(told?.drawsOn.flatMap(({ pairs }) => pairs).map(([mine, theirs]) => [mine.exact, theirs.exact])).toEqual(
        passages.map(([mine, theirs]) => [mine.exact, theirs.exact]),
      );
    }
    expect(sourceScreen(shown, { id: 'src-000000000000' })).toBeUndefined();
  });

  it('[T246] a date is read aloud while it is typed, and what is no date is not', () => {
    expect(dateMeaning(shown, { edtf: ' 2024-05 ' })).toMatchObject({ edtf: '2024-05', text: 'May 2024' });
    expect(dateMeaning(shown, { edtf: '[2024-05-31..]' }).text).toMatch(/31 May 2024/);
    expect(dateMeaning(shown, { edtf: 'XXXX-09-27' }).text).toMatch(/27 September/);
    for (const none of ['', 'May', '2024-13', '2024-02-30', '/', '..'])
      expect([none, dateMeaning(shown, { edtf: none }).text]).toEqual([none, undefined]);
  });
});
