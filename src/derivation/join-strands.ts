import type { CaseFile, DerivationInput } from '../model/index.ts';
import { by } from '../model/index.ts';
import {
  type Effect,
  type Held,
  listDecisions,
  type ProtectionGround,
  protectionOrder,
  protectionsOf,
} from '../reconciling/index.ts';
import type { Shelves } from './shelves.ts';

/** What is known of the case beyond its strands. */
export type Whole = {
  /** Who the party of a report is. */
  readonly person: ProtectionGround['person'];
  /** What became of decisions, strand by strand and of those about the whole case. */
  readonly effects: readonly Effect[];
  readonly helds: ReadonlyMap<string, Held>;
  readonly decisions: DerivationInput['decisions'];
};

/**
 * One case file out of what strands amount to side by side, with what people decided: each decision with what became of it,
 * and whose name is protected, whichever strand says why.
 */
export const joinStrands = (shelves: Shelves, { person, effects, helds, decisions }: Whole): CaseFile => {
  const { rule, names } = shelves;
  const persons = protectionsOf({ person, rule, names, helds }, decisions);
  const decided = new Set(persons.protections.flatMap((one) => one.identity ?? []));
  const byRule = shelves.byRule();
  return {
    ...shelves.file(),
    decisions: [...listDecisions(decisions, [...effects, ...persons.effects])],
    protections:
      persons.protections.length === 0
        ? (byRule as CaseFile['protections'])
        : [...byRule.filter((one) => !decided.has(one.identity ?? '')), ...persons.protections].sort(
            by(protectionOrder),
          ),
  };
};
