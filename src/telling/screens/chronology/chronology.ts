import { dayNumber, isoDay } from '../../../model/index.ts';
import { type DaySpan, mayLieIn, reachOf } from '../day-span.ts';
import type { Asked, Shown } from '../shown.ts';
import { type Density, density } from './density.ts';
import { type EventRow, eventRows, type FoundRow } from './event-rows.ts';
import { FACETS, type Facet, labelOf, narrow } from './facets.ts';

/** The events in time: those that are asked for, how many there are, and where in time they lie. */
export type ChronologyScreen = {
  readonly rows: readonly EventRow[];
  /** Events that are told at all, and those that are shown now; what only duress supports is counted by itself. */
  readonly total: number;
  readonly shown: number;
  readonly duress: number;
  /** Events that only weak words carry: they wait in review. */
  readonly waiting: number;
  /** The whole time of the case in days from 1970-01-01 on, whatever is asked for; absent where nothing has a date. */
  readonly reach?: { readonly from: number; readonly to: number };
  /** The part of it that is asked for. */
  readonly window?: { readonly from: number; readonly to: number };
  /** Over the whole time, of what is asked for. */
  readonly density: Density;
  /** Events that fit everything but have no date to lie within the window. */
  readonly undatedLeftOut: number;
  readonly facets: readonly Facet[];
  readonly chosen: readonly { readonly key: string; readonly value: string; readonly label: string }[];
  readonly duressNote: string;
};

const BINS = 120;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day of the address; what is no day is not asked for. */
const dayIn = (word: string | undefined): number | undefined => {
  if (word === undefined || !DAY.test(word)) return undefined;
  const day = dayNumber(word);
  // 2023-02-31 is no day.
  return isoDay(day) === word ? day : undefined;
};

const spansOf = (row: EventRow): readonly DaySpan[] => row.datings ?? [row];

const chosenOf = (asked: Asked, shown: Shown): ChronologyScreen['chosen'] => [
  ...FACETS.flatMap((key) => {
    const value = asked[key];
    return value === undefined || value === '' ? [] : [{ key, value, label: labelOf(key, value, shown) }];
  }),
  ...(asked.text === undefined || asked.text.trim() === ''
    ? []
    : [{ key: 'text', value: asked.text, label: shown.phrases.quote(asked.text.trim()) }]),
];

/** The events that are asked for: by person, place, act, source, origin, modality, dispute, text, and `from` and `to` as days. */
export const chronologyScreen = (shown: Shown, asked: Asked): ChronologyScreen => {
  const { rows: all, waiting } = eventRows(shown);
  const reach = reachOf(all.flatMap(({ row }) => [...spansOf(row), ...(row.said ?? [])]));
  const { rows: fitting, facets: wide } = narrow(all, asked, shown);
  const [first, last] = [dayIn(asked.from), dayIn(asked.to)];
  const window =
    reach === undefined || (first === undefined && last === undefined)
      ? undefined
      : {
          from: Math.max(reach.from, Math.min(first ?? reach.from, last ?? reach.to)),
          to: Math.min(reach.to, Math.max(first ?? reach.from, last ?? reach.to)),
        };
  const within = ({ row }: FoundRow): boolean =>
    window === undefined || spansOf(row).some((span) => mayLieIn(span, window.from, window.to));
  const left = fitting.filter(within);
  const told = (rows: readonly FoundRow[]): number => rows.filter(({ row }) => row.part !== 'duress').length;
  const dated = fitting.filter(({ row }) => row.part === 'dated');
  return {
    rows: left.map(({ row }) => row),
    total: told(all),
    shown: told(left),
    duress: left.length - told(left),
    waiting: waiting.length,
    ...(reach === undefined ? {} : { reach }),
    ...(window === undefined ? {} : { window }),
    density:
      reach === undefined
        ? { sure: [], loose: [] }
        : density(
            dated.flatMap(({ row }) => spansOf(row).slice(0, 1)),
            reach.from,
            reach.to,
            BINS,
          ),
    undatedLeftOut: told(fitting.filter((one) => !within(one) && one.row.part !== 'dated')),
    // Under a window the counts are those of the window.
    facets: window === undefined ? wide : narrow(all.filter(within), asked, shown).facets,
    chosen: chosenOf(asked, shown),
    duressNote: shown.phrases.labels.duressNote,
  };
};
