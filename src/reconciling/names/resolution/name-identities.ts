import { type Reason, reason } from '../../../model/index.ts';
import { groups } from '../../identities/components.ts';
import { joinBodies } from './bodies.ts';
import type { NameMention } from './name-mention.ts';
import { type Node, nodesOf } from './nodes.ts';
import { joinPersons } from './persons.ts';
import { joinSpelled } from './spelled.ts';

/** Two mentions, by their place in the list, that came together, and why. Following all of them leads through every cluster. */
export type NameJoin = { readonly a: number; readonly b: number; readonly reason: Reason };

/** For each mention the number of its cluster (that of the first mention in it), and every joining with its reason. */
export type NameIdentities = { readonly clusters: readonly number[]; readonly joins: readonly NameJoin[] };

/** `foremost`: a surname alone may mean who is named most, though others bear it; see `joinPersons`. */
export type NameOptions = { readonly foremost?: boolean };

/** The different written forms of one node, each chained to the first of them. */
const formJoins = (node: Node, mentions: readonly NameMention[]): readonly NameJoin[] => {
  const seen = new Map<string, number>();
  for (const at of node.mentions) if (!seen.has(mentions[at]?.written ?? '')) seen.set(mentions[at]?.written ?? '', at);
  const [first, ...others] = [...seen.values()];
  if (first === undefined) return [];
  const same = node.mentions.filter((at) => at !== first && !others.includes(at));
  const base = node.base.join(' ');
  return [
    ...same.map((at) => ({ a: seen.get(mentions[at]?.written ?? '') ?? first, b: at, reason: reason('same-name') })),
    ...others.map((at) => ({ a: first, b: at, reason: reason('forms-of-one-name', { base }) })),
  ];
};

/**
 * Who and what is one among names, from how they are written, of which kind they are and in which document they stand; kinds
 * never mix. Inflected names meet in their base form (`inflection/`), bodies and countries under the names they are known by
 * (`knowledge/`), names that say less the only one they can mean. Nothing is joined by likeness of letters. Deterministic, and
 * the order of mentions is of no account; cost grows with the number of different names.
 */
export const nameIdentities = (mentions: readonly NameMention[], options: NameOptions = {}): NameIdentities => {
  const nodes = nodesOf(mentions);
  const into = groups(
    nodes.map((node) => node.id),
    [],
  );
  joinSpelled(
    nodes.filter((node) => node.kind === 'person' && !node.lesser && node.generation === undefined),
    into,
  );
  joinBodies(nodes, into);
  joinPersons(nodes, into, options.foremost ?? false);
  const clusters = new Array<number>(mentions.length);
  const firstOf = new Map<string, number>();
  for (const node of nodes) {
    const root = into.root(node.id);
    firstOf.set(root, Math.min(firstOf.get(root) ?? Number.POSITIVE_INFINITY, ...node.mentions.slice(0, 1)));
  }
  for (const node of nodes) for (const at of node.mentions) clusters[at] = firstOf.get(into.root(node.id)) as number;
  const place = new Map(nodes.map((node) => [node.id, node.mentions[0] as number]));
  const between = [...firstOf.keys()].flatMap((root) => into.joints(root));
  return {
    clusters,
    joins: [
      ...nodes.flatMap((node) => formJoins(node, mentions)),
      ...between.map((one) => ({ a: place.get(one.a) as number, b: place.get(one.b) as number, reason: one.reason })),
    ],
  };
};
