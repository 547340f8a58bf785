import { at, dependents, type Tree } from '../tree.ts';
import { type CastDraft, character, type DraftMention } from './cast-draft.ts';
import { plain, type Scene } from './cast-scene.ts';

/**
 * Links a group with those the text lists as its members: "six officers, namely A, B and C", "three activists: A, B
 * and C". A list counts when a listing word or colon opens it, or when it has as many names as the group is said to
 * have members.
 */
export const castMembers = (scene: Scene, tree: Tree, here: readonly DraftMention[], draft: CastDraft): void => {
  for (const group of here) {
    const one = character(draft, group.character);
    if (one.kind !== 'group' || group.form !== 'description') continue;
    const start = listStart(scene, tree, group, here);
    const listed = start === undefined ? [] : namesFrom(scene, tree, start.at, here, draft);
    const counted = one.count?.min !== undefined && one.count.min === one.count.max ? one.count.min : undefined;
    const announced = start?.announced === true && listed.length >= 1;
    // "officers X and Y": names in one phrase with a plural noun
    const beside = start?.at === group.to && one.count === undefined && listed.length >= 2;
    if (announced || beside || (listed.length >= 2 && counted === listed.length)) {
      for (const member of listed) if (!one.members.includes(member)) one.members.push(member);
    }
  }
};

/** Where a list may open after a group: past a comma, colon, dash or bracket and a listing word. */
const listStart = (
  scene: Scene,
  tree: Tree,
  group: DraftMention,
  here: readonly DraftMention[],
): { readonly at: number; readonly announced: boolean } | undefined => {
  let index = group.to;
  let announced = false;
  while (index < tree.tokens.length && index < group.to + 4) {
    const form = plain(tree.tokens[index]);
    if (form === ':') announced = true;
    else if (/^(namely|identified|named)$/.test(form)) announced = true;
    else if (form === 'including' || form === 'include') announced = true;
    else if (form === 'as' && announced) announced = true;
    else if (!/^[,–—(-]+$/.test(form)) break;
    index++;
  }
  const listing = scene.lexicon.listingWords.has(plain(tree.tokens[index - 1]));
  const named = here.some((mention) => mention.form === 'name' && mention.from === group.to);
  if (index === group.to && named) return { at: index, announced: false };
  return index > group.to ? { at: index, announced: announced || listing } : undefined;
};

/** Characters of the names that follow one another from a token, parted by commas and "and". */
const namesFrom = (
  scene: Scene,
  tree: Tree,
  from: number,
  here: readonly DraftMention[],
  draft: CastDraft,
): number[] => {
  const found: number[] = [];
  let index = from;
  for (;;) {
    const name = here.find((mention) => mention.form === 'name' && mention.from <= index && index < mention.to);
    const titled = here.find((mention) => mention.form === 'name' && mention.from > index && mention.from <= index + 3);
    const next = name ?? (titled && isTitle(tree, index, titled) ? titled : undefined);
    if (!next || character(draft, next.character).kind !== 'person') return found;
    found.push(next.character);
    index = next.to;
    let parted = false;
    while (plain(tree.tokens[index]) === ',' || scene.lexicon.andWords.has(plain(tree.tokens[index]))) {
      parted = true;
      index++;
    }
    if (!parted) return found;
  }
};

const isTitle = (tree: Tree, from: number, name: DraftMention): boolean =>
  tree.tokens.slice(from, name.from).every((token) => /^(NOUN|PROPN|ADJ)$/.test(token.upos)) &&
  dependents(tree, name.head, 'conj').length >= 0 &&
  at(tree, from).upos !== 'VERB';
