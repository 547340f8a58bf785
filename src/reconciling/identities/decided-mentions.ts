import type { CitedPassage, DerivationInput, EntityKind } from '../../model/index.ts';
import { anchorPassage, ENTITY_KINDS } from '../../model/index.ts';
import { isKnown } from '../decisions/effect.ts';
import type { DecidedMention, Held } from '../held.ts';
import { wordsOf } from '../held.ts';
import { entityAt } from './find-party.ts';

type NamedPassage = { readonly name: string; readonly kind: string; readonly passage: CitedPassage };

const isNamed = (value: unknown): value is NamedPassage =>
  typeof value === 'object' && value !== null && 'name' in value && 'passage' in value;

/** Whom a decision speaks of, by words of reports. */
const namedIn = (decision: DerivationInput['decisions'][number]): readonly NamedPassage[] => {
  if (!isKnown(decision)) return [];
  const { a, b, who } = decision.payload as { readonly a?: unknown; readonly b?: unknown; readonly who?: unknown };
  return [a, b, who].filter(isNamed);
};

const kindOf = (kind: string): EntityKind => ENTITY_KINDS.find((one) => one === kind) ?? 'person';

/**
 * A source with everybody whom people decided about. Whom a decision speaks of by words that stand in the text, and whom no
 * reading finds there any more, is added to the reading as a person saw it: by that name, of that kind, at those words; so a
 * decision outlives a reader that sees nobody there. Who is only described, and of whom no statement speaks, is listed from
 * then on. The source itself where nobody is to be added or listed.
 */
export const withDecidedMentions = (held: Held, decisions: DerivationInput['decisions']): Held => {
  let now = held;
  for (const decision of decisions)
    for (const named of namedIn(decision)) {
      if (named.passage.source !== held.source) continue;
      const span = anchorPassage(held.document.text, named.passage);
      if (span === undefined) continue;
      const { mentions, entities } = now.reading;
      const there = entityAt(now, named);
      const found = there === undefined ? undefined : entities[there];
      if (there !== undefined && found !== undefined) {
        const isListed = found.named || now.decided?.some((one) => one.entity === there);
        if (!isListed)
          now = {
            ...now,
            decided: [...(now.decided ?? []), { ...span, entity: there, name: found.name, kind: found.kind }],
          };
        continue;
      }
      const isName = /^\p{Lu}/u.test(named.name);
      const mention = {
        ...span,
        words: wordsOf(held, span),
        form: isName ? ('name' as const) : ('description' as const),
        entity: entities.length,
      };
      const kind = kindOf(named.kind);
      const decided: DecidedMention = { ...span, entity: entities.length, name: named.name, kind };
      const entity = {
        kind,
        name: named.name,
        named: isName,
        names: [named.name],
        mentions: [mentions.length],
        posts: [],
        nationalities: [],
      };
      now = {
        ...now,
        reading: { ...now.reading, mentions: [...mentions, mention], entities: [...entities, entity] },
        decided: [...(now.decided ?? []), decided],
      };
    }
  return now;
};

/** Whether people added the same to two states of one reading. */
export const sameDecided = (a: Held, b: Held): boolean =>
  a.decided === b.decided || JSON.stringify(a.decided ?? []) === JSON.stringify(b.decided ?? []);
