import type { Description } from '../recognisers/cast-descriptions.ts';
import { type Character, character, whoIs } from '../recognisers/cast-draft.ts';
import type { Scene } from '../recognisers/cast-scene.ts';
import type { Tree } from '../tree.ts';
import type { Memory } from './coreference-candidates.ts';

/**
 * Whom a description takes up again, or undefined where it brings somebody new or cannot be told. Definite phrases
 * ("the musician", "the ministry") take up the one character of that noun, or of a kindred noun; bare collectives
 * ("police") take up the same collective of the same nation; "his lawyer" the same person's lawyer before.
 */
export const takenUp = (
  scene: Scene,
  tree: Tree,
  memory: Memory,
  description: Description,
  own: number,
  possessor: number | undefined,
  bonds: Map<string, number>,
): number | undefined => {
  if (description.possessor !== undefined) return takenUpByBond(memory, description, own, possessor, bonds);
  if (description.noun === '') return undefined;
  if (isCollective(description)) return takenUpCollective(memory, description, own);
  if (!description.definite || description.indefinite || description.narrowed) return undefined;
  const found = peers(scene, memory, description, own);
  if (/^(man|woman|person|boy|girl)$/.test(description.noun) && description.kind === 'person' && found.length === 0)
    return onlyPersonNear(memory, tree, description, own);
  return choose(memory, tree, description, found);
};

const COLLECTIVE =
  /^(police|authorities|authority|government|military|army|enforcement|forces|media|press|public|prosecution|judiciary|opposition)$/;

const isCollective = (description: Description): boolean =>
  COLLECTIVE.test(description.noun) && description.count === undefined && !description.indefinite;

/** How many mentions back are looked at: a bound on cost in very long texts. */
const LOOK_BACK = 600;

/** Characters so far, each once, newest mention first, with the sentence it was last mentioned in. */
const recent = (memory: Memory, own: number): { who: number; one: Character; sentence: number }[] => {
  const seen = new Set<number>([whoIs(memory.draft, own)]);
  const found: { who: number; one: Character; sentence: number }[] = [];
  for (let back = memory.passed.length - 1; back >= 0 && back >= memory.passed.length - LOOK_BACK; back--) {
    const mention = memory.passed[back];
    if (!mention) continue;
    const who = whoIs(memory.draft, mention.character);
    if (seen.has(who)) continue;
    seen.add(who);
    found.push({ who, one: character(memory.draft, who), sentence: mention.sentence });
  }
  return found;
};

const agree = (one: Character, description: Description): boolean =>
  (description.nationalities.length === 0 ||
    one.nationalities.length === 0 ||
    description.nationalities.some((nation) => one.nationalities.includes(nation))) &&
  (description.sex === '' || one.sex === '' || description.sex === one.sex) &&
  (description.count?.min === undefined || one.count?.min === undefined || description.count.min === one.count.min);

const sameSort = (one: Character, description: Description): boolean =>
  one.kind === description.kind || (description.kind === 'organization' && one.kind === 'organization');

type Peer = { readonly who: number; readonly one: Character; readonly sentence: number; readonly exact: boolean };

/** Characters that the noun, or one kindred to it, could take up. */
const peers = (scene: Scene, memory: Memory, description: Description, own: number): Peer[] => {
  const kindred = scene.lexicon.kindred.get(description.noun);
  return recent(memory, own).flatMap(({ who, one, sentence }) => {
    if (!sameSort(one, description) || !agree(one, description)) return [];
    const named = description.kind === 'organization' && namesHold(one, description);
    const exact = one.nouns.has(description.noun) || named;
    const kin = kindred !== undefined && [...one.nouns].some((noun) => kindred.has(noun));
    if (!exact && !kin) return [];
    if (description.many && sentence === description.sentence) return [];
    if (description.kind === 'organization' && !modifiersHold(one, description)) return [];
    return [{ who, one, sentence, exact }];
  });
};

const namesHold = (one: Character, description: Description): boolean =>
  [...one.keys].some((key) => key.split(' ').includes(description.noun));

/** "the foreign ministry" does not take up the Ministry of Justice. */
const modifiersHold = (one: Character, description: Description): boolean =>
  one.names.length === 0 ||
  description.modifiers.every((word) =>
    [...one.keys].some((key) => key.split(' ').some((other) => other.startsWith(word.slice(0, 5)))),
  );

/** How many sentences back a definite phrase may take up one of several. */
const NEAR = 2;

/** Nouns that fit so many people that they only take up who was spoken of just now. */
const GENERAL =
  /^(man|woman|person|boy|girl|guy|individual|victim|suspect|official|officer|resident|group|friend|source)$/;

const choose = (memory: Memory, tree: Tree, description: Description, found: readonly Peer[]): number | undefined => {
  const exact = found.filter((peer) => peer.exact);
  const pool = exact.length > 0 ? exact : found;
  const only = pool.length === 1 ? pool[0] : undefined;
  if (only) {
    if (description.many && tree.sentence - only.sentence > NEAR + 1) return undefined;
    const far = tree.sentence - only.sentence > NEAR;
    const vague = GENERAL.test(description.noun) || (!only.exact && only.one.names.length === 0);
    return far && vague ? undefined : only.who;
  }
  if (description.many && description.count === undefined) return undefined;
  const near = pool.filter((peer) => tree.sentence - peer.sentence <= NEAR);
  if (near.length === 1) return near[0]?.who;
  const named = pool.filter((peer) => peer.one.names.length > 0);
  const most = named.filter((peer) => (memory.times.get(peer.who) ?? 0) >= 3);
  return named.length === 1 && most.length === 1 && description.kind === 'person' ? named[0]?.who : undefined;
};

/** "the man" where one person only is in view. */
const onlyPersonNear = (memory: Memory, tree: Tree, description: Description, own: number): number | undefined => {
  const near = recent(memory, own).filter(
    ({ one, sentence }) => one.kind === 'person' && tree.sentence - sentence <= 1 && agree(one, description),
  );
  return near.length === 1 && near[0] && tree.sentence - near[0].sentence <= 1 ? near[0].who : undefined;
};

const takenUpCollective = (memory: Memory, description: Description, own: number): number | undefined => {
  const same = recent(memory, own).filter(
    ({ one }) => one.names.length === 0 && one.nouns.has(description.noun) && one.count === undefined,
  );
  const wanted = description.nationalities.join();
  const narrowed = description.modifiers.join();
  if (narrowed !== '' || description.narrowed) return undefined;
  if (wanted !== '') return same.find(({ one }) => one.nationalities.join() === wanted)?.who;
  return same.length === 1 ? same[0]?.who : undefined;
};

const takenUpByBond = (
  memory: Memory,
  description: Description,
  own: number,
  possessor: number | undefined,
  bonds: Map<string, number>,
): number | undefined => {
  if (possessor === undefined) return undefined;
  const key = `${whoIs(memory.draft, possessor)} ${description.noun} ${description.many}`;
  const before = bonds.get(key);
  if (before === undefined) bonds.set(key, own);
  return description.indefinite || description.count !== undefined ? undefined : before;
};
