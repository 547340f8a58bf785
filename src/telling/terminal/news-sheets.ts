import { firstWords, type Names } from '../names.ts';
import type { Change } from '../news/compared.ts';
import type { NewsRow, ReportNews } from '../news/report-news.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { quotedOnPage } from '../tell-page.ts';
import type { Sheet, SheetRow, Tone } from './render-terminal.ts';

const WORDS = 150;
const OTHER_WORDS = 90;
const IDS = 3;

const line = (text: string, tone: Tone = 'plain') => ({ text, tone });

const newsRow = (row: NewsRow, names: Names, phrases: Phrases): SheetRow => {
  const { news } = phrases;
  const notes = [
    ...(row.heldBy.length === 0 || row.kind === 'repeated' || row.kind === 'contradicted'
      ? []
      : [news.heldBy(row.heldBy)]),
    ...(row.wasWeak ? [news.wasWeak] : []),
    ...(row.from.length === 0 ? [] : [news.from(row.from)]),
    ...(row.said.length > row.also.length + 1 ? [news.toldIn(row.said.length - row.also.length)] : []),
  ];
  const ids = row.said.slice(0, IDS).map((said) => names.short(said.statement));
  return {
    lead: row.when === phrases.date.notKnown ? '–' : row.when,
    lines: [
      line(row.what, 'main'),
      ...(row.also.length === 0 ? [] : [line(news.also(row.also))]),
      line(`${phrases.quote(firstWords(row.inContext, WORDS))}${row.voice === '' ? '' : ` — ${row.voice}`}`),
      ...row.against.map((one) => line(news.against(one.says, one.by, firstWords(one.words, OTHER_WORDS)), 'warning')),
      line([...notes, ids.join(' ')].join('; '), 'quiet'),
    ],
  };
};

/** "4 new · 9 confirmed (2 by a new origin) · 1 contradicted · 7 repeated from …", for one report. */
export const newsLine = (report: ReportNews, phrases: Phrases): string =>
  phrases.news.summary(
    { ...report.counts, review: report.review.length, duress: report.duress.length },
    report.repeatedFrom,
  );

/** What one report adds: the counts, then each thing with its words under what it adds. */
export const newsSheets = (report: ReportNews, names: Names, phrases: Phrases): Sheet[] => {
  const { headings, nothingNew, nothingRead } = phrases.news;
  const silent = report.rows.length + report.review.length + report.duress.length === 0;
  const head: Sheet = {
    heading: report.name,
    note: silent ? (report.read ? nothingNew : nothingRead(report.language)) : newsLine(report, phrases),
    rows: [],
  };
  const sheet = (heading: string, rows: readonly NewsRow[]): Sheet => ({
    heading,
    rows: rows.map((row) => newsRow(row, names, phrases)),
  });
  const of = (kind: NewsRow['kind'], byNewOrigin = false) =>
    report.rows.filter((row) => row.kind === kind && row.byNewOrigin === byNewOrigin);
  return [
    head,
    ...[
      sheet(headings.contradicted, of('contradicted')),
      sheet(headings.new, of('new')),
      sheet(headings.byNewOrigin, of('confirmed', true)),
      sheet(headings.confirmed, of('confirmed')),
      sheet(headings.repeated, of('repeated')),
      {
        heading: phrases.labels.duress,
        note: phrases.labels.duressNote,
        rows: report.duress.map((said) => ({
          lead: '–',
          lines: [
            line(
              quotedOnPage(
                firstWords(said.passages.map((one) => one.exact).join(' … '), WORDS),
                said.passages,
                phrases,
              ),
            ),
            line([said.voice, names.short(said.statement)].join('; '), 'quiet'),
          ],
        })),
      },
    ].filter((one) => one.rows.length > 0),
  ];
};

/** One record that changed, in one line: in what way, what it is, how it was and is told. */
export const changeLine = ({ kind, what, was, is }: Change, { news }: Phrases): string => {
  const moved = news.moved(was, is);
  return `${news.changes[kind]}: ${what}${moved === '' ? '' : ` (${moved})`}`;
};

/** Records that changed, one row each: in what way, what it is, how it was and is told. */
export const changeSheet = (heading: string, changes: readonly Change[], names: Names, phrases: Phrases): Sheet => ({
  heading,
  rows: changes.map((one) => {
    const moved = phrases.news.moved(one.was, one.is);
    return {
      lead: phrases.news.changes[one.kind],
      lines: [
        line(`${one.what}${names.has(one.id) ? `  ${names.short(one.id)}` : ''}`, 'main'),
        ...(moved === '' ? [] : [line(moved)]),
      ],
    };
  }),
});
