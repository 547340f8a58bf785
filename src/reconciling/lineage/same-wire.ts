import type { ContractPassage, Lineage, When } from '../../model/index.ts';
import { reason } from '../../model/index.ts';
import { publishedDays } from './direction.ts';
import { pairName } from './rulings.ts';
import type { Link } from './shared-wording.ts';

/** Whether two reports were surely published on one and the same day. */
const onOneDay = (one: When | undefined, other: When | undefined): boolean => {
  const [p, q] = [publishedDays(one), publishedDays(other)];
  return p.min !== undefined && p.min === p.max && p.min === q.min && q.min === q.max;
};

const outletOf = ({ reason: { args } }: Lineage): string => String(args.outlet);

const from = (source: string, pairs: Lineage['passages']): [ContractPassage, ContractPassage][] =>
  pairs.map(([x, y]) => (x.source === source ? [x, y] : [y, x]));

/**
 * Two reports of one day that share words and both name the outlet these come from: both drew on that outlet, neither on the
 * other. In: links by shared wording and lineages by attribution. Out: the same, where such a link has become a lineage from
 * each of the two to what they name, the words they share side by side.
 */
export const fromOneWire = (
  links: readonly Link[],
  named: readonly Lineage[],
  published: (source: string) => When | undefined,
  isHeld: (source: string) => boolean,
): {
  readonly links: readonly Link[];
  readonly dependences: readonly Link['dependence'][];
  readonly named: readonly Lineage[];
} => {
  const bySource = new Map<string, Lineage[]>();
  for (const one of named) bySource.set(one.from, [...(bySource.get(one.from) ?? []), one]);
  const linked = new Set(links.map(({ lineage }) => pairName(lineage.from, lineage.to)));
  const taken = new Map<string, Lineage>();
  const wordsOf = (one: Lineage | undefined) => Number(one?.reason.args.words ?? 0);
  const dependences: Link['dependence'][] = [];
  const left = links.filter(({ lineage, dependence }) => {
    const { from: a, to: b, reason: why } = lineage;
    if (why.args.direction !== 'direction-unknown' || !onOneDay(published(a), published(b))) return true;
    const theirs = new Set((bySource.get(b) ?? []).map(outletOf));
    const common = (bySource.get(a) ?? []).filter((one) => theirs.has(outletOf(one)) && one.to !== b);
    const [wire] = common;
    if (wire === undefined) return true;
    for (const source of [a, b])
      for (const one of bySource.get(source) ?? []) {
        if (outletOf(one) !== outletOf(wire) || linked.has(pairName(source, one.to))) continue;
        const key = `${source} ${one.to}`;
        if (wordsOf(taken.get(key)) >= wordsOf(lineage)) continue;
        const { words, passages, percent } = why.args;
        taken.set(key, {
          ...one,
          kind: lineage.kind,
          passages: from(source, lineage.passages),
          ...(lineage.whole === undefined ? {} : { whole: lineage.whole }),
          reason: reason('same-wire', { outlet: outletOf(wire), words, passages, percent } as Record<
            string,
            string | number
          >),
        });
      }
    const { from: x, to: y, places, all } = dependence;
    const back = { places: places.map(([p, q]) => [q, p] as const), all: all.map(([p, q]) => [q, p] as const) };
    const whose = { wire: isHeld(wire.to) ? wire.to : outletOf(wire) };
    dependences.push({ ...dependence, ...whose }, { ...dependence, ...back, from: y, to: x, ...whose });
    return false;
  });
  return { links: left, dependences, named: named.map((one) => taken.get(`${one.from} ${one.to}`) ?? one) };
};
