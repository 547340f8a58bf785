import { byCodeUnit } from '../../model/index.ts';
import type { Held } from '../held.ts';
import type { Identified } from '../identities/identify.ts';
import { isCountryWord } from '../names/countries.ts';

const MOST = 4;
/** Heads of states and governments stand in every report on a country; what a report is about they do not tell. */
const HEADS = /\b(?:president|premier|prime|minister|king|queen|emperor|chancellor|leader)\b/i;

/**
 * The people and places that a report is about: of each kind the four that it names most. Countries and heads of state are
 * left out, since reports on other matters share them.
 */
export const reportTopics = (held: Held, who: Identified): readonly string[] => {
  const found = (['person', 'place'] as const).flatMap((kind) => {
    const uses = new Map<string, { count: number; first: number }>();
    held.reading.entities.forEach((entity, index) => {
      if (entity.kind !== kind || !entity.named || isCountryWord(entity.name)) return;
      if (entity.posts.some((post) => HEADS.test(post.words))) return;
      const one = who.of(held.source, index);
      if (one === undefined) return;
      const first = held.reading.mentions[entity.mentions[0] ?? -1]?.start ?? 0;
      const known = uses.get(one.id);
      uses.set(one.id, {
        count: (known?.count ?? 0) + entity.mentions.length,
        first: Math.min(first, known?.first ?? first),
      });
    });
    return [...uses.entries()]
      .sort(([p, a], [q, b]) => b.count - a.count || a.first - b.first || byCodeUnit(p, q))
      .slice(0, MOST)
      .map(([id]) => id);
  });
  return [...new Set(found)].sort();
};
