import type { Names } from '../names.ts';
import { firstWords } from '../names.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { quotedOnPage } from '../tell-page.ts';
import type { Chronology, ChronologyRow } from '../views/chronology.ts';
import type { Contradiction } from '../views/contradictions.ts';
import type { DecisionRow } from '../views/decisions.ts';
import type { FigureRow } from '../views/figures.ts';
import type { People, PersonRow } from '../views/people.ts';
import type { ReviewRow } from '../views/review.ts';
import type { SourceRow } from '../views/sources.ts';
import { figuresSheet } from './figures-sheet.ts';
import type { Sheet, SheetRow, Tone } from './render-terminal.ts';

const WORDS = 110;
const INVOLVED = 6;

const line = (text: string, tone: Tone = 'plain') => ({ text, tone });

const ids = (statements: readonly string[], names: Names) =>
  statements.length === 0 ? [] : [line(statements.map(names.short).join(' '), 'id')];

const eventRow = (row: ChronologyRow, names: Names, phrases: Phrases): SheetRow => {
  const { labels } = phrases;
  const standing = row.standing.filter((word) => word !== phrases.modality.asserted);
  const title = standing.length === 0 ? row.title : `${row.title} [${standing.join(', ')}]`;
  const where = row.where.length === 0 ? '' : `${labels.where}: ${row.where.join(', ')}`;
  return {
    lead: row.when.brief,
    lines: [
      line(title, 'main'),
      ...(row.when.text === row.when.brief || row.datings.length > 0 ? [] : [line(row.when.text, 'quiet')]),
      ...row.datings.map(({ text, says, disputed }) =>
        disputed
          ? line(`${labels.datings}: ${text} — ${says}`, 'warning')
          : line(`${labels.datedBy} ${says}: ${text}`, 'quiet'),
      ),
      ...row.doubts.map((doubt) => line(`${labels.dateDoubted}: ${doubt}`, 'warning')),
      ...(where === '' ? [] : [line(where)]),
      ...(row.duration === undefined ? [] : [line(`${labels.duration}: ${row.duration}`)]),
      ...(row.words === undefined
        ? []
        : [line(quotedOnPage(firstWords(row.words.exact, WORDS), [row.words], phrases))]),
      line(row.attribution),
      ...ids(
        row.said.map((said) => said.statement),
        names,
      ),
    ],
  };
};

/** Without a date there is nothing to tell on the left; the words that hint at one are told below the title. */
const undatedRow = (row: ChronologyRow, names: Names, phrases: Phrases): SheetRow => ({
  ...eventRow(row, names, phrases),
  lead: '–',
});

/** The chronology with its figures; weak and coerced events stand in sheets of their own. */
export const chronologySheets = (
  told: Chronology,
  series: readonly FigureRow[],
  names: Names,
  phrases: Phrases,
): Sheet[] => {
  const { labels } = phrases;
  const sheets: Sheet[] = [
    {
      heading: labels.chronology,
      ...(told.dated.length === 0 ? { note: labels.nothingYet } : {}),
      rows: told.dated.map((row) => eventRow(row, names, phrases)),
    },
    { heading: labels.undated, rows: told.undated.map((row) => undatedRow(row, names, phrases)) },
    { heading: labels.spoken, rows: told.spoken.map((row) => undatedRow(row, names, phrases)) },
    figuresSheet(series, names, phrases, 'briefly'),
    {
      heading: labels.duress,
      note: labels.duressNote,
      rows: told.duress.map((row) => undatedRow(row, names, phrases)),
    },
    { heading: labels.review, note: labels.reviewNote, rows: told.review.map((row) => eventRow(row, names, phrases)) },
  ];
  return sheets.filter((sheet, at) => at === 0 || sheet.rows.length > 0);
};

const personRow = (row: PersonRow, names: Names, phrases: Phrases): SheetRow => {
  const { labels } = phrases;
  const roles = [
    ...new Set(row.roles.map((held) => (held.when === undefined ? held.role : `${held.role} (${held.when})`))),
  ];
  const involved = row.involvement.slice(0, INVOLVED).map((one) => {
    const standing = one.standing.filter((word) => word !== phrases.modality.asserted);
    const how = standing.length === 0 ? '' : ` [${standing.join(', ')}]`;
    return line(`${one.role}: ${one.title}${how}, ${one.when}`, 'quiet');
  });
  const more = row.involvement.length - involved.length;
  return {
    lead: names.short(row.identity),
    lines: [
      line(row.name, 'main'),
      ...(roles.length === 0 ? [] : [line(roles.join('; '))]),
      ...(row.alsoWritten.length === 0
        ? []
        : [line(`${labels.alsoWritten}: ${row.alsoWritten.map((form) => form.name).join('; ')}`)]),
      ...(row.members.length === 0
        ? []
        : [line(`${labels.membersOf}: ${row.members.map((member) => member.name).join(', ')}`)]),
      line(
        [
          phrases.count.mentions(row.mentions),
          ...(row.spoke === 0 ? [] : [phrases.count.spoke(row.spoke)]),
          ...row.sources,
        ].join('; '),
        'quiet',
      ),
      ...involved,
      ...(more > 0 ? [line(`+ ${more}`, 'quiet')] : []),
    ],
  };
};

/** People, bodies, groups and places. */
export const peopleSheets = (told: People, names: Names, phrases: Phrases): Sheet[] => {
  const { labels } = phrases;
  const sheet = (heading: string, rows: readonly PersonRow[]): Sheet => ({
    heading,
    rows: rows.map((row) => personRow(row, names, phrases)),
  });
  const sheets = [
    sheet(labels.people, told.person),
    sheet(labels.bodies, told.organization),
    sheet(labels.groups, told.group),
    sheet(labels.places, told.place),
  ].filter((one) => one.rows.length > 0);
  return sheets.length === 0 ? [{ heading: labels.people, note: labels.nothingYet, rows: [] }] : sheets;
};

/** Sources with what each draws on. */
export const sourceSheets = (told: readonly SourceRow[], names: Names, phrases: Phrases): Sheet[] => [
  {
    heading: phrases.labels.sources,
    ...(told.length === 0 ? { note: phrases.labels.nothingYet } : {}),
    rows: told.map((row) => ({
      lead: names.short(row.source),
      lines: [
        line(row.title ?? row.name, 'main'),
        line([row.publisher, row.author, row.published].filter((part) => part !== undefined).join(' · ')),
        line(
          (row.held ? [row.kind, row.language, row.access, row.file] : [row.access, phrases.labels.citedOnly]).join(
            ' · ',
          ),
          row.held ? 'quiet' : 'warning',
        ),
        ...row.doubts.map((one) => line(`${phrases.labels.dateInDoubt}: ${one}`, 'warning')),
        ...row.unread.map((gap) => line(`${phrases.labels.notRead}: ${gap}`, 'warning')),
        ...row.drawsOn.map((one) =>
          line(
            `${one.how} ${one.on}${one.passages.length === 0 ? '' : ` (${phrases.count.passages(one.passages.length)})`}: ${one.reason}`,
          ),
        ),
      ],
    })),
  },
];

/** Decisions in ledger order. */
export const decisionSheets = (told: readonly DecisionRow[], names: Names, phrases: Phrases): Sheet[] => [
  {
    heading: phrases.labels.decisions,
    ...(told.length === 0 ? { note: phrases.labels.nothingYet } : {}),
    rows: told.map((row) => ({
      lead: names.short(row.entry),
      lines: [
        line(row.about === '' ? row.kind : `${row.kind}: ${firstWords(row.about, WORDS)}`, 'main'),
        ...(row.because === undefined ? [] : [line(phrases.because(row.because))]),
        line(`${row.author}, ${row.day}`, 'quiet'),
        line(row.reason === undefined ? row.effect : `${row.effect}: ${row.reason}`, row.applied ? 'quiet' : 'warning'),
      ],
    })),
  },
];

/** Decisions that contradict each other: what a person is asked first. */
export const contradictionSheets = (told: readonly Contradiction[], names: Names, phrases: Phrases): Sheet[] =>
  told.map(({ decisions }) => ({
    heading: phrases.labels.contradictory,
    note: phrases.labels.contradictoryNote,
    rows: decisions.map((row) => ({
      lead: names.short(row.entry),
      lines: [
        line(`${row.kind}: ${firstWords(row.about, WORDS)}`, 'main'),
        ...(row.because === undefined ? [] : [line(phrases.because(row.because))]),
        line(`${row.author}, ${row.day}`, 'quiet'),
      ],
    })),
  }));

/** Statements that wait for a person. */
export const reviewSheets = (told: readonly ReviewRow[], names: Names, phrases: Phrases): Sheet[] => [
  {
    heading: phrases.labels.review,
    note: told.length === 0 ? phrases.labels.nothingYet : phrases.labels.reviewNote,
    rows: told.map((row) => ({
      lead: names.short(row.statement),
      lines: [
        line(row.what, 'main'),
        line(
          quotedOnPage(
            firstWords(row.said.passages.map((passage) => passage.exact).join(' … '), WORDS),
            row.said.passages,
            phrases,
          ),
        ),
        line([row.said.voice, ...row.said.standing].join('; '), 'quiet'),
      ],
    })),
  },
];
