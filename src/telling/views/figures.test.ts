import { describe, expect, it } from 'vitest';
import { report, type Said, type Told } from '../../../test/support/readings.ts';
import { derive } from '../../derive.ts';
import { figurePlot } from '../dossier/figure-plot.ts';
import { namesOf } from '../names.ts';
import { english } from '../phrases/en.ts';
import { figuresSheet } from '../terminal/figures-sheet.ts';
import { figures } from './figures.ts';

type More = Partial<Extract<Said, { measure: unknown }>>;
const cast = {
  ministry: { kind: 'organization' as const, name: 'Interior Ministry' },
  league: { kind: 'organization' as const, name: 'Sarvan League' },
  town: { kind: 'place' as const, name: 'Tresk' },
};
const killed = (source: string, published: string, number: string, value: number, more: More = {}): Told => {
  const words = `${number} people were killed during the unrest`;
  return {
    source,
    published,
    text: `In Tresk the Interior Ministry and the Sarvan League spoke (${source}). ${words}. The league doubts this number.`,
    cast,
    says: [
      { words, number, value, measure: 'killed', unit: 'person', ...more } as Said,
      ...(more.atLeast
        ? [{ words: 'The league doubts this number', act: 'statement' as const, speaker: 'league' }]
        : []),
    ],
    inSentences: true,
  };
};
const rowsOf = (...all: Told[]) => {
  const file = derive({ sources: all.map(report), decisions: [] });
  const names = namesOf(file, english);
  return { rows: figures(file, names, english), names };
};
const shapes = (drawn: string, name: string): number => drawn.split(`class="${name}"`).length - 1;

describe('figures as told', () => {
  it('[C68] a dispute says from where to where, and that none is chosen; every count keeps its voice', () => {
    const { rows } = rowsOf(
      killed('src-a', '2031-03-09', '4', 4, { voice: [{ by: 'ministry' }] }),
      killed('src-b', '2031-03-09', '23', 23, { voice: [{ by: 'league' }] }),
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      disputed: true,
      meaning: 'From 4 to 23: the counts exclude each other. All are kept; none is chosen or averaged.',
    });
    expect(rows[0]?.points.map((point) => [point.words, point.voice]).sort()).toEqual([
      ['23', 'Sarvan League'],
      ['4', 'Interior Ministry'],
    ]);
  });

  it('[C63] a growth is told as one that may have been, with its reason, and drawn as a broken line', () => {
    const { rows } = rowsOf(killed('src-a', '2031-03-09', '22', 22), killed('src-b', '2032-03-09', '44', 44));
    expect(rows[0]?.growths).toEqual([
      {
        says: 'May have grown from 22 to 44',
        reason: 'a later and greater count of the same: given as of 9 March 2031, then as of 9 March 2032',
      },
    ]);
    const drawn = figurePlot(rows[0] as never, 'killed', (edtf) => edtf).markup;
    expect([shapes(drawn, 'dot'), shapes(drawn, 'grown')]).toEqual([2, 1]);
  });

  it('[C60] “at least” is drawn open upwards, words without a number have no height, one count alone is not drawn', () => {
    const { rows } = rowsOf(
      killed('src-a', '2031-03-09', 'At least 238', 238, { atLeast: true }),
      killed('src-b', '2031-04-09', 'Hundreds of', 0, { vague: true }),
    );
    const row = rows[0] as never;
    const drawn = figurePlot(row, 'killed', (edtf) => edtf).markup;
    expect([shapes(drawn, 'open-up'), shapes(drawn, 'dot')]).toEqual([1, 1]);
    expect(drawn).toContain('b “Hundreds of”');
    const { rows: single } = rowsOf(killed('src-a', '2031-03-09', '40', 40));
    expect(figurePlot(single[0] as never, 'killed', (edtf) => edtf).markup).toBe('');
    expect(single[0]?.meaning).toBe('Given in src-a.txt, 9 March 2031 (report’s date).');
  });

  it('[C68] a count is told as given alike only where two tell it: what waits in review agrees with nobody', () => {
    const { rows } = rowsOf(
      killed('src-a', '2031-03-09', '40', 40, { strength: 'weak' }),
      killed('src-b', '2031-04-09', '40', 40),
    );
    expect(rows.map((row) => row.meaning)).toEqual(['Given in src-b.txt, 9 April 2031 (report’s date).']);
  });

  it('[C69] [C65] doubts and other groups are told in sentences, in a terminal as well', () => {
    const { rows, names } = rowsOf(
      killed('src-a', '2031-03-09', 'At least 238', 238, { atLeast: true }),
      killed('src-b', '2031-03-09', '12', 12, { unit: 'child' }),
    );
    const lines = figuresSheet(rows, names, english).rows.flatMap((row) => row.lines.map((line) => line.text));
    expect(lines.some((line) => line.startsWith('Called into question: “The league doubts this number”'))).toBe(true);
    expect(lines).toContain(
      'Counts another group than 12 killed (one counts people of any kind, the other a group of its own (child))',
    );
  });
});
