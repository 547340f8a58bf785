import type { Proceeding } from '../../model/index.ts';
import { by, reason } from '../../model/index.ts';

type Related = NonNullable<Proceeding['related']>[number];

const ACCUSED: ReadonlySet<string> = new Set([
  'accused',
  'defendant',
  'convicted_not_final',
  'convicted_final',
  'acquitted_not_final',
  'acquitted_final',
]);

const shelve = (proceedings: readonly Proceeding[], take: (one: Proceeding) => readonly string[]) => {
  const shelves = new Map<string, Proceeding[]>();
  for (const one of proceedings)
    for (const id of new Set(take(one))) shelves.set(id, [...(shelves.get(id) ?? []), one]);
  return shelves;
};

const accusedIn = (one: Proceeding): readonly string[] =>
  one.persons.flatMap(({ identity, status }) => (ACCUSED.has(status) ? [identity] : []));

/**
 * Shows which proceedings have to do with each other: the same injured in both (one matter, pursued twice), or somebody
 * injured in one and accused in the other: then the one concerns the harm done to whom the other pursues.
 */
export const relateProceedings = (proceedings: readonly Proceeding[]): readonly Proceeding[] => {
  const injured = shelve(proceedings, (one) => one.victims ?? []);
  const accused = shelve(proceedings, accusedIn);
  return proceedings.map((one): Proceeding => {
    const found = new Map<string, Related>();
    const note = (other: Proceeding, kind: Related['kind'], identity: string): void => {
      if (other.id !== one.id && !found.has(other.id))
        found.set(other.id, { proceeding: other.id, kind, reason: reason('same-person-in-both', { identity }) });
    };
    for (const id of one.victims ?? []) for (const other of injured.get(id) ?? []) note(other, 'same_matter', id);
    for (const id of one.victims ?? [])
      for (const other of accused.get(id) ?? []) note(other, 'concerns_torture_in', id);
    for (const id of accusedIn(one)) for (const other of injured.get(id) ?? []) note(other, 'counter_case', id);
    const related = [...found.values()].sort(by((link) => link.proceeding));
    return related.length === 0 ? one : { ...one, related };
  });
};
