import { foldWord, reason } from '../../../model/index.ts';
import type { Groups } from '../../identities/components.ts';
import { clippedNames } from './clipped.ts';
import type { Node } from './nodes.ts';
import { indexBy, onlyOne } from './reach.ts';
import { fewVowelsApart, scriptOf, soundOf } from './sound.ts';

const chain = (same: readonly Node[], code: string, into: Groups): void => {
  for (let at = 1; at < same.length; at++) into.join((same[at - 1] as Node).id, (same[at] as Node).id, reason(code));
};

type Find = (node: Node) => readonly Node[];

/** Lets each node that says less join the only one it can mean; all look at the groups as they stood before. */
const attach = (nodes: readonly Node[], find: Find, code: string, into: Groups): void => {
  const joins: (readonly [Node, Node])[] = [];
  for (const node of nodes) {
    const only = onlyOne(node, find(node), into);
    if (only) joins.push([node, only]);
  }
  for (const [node, only] of joins) into.join(node.id, only.id, reason(code));
};

const SMALL: ReadonlySet<string> = new Set('и по в на о об для при за с из the of for and in on to'.split(' '));

const initials = (words: readonly string[]): readonly string[] => {
  if (words.length < 2) return [];
  const of = (some: readonly string[]): string => foldWord(some.map((word) => word[0] ?? '').join(''));
  const large = words.filter((word) => !SMALL.has(word));
  return [...new Set([of(words), of(large)])].filter((letters) => letters.length > 1);
};

const LEAST_CLIPPED = 6;
const LEAST_SOUNDS = 4;

/** Names that are one by themselves: known under both, or the same body of the same country. */
const joinKnown = (others: readonly Node[], into: Groups): void => {
  const known = indexBy(others, (node) => (node.known === undefined ? [] : [`${node.kind}|${node.known}`]));
  for (const same of known.values()) chain(same, 'known-under-both', into);
  const bodies = indexBy(others, (node) =>
    node.known === undefined ? [`${node.kind}|${node.core}|${node.countries.join('+')}`] : [],
  );
  for (const same of bodies.values()) chain(same, 'same-body-same-country', into);
};

/** Abbreviations, by initials or clipped words, of the only name that they can abbreviate; of one country, if told. */
const joinAbbreviations = (others: readonly Node[], into: Groups): void => {
  const byInitials = indexBy(others, (node) => [
    ...initials(node.base).map((letters) => `${node.kind}||${letters}`),
    ...initials(node.coreWords).map((letters) => `${node.kind}|${node.countries.join('+')}|${letters}`),
  ]);
  attach(
    others.filter((node) => node.abbreviation !== undefined && node.known === undefined),
    (node) => byInitials.get(`${node.kind}|${node.countries.join('+')}|${node.abbreviation}`) ?? [],
    'abbreviation',
    into,
  );
  const isClipped = ({ base }: Node): boolean => base.length === 1 && /^[а-я]+$/u.test(base[0] ?? '');
  const clipped = others.filter((node) => isClipped(node) && (node.base[0]?.length ?? 0) >= LEAST_CLIPPED);
  const wanted = new Set(clipped.map((node) => node.base[0]));
  const byClip = indexBy(others, (node) =>
    clippedNames(node.base)
      .filter((name) => wanted.has(name))
      .map((name) => `${node.kind}|${name}`),
  );
  attach(clipped, (node) => byClip.get(`${node.kind}|${node.base[0]}`) ?? [], 'abbreviation', into);
};

/** A name in Latin and the only one in Cyrillic that sounds like it, word for word. */
const joinSounds = (others: readonly Node[], into: Groups): void => {
  const key = (node: Node): readonly string[] => {
    const sounds = node.base.map(soundOf).join('');
    return sounds.length >= LEAST_SOUNDS && !/\d/.test(node.base.join(''))
      ? [`${node.kind}|${scriptOf(node.base.join(' '))}|${sounds}`]
      : [];
  };
  const index = indexBy(others, key);
  attach(
    others.filter((node) => scriptOf(node.base.join(' ')) === 'cyrillic'),
    (node) =>
      key(node)
        .flatMap((one) => index.get(one.replace('|cyrillic|', '|latin|')) ?? [])
        .filter((other) => fewVowelsApart(node.base.join(' '), other.base.join(' '))),
    'same-sound-other-script',
    into,
  );
};

/** Bodies named without their country: the only body of that name whose country is told. */
const joinBareBodies = (others: readonly Node[], into: Groups): void => {
  const bodies = others.filter((node) => node.kind === 'organization' && node.known === undefined);
  const withCountry = indexBy(
    bodies.filter((node) => node.countries.length > 0),
    (node) => [node.core],
  );
  attach(
    bodies.filter((node) => node.countries.length === 0),
    (node) => withCountry.get(node.core) ?? [],
    'only-such-body',
    into,
  );
};

/**
 * Joins names of places, bodies, things and happenings: those known under several names, bodies named with their country in
 * any way; then abbreviations, names in the other script, and bodies without their country, each to the only one it can mean,
 * in its own documents before the whole list.
 */
export const joinBodies = (nodes: readonly Node[], into: Groups): void => {
  const others = nodes.filter((node) => node.kind !== 'person');
  joinKnown(others, into);
  joinAbbreviations(others, into);
  joinSounds(others, into);
  joinBareBodies(others, into);
};
