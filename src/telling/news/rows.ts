import type { StatementRecord } from '../../model/index.ts';
import type { Told } from './classify.ts';

/** Things told by the same words, with the same news: one row, so that nothing is said twice. */
export type ToldRow = { readonly lead: Told; readonly also: readonly Told[] };

/** Two statements hang on the same words from this part of the shorter one on. */
const SAME_WORDS = 0.6;

const LAST = 4;

const SPOKEN: ReadonlySet<string> = new Set(['statement', 'interview', 'denial', 'demand', 'complaint']);

const sameWords = (a: StatementRecord | undefined, b: StatementRecord | undefined): boolean => {
  const [p, q] = [a?.passages[0], b?.passages[0]];
  if (p === undefined || q === undefined || a?.source !== b?.source) return false;
  const common = Math.min(p.end, q.end) - Math.max(p.start, q.start);
  return common >= SAME_WORDS * Math.min(p.end - p.start, q.end - q.start);
};

/** Whether a thing is an act of speaking: what was said stands in its words. */
export const isSpoken = ({ thing }: Pick<Told, 'thing'>): boolean =>
  thing.event !== undefined && SPOKEN.has(thing.event.act);

/** What a reader wants to hear first of several things told in one breath: what happened, how many, who said so, what somebody is. */
const rank = ({ thing }: Pick<Told, 'thing'>): number => {
  if (thing.kind === 'act') return isSpoken({ thing }) ? 3 : 0;
  return thing.kind === 'attribute' ? LAST : thing.kind === 'figure' ? 1 : 2;
};

const alike = (a: Told, b: Told): boolean =>
  a.kind === b.kind && a.byNewOrigin === b.byNewOrigin && a.from.join() === b.from.join() && a.dispute === b.dispute;

/** Puts things of one news that the same words tell into one row, in the order of the text, descriptions of people last. */
export const inRows = (told: readonly Told[]): readonly ToldRow[] => {
  const rows: Told[][] = [];
  for (const one of told) {
    const row = rows.find((all) =>
      all.some((other) => alike(one, other) && sameWords(one.statements[0], other.statements[0])),
    );
    if (row) row.push(one);
    else rows.push([one]);
  }
  const led = rows.flatMap((row) => {
    const [lead, ...also] = [...row].sort((a, b) => rank(a) - rank(b));
    return lead === undefined ? [] : [{ lead, also }];
  });
  // What somebody is said to be is seldom what a reader came for: it stands last.
  return [...led].sort((a, b) => Number(rank(a.lead) === LAST) - Number(rank(b.lead) === LAST));
};
