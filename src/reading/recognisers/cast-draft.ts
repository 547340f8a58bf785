import type { Entity, EntityKind, Mention, Post, Quantity } from '../../model/index.ts';
import type { Cast, PlacedMention, TokenRange } from '../analysis.ts';
import type { Sex } from './cast-lexicon.ts';
import { type Scene, wordsOf } from './cast-scene.ts';

/**
 * The cast while it is being put together: characters gain names, posts and mentions, and two that turn out to be
 * one are joined. Lives inside one call of `recogniseCast`; what leaves is a `Cast`, which never changes.
 */
export type Character = {
  kind: EntityKind;
  /** Forms of the name in the order in which they stand in the text. */
  readonly names: string[];
  readonly keys: Set<string>;
  /** Nouns that the text calls it by: lemmas in lower case. */
  readonly nouns: Set<string>;
  sex: Sex;
  readonly posts: DraftPost[];
  readonly nationalities: string[];
  count?: Quantity;
  readonly members: number[];
  partOf?: number;
  outlet: boolean;
  /** Known only as "I" or "we": never whom "he" or "they" mean. */
  speaking?: true;
  /** Set when it was joined with another: that one's index. */
  joinedTo?: number;
};

export type DraftPost = {
  readonly start: number;
  readonly end: number;
  readonly of?: number;
  readonly former: boolean;
};

export type DraftMention = TokenRange & { readonly form: Mention['form']; character: number };

export type CastDraft = {
  readonly characters: Character[];
  readonly mentions: DraftMention[];
  /** The same mentions by sentence, in the order in which they were added. */
  readonly bySentence: Map<number, DraftMention[]>;
};

export const emptyDraft = (): CastDraft => ({ characters: [], mentions: [], bySentence: new Map() });

/** Adds a character and returns its index. */
export const addCharacter = (draft: CastDraft, kind: EntityKind, sex: Sex = ''): number => {
  draft.characters.push({
    kind,
    names: [],
    keys: new Set(),
    nouns: new Set(),
    sex,
    posts: [],
    nationalities: [],
    members: [],
    outlet: false,
  });
  return draft.characters.length - 1;
};

/** The character that an index stands for now, after joins. */
export const whoIs = (draft: CastDraft, index: number): number => {
  let at = index;
  for (let next = draft.characters[at]?.joinedTo; next !== undefined; next = draft.characters[at]?.joinedTo) at = next;
  return at;
};

/** The character itself. Throws RangeError on an index that the draft did not give out. */
export const character = (draft: CastDraft, index: number): Character => {
  const found = draft.characters[whoIs(draft, index)];
  if (!found) throw new RangeError(`character ${index} of a cast with ${draft.characters.length}`);
  return found;
};

const addOnce = <T>(list: T[], values: Iterable<T>): void => {
  for (const value of values) if (!list.includes(value)) list.push(value);
};

/** Makes two characters one: everything known of `from` goes to `into`, which keeps its kind. */
export const join = (draft: CastDraft, from: number, into: number): void => {
  const source = whoIs(draft, from);
  const target = whoIs(draft, into);
  if (source === target) return;
  const gone = character(draft, source);
  const kept = character(draft, target);
  addOnce(kept.names, gone.names);
  addOnce(kept.nationalities, gone.nationalities);
  addOnce(kept.members, gone.members);
  kept.posts.push(...gone.posts);
  for (const key of gone.keys) kept.keys.add(key);
  for (const noun of gone.nouns) kept.nouns.add(noun);
  if (kept.sex === '') kept.sex = gone.sex;
  if (kept.count === undefined && gone.count !== undefined) kept.count = gone.count;
  if (kept.partOf === undefined && gone.partOf !== undefined) kept.partOf = gone.partOf;
  kept.outlet ||= gone.outlet;
  gone.joinedTo = target;
};

/** Adds a mention of a character. */
export const addMention = (draft: CastDraft, range: TokenRange, form: Mention['form'], of: number): void => {
  const { sentence, from, to, head } = range;
  const mention: DraftMention = { sentence, from, to, head, form, character: of };
  draft.mentions.push(mention);
  const here = draft.bySentence.get(sentence);
  if (here) here.push(mention);
  else draft.bySentence.set(sentence, [mention]);
};

/** The mentions of one sentence so far. */
export const mentionsIn = (draft: CastDraft, sentence: number): readonly DraftMention[] =>
  draft.bySentence.get(sentence) ?? [];

const byPlace = (a: TokenRange, b: TokenRange): number =>
  a.sentence - b.sentence || a.from - b.from || b.to - a.to || a.head - b.head;

/** Turns the draft into a cast: mentions in text order, characters numbered by first mention, joins carried out. */
export const sealCast = (scene: Scene, draft: CastDraft): Cast => {
  const sorted = [...draft.mentions].sort(byPlace);
  const number = new Map<number, number>();
  const mentionsOf: number[][] = [];
  const mentions: PlacedMention[] = sorted.map((mention, index) => {
    const who = whoIs(draft, mention.character);
    const entity = number.get(who) ?? number.size;
    number.set(who, entity);
    mentionsOf[entity] = [...(mentionsOf[entity] ?? []), index];
    const tree = scene.trees[mention.sentence];
    const start = tree?.tokens[mention.from]?.start ?? 0;
    const end = tree?.tokens[mention.to - 1]?.end ?? start;
    const words = scene.text.slice(start, end);
    const { sentence, from, to, head, form } = mention;
    return { start, end, words, form, entity, sentence, from, to, head };
  });
  const numberOf = (index: number | undefined): number | undefined =>
    index === undefined ? undefined : number.get(whoIs(draft, index));
  const entities = [...number.keys()].map((index): Entity => {
    const one = character(draft, index);
    const own = mentionsOf[number.get(index) ?? 0] ?? [];
    const members = one.members.map(numberOf).filter((member) => member !== undefined);
    const partOf = numberOf(one.partOf);
    const self = number.get(index);
    return {
      kind: one.kind,
      name: fullestName(one) ?? describedAs(scene, sorted, mentions, own),
      named: one.names.length > 0,
      names: one.names,
      mentions: own,
      posts: one.posts
        .map((post) => sealPost(scene, post, numberOf))
        .sort((a, b) => a.start - b.start || a.end - b.end)
        .filter((post, at, all) => at === all.findIndex((other) => samePost(other, post))),
      nationalities: one.nationalities,
      ...(one.count ? { count: one.count } : {}),
      ...(members.length > 0 ? { members } : {}),
      ...(partOf === undefined || partOf === self ? {} : { partOf }),
      ...(one.outlet ? { outlet: true } : {}),
    };
  });
  return { mentions, entities };
};

/** The same words for the same body say one post, however often they stand in the text. */
const samePost = (a: Post, b: Post): boolean => a.words.toLowerCase() === b.words.toLowerCase() && a.of === b.of;

const sealPost = (scene: Scene, post: DraftPost, numberOf: (index: number | undefined) => number | undefined): Post => {
  const of = numberOf(post.of);
  return {
    start: post.start,
    end: post.end,
    words: scene.text.slice(post.start, post.end),
    ...(of === undefined ? {} : { of }),
    ...(post.former ? { former: true } : {}),
  };
};

/** The form with the most words, then the longest; one in mixed case before one in capitals. */
const fullestName = (one: Character): string | undefined => {
  const shouted = (name: string): boolean =>
    name === name.toUpperCase() && one.names.some((other) => other !== name && other.toUpperCase() === name);
  const rank = (name: string): number =>
    (shouted(name) ? 0 : 1_000_000) + name.split(/[\s-]+/u).length * 1000 + name.length;
  return [...one.names].sort((a, b) => rank(b) - rank(a))[0];
};

const describedAs = (
  scene: Scene,
  drafts: readonly DraftMention[],
  mentions: readonly PlacedMention[],
  own: readonly number[],
): string => {
  const index = own.find((at) => drafts[at]?.form === 'description') ?? own[0] ?? 0;
  const mention = mentions[index];
  if (!mention) return '';
  return wordsOf(scene, scene.trees[mention.sentence] as never, mention.from, mention.to);
};
