import { gathering } from '../gathering.ts';
import type { Local } from './local.ts';
import { classKeys, count, localKey, type NameClass, nameClass } from './name-class.ts';
import type { ReportParties } from './report-parties.ts';

/** All classes of namings of a case, and which of them can meet. */
export type ClassRegister = {
  readonly put: (report: ReportParties) => void;
  readonly take: (report: ReportParties) => void;
  /** Pairs of prints that decisions join, by the decision's entry; replaces those set before. */
  readonly join: (joins: readonly { readonly entry: string; readonly a: string; readonly b: string }[]) => void;
  readonly get: (print: string) => NameClass | undefined;
  /**
   * What changed since last asked: groups of classes that can meet, in which somebody came, went or was parted; classes
   * beyond these whose namings alone are more or fewer; and the prints of classes that nobody is in any more.
   */
  readonly changed: () => {
    readonly met: readonly (readonly NameClass[])[];
    readonly counted: readonly NameClass[];
    readonly gone: readonly string[];
  };
  /** Pairs of these classes that a report names side by side. */
  readonly besides: (classes: readonly NameClass[]) => readonly (readonly [string, string])[];
};

/** A register of nobody. */
export const classRegister = (): ClassRegister => {
  const classes = new Map<string, NameClass>();
  /** How many look for somebody under a key: without any, those found under it have nothing to do with each other. */
  const seekers = new Map<string, number>();
  const beside = new Map<string, Map<string, number>>();
  const counted = new Set<string>();
  const keysOf = new Map<string, readonly string[]>();
  let joined: ReadonlyMap<string, readonly string[]> = new Map();
  const together = gathering((key) => !key.startsWith('s ') || seekers.has(key));

  const seek = (keys: readonly string[], by: 1 | -1): void => {
    for (const key of keys) {
      const now = (seekers.get(key) ?? 0) + by;
      const flips = seekers.has(key) !== now > 0;
      if (now > 0) seekers.set(key, now);
      else seekers.delete(key);
      if (flips) together.reconsider(key);
    }
  };
  const asKeys = (one: NameClass) => {
    const { meeting, seeking, offering } = classKeys(one);
    const sought = [...new Set(seeking.map((key) => `s ${one.standsFor.kind} ${key}`))];
    const offered = offering.map((key) => `s ${one.standsFor.kind} ${key}`);
    return { sought, all: [`self ${one.print}`, ...meeting.map((key) => `m ${key}`), ...sought, ...offered] };
  };
  const setKeys = (print: string): void => {
    const own = keysOf.get(print);
    together.set(print, own === undefined ? [] : [...own, ...(joined.get(print) ?? [])]);
  };
  const putLocal = (print: string, local: Local): void => {
    const there = classes.get(print);
    const one = there ?? nameClass(print, local);
    count(one, local, 1);
    counted.add(print);
    if (there) return;
    classes.set(print, one);
    const { sought, all } = asKeys(one);
    keysOf.set(print, all);
    setKeys(print);
    seek(sought, 1);
  };
  const takeLocal = (print: string, local: Local): void => {
    const one = classes.get(print);
    if (one === undefined) return;
    count(one, local, -1);
    counted.add(print);
    if (one.locals.size > 0) return;
    classes.delete(print);
    seek(asKeys(one).sought, -1);
    keysOf.delete(print);
    setKeys(print);
  };
  const name = (a: string, b: string, by: 1 | -1): void => {
    for (const [p, q] of [
      [a, b],
      [b, a],
    ] as const) {
      const own = beside.get(p) ?? new Map<string, number>();
      beside.set(p, own);
      const now = (own.get(q) ?? 0) + by;
      if (own.has(q) !== now > 0) together.touch(p);
      if (now > 0) own.set(q, now);
      else own.delete(q);
      if (own.size === 0) beside.delete(p);
    }
  };
  const localsWithPrint = ({ locals, prints }: ReportParties): readonly (readonly [string, Local])[] =>
    locals.flatMap((local) => {
      const print = prints.get(localKey(local));
      return print === undefined ? [] : [[print, local] as const];
    });
  return {
    put: (report) => {
      for (const [print, local] of localsWithPrint(report)) putLocal(print, local);
      for (const [a, b] of report.besides) name(a, b, 1);
    },
    take: (report) => {
      for (const [print, local] of localsWithPrint(report)) takeLocal(print, local);
      for (const [a, b] of report.besides) name(a, b, -1);
    },
    join: (joins) => {
      const now = new Map<string, string[]>();
      for (const { entry, a, b } of joins)
        for (const print of [a, b]) now.set(print, [...(now.get(print) ?? []), `d ${entry}`]);
      const before = joined;
      joined = now;
      for (const print of new Set([...before.keys(), ...now.keys()]))
        if ((before.get(print) ?? []).join(' ') !== (now.get(print) ?? []).join(' ')) setKeys(print);
    },
    get: (print) => classes.get(print),
    changed: () => {
      const met = together.changed().map((prints) => prints.flatMap((print) => classes.get(print) ?? []));
      const seen = new Set(met.flat().map((one) => one.print));
      const rest = [...counted].sort().flatMap((print) => (seen.has(print) ? [] : (classes.get(print) ?? [])));
      const gone = [...counted].sort().filter((print) => !classes.has(print));
      counted.clear();
      return { met, counted: rest, gone };
    },
    besides: (some) => {
      const here = new Set(some.map((one) => one.print));
      return some.flatMap(({ print }) =>
        [...(beside.get(print)?.keys() ?? [])].flatMap((other) =>
          here.has(other) && print < other ? [[print, other] as const] : [],
        ),
      );
    },
  };
};
