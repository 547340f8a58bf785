import { type CastDraft, character } from './cast-draft.ts';
import { plain, type Scene } from './cast-scene.ts';
import type { NameMention } from './names.ts';

/**
 * Says of which larger body or place a named body or place is part: the country whose adjective stands before it,
 * the place that its own name holds ("Northfield Police Department"), the place after a comma ("X district, Y").
 * Only entities that the document names are pointed to.
 */
export const castParts = (
  scene: Scene,
  draft: CastDraft,
  names: readonly NameMention[],
  who: readonly (number | undefined)[],
): void => {
  const places = new Map<string, number>();
  names.forEach((name, index) => {
    const own = who[index];
    if (own === undefined || character(draft, own).kind !== 'place') return;
    places.set(name.key, own);
    const country = scene.lexicon.countries.get(name.words.toLowerCase());
    if (country) places.set(country.toLowerCase(), own);
  });
  names.forEach((_, index) => {
    const own = who[index];
    if (own === undefined) return;
    const one = character(draft, own);
    if (one.kind !== 'organization' && one.kind !== 'place') return;
    const whole = wholeOf(scene, draft, names, index, places, who);
    if (one.partOf === undefined && whole !== undefined && whole !== own) one.partOf = whole;
  });
};

const wholeOf = (
  scene: Scene,
  draft: CastDraft,
  names: readonly NameMention[],
  index: number,
  places: ReadonlyMap<string, number>,
  who: readonly (number | undefined)[],
): number | undefined => {
  const name = names[index];
  const tree = name && scene.trees[name.sentence];
  if (!name || !tree) return undefined;
  const nation = name.nationalities
    .map((nationality) => places.get(nationality.toLowerCase()))
    .find((place) => place !== undefined);
  if (nation !== undefined) return nation;
  const before = names[index - 1];
  const owned = before?.sentence === name.sentence && before.to === name.from - 1;
  const owner = owned && scene.lexicon.possessives.has(plain(tree.tokens[before.to])) ? who[index - 1] : undefined;
  if (owner !== undefined && character(draft, owner).kind === 'place') return owner;
  const own = who[index];
  const words = own !== undefined && character(draft, own).kind === 'organization' ? name.key.split(' ') : [];
  for (let length = words.length - 1; length >= 1; length--) {
    const inside = places.get(words.slice(0, length).join(' ')) ?? places.get(words.slice(-length).join(' '));
    if (inside !== undefined) return inside;
  }
  const next = names[index + 1];
  const follows = next?.sentence === name.sentence && next.from === name.to + 1 && plain(tree.tokens[name.to]) === ',';
  const country = scene.lexicon.countries.has(name.words.toLowerCase());
  const listed =
    /^(,|and|&)$/.test(plain(tree.tokens[name.from - 1])) || /^(and|&)$/.test(plain(tree.tokens[next?.to ?? -1]));
  const larger = follows && !country && !listed ? who[index + 1] : undefined;
  const parted = plain(tree.tokens[next?.to ?? -1]) !== ',' || tree.tokens[(next?.to ?? 0) + 1]?.upos !== 'PROPN';
  return larger !== undefined && places.get(next?.key ?? '') === larger && parted ? larger : undefined;
};
