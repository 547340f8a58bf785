import type { Lineage } from '../../model/index.ts';
import { lineageNotes } from '../lineage-notes.ts';
import { type Step, step } from './account.ts';
import { type Ground, quoted } from './ground.ts';

type Place = { readonly source: string; readonly start: number; readonly end: number };

const SHOWN = 3;

/**
 * A lineage as a step: who draws on whom, why, and the shared words side by side, the two of a pair one after the other.
 * Where pairs touch `near`, they are shown alone, since they are what is asked about; else the longest.
 */
export const lineageStep = (lineage: Lineage, ground: Ground, near: readonly Place[] = [], shown = SHOWN): Step => {
  const { names, phrases } = ground;
  const touches = (one: Place) =>
    near.some((place) => place.source === one.source && place.start < one.end && one.start < place.end);
  const sorted = [...lineage.passages]
    .map((pair) => ({ pair, first: Number(pair.some(touches)), long: pair[0].end - pair[0].start }))
    .sort((a, b) => b.first - a.first || b.long - a.long);
  const touching = sorted.filter((one) => one.first === 1);
  const told = (touching.length > 0 ? touching : sorted).slice(0, shown);
  const pairs = told.flatMap(({ pair }) => pair.map((one) => ({ ...quoted(ground, one), alone: true as const })));
  const citations = (lineage.citations ?? []).slice(0, shown).map((one) => quoted(ground, one));
  const left = sorted.length - told.length;
  return step(`${names.of(lineage.from)} ${phrases.lineage[lineage.kind]} ${names.of(lineage.to)}`, {
    words: [...pairs, ...(pairs.length === 0 ? citations : [])],
    ...(told.length === 0 ? {} : { beside: told.length }),
    notes: [...lineageNotes(lineage, names, phrases), ...(left > 0 ? [phrases.why.moreLike(left)] : [])],
  });
};
