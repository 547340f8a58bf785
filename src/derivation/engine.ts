import type { CaseFile, DerivationInput, Explanation, SourceReading } from '../model/index.ts';
import { byCodeUnit } from '../model/index.ts';
import {
  bySourceId,
  type Described,
  decisionPlaces,
  describeSources,
  type Effect,
  explainNames,
  gathering,
  type Held,
  heldSources,
  placesIn,
  sameDecided,
  textWords,
  tiesOf,
  unreadTexts,
  whoIsWho,
  withDecidedMentions,
  wordingTies,
} from '../reconciling/index.ts';
import { type Tally, tally } from './in-order.ts';
import { joinStrands } from './join-strands.ts';
import { shelves } from './shelves.ts';
import { deriveStrand, type Strand } from './strand.ts';
import { widePlaces } from './wide-places.ts';

type Decisions = DerivationInput['decisions'];

/** A case of so many reports is one strand, whatever they tell: only what is larger is worth taking apart. */
const FEW = 64;
const TOGETHER = 'case';
/** What more reports than so many have in common ties nobody: a town's daily news, a paragraph that stands under everything. */
const MOST: readonly (readonly [kind: string, most: number])[] = [
  ['words ', 16],
  ['there ', 8],
];
/** The place of decisions about sources that are not in the case. */
const NOWHERE = '';

/** What is known of one source by itself. */
type Known = {
  readonly reading: SourceReading | undefined;
  readonly decisions: Decisions;
  readonly described: Described;
  readonly held: Held | undefined;
  readonly wording: readonly string[];
};

/** How much was worked out anew, in counts that are the same on every machine. */
export type Work = {
  readonly sources: number;
  readonly strands: number;
  /** Pairs of names, texts, tellings and counts that were compared. */
  readonly comparisons: number;
};

/** What was derived, and how to ask why. */
export type Derived = {
  readonly file: CaseFile;
  readonly work: Work;
  readonly explain: () => Explanation;
};

/** Derives a case again and again, keeping what the last input has in common with the next. */
export type Engine = { readonly derive: (input: DerivationInput) => Derived };

const NONE: Decisions = [];

const sameList = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a === b || (a.length === b.length && a.every((one, at) => one === b[at]));

/** Decisions about who is who are taken account of in the whole case; they do not make their reports one story. */
const ABOUT_NAMES: ReadonlySet<string> = new Set(['IdentitiesJoined@1', 'IdentitiesParted@1', 'Named@1']);

/** Decisions by the sources they are about; those about no source that is known stand under NOWHERE. */
const bySources = (decisions: Decisions, isKnown: (source: string) => boolean) => {
  const found = new Map<string, Decisions[number][]>();
  const ties = new Map<string, string[]>();
  const put = <T>(into: Map<string, T[]>, key: string, one: T): void => {
    const there = into.get(key);
    if (there) there.push(one);
    else into.set(key, [one]);
  };
  const places = decisionPlaces(decisions);
  decisions.forEach((decision, at) => {
    const cited = places[at]?.sources ?? [];
    const about = cited.filter(isKnown);
    for (const source of about.length > 0 ? about : [NOWHERE]) put(found, source, decision);
    // Of what is cited, not of what is here: a source that comes later finds the other tied already.
    if (cited.length > 1 && !ABOUT_NAMES.has(decision.kind))
      for (const source of about) put(ties, source, `decided ${decision.entry}`);
  });
  return { found, ties };
};

const takenIn = (decisions: Decisions): readonly string[] =>
  decisions.flatMap((one) => (one.kind === 'SourceTaken@1' && 'payload' in one ? [one.payload.source] : []));

const wordingOf = (text: Held | undefined): readonly string[] =>
  text === undefined ? [] : wordingTies(textWords(text));

/** An engine that has derived nothing yet; cases of up to `few` reports are one strand. */
export const engine = (few = FEW): Engine => {
  const known = new Map<string, Known>();
  const who = whoIsWho();
  const together = gathering((key, sharing) => {
    const most = key === TOGETHER ? few : MOST.find(([kind]) => key.startsWith(kind))?.[1];
    return most === undefined || sharing <= most;
  });
  const shelf = shelves();
  const wide = widePlaces();
  const strands = new Map<string, { readonly members: readonly string[]; readonly strand: Strand }>();
  const strandOf = new Map<string, string>();
  const effectsOf = new Map<string, readonly Effect[]>();
  const helds = new Map<string, Held>();
  const publishers: Tally = new Map();
  const published = new Map<string, string>();
  let unsettled: readonly string[] = [];
  let lastDecisions: Decisions = [];
  let taken: ReadonlySet<string> = new Set();
  let about = bySources([], () => false);

  /** Lists a source in the place of what it was; `undefined` strikes it off. */
  const list = (source: string, now: Known | undefined): void => {
    const told = (one: Known | undefined, sign: 1 | -1): void => {
      for (const { publisher } of one?.described.records ?? [])
        if (publisher !== undefined) tally(publishers, publisher, sign);
    };
    told(known.get(source), -1);
    told(now, 1);
    const date = now?.described.records[0]?.published?.stated;
    if (date === undefined) published.delete(source);
    else published.set(source, date);
    if (now?.held === undefined) helds.delete(source);
    else helds.set(source, now.held);
    if (now === undefined) known.delete(source);
    else known.set(source, now);
  };

  const look = (source: string, reading: SourceReading | undefined, decisions: Decisions): Known => {
    const before = known.get(source);
    const readings = reading === undefined ? [] : [reading];
    const described = describeSources(readings, decisions);
    const [read] = heldSources(readings, described.access);
    const held = read && withDecidedMentions(read, decisions);
    const same = before !== undefined && before.reading === reading && before.held?.access === held?.access;
    return {
      reading,
      decisions,
      described,
      held: same && before.held && held && sameDecided(before.held, held) ? before.held : held,
      wording: same ? before.wording : [held ?? unreadTexts(readings, described.access)[0]].flatMap(wordingOf),
    };
  };

  const strandFor = (members: readonly string[]): Strand => {
    const own = members.flatMap((source) => known.get(source) ?? []);
    const described: Described = {
      records: own.flatMap((one) => one.described.records),
      access: new Map(own.flatMap((one) => [...one.described.access])),
      effects: own.flatMap((one) => one.described.effects),
    };
    return deriveStrand({
      sources: own.flatMap((one) => one.reading ?? []),
      helds: own.flatMap((one) => one.held ?? []),
      described,
      decisions: inLedgerOrder(own.flatMap((one) => one.decisions)),
      unsettled,
      who: who.within(members),
    });
  };
  let order: ReadonlyMap<Decisions[number], number> = new Map();
  const inLedgerOrder = (decisions: Decisions): Decisions =>
    [...new Set(decisions)].sort((p, q) => (order.get(p) ?? 0) - (order.get(q) ?? 0));

  return {
    derive: (input) => {
      const { decisions } = input;
      const readings = bySourceId(input.sources);
      const before = who.comparisons();
      const came = [...readings.keys()].some((source) => known.get(source)?.reading === undefined);
      const left = [...known].flatMap(([source, one]) => (one.reading && !readings.has(source) ? [source] : []));
      // Where nobody came or went and nobody decided, what decisions are about is what it was.
      if (!sameList(decisions, lastDecisions) || (decisions.length > 0 && (came || left.length > 0))) {
        order = new Map(decisions.map((one, at) => [one, at]));
        taken = new Set(takenIn(decisions));
        about = bySources(decisions, (source) => readings.has(source) || taken.has(source) || source === NOWHERE);
      }
      lastDecisions = decisions;
      const gone = [...known.keys()].filter(
        (source) => !readings.has(source) && !taken.has(source) && source !== NOWHERE,
      );
      const dirty = new Set<string>();
      for (const source of gone) {
        list(source, undefined);
        together.set(source, []);
      }
      const renew = (source: string, reading: SourceReading | undefined): void => {
        const before = known.get(source);
        const own = about.found.get(source) ?? NONE;
        if (before !== undefined && before.reading === reading && sameList(before.decisions, own)) return;
        list(source, look(source, reading, own));
        dirty.add(source);
      };
      for (const [source, reading] of readings) renew(source, reading);
      for (const source of [...taken, NOWHERE]) if (!readings.has(source)) renew(source, undefined);
      if (!sameList(unsettled, input.unsettled ?? [])) for (const source of known.keys()) dirty.add(source);
      unsettled = input.unsettled ?? [];
      const whose = who.update(helds, [...gone, ...dirty], decisions, publishers.keys(), published);
      for (const source of whose) dirty.add(source);

      for (const source of gone) wide.set(source, []);
      for (const source of dirty) wide.set(source, placesIn(who.within([source])));
      for (const source of new Set([...dirty, ...wide.changed(helds.size)])) {
        const one = known.get(source);
        const stories =
          one?.held === undefined
            ? []
            : tiesOf(one.held, who.within([source]), one.described.records[0]?.published, wide.isWide);
        const decided = about.ties.get(source) ?? [];
        // A text that no reader knows has no story, and words all the same.
        const wording = one?.wording ?? [];
        const all = wording.length === 0 ? decided : [TOGETHER, ...stories, ...wording, ...decided];
        together.set(source, [`self ${source}`, ...all]);
      }
      const groups = together.changed().filter((members) => {
        const before = strands.get(strandOf.get(members[0] as string) ?? '?');
        return before === undefined || !sameList(before.members, members) || members.some((one) => dirty.has(one));
      });
      const out: Strand[] = [];
      const drop = (source: string): void => {
        const key = strandOf.get(source);
        const before = key === undefined ? undefined : strands.get(key);
        strandOf.delete(source);
        if (key === undefined || before === undefined) return;
        out.push(before.strand);
        strands.delete(key);
        effectsOf.delete(key);
      };
      for (const members of groups) for (const source of members) drop(source);
      for (const source of gone) drop(source);
      const into = groups.map((members) => {
        const key = members[0] as string;
        const strand = strandFor(members);
        strands.set(key, { members, strand });
        if (strand.effects.length > 0) effectsOf.set(key, strand.effects);
        for (const source of members) strandOf.set(source, key);
        return strand;
      });
      shelf.change(out, into);
      const all = () => [...strands].sort((p, q) => byCodeUnit(p[0], q[0])).map(([, one]) => one.strand);
      const effects = [...[...effectsOf.values()].flat(), ...who.effects()];
      const file = joinStrands(shelf, { person: who.at, effects, helds, decisions });
      return {
        file,
        work: {
          sources: dirty.size,
          strands: groups.length,
          comparisons: who.comparisons() - before + into.reduce((sum, one) => sum + one.comparisons, 0),
        },
        explain: () => {
          const explained = all().map((one) => ({ strand: one, ...one.explain() }));
          const ofEvent = (id: string) =>
            explained.find(({ strand }) => strand.file.events.some((event) => event.id === id));
          return {
            file,
            tellings: (event) => ofEvent(event)?.tellings(event) ?? [],
            apart: (event) => ofEvent(event)?.apart(event) ?? [],
            names: explainNames(who.all()),
            decisions: decisionPlaces(decisions),
          };
        },
      };
    },
  };
};
