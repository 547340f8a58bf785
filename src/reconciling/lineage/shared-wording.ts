import type { ContractPassage, DerivationInput, Lineage, Span, When } from '../../model/index.ts';
import { reason } from '../../model/index.ts';
import { decisionsOf } from '../decisions/effect.ts';
import { type Held, wordsOf } from '../held.ts';
import { directionOf, publishedDays } from './direction.ts';
import { pairName, type Rulings } from './rulings.ts';
import { textWords } from './text-words.ts';
import { type WordingIndex, wordingIndex } from './wording-index.ts';
import { type Place, type WordingVerdict, wordingVerdict } from './wording-verdict.ts';

/** One text drawing on another, with the places of the shared words, for counting origins. */
export type Dependence = {
  readonly from: string;
  readonly to: string;
  readonly kind: Lineage['kind'];
  /** The whole text depends: whatever both tell has one origin. Otherwise only what their shared words tell. */
  readonly whole: boolean;
  /** Shared places outside quotation marks, in `from` and in `to`. */
  readonly places: readonly (readonly [Span, Span])[];
  /** All shared places, quotations too: what both tell there is one thing told. */
  readonly all: readonly (readonly [Span, Span])[];
  /** Neither drew on the other: both took the words from this source, or outlet where it is not held. */
  readonly wire?: string;
};

/** Two reports that share words, and what is known of each. */
export type WordedPair = {
  readonly a: Held;
  readonly b: Held;
  readonly wording: WordingVerdict;
  readonly published: (source: string) => When | undefined;
  /** Whether a report names another as where its words come from. */
  readonly cites: (held: Held, other: Held) => boolean;
};

/** What is known of who published which report. */
export type Publishing = {
  /** Whether a report names another as where its words come from. */
  readonly cites: (held: Held, other: Held) => boolean;
  /** Whether one outlet published both. */
  readonly oneOutlet: (a: Held, b: Held) => boolean;
};

const passage = (held: Held, span: Span): ContractPassage => ({
  source: held.source,
  start: span.start,
  end: span.end,
  exact: wordsOf(held, span),
});

/** The lineage of two reports that share words: of these two alone, whatever else the case holds. */
export const linkOf = ({
  a,
  b,
  wording,
  published,
  cites,
}: WordedPair): { lineage: Lineage; dependence: Dependence } => {
  const { kind, verdict, places, shared, shorter } = wording;
  const footing = (held: Held, other: Held) => ({
    days: publishedDays(published(held.source)),
    cites: cites(held, other),
  });
  const { from: drawing, how } = directionOf(footing(a, b), footing(b, a));
  const [from, to] = drawing === 'a' ? [a, b] : [b, a];
  const turn = (place: Place) => (drawing === 'a' ? ([place.a, place.b] as const) : ([place.b, place.a] as const));
  const whole = verdict !== 'independent';
  const ends = { from: from.source, to: to.source, kind };
  return {
    lineage: {
      ...ends,
      passages: places.map(turn).map(([x, y]) => [passage(from, x), passage(to, y)]),
      ...(whole ? { whole } : {}),
      reason: reason('shared-wording', {
        words: shared,
        passages: places.length,
        percent: Math.floor((shared * 100) / shorter),
        direction: how,
      }),
    },
    dependence: { ...ends, whole, places: places.filter((one) => !one.quoted).map(turn), all: places.map(turn) },
  };
};

/** Where a report stands among others with the same body: by the day it was surely out, undated ones last. */
export const rankOf = (source: string, published: When | undefined): string =>
  `${publishedDays(published).max ?? '~'} ${source}`;

/** Sources that a person said something of: they are compared by themselves, even where they are copies of others. */
export const spokenOf = (decisions: DerivationInput['decisions']): ReadonlySet<string> =>
  new Set([
    ...decisionsOf(decisions, 'LineageDenied@1').flatMap(({ payload }) => [payload.from, payload.to]),
    ...decisionsOf(decisions, 'LineageStated@1').flatMap(({ payload }) => [payload.from, payload.to]),
    ...decisionsOf(decisions, 'OriginVouchedFor@1').map(({ payload }) => payload.source),
  ]);

/** All reports of a case in an index of their words. `compared` is called for each two texts that are compared. */
export const indexOf = (
  sources: readonly Held[],
  published: ReadonlyMap<string, When | undefined>,
  decisions: DerivationInput['decisions'],
  compared?: () => void,
): WordingIndex => {
  const index = wordingIndex(compared);
  const spoken = spokenOf(decisions);
  for (const held of sources) {
    const { source } = held;
    index.add({ words: textWords(held), rank: rankOf(source, published.get(source)), alone: spoken.has(source) });
  }
  return index;
};

/** Two reports that share words, as a lineage and as what it means for counting origins. */
export type Link = { readonly lineage: Lineage; readonly dependence: Dependence };

/**
 * Finds which reports share wording. Half of the shorter text shared in its order: copies; only words inside quotation marks:
 * quotes; otherwise rewrites. Which drew on which is told by publication, else by who names whom, else not known (and said
 * so). `met` has every two reports that share words, `links` those of them that no person denied.
 */
export const sharedWording = (
  sources: readonly Held[],
  index: WordingIndex,
  published: (source: string) => When | undefined,
  { cites, oneOutlet }: Publishing,
  rulings: Pick<Rulings, 'isDenied'>,
): { readonly links: readonly Link[]; readonly met: ReadonlySet<string> } => {
  const helds = new Map(sources.map((held) => [held.source, held]));
  const met = new Set<string>();
  const links = index.pairs().flatMap((pair) => {
    const [a, b] = [helds.get(pair.a.source) as Held, helds.get(pair.b.source) as Held];
    met.add(pairName(a.source, b.source));
    if (rulings.isDenied(a.source, b.source)) return [];
    const wording = wordingVerdict(pair, oneOutlet(a, b));
    return wording ? [linkOf({ a, b, wording, published, cites })] : [];
  });
  return { links, met };
};
