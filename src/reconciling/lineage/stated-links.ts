import type { Span } from '../../model/index.ts';
import { reason } from '../../model/index.ts';
import type { Held } from '../held.ts';
import { citedWords, pairName, type Rulings } from './rulings.ts';
import type { Link } from './shared-wording.ts';

const turned = <T>(pairs: readonly (readonly [T, T])[], turn: boolean): [T, T][] =>
  pairs.map(([x, y]) => (turn ? [y, x] : [x, y]));

/**
 * Links with what people stated in place of what wording shows of the same two reports: its kind and its direction are the
 * person's, the shared words stay side by side. A report that copies, rewrites or translates another depends as a whole.
 */
export const withStated = (
  links: readonly Link[],
  rulings: Rulings,
  helds: ReadonlyMap<string, Held>,
): readonly Link[] => {
  const shown = new Map(links.map((link) => [pairName(link.lineage.from, link.lineage.to), link]));
  const stated = rulings.stated.map((one): Link => {
    const { from, to, kind } = one;
    const link = shown.get(pairName(from, to));
    const turn = link !== undefined && link.lineage.from !== from;
    const citations = citedWords(helds.get(from) as Held, one);
    const whole = kind !== 'quotes';
    const none: readonly (readonly [Span, Span])[] = [];
    return {
      lineage: {
        from,
        to,
        kind,
        passages: turned(link?.lineage.passages ?? [], turn),
        ...(citations.length === 0 ? {} : { citations: [...citations] }),
        ...(whole ? { whole } : {}),
        reason: reason('stated-by-person'),
      },
      dependence: {
        from,
        to,
        kind,
        whole,
        places: turned(link?.dependence.places ?? none, turn),
        all: turned(link?.dependence.all ?? none, turn),
      },
    };
  });
  return [...links.filter(({ lineage: { from, to } }) => rulings.statedOf(from, to) === undefined), ...stated];
};
