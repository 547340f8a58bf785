import { firstWords, type Names } from '../names.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { EvidenceView } from '../views/evidence.ts';
import type { FindingRow } from '../views/findings.ts';
import type { QuestionRow } from '../views/questions.ts';
import type { FunnelRow, RosterRow, StandingRow } from '../views/roster.ts';
import type { Sheet, SheetRow, Tone } from './render-terminal.ts';

const WORDS = 150;

const line = (text: string, tone: Tone = 'plain') => ({ text, tone });
const MOST_IDS = 12;

const ids = (said: readonly { readonly statement: string }[], names: Names) => {
  const all = [...new Set(said.map((one) => names.short(one.statement)))];
  const more = all.length > MOST_IDS ? ` + ${all.length - MOST_IDS}` : '';
  return all.length === 0 ? [] : [line(`${all.slice(0, MOST_IDS).join(' ')}${more}`, 'id')];
};
const present = (parts: readonly (string | undefined)[]): string[] =>
  parts.filter((part): part is string => part !== undefined && part !== '');

/** The names of the records behind a question that its own words do not give, each once. */
const untold = (row: QuestionRow): string[] => [
  ...new Set(row.records.map((one) => one.name).filter((name) => !row.text.includes(name))),
];

const standingLines = (one: StandingRow, phrases: Phrases) => {
  const { affected } = phrases;
  const marks = present([
    one.inferred === undefined ? undefined : affected.inferredOnly,
    one.weak ? affected.inReview : undefined,
  ]);
  const told = present([one.count, one.what, one.when]).join(', ');
  const by = one.by === undefined ? '' : ` ${affected.by(one.standing, one.by)}`;
  return [
    line(
      `${affected.standings[one.standing]}: ${told}${by}${marks.length === 0 ? '' : ` [${marks.join(', ')}]`}`.replace(
        /: (?= |$|\[)/u,
        '',
      ),
    ),
    ...one.why.map((place) => line(affected.why(firstWords(place.exact, WORDS)), 'quiet')),
    ...(one.inferred === undefined ? [] : [line(one.inferred, 'quiet')]),
    ...present([affected.saidBy(one.voices)]).map((text) => line(text, 'quiet')),
  ];
};

const rosterRow = (row: RosterRow, names: Names, phrases: Phrases): SheetRow => ({
  lead: row.count ?? '',
  lines: [
    line(row.name, 'main'),
    ...(row.partOf === undefined ? [] : [line(phrases.affected.partOf(row.partOf.name), 'quiet')]),
    ...(row.members.length === 0 ? [] : [line(phrases.affected.members(row.members.map((one) => one.name)))]),
    ...row.standings.flatMap((one) => standingLines(one, phrases)),
    ...ids(
      row.standings.flatMap((one) => one.said),
      names,
    ),
  ],
});

/** The funnel, then persons and groups affected. */
export const rosterSheets = (
  told: { readonly rows: readonly RosterRow[]; readonly weakOnly: number },
  stages: readonly FunnelRow[],
  names: Names,
  phrases: Phrases,
): Sheet[] => {
  const { affected } = phrases;
  const { labels } = affected;
  const part = (heading: string, kind: RosterRow['kind']): Sheet => ({
    heading,
    rows: told.rows.filter((row) => row.kind === kind).map((row) => rosterRow(row, names, phrases)),
  });
  const drawn: Sheet = {
    heading: labels.funnel,
    note: labels.funnelNote,
    rows: stages
      .filter((row) => row.figures.length + row.words.length > 0)
      .map((row) => ({
        lead: affected.stages[row.stage],
        lines: [
          ...row.figures.flatMap((one) => [
            line(`${one.of === undefined ? one.count : affected.share(one.count, one.of.count)}: ${one.scope}`, 'main'),
            line(one.voices.join('; '), 'quiet'),
          ]),
          ...row.words.flatMap((one) => [line(phrases.quote(one.passage.exact)), line(one.voices.join('; '), 'quiet')]),
          ...(row.apart === undefined || row.figures.length === 0 ? [] : [line(labels.apart, 'warning')]),
        ],
      })),
  };
  const sheets = [
    drawn,
    part(labels.named, 'named'),
    part(labels.groups, 'group'),
    part(labels.described, 'described'),
  ];
  const filled = sheets.filter((sheet) => sheet.rows.length > 0);
  const note = told.weakOnly === 0 ? labels.rosterNote : `${labels.rosterNote} ${affected.weakOnly(told.weakOnly)}`;
  return filled.length === 0
    ? [{ heading: labels.roster, note: phrases.labels.nothingYet, rows: [] }]
    : [{ heading: labels.roster, note, rows: [] }, ...filled];
};

/** Items of evidence, requests, cited sources and lost words; findings before them. */
export const evidenceSheets = (
  told: EvidenceView,
  found: readonly FindingRow[],
  names: Names,
  phrases: Phrases,
): Sheet[] => {
  const { affected, labels: common } = phrases;
  const { labels } = affected;
  const sheets: Sheet[] = [
    {
      heading: labels.findings,
      rows: found.map((row) => ({
        lead: names.short(row.finding),
        lines: [
          line(row.finder, 'main'),
          line(phrases.quote(firstWords(row.words, WORDS))),
          ...(row.about.length === 0 ? [] : [line(affected.about(row.about))]),
          ...(row.calls.length === 0 ? [] : [line(affected.calls(row.calls))]),
          ...present([row.when]).map((text) => line(text, 'quiet')),
          ...ids(row.said, names),
        ],
      })),
    },
    {
      heading: labels.items,
      rows: told.items.map((row) => ({
        lead: names.short(row.evidence),
        lines: [
          line(phrases.quote(row.what), 'main'),
          ...(row.holder === undefined ? [] : [line(row.holder)]),
          ...row.fates.flatMap((one) => [line(one.how), line(affected.saidBy(one.voices), 'quiet')]),
          ...ids(row.said, names),
        ],
      })),
    },
    {
      heading: labels.requests,
      rows: told.requests.map((row) => ({
        lead: row.when ?? '–',
        lines: [
          line(affected.asks(row.from, row.to), 'main'),
          line(phrases.quote(firstWords(row.what, WORDS))),
          line(
            present([row.answerText, row.reason, row.silence]).join('; '),
            row.answer === 'none-known' ? 'warning' : 'plain',
          ),
          ...row.answerPlaces.map((place) => line(phrases.quote(firstWords(place.exact, WORDS)), 'quiet')),
          ...ids(row.said, names),
        ],
      })),
    },
    {
      heading: labels.cited,
      rows: told.cited.map((row) => ({
        lead: names.short(row.source),
        lines: [
          line(row.name, 'main'),
          line(`${common.citedBy}: ${row.citedIn.join('; ')}`),
          ...(row.said.length === 0 ? [] : [line(affected.saidToHold(row.said.length), 'quiet')]),
          ...ids(row.said, names),
        ],
      })),
    },
    {
      heading: labels.gaps,
      rows: told.gaps.map((row) => ({
        lead: '?',
        lines: [line(phrases.quote(firstWords(row.place.exact, WORDS))), line(row.source, 'quiet')],
      })),
    },
  ];
  const filled = sheets.filter((sheet) => sheet.rows.length > 0);
  return filled.length === 0 ? [{ heading: labels.evidence, note: common.nothingYet, rows: [] }] : filled;
};

/** What is open, the gravest kind first. */
export const questionSheets = (rows: readonly QuestionRow[], names: Names, phrases: Phrases): Sheet[] => {
  const { labels } = phrases.affected;
  return [
    {
      heading: labels.questions,
      note: rows.length === 0 ? phrases.labels.nothingYet : labels.questionsNote,
      rows: rows.map((row, at) => ({
        lead: String(at + 1),
        lines: [
          line(row.text, 'main'),
          ...[...new Set(row.places.map((place) => phrases.quote(firstWords(place.exact, WORDS))))].map((words) =>
            line(words, 'quiet'),
          ),
          // A record whose name the question says already needs no second line.
          ...present([untold(row).join('; ')]).map((names) => line(names, 'quiet')),
          ...(row.records.length === 0 ? [] : [line(row.records.map((one) => names.short(one.id)).join(' '), 'id')]),
        ],
      })),
    },
  ];
};
