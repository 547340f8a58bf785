import { byCodeUnit, type EventRecord, type When } from '../../../model/index.ts';
import { firstWords } from '../../names.ts';
import { tellWhen } from '../../tell-when.ts';
import { type ChronologyRow, chronology } from '../../views/chronology.ts';
import { statementsById } from '../../views/said.ts';
import { type DaySpan, daySpan } from '../day-span.ts';
import { once, type Shown } from '../shown.ts';

/** A date in words and on the axis. */
export type DatedMark = DaySpan & { readonly brief: string };

/** In which part of the chronology an event stands: `duress` supports nothing but that the words were spoken. */
export type EventPart = 'dated' | 'undated' | 'spoken' | 'duress';

/** One event on one line. What does not hold is left out, so that ten thousand of them remain a small answer. */
export type EventRow = DaySpan & {
  readonly id: string;
  readonly part: EventPart;
  readonly act: string;
  readonly title: string;
  readonly brief: string;
  readonly inferred?: true;
  /** Where the datings exclude each other: every one of them. */
  readonly datings?: readonly DatedMark[];
  /** When it was said, where that is told apart from when it happened. */
  readonly said?: readonly DatedMark[];
  readonly where?: string;
  /** For an act that is only words: how they begin. */
  readonly words?: string;
  /** "alleged", "denied": empty where it is plainly stated. */
  readonly standing: readonly string[];
  readonly review: 'proposed' | 'accepted';
  readonly disputed?: true;
  /** For an event without a date: what is known of when. */
  readonly undated?: string;
  readonly reports: number;
  readonly originsAtMost: number;
};

/** A row with what it can be found by. Each list holds ids or codes. */
export type FoundRow = {
  readonly row: EventRow;
  readonly by: {
    readonly person: readonly string[];
    readonly place: readonly string[];
    readonly act: readonly string[];
    readonly source: readonly string[];
    readonly origin: readonly string[];
    readonly modality: readonly string[];
    readonly dispute: readonly string[];
  };
  /** Everything a person might type to find it, in small letters. */
  readonly text: () => string;
};

const MOST_SAID = 3;
const WORDS = 100;

const different = <T>(list: readonly T[], keyOf: (one: T) => string): readonly T[] => [
  ...new Map(list.map((one) => [keyOf(one), one])).values(),
];

/** A place and whatever it is a part of. */
const placesOf = ({ file }: Shown): ((id: string) => readonly string[]) => {
  const wholes = once(file, 'wholes', () => new Map(file.identities.map((one) => [one.id, one.partOf])));
  return (id) => {
    const all = new Set([id]);
    for (let at = wholes.get(id); at !== undefined && !all.has(at); at = wholes.get(at)) all.add(at);
    return [...all];
  };
};

const wordsOf = (field: EventRecord['modality']): readonly string[] =>
  field.value === undefined || field.state === 'disputed' ? field.readings.map((one) => one.value) : [field.value];

const marksOf = (whens: readonly (When | undefined)[], { names, phrases }: Shown): readonly DatedMark[] =>
  different(
    whens.map((when) => {
      const told = tellWhen(when, names, phrases);
      return { brief: told.brief, ...daySpan(told) };
    }),
    (one) => one.brief,
  );

const rowOf = (told: ChronologyRow, event: EventRecord, part: EventPart, shown: Shown): EventRow => {
  const { phrases, file } = shown;
  const all = once(file, 'statements-by-id', () => statementsById(file));
  const carrying = event.statements.flatMap((id) => all.get(id) ?? []).filter((one) => one.review !== 'rejected');
  const said = marksOf(
    carrying.flatMap((one) => one.said ?? []),
    shown,
  ).filter((one) => one.brief !== told.when.brief && (one.min !== undefined || one.max !== undefined));
  const disputedWhen = event.when.state === 'disputed';
  const placed = told.when.min !== undefined || told.when.max !== undefined;
  const reports = new Set([...carrying.map((one) => one.source), ...event.sources]).size;
  return {
    id: event.id,
    part,
    act: phrases.acts[event.act],
    title: told.title,
    brief: told.when.brief,
    ...daySpan(told.when),
    ...(told.when.certainty === 'inferred' ? { inferred: true } : {}),
    ...(disputedWhen
      ? {
          datings: marksOf(
            event.when.readings.map((one) => one.value),
            shown,
          ),
        }
      : {}),
    ...(said.length === 0 ? {} : { said: said.slice(0, MOST_SAID) }),
    ...(told.where.length === 0 ? {} : { where: told.where.join(', ') }),
    ...(told.words === undefined ? {} : { words: phrases.quote(firstWords(told.words.exact, WORDS)) }),
    standing: told.standing.filter((word) => word !== phrases.modality.asserted),
    review: carrying.some((one) => one.review === 'accepted' || one.review === 'made') ? 'accepted' : 'proposed',
    ...(disputedWhen || event.disputes.length > 0 ? { disputed: true } : {}),
    ...(placed || event.when.value === undefined ? {} : { undated: told.when.text }),
    reports,
    originsAtMost: event.originsAtMost,
  };
};

const foundRow = (told: ChronologyRow, part: EventPart, event: EventRecord, shown: Shown): FoundRow => {
  const row = rowOf(told, event, part, shown);
  const wholes = placesOf(shown);
  const wheres = event.where === undefined ? [] : event.where.readings.map((one) => one.value);
  const polarity = wordsOf(event.polarity);
  let text: string | undefined;
  return {
    row,
    by: {
      person: [...new Set(event.participants.flatMap((one) => one.identity ?? []))],
      place: [...new Set(wheres.flatMap(wholes))],
      act: [event.act],
      source: [...new Set([...event.sources, ...told.said.map((one) => one.source)])],
      origin: [...new Set(event.origins.map((one) => one.voice))],
      modality: [...new Set([...wordsOf(event.modality), ...(polarity.includes('denied') ? ['denied'] : [])])],
      dispute: row.disputed ? ['yes'] : [],
    },
    text: () => {
      text ??= [
        row.title,
        row.where ?? '',
        ...told.participants.map((one) => one.name),
        ...told.said.flatMap((one) => one.passages.map(({ exact }) => exact)),
      ]
        .join('\n')
        .toLowerCase();
      return text;
    },
  };
};

/** Every event that is told, in the order of time; those without a date behind, and those that only duress supports last. */
export const eventRows = (
  shown: Shown,
): { readonly rows: readonly FoundRow[]; readonly waiting: readonly ChronologyRow[] } => {
  const { file, names, phrases } = shown;
  return once(file, `event-rows ${phrases.language}`, () => {
    const told = chronology(file, names, phrases);
    const events = new Map(file.events.map((one) => [one.id, one]));
    const part = (rows: readonly ChronologyRow[], called: EventPart) =>
      rows.flatMap((row) => {
        const event = events.get(row.event);
        return event === undefined ? [] : [foundRow(row, called, event, shown)];
      });
    return {
      rows: [
        ...part(told.dated, 'dated'),
        ...part(told.undated, 'undated'),
        ...part(told.spoken, 'spoken'),
        ...part(told.duress, 'duress'),
      ],
      waiting: told.review,
    };
  });
};

/** Order of what a list offers: what most rows have first, then by its name. */
export const mostFirst = (
  a: { readonly n: number; readonly label: string },
  b: { readonly n: number; readonly label: string },
): number => b.n - a.n || byCodeUnit(a.label, b.label);
