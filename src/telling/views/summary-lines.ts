import type { RosterStanding } from '../../model/index.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { DisputeRow } from './disputes.ts';
import type { ProceedingRow } from './proceedings.ts';
import type { RosterRow } from './roster.ts';

/** One thing named in a line of the summary: what is said of it, and the record it leads to. */
export type SummaryItem = { readonly name: string; readonly anchor: string; readonly rest: string };

/** A line of the summary: its heading, the section it leads to, its items, and how many more that section lists. */
export type SummaryLine = {
  readonly section: 'roster' | 'proceedings' | 'disputes';
  readonly heading: string;
  readonly items: readonly SummaryItem[];
  readonly more: number;
};

const MOST = 12;

const line = (
  section: SummaryLine['section'],
  heading: string,
  items: readonly SummaryItem[],
): readonly SummaryLine[] =>
  items.length === 0 ? [] : [{ section, heading, items: items.slice(0, MOST), more: Math.max(0, items.length - MOST) }];

/**
 * Who is affected, where the proceedings stand and what is disputed, as lines that lead to their sections. Nothing is
 * told here that those sections do not tell: each line is made of their own rows, in their own order and words.
 */
export const summaryLines = (
  affected: readonly RosterRow[],
  courts: readonly ProceedingRow[],
  open: readonly DisputeRow[],
  phrases: Phrases,
): readonly SummaryLine[] => {
  const { labels, brief } = phrases;
  const reach = (row: RosterRow): string => {
    const told = row.standings.filter((one) => !one.weak && one.inferred === undefined);
    const whats = new Map<RosterStanding, Set<string>>();
    for (const { standing, what } of told) {
      const there = whats.get(standing) ?? new Set<string>();
      whats.set(standing, what === '' ? there : there.add(what));
    }
    return [...whats].map(([standing, what]) => brief.reach(standing, [...what])).join('; ');
  };
  const named = (row: RosterRow): boolean => row.kind === 'named';
  return [
    ...line(
      'roster',
      phrases.affected.labels.roster,
      [...affected.filter(named), ...affected.filter((row) => !named(row))].map((row) => ({
        name: row.name,
        anchor: row.entry,
        rest: reach(row),
      })),
    ),
    ...line(
      'proceedings',
      brief.proceedings,
      courts.map((row) => {
        const last = row.steps.filter((one) => one.when.brief === row.lastStep).at(-1)?.title;
        const silence = row.silences.find((gap) => gap.before === undefined)?.brief;
        return {
          name: row.title,
          anchor: row.proceeding,
          rest: brief.stands({
            stage: row.stage,
            final: row.final ? labels.finalKnown : labels.finalNotKnown,
            when: row.lastStep,
            ...(last === undefined ? {} : { last }),
            ...(silence === undefined ? {} : { silence }),
          }),
        };
      }),
    ),
    ...line(
      'disputes',
      brief.disputed,
      open.map((row) => ({ name: row.about, anchor: row.dispute, rest: brief.dispute(row.kind, row.state) })),
    ),
  ];
};
