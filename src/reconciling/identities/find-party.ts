import type { CitedPassage } from '../../model/index.ts';
import { anchorPassage } from '../../model/index.ts';
import type { Held } from '../held.ts';
import { nameForm } from '../names/name-form.ts';
import { partyKey } from './party.ts';

/**
 * Finds whom a decision means: the entity whose mention stands at the passage. Of several inside it, the one whose name
 * folds to the given one. Undefined (never a guess) where the words or the mention are gone.
 */
export const findParty = (
  helds: ReadonlyMap<string, Held>,
  named: { readonly name: string; readonly passage: CitedPassage },
): string | undefined => {
  const held = helds.get(named.passage.source);
  const span = held && anchorPassage(held.document.text, named.passage);
  if (!held || !span) return undefined;
  const { mentions, entities } = held.reading;
  const touching = mentions.filter((one) => one.start < span.end && one.end > span.start);
  const exact = touching.filter((one) => one.start === span.start && one.end === span.end);
  const called = touching.filter((one) => {
    const entity = entities[one.entity];
    const key = entity && nameForm(named.name, entity.kind).key;
    return entity?.names.concat(entity.name).some((name) => nameForm(name, entity.kind).key === key);
  });
  const chosen = new Set((exact.length > 0 ? exact : called.length > 0 ? called : touching).map((one) => one.entity));
  const [only] = chosen;
  return chosen.size === 1 && only !== undefined ? partyKey(held.source, only) : undefined;
};
