import type { Groups } from '../../identities/components.ts';
import { comparePrepared, prepareName } from '../compare-names.ts';
import { sameNameKeys } from '../meeting-keys.ts';
import type { NameKind, PreparedName } from '../prepared-name.ts';
import type { NamedKind } from './name-mention.ts';
import type { Node } from './nodes.ts';
import { indexBy } from './reach.ts';

const asKind = (kind: NamedKind): NameKind => (kind === 'product' || kind === 'event' ? 'thing' : kind);

/**
 * Joins names that are one name spelt otherwise, as `compareNames` weighs the two alone: listed spellings of a given name, words
 * written together or apart, legal forms. In: full names. Pairs are looked up under shared keys, and chained.
 */
export const joinSpelled = (nodes: readonly Node[], into: Groups): void => {
  const prepared = new Map<Node, PreparedName>();
  for (const node of nodes) prepared.set(node, prepareName(node.base.join(' '), asKind(node.kind)));
  const of = (node: Node): PreparedName => prepared.get(node) as PreparedName;
  const index = indexBy(nodes, (node) => sameNameKeys(of(node)).map((key) => `${node.kind}|${key}`));
  for (const same of index.values())
    for (let at = 1; at < same.length; at++) {
      const [a, b] = [same[at - 1] as Node, same[at] as Node];
      if (into.together(a.id, b.id)) continue;
      const { verdict, reason } = comparePrepared(of(a), of(b));
      if (verdict === 'same') into.join(a.id, b.id, reason);
    }
};
