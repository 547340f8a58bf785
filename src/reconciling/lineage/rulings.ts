import type { ContractPassage, DerivationInput } from '../../model/index.ts';
import { reason } from '../../model/index.ts';
import { decisionsOf, type Effect, type Taken } from '../decisions/effect.ts';
import { type Held, wordsOf } from '../held.ts';

/** A dependence that a person stated. */
export type StatedLineage = Taken<'LineageStated@1'>['payload'];

/** What people ruled on who draws on whom. Of two rulings on the same two sources the later stands. */
export type Rulings = {
  /** Whether a person said that neither of the two draws on the other. */
  readonly isDenied: (a: string, b: string) => boolean;
  /** The dependences that stand, between sources that are held. */
  readonly stated: readonly StatedLineage[];
  readonly statedOf: (a: string, b: string) => StatedLineage | undefined;
  /** What became of each ruling; `met` tells whether two sources show a dependence that can be denied. */
  readonly effects: (met: (a: string, b: string) => boolean) => readonly Effect[];
};

/** Two sources as one key, whichever comes first. */
export const pairName = (a: string, b: string): string => [a, b].sort().join(' ');

/** The rulings on lineage among the decisions of a case. */
export const lineageRulings = (
  decisions: DerivationInput['decisions'],
  isHeld: (source: string) => boolean,
): Rulings => {
  const kinds = [...decisionsOf(decisions, 'LineageDenied@1'), ...decisionsOf(decisions, 'LineageStated@1')];
  const byEntry = new Map(kinds.map((one) => [one.entry, one]));
  const inOrder = decisions.flatMap(({ entry }) => byEntry.get(entry) ?? []);
  const last = new Map(inOrder.map((one) => [pairName(one.payload.from, one.payload.to), one]));
  const ruling = (a: string, b: string) => last.get(pairName(a, b))?.payload;
  const statedOf = (a: string, b: string): StatedLineage | undefined => {
    const found = ruling(a, b);
    return found && 'kind' in found && isHeld(found.from) && isHeld(found.to) ? found : undefined;
  };
  return {
    isDenied: (a, b) => {
      const found = ruling(a, b);
      return found !== undefined && !('kind' in found);
    },
    statedOf,
    stated: [...last.values()].flatMap(({ payload }) => statedOf(payload.from, payload.to) ?? []),
    effects: (met) =>
      inOrder.map(({ entry, payload }): Effect => {
        const { from, to } = payload;
        if (last.get(pairName(from, to))?.entry !== entry)
          return { entry, effect: 'superseded', reason: reason('decided-later') };
        if ('kind' in payload)
          return isHeld(from) && isHeld(to)
            ? { entry, effect: 'applied' }
            : { entry, effect: 'orphaned', reason: reason('source-not-here') };
        return met(from, to)
          ? { entry, effect: 'applied' }
          : { entry, effect: 'orphaned', reason: reason('no-such-lineage') };
      }),
  };
};

/** The words that a person cited, where they still stand at their place. */
export const citedWords = (held: Held, stated: StatedLineage): readonly ContractPassage[] =>
  (stated.passages ?? []).flatMap(({ source, start, end, exact }) =>
    source === held.source && wordsOf(held, { start, end }) === exact ? [{ source, start, end, exact }] : [],
  );
