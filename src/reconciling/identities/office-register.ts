import { bounds } from '../../model/index.ts';
import { isDescription } from './described.ts';
import { localKey } from './name-class.ts';
import { type Attested, meantBy, type Office, officesOf } from './offices.ts';
import type { Party } from './party.ts';
import type { ReportParties } from './report-parties.ts';

type Given = Attested & { readonly source: string; readonly print: string };
type Day = { readonly from: string; readonly to: string };

/** Who is given which post by which report, and which reports mean somebody by a post alone. */
export type OfficeRegister = {
  /** Takes a report in the place of what it was; `published` as EDTF. Without it, or without a day, it neither gives nor means. */
  readonly put: (report: ReportParties, published: string | undefined) => void;
  readonly take: (source: string) => void;
  /** The published date under which a source was put. */
  readonly dated: (source: string) => string | undefined;
  /** Sources that mean somebody by a post to which somebody was given or from whom it was taken since last asked. */
  readonly changed: () => ReadonlySet<string>;
  /** Sources that mean somebody by a post that a class of namings is given. */
  readonly meaning: (print: string) => Iterable<string>;
  /** The posts by which an unnamed party is meant, and who else in the case is given them; the day is its report's. */
  readonly known: (
    party: Party,
  ) => { readonly day: Day; readonly office: Office; readonly given: readonly Given[] } | undefined;
};

/** A published date no longer than a month: anything vaguer puts nobody in office. */
const dayOf = (published: string | undefined): Day | undefined => {
  const { min, max } = published === undefined ? {} : bounds(published);
  return min !== undefined && max !== undefined && min.slice(0, 7) === max.slice(0, 7)
    ? { from: min, to: max }
    : undefined;
};

/** A register in which nobody has a post. */
export const officeRegister = (): OfficeRegister => {
  const given = new Map<string, Map<string, Given>>();
  const seekers = new Map<string, Set<string>>();
  const ofSource = new Map<
    string,
    { day: Day; gives: readonly (readonly [string, string])[]; seeks: readonly string[] }
  >();
  const keysOf = new Map<string, Set<string>>();
  const touched = new Set<string>();
  const dates = new Map<string, string>();

  const take = (source: string): void => {
    dates.delete(source);
    const before = ofSource.get(source);
    if (before === undefined) return;
    for (const [key, id] of before.gives) {
      const print = given.get(key)?.get(id)?.print;
      given.get(key)?.delete(id);
      if (print !== undefined && ![...(given.get(key)?.values() ?? [])].some((one) => one.print === print))
        keysOf.get(print)?.delete(key);
      touched.add(key);
    }
    for (const key of before.seeks) seekers.get(key)?.delete(source);
    ofSource.delete(source);
  };
  const put: OfficeRegister['put'] = (report, published) => {
    const { source } = report.held;
    take(source);
    if (published !== undefined) dates.set(source, published);
    const day = dayOf(published);
    if (day === undefined) return;
    const gives: (readonly [string, string])[] = [];
    const seeks = new Set<string>();
    for (const local of report.locals) {
      const print = report.prints.get(localKey(local));
      for (const party of local.parties) {
        if (local.named && print !== undefined)
          for (const { key, over } of officesOf(party)) {
            const id = `${source} ${party.key} ${over}`;
            const there = given.get(key) ?? new Map<string, Given>();
            given.set(key, there.set(id, { ...day, over, source, print }));
            keysOf.set(print, (keysOf.get(print) ?? new Set()).add(key));
            gives.push([key, id]);
            touched.add(key);
          }
        else if (!local.named && isDescription(party)) for (const { key } of meantBy(party)) seeks.add(key);
      }
    }
    for (const key of seeks) seekers.set(key, (seekers.get(key) ?? new Set()).add(source));
    ofSource.set(source, { day, gives, seeks: [...seeks] });
  };
  return {
    put,
    take,
    dated: (source) => dates.get(source),
    changed: () => {
      const found = new Set([...touched].flatMap((key) => [...(seekers.get(key) ?? [])]));
      touched.clear();
      return found;
    },
    meaning: (print) => [...(keysOf.get(print) ?? [])].flatMap((key) => [...(seekers.get(key) ?? [])]),
    known: (party) => {
      const day = ofSource.get(party.held.source)?.day;
      if (day === undefined) return undefined;
      const [office] = meantBy(party).filter(({ key }) => (given.get(key)?.size ?? 0) > 0);
      return office === undefined ? undefined : { day, office, given: [...(given.get(office.key)?.values() ?? [])] };
    },
  };
};
