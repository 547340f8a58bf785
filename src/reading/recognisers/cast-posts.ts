import { at, caseMarkers, dependents, relation, type Tree } from '../tree.ts';
import type { Description } from './cast-descriptions.ts';
import { addMention, type CastDraft, character, type DraftMention } from './cast-draft.ts';
import { plain, type Scene } from './cast-scene.ts';
import type { NameMention, TitleMention } from './names.ts';

/** Finds the character whose mention a token belongs to: the narrowest mention around it, or undefined. */
export const castAt = (mentions: readonly DraftMention[], token: number): number | undefined => {
  let found: DraftMention | undefined;
  for (const mention of mentions) {
    if (token < mention.from || token >= mention.to) continue;
    if (mention.head === token) return mention.character;
    if (!found || mention.to - mention.from < found.to - found.from) found = mention;
  }
  return found?.character;
};

/**
 * Gives a named person the post, honorific and nationality that stand right before the name ("Deputy Minister X"),
 * with the body or country whose post it is.
 */
export const castTitles = (
  scene: Scene,
  draft: CastDraft,
  names: readonly NameMention[],
  who: readonly (number | undefined)[],
): void => {
  names.forEach((name, index) => {
    const own = who[index];
    const tree = scene.trees[name.sentence];
    const said =
      name.title ?? (name.honorific && isRank(scene, tree, name.honorific.from) ? name.honorific : undefined);
    if (own === undefined || !tree || !said) return;
    const one = character(draft, own);
    if (one.kind !== 'person') return;
    const { from, to } = said;
    const tokens = tree.tokens.slice(from, to);
    const first = tokens.findIndex((token) => !scene.lexicon.nationalities.has(plain(token)));
    const start = tokens[Math.max(0, first)]?.start ?? 0;
    const end = tokens.at(-1)?.end ?? 0;
    const former = tokens.some((token) => scene.lexicon.formerWords.has(plain(token)));
    const of = name.titleOf === undefined ? undefined : who[name.titleOf];
    one.posts.push({ start, end, former, ...(of === undefined ? {} : { of }) });
    const core = plain(tokens.at(-1));
    one.nouns.add(core);
  });
};

/** "Gen.", "Gov.": an abbreviated post, where "Mr" is a courtesy. */
const isRank = (scene: Scene, tree: Tree | undefined, at_: number): boolean =>
  !scene.lexicon.courtesies.has(plain(tree?.tokens[at_]).replace(/\.$/, ''));

/** A capitalised title that no name follows ("the President") is a description of somebody. */
export const describeTitle = (scene: Scene, tree: Tree, title: TitleMention): Description => {
  const noun = plain(tree.tokens[title.to - 1]);
  const before = plain(tree.tokens[title.from - 1]);
  const definite = scene.lexicon.definiteWords.has(before);
  return {
    sentence: title.sentence,
    from: definite ? title.from - 1 : title.from,
    to: title.to,
    head: title.head,
    noun,
    kind: 'person',
    many: false,
    sex: scene.lexicon.personNouns.get(noun)?.sex ?? '',
    definite: true,
    indefinite: false,
    nationalities: title.nationalities,
    narrowed: scene.lexicon.ofWords.has(plain(tree.tokens[title.to])),
    modifiers: tree.tokens.slice(title.from, title.to - 1).map(plain),
    post: { from: title.from, to: title.to, former: false },
  };
};

/**
 * Which named character a description stands beside as one phrase: right before the name ("jazz musician X"), after
 * it between commas ("X, president of Y") or before a comma ("the head of Y, X,"). Undefined where it describes
 * somebody of its own. A plural never describes one person.
 */
export const namedBeside = (
  scene: Scene,
  tree: Tree,
  description: Description,
  here: readonly DraftMention[],
  draft: CastDraft,
): number | undefined => {
  if (description.many) return undefined;
  const fits = (mention: DraftMention): boolean => {
    const { kind } = character(draft, mention.character);
    return mention.form === 'name' && kind === description.kind;
  };
  const next = here.find((mention) => mention.from === description.to && fits(mention));
  const owns = next !== undefined && scene.lexicon.possessives.has(plain(tree.tokens[next.to]));
  if (next && ((!owns && description.kind === 'person') || related(tree, description.head, next)))
    return next.character;
  const after = here.find((mention) => fits(mention) && follows(tree, mention, description));
  if (after) return after.character;
  const named = here.find((mention) => fits(mention) && precedes(scene, tree, mention, description));
  return named?.character;
};

const related = (tree: Tree, head: number, mention: DraftMention): boolean => {
  const up = at(tree, head).head;
  const other = at(tree, mention.head).head;
  const inside = (token: number) => token >= mention.from && token < mention.to;
  return inside(up) || other === head || up === other;
};

/** "X, president of Y": the description opens after the name and a comma. */
const follows = (tree: Tree, mention: DraftMention, description: Description): boolean => {
  const direct = at(tree, description.head);
  if (relation(direct) === 'appos' && direct.head >= mention.from && direct.head < mention.to) return true;
  if (
    relation(direct) === 'appos' &&
    direct.head === at(tree, mention.head).head &&
    relation(at(tree, mention.head)) === 'appos'
  )
    return true;
  let at_ = mention.to;
  if (tree.tokens[at_]?.form === '(') return false;
  if (tree.tokens[at_]?.form !== ',') return false;
  at_++;
  if (/^\d{1,2}$/.test(tree.tokens[at_]?.form ?? '') && tree.tokens[at_ + 1]?.form === ',') at_ += 2;
  if (at_ !== description.from) return false;
  const up = direct.head;
  const list = relation(direct) === 'conj' || dependents(tree, mention.head, 'conj').length > 0;
  const subject = /^(nsubj|obj|iobj)/.test(direct.deprel);
  return !list && !(subject && up > description.head);
};

/** "the head of Y, X, said": the name is set between commas after the description and what belongs to it. */
const precedes = (scene: Scene, tree: Tree, mention: DraftMention, description: Description): boolean => {
  if (mention.from <= description.head) return false;
  const name = at(tree, mention.head);
  if (relation(name) === 'appos' && name.head === description.head) return true;
  const comma = commaBefore(tree, mention);
  if (comma === undefined || comma < description.to) return false;
  const plainly = description.definite || description.possessor !== undefined || description.post !== undefined;
  // "a street vendor, X, and …": set off on both sides
  if ((!plainly || comma < mention.from - 1) && !/^[,.]$/.test(tree.tokens[mention.to]?.form ?? '')) return false;
  if (/^(VERB|AUX)$/.test(tree.tokens[mention.to + 1]?.upos ?? '') && !plainly && relation(name) === 'nsubj')
    return false;
  const between = tree.tokens.slice(description.to, comma);
  const opener = between[0];
  if (opener === undefined) return tree.tokens[mention.to]?.form === ',' || relation(name) === 'appos';
  const phrase = scene.lexicon.ofWords.has(plain(opener)) || /^(at|with|for|in)$/.test(plain(opener));
  return phrase && between.every((token) => !/^(VERB|AUX|PUNCT|CCONJ|PRON)$/.test(token.upos));
};

/** The comma that sets off a name, or the post or description that stands right before it. */
const commaBefore = (tree: Tree, mention: DraftMention): number | undefined => {
  for (let index = mention.from - 1; index >= 0 && mention.from - index <= 7; index--) {
    const token = at(tree, index);
    if (token.form === ',') return index;
    if (!/^(DET|ADJ|NOUN|PROPN)$/.test(token.upos)) return undefined;
  }
  return undefined;
};

/** Adds what a description says of a character: noun, nationality, post with whose it is, number. */
export const learnFrom = (
  scene: Scene,
  tree: Tree,
  draft: CastDraft,
  description: Description,
  own: number,
  here: readonly DraftMention[],
): void => {
  const one = character(draft, own);
  if (description.noun !== '') one.nouns.add(description.noun);
  for (const nationality of description.nationalities)
    if (!one.nationalities.includes(nationality)) one.nationalities.push(nationality);
  if (one.sex === '') one.sex = description.sex;
  if (description.count && one.count === undefined) one.count = description.count;
  // a headline's clipped words say no post
  const clipped = scene.headline[tree.sentence] && one.names.length === 0;
  if (description.post && !clipped && (one.kind === 'person' || one.kind === 'group')) {
    const { from, to, former } = description.post;
    const of = postOwner(scene, tree, description, here, draft);
    one.posts.push({
      start: tree.tokens[from]?.start ?? 0,
      end: tree.tokens[to - 1]?.end ?? 0,
      former,
      ...(of === undefined ? {} : { of }),
    });
  }
  const media = [description.noun, ...description.modifiers].some((word) => scene.lexicon.mediaWords.has(word));
  if (one.kind === 'organization' && media && scene.lexicon.outletHeads.has(description.noun)) one.outlet = true;
};

const OWNING = /^(of|at|with|for|in|from)$/;

/** Whose post it is: "deputy head of the Y", "researcher with Y", "Y's president". */
const postOwner = (
  scene: Scene,
  tree: Tree,
  description: Description,
  here: readonly DraftMention[],
  draft: CastDraft,
): number | undefined => {
  const candidates = [
    ...dependents(tree, description.head, 'nmod').filter((child) =>
      caseMarkers(tree, child).some((marker) => OWNING.test(marker)),
    ),
    ...(description.possessor === undefined ? [] : [description.possessor]),
  ];
  const next = plain(tree.tokens[description.to]);
  if (scene.lexicon.ofWords.has(next) || /^(at|with)$/.test(next)) {
    const target = scene.lexicon.definiteWords.has(plain(tree.tokens[description.to + 1])) ? 2 : 1;
    candidates.unshift(description.to + target);
  }
  for (const candidate of candidates) {
    const found = castAt(here, candidate);
    if (found === undefined) continue;
    const { kind } = character(draft, found);
    if (kind === 'organization' || kind === 'place') return found;
  }
  return undefined;
};

/** Adds the mention of a description to a character. */
export const mentionDescription = (draft: CastDraft, description: Description, own: number): void =>
  addMention(draft, description, 'description', own);
