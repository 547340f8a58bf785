import type { Basis, EventRecord, Origin, StatementRecord } from '../../model/index.ts';
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
  /** The place in which words seat a body that is known by its kind alone. */
  readonly seatOf: (id: string) => string | undefined;
};

type Repeat = { readonly by: string; readonly from: string; readonly wire?: string };

/** A voice with what it said: who it is, and where it sits if it has no name. */
type Voice = { readonly id: string; readonly seat?: string };

/** How firmly a voice knows, the firmest first. */
const FIRM: readonly Basis[] = ['took-part', 'saw', 'inspection', 'document', 'was-told', 'unstated'];

const isByHand = (record: StatementRecord): boolean => record.proposedBy.startsWith('person:');

/**
 * The one who knows: the last in the chain who is somebody in particular, by name, country or seat; a vague voice leaves the
 * report to answer for it. Whom a person entered by hand as the voice is somebody in particular, even where no reading knows
 * them: then the statement's own id stands for them.
 */
const knower = (
  record: StatementRecord,
  records: readonly StatementRecord[],
  { who, seatOf }: OriginGround,
): Voice | undefined => {
  const last = record.voice.at(-1);
  if (isByHand(record) && last !== undefined) {
    const known = last.identity === undefined ? undefined : who(last.identity)?.id;
    const alike = records.filter((one) => isByHand(one) && one.voice.at(-1)?.words === last.words);
    const id = known ?? alike.map((one) => one.id).sort(byCodeUnit)[0];
    return id === undefined ? undefined : { id };
  }
  for (let at = record.voice.length - 1; at >= 0; at--) {
    const id = record.voice[at]?.identity;
    const one = id === undefined ? undefined : who(id);
    if (one === undefined) continue;
    const particular = one.named || (one.kind !== 'person' && one.parties.some((party) => party.countries.length > 0));
    if (particular) return { id: one.id };
    const seat = one.kind === 'organization' ? seatOf(one.id) : undefined;
    if (seat !== undefined) return { id: one.id, seat };
  }
  return undefined;
};

/** How a voice knows: by having been in it, if only one telling of the same happening shows it, else by the firmest that its words show. */
const firmest = (voice: string, records: readonly StatementRecord[], cast: ReadonlySet<string>): Basis => {
  if (cast.has(voice)) return 'took-part';
  const known = new Set(
    records.map((record) => {
      const own = record.voice.findLast((link) => link.identity === voice) ?? record.voice.at(-1);
      return own?.basis ?? 'unstated';
    }),
  );
  return FIRM.find((basis) => known.has(basis)) ?? 'unstated';
};

const bySource = (records: readonly StatementRecord[]): ReadonlyMap<string, readonly StatementRecord[]> => {
  const found = new Map<string, StatementRecord[]>();
  for (const record of records) {
    const there = found.get(record.source);
    if (there) there.push(record);
    else found.set(record.source, [record]);
  }
  return found;
};

const repeatsOf = (found: readonly Repeat[]): Pick<Origin, 'repeats'> => {
  // Two that stand in a wire's words both have them from the wire, neither from the other.
  const own = found.filter((one) => one.wire === undefined);
  const each = new Map(own.map((one) => [`${one.by} ${one.from}`, one]));
  const sorted = [...each.entries()].sort(by(([key]) => key)).map(([, one]) => ({ by: one.by, from: one.from }));
  return sorted.length === 0 ? {} : { repeats: sorted };
};

/** Which of some reports draw on which others in what they tell here: as a whole, or in the words of these statements. */
const drawing = (
  here: ReadonlySet<string>,
  told: ReadonlyMap<string, readonly StatementRecord[]>,
  { dependences, vouched, shared }: OriginGround,
): readonly Repeat[] =>
  [...here]
    .flatMap((source) => dependences.get(source) ?? [])
    .flatMap(({ from, to, whole, wire }): Repeat[] => {
      if (!here.has(to) || vouched.has(from) || vouched.has(to)) return [];
      const inWords = () =>
        (told.get(from) ?? []).some((a) => (told.get(to) ?? []).some((b) => shared.has(`${a.id}\u001f${b.id}`)));
      return whole || inWords() ? [{ by: from, from: to, ...(wire === undefined ? {} : { wire }) }] : [];
    });

/** What one voice is heard to say; `also` are reports that stand in its words without naming it. */
type Heard = { voice: Voice; readonly records: StatementRecord[]; readonly also: Set<string> };

/** A voice as one origin, through however many reports, with who of them has it from whom. */
const voiceOrigin = ({ voice, records, also }: Heard, cast: ReadonlySet<string>, ground: OriginGround): Origin => {
  const told = bySource(records);
  const through = [...new Set([...told.keys(), ...also])].sort(byCodeUnit);
  const outlets = records.flatMap(({ source, voice: chain }): Repeat[] => {
    const id = chain.at(-1)?.told;
    const outlet = id === undefined ? undefined : ground.who(id);
    if (outlet === undefined || !outlet.parties.some(({ entity }) => entity.outlet === true)) return [];
    const from = ground.publishedBy(outlet.id) ?? outlet.id;
    return from === source ? [] : [{ by: source, from }];
  });
  return {
    voice: voice.id,
    through,
    basis: firmest(voice.id, records, cast),
    ...(voice.seat === undefined ? {} : { seat: voice.seat }),
    ...repeatsOf([...drawing(new Set(through), told, ground), ...outlets]),
  };
};

/** Reports that only pass on what another held report tells, and whose that is. */
type PassedOn = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Reports that speak for themselves: one origin where one draws on the other. A report that is named as the source and itself
 * only names another is a link of the chain; a circle is one origin. Two that stand in a wire's words are the wire's.
 */
const reportOrigins = (
  own: readonly StatementRecord[],
  sources: readonly string[],
  passedOn: PassedOn,
  ground: OriginGround,
): readonly Origin[] => {
  const told = bySource(own);
  // Copies draw on one another through the one that stands for them, whether or not it tells of this.
  const here = new Set([...sources, ...sources.map(ground.headOf)]);
  const into = groups([...here], []);
  const drawn = drawing(here, told, ground);
  for (const one of drawn) into.join(one.by, one.from, reason('shared-wording'));
  const named = sources.flatMap((source): Repeat[] => {
    if (ground.vouched.has(source)) return [];
    return [...(passedOn.get(source) ?? [])].flatMap((from) => (here.has(from) ? [{ by: source, from }] : []));
  });
  for (const one of named) into.join(one.by, one.from, reason('names-as-source'));
  const links = [...drawn, ...named];
  const drawsOn = new Set(links.flatMap((one) => (one.wire === undefined ? [one.by] : [one.by, one.from])));
  const wires = new Map(
    drawn.flatMap(({ by: drawing, wire }) => (wire === undefined ? [] : [[drawing, wire] as const])),
  );
  const byRoot = new Map<string, string[]>();
  for (const source of sources) {
    const there = byRoot.get(into.root(source));
    if (there) there.push(source);
    else byRoot.set(into.root(source), [source]);
  }
  return [...byRoot.values()].map((together): Origin => {
    const within = new Set(together);
    return {
      voice:
        together.find((source) => !drawsOn.has(source)) ??
        together.flatMap((source) => wires.get(source) ?? [])[0] ??
        (together[0] as string),
      through: together,
      ...(together.some((source) => ground.vouched.has(source)) ? { vouched: true } : {}),
      ...repeatsOf(links.filter((one) => within.has(one.by) && within.has(one.from))),
    };
  });
};

/**
 * Counts through how many mouths something came, at most. Statements of one voice are one origin, through however many
 * reports. Reports that speak in their own voice are one origin where one draws on the other, as a whole or in these words;
 * what a report only touches on in its own words, while it quotes a voice for it, is no further origin. A report that a
 * person vouched for stands by itself. Text proves dependence; its absence proves nothing: hence "at most". `cast` are those
 * who were in what is told.
 */
export const originsOf = (
  records: readonly StatementRecord[],
  cast: ReadonlySet<string>,
  ground: OriginGround,
): Pick<EventRecord, 'origins' | 'originsAtMost'> => {
  const voices = new Map<string, Heard>();
  const quoting = new Set<string>();
  const own: StatementRecord[] = [];
  const passedOn = new Map<string, Set<string>>();
  const speaks = new Set<string>();
  for (const record of records) {
    const voice = knower(record, records, ground);
    const published = voice === undefined ? undefined : ground.publishedBy(voice.id);
    if (published === undefined || published === record.source) speaks.add(record.source);
    else passedOn.set(record.source, (passedOn.get(record.source) ?? new Set()).add(published));
    if (voice === undefined || published !== undefined) {
      own.push(published === undefined ? record : { ...record, source: published });
      continue;
    }
    quoting.add(record.source);
    // Two reports that speak of the police of one town speak of one body, though nothing else names it.
    const key = voice.seat === undefined ? voice.id : `${ground.who(voice.id)?.name.toLowerCase()} ${voice.seat}`;
    const there = voices.get(key);
    if (there === undefined) voices.set(key, { voice, records: [record], also: new Set() });
    else {
      there.records.push(record);
      if (voice.id < there.voice.id) there.voice = voice;
    }
  }
  for (const source of speaks) passedOn.delete(source);
  const touches = (record: StatementRecord): boolean => record.strength === 'weak' && record.review === 'proposed';
  const left = own.filter((record) => !(touches(record) && quoting.has(record.source)));
  const heard = new Map([...voices.values()].map((one) => [one.voice.id, one]));
  const reached = (voice: string, source: string): boolean => {
    const one = heard.get(voice);
    return one !== undefined && (one.also.has(source) || one.records.some((record) => record.source === source));
  };
  const sources = [...bySource(left).keys()].sort(byCodeUnit).filter((source) => {
    if (ground.vouched.has(source)) return true;
    // What stands in a wire's words is the wire's, where another report of the same words says that it is.
    const found = (ground.dependences.get(source) ?? []).find(
      ({ to, whole, wire }) => whole && wire !== undefined && reached(wire, to),
    );
    if (found?.wire !== undefined) heard.get(found.wire)?.also.add(source);
    return found === undefined;
  });
  const reports = reportOrigins(left, sources, passedOn, ground);
  for (const { voice, through } of reports) for (const one of through) heard.get(voice)?.also.add(one);
  const origins = [
    ...reports.filter(({ voice }) => !heard.has(voice)),
    ...[...heard.values()].map((one) => voiceOrigin(one, cast, ground)),
  ].sort(by((one) => one.voice));
  return { origins, originsAtMost: origins.length };
};
