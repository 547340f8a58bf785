import type { Phrases } from '../phrases/phrases.ts';
import type { Change, Told } from './compared.ts';
import { matched, placesOfNames } from './match.ts';

/** People, bodies, groups and places that came together, were parted, or are called otherwise. */
export const identityChanges = (before: Told, after: Told, phrases: Phrases): readonly Change[] => {
  const then = before.file.identities;
  const now = after.file.identities;
  const match = matched(then, now, placesOfNames, placesOfNames);
  const changes: Change[] = [];
  const names = (all: readonly { readonly name: string }[]) => phrases.list(all.map((one) => one.name));
  for (const one of now) {
    const earlier = match.earlier(one);
    const [nearest] = earlier;
    if (earlier.length > 1) changes.push({ kind: 'now-one', id: one.id, what: one.name, was: names(earlier) });
    else if (nearest !== undefined && match.later(nearest).length === 1 && nearest.name !== one.name)
      changes.push({ kind: 'renamed', id: one.id, what: one.name, was: nearest.name, is: one.name });
  }
  for (const one of then) {
    const later = match.later(one);
    if (later.length > 1) changes.push({ kind: 'now-apart', id: one.id, what: one.name, is: names(later) });
  }
  return changes;
};
