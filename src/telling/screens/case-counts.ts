import { toCheck } from '../views/to-check.ts';
import { eventRows } from './chronology/event-rows.ts';
import type { Shown } from './shown.ts';

/** How much a case holds, each number the one that its screen shows. */
export type CaseCounts = Readonly<
  Record<'sources' | 'cited' | 'events' | 'people' | 'statements' | 'waiting' | 'weak' | 'disputes', number>
>;

/** Counts what there is to see and to check; `waiting` are the things of review that are strongly told, `weak` the others. */
export const caseCounts = (shown: Shown): CaseCounts => {
  const { file } = shown;
  const { strong, weak } = toCheck(file);
  return {
    sources: file.sources.filter((one) => one.held).length,
    cited: file.sources.filter((one) => !one.held).length,
    events: eventRows(shown).rows.filter(({ row }) => row.part !== 'duress').length,
    people: file.identities.filter((one) => one.kind === 'person').length,
    statements: file.statements.length,
    waiting: strong.length,
    weak: weak.length,
    disputes: file.disputes.length,
  };
};
