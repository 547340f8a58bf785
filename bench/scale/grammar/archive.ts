import { type Day, dayOf } from './calendar.ts';
import { dice, seedOf } from './dice.ts';
import { incidentOf } from './incidents.ts';
import { type Report, type Task, write } from './tell.ts';
import { type Outlet, type World, worldOf } from './world.ts';

export type { Report } from './tell.ts';

const BEGINS = dayOf(2019, 2, 4);
/** Incidents begin at most so many a day. */
const DAILY = 3;

type Planned = Omit<Task, 'number' | 'copies'> & { readonly key: number; readonly from?: number };

/** Who tells of an incident's stages and when: 1 to 8 outlets, the first in its own words, others in theirs or in copies. */
const plan = (world: World, seed: number, id: number, began: Day): readonly Planned[] => {
  const incident = incidentOf(world, seed, id, began);
  const d = dice(seedOf(seed, 3_000_000 + id));
  const outlets: Outlet[] = [];
  const most = 1 + d.below(8);
  while (outlets.length < most) {
    const one = d.pick(world.outlets);
    if (!outlets.includes(one)) outlets.push(one);
  }
  const planned: Planned[] = [];
  incident.stages.forEach(({ day }, at) => {
    const tellers = outlets.filter(() => d.chance(at === 0 ? 60 : 25));
    const first = tellers[0] ?? (at === 0 || d.chance(30) ? (outlets[0] as Outlet) : undefined);
    if (first === undefined) return;
    const published = day + d.below(2);
    const key = planned.length;
    planned.push({ incident, at, outlet: first, published, key });
    for (const outlet of tellers.slice(1)) {
      const later = published + d.below(3);
      const copies = outlet.kind === 'paper' && d.chance(first.kind === 'wire' ? 60 : 25);
      planned.push({ incident, at, outlet, published: later, key: planned.length, ...(copies ? { from: key } : {}) });
    }
  });
  return planned;
};

/**
 * An archive of invented reports, endless, in the order of their publication: day by day incidents begin, and are told stage
 * by stage for days or years by up to eight outlets, so that at any time some hundred matters run beside each other.
 *
 * It is not built to be easy. All of it shares one president, one Interior Ministry with one spokesman, 20 towns with the same
 * police, prosecutor's office, judge and a dozen officers in each, 40 lawyers, 12 outlets and 4 groups. Outlets copy each
 * other's paragraphs, quote the same words, spell names in three ways, tell old stages again in every new report, close their
 * reports for a month with the same few sentences, and agencies with one sentence for ever. One victim in five bears one of
 * twenty family names, one in twenty the whole name of somebody else, and lawyers are now and then arrested themselves.
 *
 * The same seed gives the same reports; a longer archive begins with the shorter one.
 */
export function* archive(seed: number): Generator<Report, never> {
  const world = worldOf(seed);
  const d = dice(seedOf(seed, 2));
  const due = new Map<Day, Planned[]>();
  const written = new Map<string, Task>();
  let number = 0;
  let id = 0;
  for (let day = BEGINS; ; day++) {
    for (let more = d.below(DAILY + 1); more > 0; more--)
      for (const one of plan(world, seed, id++, day)) due.set(one.published, [...(due.get(one.published) ?? []), one]);
    for (const one of due.get(day) ?? []) {
      const { key, from, ...what } = one;
      const copied = written.get(`${what.incident.id}/${from}`);
      const task: Task = { ...what, number: number++, ...(copied === undefined ? {} : { copies: copied }) };
      written.set(`${what.incident.id}/${key}`, task);
      yield write(world, seed, task);
    }
    due.delete(day);
  }
}
