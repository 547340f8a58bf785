import type { Analysis, Cast, QuantityMention } from '../analysis.ts';
import { resolveReferences } from '../refiners/coreference.ts';
import { at, caseMarkers, dependents, type Tree } from '../tree.ts';
import { castNames } from './cast-characters.ts';
import { type Description, findDescriptions } from './cast-descriptions.ts';
import { addCharacter, type CastDraft, emptyDraft, join, mentionsIn, sealCast } from './cast-draft.ts';
import { joinLeads } from './cast-leads.ts';
import type { CastLexicon } from './cast-lexicon.ts';
import { castMembers } from './cast-members.ts';
import { castOutlets } from './cast-outlets.ts';
import { castParts } from './cast-parts.ts';
import { castTitles, describeTitle, learnFrom, mentionDescription, namedBeside } from './cast-posts.ts';
import { plain, type Scene, sceneOf } from './cast-scene.ts';
import { recogniseNames } from './names.ts';
import { decideKinds } from './names-kind.ts';

/**
 * Who and what a document mentions: an analysis and the quantities in it go in; out come mentions in text order
 * (UTF-16 offsets) and the entities they stand for. Names come first, with their kinds; then posts, descriptions
 * ("the musician"), members of groups; last, pronouns and repeated descriptions find whom they mean. What cannot be
 * told is left as somebody of its own. Pure; never throws on any analysis.
 */
export const recogniseCast = (
  analysis: Analysis,
  quantities: readonly QuantityMention[],
  lexicon: CastLexicon,
): Cast => {
  const scene = sceneOf(analysis, lexicon);
  const draft = emptyDraft();
  const { names, titles } = recogniseNames(scene);
  const who = castNames(scene, draft, names, decideKinds(scene, names));
  castTitles(scene, draft, names, who);
  castParts(scene, draft, names, who);
  const counts = inSentences(quantities);
  const bare = inSentences(titles);
  // the last word of a title before a name is a description of its own; the words before it only narrow it
  const titled = inSentences(
    names.flatMap(({ sentence, title }) => (title ? [{ sentence, from: title.from, to: title.to - 1 }] : [])),
  );
  const described = scene.trees.map((tree): Description[] => {
    const here = (bare.get(tree.sentence) ?? []).map((title) => describeTitle(scene, tree, title));
    const taken = new Set(
      [...mentionsIn(draft, tree.sentence), ...here, ...(titled.get(tree.sentence) ?? [])].flatMap(({ from, to }) =>
        range(from, to),
      ),
    );
    return [...here, ...findDescriptions(scene, tree, counts.get(tree.sentence) ?? [], taken)];
  });
  const open = castDescriptions(scene, draft, described);
  castOutlets(scene, draft);
  joinLeads(scene, draft, open);
  resolveReferences(scene, draft, open);
  return sealCast(scene, draft);
};

const inSentences = <T extends { readonly sentence: number }>(all: readonly T[]): ReadonlyMap<number, readonly T[]> => {
  const found = new Map<number, T[]>();
  for (const one of all) {
    const here = found.get(one.sentence);
    if (here) here.push(one);
    else found.set(one.sentence, [one]);
  }
  return found;
};

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, index) => from + index);

/** "thousands of demonstrators", "a crowd of fans": the number or collective and those it counts are one group. */
const joinCounted = (
  scene: Scene,
  tree: Tree,
  draft: CastDraft,
  local: readonly Description[],
  open: ReadonlyMap<Description, number>,
): void => {
  for (const counted of local) {
    const up = at(tree, counted.head);
    const counting = local.find(
      (other) => other !== counted && (other.head === up.head || other.to === counted.from - 1),
    );
    if (!counting || !counted.many || counted.definite || counted.possessor !== undefined) continue;
    const counts =
      scene.lexicon.countingNouns.has(counting.noun) || scene.lexicon.countingNouns.has(plain(at(tree, counting.head)));
    const follows = counting.to === counted.from - 1 && scene.lexicon.ofWords.has(plain(at(tree, counting.to)));
    const of =
      follows ||
      (dependents(tree, counting.head, 'nmod').includes(counted.head) &&
        caseMarkers(tree, counted.head).some((word) => scene.lexicon.ofWords.has(word)));
    const [a, b] = [open.get(counting), open.get(counted)];
    if (counts && of && a !== undefined && b !== undefined) join(draft, a, b);
  }
};

/** Gives each description to the name beside it, or to a new character; returns the descriptions with their characters. */
const castDescriptions = (
  scene: Scene,
  draft: CastDraft,
  described: readonly (readonly Description[])[],
): Map<Description, number> => {
  const open = new Map<Description, number>();
  for (const tree of scene.trees) {
    const names = [...mentionsIn(draft, tree.sentence)];
    const local = described[tree.sentence] ?? [];
    for (const description of local) {
      const beside = namedBeside(scene, tree, description, names, draft);
      const own = beside ?? addCharacter(draft, description.kind, description.sex);
      mentionDescription(draft, description, own);
      if (beside === undefined) open.set(description, own);
    }
    const here = mentionsIn(draft, tree.sentence);
    joinCounted(scene, tree, draft, local, open);
    for (const description of local) {
      const own =
        open.get(description) ??
        here.find((mention) => mention.form === 'description' && mention.head === description.head)?.character;
      if (own !== undefined) learnFrom(scene, tree, draft, description, own, here);
    }
    castMembers(scene, tree, here, draft);
  }
  return open;
};
