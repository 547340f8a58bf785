import type { EntityKind } from '../../model/index.ts';
import { byCodeUnit } from '../../model/index.ts';
import { acronymLetters } from '../names/acronym.ts';
import { type NameForm, nameForm } from '../names/name-form.ts';
import type { Party } from './party.ts';

/** How often each form in which parties are named is written in their texts. */
export type WrittenCounts = ReadonlyMap<string, number>;

/** How often each written form of some parties' names stands in their texts; of an unnamed one, its description. */
export const writtenCounts = (parties: readonly Party[]): WrittenCounts => {
  const counts = new Map<string, number>();
  for (const { entity, held } of parties) {
    const known = entity.named ? [entity.name, ...entity.names] : [entity.name];
    for (const name of known) counts.set(name, counts.get(name) ?? 0);
    for (const at of entity.mentions) {
      const words = held.reading.mentions[at]?.words;
      if (words !== undefined && counts.has(words)) counts.set(words, (counts.get(words) ?? 0) + 1);
    }
  }
  return counts;
};

const asForms = (counts: WrittenCounts, kind: EntityKind): readonly (readonly [NameForm, number])[] =>
  [...counts.entries()]
    .map(([written, count]) => [nameForm(written, kind), count] as const)
    .sort((p, q) => byCodeUnit(p[0].written, q[0].written));

/** How often each written form of a group of parties stands in the texts. */
export const writtenForms = (parties: readonly Party[], kind: EntityKind): readonly (readonly [NameForm, number])[] =>
  asForms(writtenCounts(parties), kind);

/**
 * The name a group goes by: written out rather than abbreviated, for persons a full one, then the one written most often,
 * then the longest. `key` folds it; it names the group among others of its kind. "?" where nothing is written.
 */
export const preferredName = (counts: WrittenCounts, kind: EntityKind): { name: string; key: string } => {
  const rank = ([form, count]: readonly [NameForm, number]): readonly number[] => [
    acronymLetters(form) === undefined ? 1 : 0,
    kind === 'person' && form.words.length > 1 ? 1 : 0,
    count,
    form.written.length,
  ];
  const best = [...asForms(counts, kind)].sort((p, q) => {
    const [x, y] = [rank(p), rank(q)];
    for (let at = 0; at < x.length; at++) if (x[at] !== y[at]) return (y[at] ?? 0) - (x[at] ?? 0);
    return byCodeUnit(p[0].written, q[0].written);
  })[0]?.[0];
  return { name: best?.written ?? '?', key: best?.key ?? '' };
};
