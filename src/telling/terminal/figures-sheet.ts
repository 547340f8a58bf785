import { firstWords, type Names } from '../names.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { FigureRow } from '../views/figures.ts';
import type { Sheet, SheetRow } from './render-terminal.ts';

const WORDS = 110;

const leadOf = (row: FigureRow, phrases: Phrases): string =>
  phrases.figures.counted([...new Set(row.points.map((point) => point.words))].join(', '), row.measure);

/** A series in two lines, for a view that is about something else. */
const briefRow = (row: FigureRow, phrases: Phrases): SheetRow => ({
  lead: leadOf(row, phrases),
  lines: [
    { text: phrases.quote(row.scope), tone: 'plain' },
    { text: row.meaning, tone: row.disputed ? 'warning' : 'quiet' },
  ],
});

const seriesRow = (row: FigureRow, names: Names, phrases: Phrases): SheetRow => {
  const state = row.state === undefined || row.points.length < 2 ? '' : ` [${row.state}]`;
  return {
    lead: leadOf(row, phrases),
    lines: [
      { text: `${phrases.quote(row.scope)}${state}`, tone: 'main' },
      { text: row.meaning, tone: row.disputed ? 'warning' : 'plain' },
      ...(row.points.length < 2 ? [] : row.points).flatMap((point) => {
        const sources = point.sources.join('; ');
        const who =
          point.voice === '' ? sources : point.voice.endsWith(sources) ? point.voice : `${point.voice} (${sources})`;
        const when = point.when === undefined ? '' : `, ${point.when}`;
        return [
          { text: `${point.key}) ${point.words}: ${who}${when}`, tone: 'quiet' as const },
          ...point.notes.map((note) => ({ text: `   ${note}`, tone: 'quiet' as const })),
        ];
      }),
      ...row.growths.map(({ says, reason }) => ({ text: `${says} (${reason})`, tone: 'plain' as const })),
      ...row.related.map((one) => ({
        text: `${one.begins} ${one.others.map(({ called }) => called).join('; ')}${one.reason === '' ? '' : ` (${one.reason})`}`,
        tone: 'plain' as const,
      })),
      ...row.doubts.map((said) => ({
        text: `${phrases.figures.doubted}: ${phrases.quote(firstWords(said.passages.map((one) => one.exact).join(' … '), WORDS))} — ${said.voice}`,
        tone: 'warning' as const,
      })),
      {
        text: row.points.flatMap((point) => point.said.map((said) => names.short(said.statement))).join(' '),
        tone: 'id',
      },
    ],
  };
};

/** Figures for a terminal: each series with its counts, what they mean, and how it bears on others; or `briefly`, what they mean. */
export const figuresSheet = (
  rows: readonly FigureRow[],
  names: Names,
  phrases: Phrases,
  briefly: 'briefly' | 'whole' = 'whole',
): Sheet => ({
  heading: phrases.labels.figures,
  ...(rows.length === 0 ? { note: phrases.labels.nothingYet } : {}),
  rows: rows.map((row) => (briefly === 'briefly' ? briefRow(row, phrases) : seriesRow(row, names, phrases))),
});
