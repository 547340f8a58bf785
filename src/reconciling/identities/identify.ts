import type { DerivationInput } from '../../model/index.ts';
import type { Held } from '../held.ts';
import type { Identified } from './identified.ts';
import { whoIsWho } from './who-is-who.ts';

export type { Identified, Joint, Who } from './identified.ts';

/**
 * Decides who is who across reports, all at once. Decisions bind: joined parties come together first, parted ones never do,
 * and decisions that contradict each other join nobody (`ruleOn`). Then come names that are the same, then names that say less,
 * in their own report before others.
 */
export const identify = (
  sources: readonly Held[],
  decisions: DerivationInput['decisions'],
  publishers: readonly string[] = [],
  published: ReadonlyMap<string, string> = new Map(),
): Identified => {
  const who = whoIsWho();
  const helds = new Map(sources.map((held) => [held.source, held]));
  who.update(helds, helds.keys(), decisions, publishers, published);
  return who.all();
};
