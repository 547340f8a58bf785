import type { CitedPassage } from '../../model/index.ts';
import { anchorPassage } from '../../model/index.ts';
import type { Held } from '../held.ts';
import { nameForm } from '../names/name-form.ts';
import { partyKey } from './party.ts';

/** Somebody as a decision names them: by a name and kind, at words of a report. */
type Named = { readonly name: string; readonly kind: string; readonly passage: CitedPassage };

/**
 * The entity of a reading that a decision means: the one whose mention stands at the passage; else, of those inside or around
 * it, the one whose name folds to the given one, or the only one of its kind. Undefined (never a guess) where the words or
 * the mention are gone.
 */
export const entityAt = (held: Held, named: Named): number | undefined => {
  const span = anchorPassage(held.document.text, named.passage);
  if (!span) return undefined;
  const { mentions, entities } = held.reading;
  const touching = mentions.filter((one) => one.start < span.end && one.end > span.start);
  const exact = touching.filter((one) => one.start === span.start && one.end === span.end);
  const called = touching.filter((one) => {
    const entity = entities[one.entity];
    const key = entity && nameForm(named.name, entity.kind).key;
    return entity?.names.concat(entity.name).some((name) => nameForm(name, entity.kind).key === key);
  });
  const alike = touching.filter((one) => entities[one.entity]?.kind === named.kind);
  const chosen = new Set((exact.length > 0 ? exact : called.length > 0 ? called : alike).map((one) => one.entity));
  const [only] = chosen;
  return chosen.size === 1 ? only : undefined;
};

/** Finds whom a decision means among the parties of a case. Undefined (never a guess) where the words or the mention are gone. */
export const findParty = (helds: ReadonlyMap<string, Held>, named: Named): string | undefined => {
  const held = helds.get(named.passage.source);
  const only = held && entityAt(held, named);
  return held === undefined || only === undefined ? undefined : partyKey(held.source, only);
};
