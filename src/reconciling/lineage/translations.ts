import type { Lineage, When } from '../../model/index.ts';
import { byCodeUnit, reason } from '../../model/index.ts';
import type { Held } from '../held.ts';
import { type Anchor, aligned, anchorsOf } from './anchors.ts';
import { directionOf, publishedDays } from './direction.ts';
import type { Link } from './shared-wording.ts';

/** Two texts of which so much of the shorter's names and numbers stands in the other's order are one text in two languages. */
const TRANSLATED = 0.7;
/** So much of the longer's does, at least: the rest may be what one of them left out. */
const OF_LONGER = 0.3;
/** Fewer anchors, or fewer different ones, come together by chance. */
const LEAST = 12;
const DIFFERENT = 10;
/** Texts are compared where so many pairs of neighbouring anchors stand in both. */
const NEIGHBOURS = 3;
/** What is shown side by side: so many of the anchors, from first to last. */
const SHOWN = 12;
/** A list of places and counts has no order to translate, and costs the square of its length. */
const LONGEST = 600;

type Text = { readonly held: Held; readonly anchors: readonly Anchor[] };

/** What two texts in two languages share of names and numbers in one order; nothing where it shows no translation. */
export const translationOf = (a: readonly Anchor[], b: readonly Anchor[]): readonly (readonly [number, number])[] => {
  const [shorter, longer] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  if (shorter < LEAST || longer > LONGEST) return [];
  const pairs = aligned(a, b);
  const different = new Set(pairs.map(([at]) => a[at]?.key)).size;
  const isOne = pairs.length >= TRANSLATED * shorter && pairs.length >= OF_LONGER * longer && different >= DIFFERENT;
  return isOne ? pairs : [];
};

const neighboursIn = (anchors: readonly Anchor[]): ReadonlySet<string> =>
  new Set(anchors.slice(1).map((one, at) => `${anchors[at]?.key} ${one.key}`));

/** Pairs of texts in different languages that share enough neighbouring anchors, found over an index. */
const candidates = (texts: readonly Text[]): readonly (readonly [Text, Text])[] => {
  const index = new Map<string, number[]>();
  const met = new Map<string, number>();
  texts.forEach(({ held, anchors }, at) => {
    for (const key of neighboursIn(anchors)) {
      const there = index.get(key);
      for (const other of there ?? [])
        if (texts[other]?.held.document.language !== held.document.language)
          met.set(`${other} ${at}`, (met.get(`${other} ${at}`) ?? 0) + 1);
      if (there) there.push(at);
      else index.set(key, [at]);
    }
  });
  return [...met].flatMap(([pair, count]) => {
    const [a, b] = pair.split(' ').map((at) => texts[Number(at)] as Text);
    return count >= NEIGHBOURS && a && b ? [[a, b] as const] : [];
  });
};

/**
 * Reports that are one text in two languages: the same names, numbers and dates in the same order, whatever stands between.
 * Names are compared by keys that Latin and Cyrillic spellings share. Languages are as the documents have them; those that are
 * not known are left out. `published` and `cites` tell which came first, as for shared wording.
 */
export const translations = (
  helds: readonly Held[],
  published: (source: string) => When | undefined,
  cites: (held: Held, other: Held) => boolean,
): readonly Link[] => {
  const known = helds.filter(({ document: { language } }) => (language ?? 'und') !== 'und');
  if (new Set(known.map(({ document }) => document.language)).size < 2) return [];
  const sorted = [...known].sort((p, q) => byCodeUnit(p.source, q.source));
  const texts = sorted.map(
    (held): Text => ({ held, anchors: anchorsOf(held.document.text, (unit) => held.map.toCodePoint(unit)) }),
  );
  return candidates(texts).flatMap(([a, b]): Link[] => {
    const pairs = translationOf(a.anchors, b.anchors);
    if (pairs.length === 0) return [];
    const footing = (one: Held, other: Held) => ({
      days: publishedDays(published(one.source)),
      cites: cites(one, other),
    });
    const { from: drawing, how } = directionOf(footing(a.held, b.held), footing(b.held, a.held));
    const [from, to] = drawing === 'a' ? [a, b] : [b, a];
    const step = Math.max(1, Math.floor(pairs.length / SHOWN));
    const wordsAt = ({ held, anchors }: Text, at: number) => {
      const { start, end } = anchors[at] as Anchor;
      const { text } = held.document;
      return { source: held.source, start, end, exact: text.slice(held.map.toUtf16(start), held.map.toUtf16(end)) };
    };
    const passages = pairs
      .filter((_, nth) => nth % step === 0)
      .map(([p, q]): Lineage['passages'][number] =>
        drawing === 'a' ? [wordsAt(a, p), wordsAt(b, q)] : [wordsAt(b, q), wordsAt(a, p)],
      );
    const shorter = Math.min(a.anchors.length, b.anchors.length);
    const ends = { from: from.held.source, to: to.held.source, kind: 'translates' as const, whole: true };
    return [
      {
        lineage: {
          ...ends,
          passages,
          reason: reason('same-order', {
            anchors: pairs.length,
            percent: Math.floor((pairs.length * 100) / shorter),
            direction: how,
          }),
        },
        dependence: { ...ends, places: [], all: [] },
      },
    ];
  });
};
