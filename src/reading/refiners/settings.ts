import type { ReadAct, StatedWhen } from '../../model/index.ts';
import type { TimeMention } from '../analysis.ts';
import type { PlaceWords } from '../lexicon.ts';
import type { Quote } from '../recognisers/quotes.ts';
import { ancestors, at, caseMarkers, dependent, dependents, isVerb, relation, subtree, type Tree } from '../tree.ts';
import type { CastLookup } from './cast-lookup.ts';

/** Which words a sentence's times belong to: the nearest verb or act noun above each. */
export type Times = { of(index: number): StatedWhen | undefined };

const PRECISION: Readonly<Record<string, number>> = {
  on: 0,
  lasted: 1,
  within: 2,
  about: 3,
  by: 4,
  before: 5,
  after: 5,
  since: 6,
  until: 6,
};

/** What a time of a sentence can date, by the places of its words. */
export type Predicates = {
  /** Act triggers and verbs of speech. */
  readonly predicates: ReadonlySet<number>;
  /** Verbs of speech. */
  readonly sayings: ReadonlySet<number>;
  /** Verbs of speech with a clause of what is said. */
  readonly announcing: ReadonlySet<number>;
  /** Nouns for what a court says. */
  readonly rulings: ReadonlySet<string>;
  readonly quotes: readonly Quote[];
};

/**
 * Shares out the times of one sentence among its predicates.
 * A time belongs to the nearest predicate above it; verbs coordinated with that one share it when it stands in
 * front of the first, or when two bare verbs end in it ("freed and flown home on Monday"). What an announcement
 * announces also takes a date that follows it; what a verdict says is dated by the verdict.
 */
export const shareTimes = (
  tree: Tree,
  mentions: readonly TimeMention[],
  { predicates, sayings, announcing, rulings, quotes }: Predicates,
): Times => {
  // a date that the tree left hanging on some other word belongs to the predicate it stands in front of
  const following = (mention: TimeMention): number | undefined => {
    const opens = mention.from === 0 || at(tree, mention.from - 1).upos === 'PUNCT';
    for (let index = mention.to; index < tree.tokens.length; index++) {
      // "was still hot late Tuesday, after the fire destroyed it": another clause has times of its own
      const parts = at(tree, index).upos === 'PUNCT' && at(tree, index).form === ',' && !opens;
      if (parts || at(tree, index).deprel === 'mark') return undefined;
      if (predicates.has(index) && isVerb(at(tree, index)) && together(mention.head, index)) return index;
      if (isVerb(at(tree, index))) return undefined;
    }
    return undefined;
  };

  // quoted words have times of their own: "held over “the beatings in May”" tells not when anybody was held
  const quoteOf = (index: number): Quote | undefined => {
    const { start } = at(tree, index);
    return quotes.find((span) => span.long && span.start <= start && start < span.end);
  };
  const together = (time: number, predicate: number): boolean => {
    const quote = quoteOf(time);
    return quote === undefined || quote === quoteOf(predicate);
  };

  // a time inside what is said never dates the saying: "…, police said" tells nothing of when they said it
  const isSaid = (mention: TimeMention, cue: number): boolean => {
    const said =
      dependents(tree, cue, 'ccomp', 'xcomp')[0] ??
      (at(tree, cue).deprel === 'parataxis' ? at(tree, cue).head : undefined);
    const subject = dependents(tree, cue, 'nsubj')[0] ?? cue;
    return said !== undefined && said < cue && mention.to <= Math.min(subject, cue);
  };

  // "…, on 28 May" hung on some word far above: the verb it stands behind
  const preceding = (mention: TimeMention, above: number): number | undefined => {
    for (let index = mention.from - 1; index > above; index--) {
      if (isVerb(at(tree, index))) return predicates.has(index) && together(mention.head, index) ? index : undefined;
    }
    return undefined;
  };

  const own = new Map<number, TimeMention[]>();
  for (const mention of mentions) {
    if (mention.sentence !== tree.sentence) continue;
    const above = [mention.head, ...ancestors(tree, mention.head)];
    // "up from nine in September" dates the nine
    const counted = at(tree, mention.head).head;
    if (counted >= 0 && at(tree, counted).upos === 'NUM' && relation(at(tree, mention.head)) === 'nmod') continue;
    const holders = above.filter(
      (node) => !(announcing.has(node) && isSaid(mention, node)) && together(mention.head, node),
    );
    const holder = holders.find((node) => predicates.has(node) || isVerb(at(tree, node)));
    // "January events – … – the office announced": a date that only narrows a noun says nothing of when it is spoken of
    const narrows = counted === mention.to && at(tree, counted).upos === 'NOUN';
    const place =
      narrows && holder !== undefined && sayings.has(holder)
        ? counted
        : holder !== undefined && predicates.has(holder)
          ? holder
          : (following(mention) ?? preceding(mention, at(tree, mention.head).head) ?? holder ?? holders.at(-1));
    if (place !== undefined) own.set(place, [...(own.get(place) ?? []), mention]);
  }

  const best = (found: readonly TimeMention[]): StatedWhen | undefined =>
    [...found].sort((a, b) => rank(a) - rank(b) || a.from - b.from)[0]?.when;
  const rank = (mention: TimeMention): number =>
    (mention.when.stated || mention.when.relative ? 0 : 10) + (PRECISION[mention.when.relation] ?? 9);

  const inherited = (index: number, depth: number): StatedWhen | undefined => {
    const direct = best(own.get(index) ?? []);
    if (direct || depth > 4) return direct;
    const token = at(tree, index);
    const above = token.head;
    if (above < 0) return backwards(index);
    const name = relation(token);
    if (name === 'conj' && isVerb(token)) {
      const fronted = (own.get(above) ?? []).filter((mention) => mention.head < above);
      const shared =
        best(fronted) ?? (at(tree, above).deprel.startsWith('conj') ? inherited(above, depth + 1) : undefined);
      const ownSubject = dependent(tree, index, 'nsubj', 'nsubj:pass') !== undefined;
      if (shared && !ownSubject) return shared;
    }
    // "delivered a verdict that found them guilty": found when the verdict was given
    if (name === 'acl' && rulings.has(at(tree, above).lemma.toLowerCase()) && at(tree, above).head >= 0) {
      const given = best(own.get(at(tree, above).head) ?? []);
      if (given) return given;
    }
    if (token.upos === 'NOUN' && (name === 'obj' || name === 'nsubj:pass' || name === 'nsubj')) {
      const governor = best((own.get(above) ?? []).filter((mention) => !announcing.has(above) || mention.head > index));
      if (governor) return governor;
    }
    if (
      (name === 'xcomp' || (name === 'ccomp' && !announcing.has(above))) &&
      isVerb(at(tree, above)) &&
      !announcing.has(above)
    ) {
      return best(own.get(above) ?? []);
    }
    return backwards(index);
  };

  const backwards = (index: number): StatedWhen | undefined => {
    const next = dependents(tree, index, 'conj').filter((child) => isVerb(at(tree, child)));
    const only = next.length === 1 ? next[0] : undefined;
    if (only === undefined || !isVerb(at(tree, index))) return undefined;
    if (dependent(tree, only, 'nsubj', 'nsubj:pass') !== undefined) return undefined;
    const between = subtree(tree, only).some((word) => at(tree, word).upos === 'PUNCT' && word < only);
    const bare = !dependents(tree, index, 'obl', 'obl:tmod').some((child) => child > index);
    return !between && bare ? best((own.get(only) ?? []).filter((mention) => mention.head > only)) : undefined;
  };

  return { of: (index) => inherited(index, 0) };
};

/** Where an act took place: places and bodies in place phrases of the act word, its object noun, or verbs sharing them. */
export const readPlaces = (
  tree: Tree,
  index: number,
  cast: CastLookup,
  words: PlaceWords,
  towards: boolean,
  quotes: readonly Quote[],
): NonNullable<ReadAct['where']> => {
  const found: { entity?: number; words: { start: number; end: number; words: string } }[] = [];
  const look = (base: number) => {
    for (const child of dependents(tree, base, 'obl', 'nmod', 'advmod')) {
      const marker = caseMarkers(tree, child)[0] ?? '';
      if (!(words.at.has(marker) || (towards && words.to.has(marker)))) continue;
      const mention = cast.mentionAt(tree, child);
      if (!mention) continue;
      const quote = quotes.find((span) => span.long && span.start <= mention.start && mention.end <= span.end);
      const place = at(tree, index).start;
      if (quote && (place < quote.start || place >= quote.end)) continue;
      const entity = cast.entity(mention.entity);
      const isPlace =
        entity.kind === 'place' ||
        (entity.kind === 'organization' && ['in', 'at', 'outside', 'inside', 'near'].includes(marker));
      if (!isPlace) continue;
      if (found.some((known) => known.entity === mention.entity)) continue;
      found.push({ entity: mention.entity, words: { start: mention.start, end: mention.end, words: mention.words } });
    }
  };
  look(index);
  const token = at(tree, index);
  if (found.length === 0 && token.upos === 'VERB') {
    const object = dependent(tree, index, 'obj');
    if (object !== undefined) look(object);
  }
  if (found.length === 0 && token.upos === 'NOUN' && relation(token) === 'obj' && token.head >= 0) look(token.head);
  if (towards && found.length === 0) {
    const object = dependent(tree, index, 'obj');
    const mention = object === undefined ? undefined : cast.mentionAt(tree, object);
    if (mention && cast.entity(mention.entity).kind === 'place')
      found.push({ entity: mention.entity, words: { start: mention.start, end: mention.end, words: mention.words } });
  }
  return found;
};
