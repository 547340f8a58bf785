import type { EventRecord, StatementRecord } from '../../model/index.ts';
import { by, byCodeUnit, reason } from '../../model/index.ts';
import { groups } from '../identities/components.ts';
import type { Who } from '../identities/identify.ts';
import type { Dependence } from '../lineage/shared-wording.ts';

/** What counting origins needs to know of the case. */
export type OriginGround = {
  /** What each report draws on, by the report that draws. */
  readonly dependences: ReadonlyMap<string, readonly Dependence[]>;
  /** The report that stands for a report and all its copies: what is shared is known of that one. */
  readonly headOf: (source: string) => string;
  /** Pairs of statements in shared words, as `a\u001fb`. */
  readonly shared: ReadonlySet<string>;
  readonly who: (id: string) => Who | undefined;
  /** Sources that a person vouched for as independent. */
  readonly vouched: ReadonlySet<string>;
  /** A held source that an outlet published, if there is exactly one. */
  readonly publishedBy: (outlet: string) => string | undefined;
};

const isByHand = (record: StatementRecord): boolean => record.proposedBy.startsWith('person:');

/**
 * The one who knows: the last in the chain who is somebody in particular; a vague voice leaves the report to answer for it.
 * Whom a person entered by hand as the voice is somebody in particular, even where no reading knows them: then the
 * statement's own id stands for them.
 */
const knower = (
  record: StatementRecord,
  records: readonly StatementRecord[],
  { who }: OriginGround,
): string | undefined => {
  const last = record.voice.at(-1);
  if (isByHand(record) && last !== undefined) {
    const known = last.identity === undefined ? undefined : who(last.identity)?.id;
    const alike = records.filter((one) => isByHand(one) && one.voice.at(-1)?.words === last.words);
    return known ?? alike.map((one) => one.id).sort(byCodeUnit)[0];
  }
  for (let at = record.voice.length - 1; at >= 0; at--) {
    const id = record.voice[at]?.identity;
    const one = id === undefined ? undefined : who(id);
    if (one === undefined) continue;
    const particular = one.named || (one.kind !== 'person' && one.parties.some((party) => party.countries.length > 0));
    if (particular) return one.id;
  }
  return undefined;
};

/**
 * Counts through how many mouths an event came, at most. Statements of one voice are one origin, through however many
 * reports. Reports that speak in their own voice are one origin where one draws on the other, as a whole or in these words;
 * a report that a person vouched for stands by itself. Text proves dependence; its absence proves nothing: hence "at most".
 */
export const originsOf = (
  records: readonly StatementRecord[],
  ground: OriginGround,
): Pick<EventRecord, 'origins' | 'originsAtMost'> => {
  const through = new Map<string, Set<string>>();
  const own: StatementRecord[] = [];
  /** Reports that only pass on what another held report tells, and whose it is; not those that also speak for themselves. */
  const passesOn = new Map<string, Set<string>>();
  const speaks = new Set<string>();
  for (const record of records) {
    const voice = knower(record, records, ground);
    const published = voice === undefined ? undefined : ground.publishedBy(voice);
    if (voice !== undefined && published === undefined)
      through.set(voice, (through.get(voice) ?? new Set()).add(record.source));
    else own.push(published === undefined ? record : { ...record, source: published });
    if (published === undefined || published === record.source) speaks.add(record.source);
    else passesOn.set(record.source, (passesOn.get(record.source) ?? new Set()).add(published));
  }
  const bySource = new Map<string, StatementRecord[]>();
  for (const record of own) {
    const there = bySource.get(record.source);
    if (there) there.push(record);
    else bySource.set(record.source, [record]);
  }
  const sources = [...bySource.keys()].sort(byCodeUnit).filter((source) => {
    if (ground.vouched.has(source)) return true;
    // What stands in a wire's words is the wire's, where another report of the same words says that it is.
    const found = (ground.dependences.get(source) ?? []).find(
      ({ to, whole, wire }) => whole && wire !== undefined && through.get(wire)?.has(to) === true,
    );
    if (found?.wire !== undefined) through.get(found.wire)?.add(source);
    return found === undefined;
  });
  // Copies draw on one another through the one that stands for them, whether or not it tells of this.
  const here = new Set([...sources, ...sources.map(ground.headOf)]);
  const into = groups([...here], []);
  const drawsOn = new Set<string>();
  const wires = new Map<string, string>();
  for (const { from, to, whole, wire } of [...here].flatMap((source) => ground.dependences.get(source) ?? [])) {
    if (!here.has(to) || ground.vouched.has(from) || ground.vouched.has(to)) continue;
    const inWords = () =>
      (bySource.get(from) ?? []).some((a) =>
        (bySource.get(to) ?? []).some((b) => ground.shared.has(`${a.id}\u001f${b.id}`)),
      );
    if (!whole && !inWords()) continue;
    drawsOn.add(from);
    if (wire !== undefined) {
      drawsOn.add(to);
      wires.set(from, wire);
    }
    into.join(from, to, reason('shared-wording'));
  }
  // A report that is named as the source and itself only names another is a link of the chain; a circle is one origin.
  for (const source of sources) {
    if (speaks.has(source) || ground.vouched.has(source)) continue;
    for (const to of passesOn.get(source) ?? []) {
      drawsOn.add(source);
      into.join(source, to, reason('names-as-source'));
    }
  }
  const byRoot = new Map<string, string[]>();
  for (const source of sources) byRoot.set(into.root(source), [...(byRoot.get(into.root(source)) ?? []), source]);
  const reports = [...byRoot.values()].map((together) => ({
    voice:
      together.find((source) => !drawsOn.has(source)) ??
      together.flatMap((source) => wires.get(source) ?? [])[0] ??
      (together[0] as string),
    through: together,
    ...(together.some((source) => ground.vouched.has(source)) ? { vouched: true } : {}),
  }));
  for (const { voice, through: reached } of reports) for (const one of reached) through.get(voice)?.add(one);
  const apart = reports.filter(({ voice }) => !through.has(voice));
  const voices = [...through.entries()].map(([voice, reached]) => ({ voice, through: [...reached].sort(byCodeUnit) }));
  const origins = [...apart, ...voices].sort(by((one) => one.voice));
  return { origins, originsAtMost: origins.length };
};
