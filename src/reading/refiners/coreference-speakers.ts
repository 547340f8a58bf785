import type { Entity, Span } from '../../model/index.ts';
import type { Cast, PlacedMention } from '../analysis.ts';
import type { CastLexicon } from '../recognisers/cast-lexicon.ts';
import type { Tree } from '../tree.ts';

/**
 * Gives first-person pronouns to who speaks: "I" inside a quotation is its speaker, "we" the body or group that
 * speaks. `speakerAt` says which entity speaks at a word, undefined where nobody is known to; pronouns outside
 * `quotes` (UTF-16 spans) stay as they are, and so does "we" spoken by one person, who may mean anybody with it.
 * Returns a cast in which entities without mentions are gone and the rest renumbered in order of first mention.
 */
export const resolveFirstPerson = (
  cast: Cast,
  quotes: readonly Span[],
  speakerAt: (tree: Tree, index: number) => number | undefined,
  trees: readonly Tree[],
  lexicon: CastLexicon,
): Cast => {
  const mentions = cast.mentions.map((mention): PlacedMention => {
    const facts = mention.form === 'pronoun' ? lexicon.pronouns.get(mention.words.toLowerCase()) : undefined;
    const tree = trees[mention.sentence];
    if (
      facts?.person !== 1 ||
      !tree ||
      !quotes.some((quote) => quote.start <= mention.start && mention.end <= quote.end)
    )
      return mention;
    const speaker = speakerAt(tree, mention.head);
    const kind = speaker === undefined ? undefined : cast.entities[speaker]?.kind;
    const fits = facts.number === 'one' ? kind === 'person' : kind === 'organization' || kind === 'group';
    return speaker !== undefined && fits ? { ...mention, entity: speaker } : mention;
  });
  return renumbered(cast.entities, mentions);
};

const renumbered = (entities: readonly Entity[], mentions: readonly PlacedMention[]): Cast => {
  const number = new Map<number, number>();
  const own: number[][] = [];
  mentions.forEach((mention, index) => {
    const entity = number.get(mention.entity) ?? number.size;
    number.set(mention.entity, entity);
    own[entity] = [...(own[entity] ?? []), index];
  });
  const moved = (index: number | undefined): number | undefined =>
    index === undefined ? undefined : number.get(index);
  return {
    mentions: mentions.map((mention) => ({ ...mention, entity: number.get(mention.entity) ?? 0 })),
    entities: [...number].map(([old, entity]): Entity => {
      const { members, partOf, ...rest } = entities[old] as Entity;
      const part = moved(partOf);
      const kept = members?.map(moved).filter((member) => member !== undefined);
      return {
        ...rest,
        mentions: own[entity] ?? [],
        posts: rest.posts.map(({ of, ...post }) => {
          const whose = moved(of);
          return whose === undefined ? post : { ...post, of: whose };
        }),
        ...(kept && kept.length > 0 ? { members: kept } : {}),
        ...(part === undefined ? {} : { partOf: part }),
      };
    }),
  };
};
