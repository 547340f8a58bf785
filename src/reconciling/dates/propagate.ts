import { byCodeUnit } from '../../model/index.ts';

/** A moment of which only the first and last possible day are known; day numbers (see `dayNumber`). */
export type Span = { readonly id: string; readonly min?: number | undefined; readonly max?: number | undefined };

/** Something that words or an order say of two moments: `after` came at least so many days after `before`, and at most. */
export type Order = {
  readonly before: string;
  readonly after: string;
  readonly least: number;
  readonly most?: number | undefined;
  /** What says so; with the two ends it makes the order one among others. */
  readonly key: string;
};

/** A bound that follows: the day, and the order and the moment it was last taken from. None where the moment's own. */
export type Bound = { readonly day: number; readonly by?: Order; readonly from?: string };

/** Orders of which not all can hold: together they put `at` after itself, or its first day after its last. */
export type Contradiction = { readonly at: string; readonly orders: readonly Order[] };

export type Propagated = {
  readonly min: ReadonlyMap<string, Bound>;
  readonly max: ReadonlyMap<string, Bound>;
  readonly contradictions: readonly Contradiction[];
};

/** One step of propagation: from the bound of one moment to that of another, so many days on. */
type Arc = { readonly from: string; readonly to: string; readonly days: number; readonly order: Order };

const nameOf = ({ before, after, least, most, key }: Order): string =>
  `${before} ${after} ${least} ${most ?? ''} ${key}`;

/** What each order says of first days: nothing is earlier than what it has to follow, less than what it is at most away from. */
const forward = (orders: readonly Order[]): readonly Arc[] =>
  orders.flatMap((order) => [
    { from: order.before, to: order.after, days: order.least, order },
    ...(order.most === undefined ? [] : [{ from: order.after, to: order.before, days: -order.most, order }]),
  ]);

/** The same of last days, counted backwards. */
const backward = (orders: readonly Order[]): readonly Arc[] =>
  forward(orders).map(({ from, to, days, order }) => ({ from: to, to: from, days: -days, order }));

type Way = { readonly bounds: ReadonlyMap<string, Bound>; readonly stuck: readonly Order[] };

const byStart = (arcs: readonly Arc[]): ReadonlyMap<string, readonly Arc[]> => {
  const found = new Map<string, Arc[]>();
  for (const arc of arcs) {
    const there = found.get(arc.from);
    if (there) there.push(arc);
    else found.set(arc.from, [arc]);
  }
  return found;
};

/** The orders in which a moment goes round, following from whom each was last moved. */
const circle = (start: string, movedBy: ReadonlyMap<string, Arc>): readonly Order[] => {
  const seen: string[] = [];
  let at: string | undefined = start;
  while (at !== undefined && !seen.includes(at)) {
    seen.push(at);
    at = movedBy.get(at)?.from;
  }
  return (at === undefined ? seen : seen.slice(seen.indexOf(at))).flatMap((id) => movedBy.get(id)?.order ?? []);
};

/** By which order each bound is what it is: by the fewest that lead to it, of as many by the first in name. */
const explained = (
  days: ReadonlyMap<string, number>,
  own: ReadonlyMap<string, number>,
  leaving: ReadonlyMap<string, readonly Arc[]>,
): ReadonlyMap<string, Bound> => {
  let layer = [...days.keys()].filter((id) => own.get(id) === days.get(id)).sort(byCodeUnit);
  const bounds = new Map<string, Bound>(layer.map((id) => [id, { day: days.get(id) as number }]));
  while (layer.length > 0) {
    const next = new Map<string, Arc>();
    for (const arc of layer.flatMap((id) => leaving.get(id) ?? [])) {
      const day = days.get(arc.to);
      if (bounds.has(arc.to) || day === undefined || (days.get(arc.from) as number) + arc.days !== day) continue;
      const other = next.get(arc.to);
      if (other === undefined || nameOf(arc.order) < nameOf(other.order)) next.set(arc.to, arc);
    }
    for (const [id, { from, order }] of next) bounds.set(id, { day: days.get(id) as number, by: order, from });
    layer = [...next.keys()].sort(byCodeUnit);
  }
  return bounds;
};

/**
 * The tightest bounds in one direction: `better` says which of two days is tighter. A moment is looked at again whenever its
 * bound moves; whoever is moved more often than there are moments goes round in a circle, whose orders are given back.
 */
const tighten = (
  own: ReadonlyMap<string, number>,
  arcs: readonly Arc[],
  better: (a: number, b: number) => boolean,
): Way => {
  const leaving = byStart(arcs);
  const days = new Map(own);
  const moves = new Map<string, number>();
  const movedBy = new Map<string, Arc>();
  const most = new Set([...own.keys(), ...arcs.map((arc) => arc.to)]).size + 1;
  let waiting = [...own.keys()].sort(byCodeUnit);
  while (waiting.length > 0) {
    const next = new Set<string>();
    for (const arc of waiting.flatMap((id) => leaving.get(id) ?? [])) {
      const day = (days.get(arc.from) as number) + arc.days;
      const there = days.get(arc.to);
      if (there !== undefined && !better(day, there)) continue;
      days.set(arc.to, day);
      movedBy.set(arc.to, arc);
      const moved = (moves.get(arc.to) ?? 0) + 1;
      if (moved > most) return { bounds: new Map(), stuck: circle(arc.to, movedBy) };
      moves.set(arc.to, moved);
      next.add(arc.to);
    }
    waiting = [...next].sort(byCodeUnit);
  }
  return { bounds: explained(days, own, leaving), stuck: [] };
};

/** The orders a bound has come through, the last first. */
export const ordersBehind = (id: string, bounds: ReadonlyMap<string, Bound>): readonly Order[] => {
  const found: Order[] = [];
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = bounds.get(at)?.from) {
    seen.add(at);
    const { by } = bounds.get(at) ?? {};
    if (by === undefined) break;
    found.push(by);
  }
  return found;
};

const sorted = (orders: Iterable<Order>): readonly Order[] =>
  [...new Map([...orders].map((one) => [nameOf(one), one])).entries()]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([, one]) => one);

/**
 * Carries what is known of some moments over to others, to the tightest first and last days that follow. Orders of which not
 * all can hold are named and none of them is used: what else follows is worked out without them. Pure; neither the order of
 * moments nor that of orders matters, and a further moment or order only ever tightens, unless it contradicts.
 */
export const propagate = (spans: readonly Span[], orders: readonly Order[]): Propagated => {
  const ends = (take: (one: Span) => number | undefined): ReadonlyMap<string, number> =>
    new Map(
      [...spans]
        .sort((a, b) => byCodeUnit(a.id, b.id))
        .flatMap((one) => {
          const day = take(one);
          return day === undefined ? [] : [[one.id, day] as const];
        }),
    );
  const [first, last] = [ends((one) => one.min), ends((one) => one.max)];
  const contradictions: Contradiction[] = [];
  let left = sorted(orders.filter((one) => one.before !== one.after));
  for (;;) {
    const min = tighten(first, forward(left), (a, b) => a > b);
    const max = tighten(last, backward(left), (a, b) => a < b);
    const found: Contradiction[] = [min.stuck, max.stuck]
      .filter((stuck) => stuck.length > 0)
      .map((stuck) => ({ at: [...stuck].map((one) => one.after).sort(byCodeUnit)[0] ?? '', orders: sorted(stuck) }));
    if (found.length === 0)
      for (const id of [...new Set([...min.bounds.keys(), ...max.bounds.keys()])].sort(byCodeUnit)) {
        const [from, to] = [min.bounds.get(id), max.bounds.get(id)];
        if (from === undefined || to === undefined || from.day <= to.day) continue;
        const behind = sorted([...ordersBehind(id, min.bounds), ...ordersBehind(id, max.bounds)]);
        // Own bounds that exclude each other are another matter: nothing was carried over.
        if (behind.length > 0) found.push({ at: id, orders: behind });
      }
    if (found.length === 0) return { min: min.bounds, max: max.bounds, contradictions };
    const said = new Set<string>();
    for (const one of found) {
      const orders = one.orders.map(nameOf).join('\n');
      // The same orders are found wanting from both ends, and at every moment they lead to.
      if (!said.has(orders)) contradictions.push(one);
      said.add(orders);
    }
    const gone = new Set(found.flatMap((one) => one.orders.map(nameOf)));
    left = left.filter((one) => !gone.has(nameOf(one)));
  }
};
