import { byCodeUnit, type CaseFile, type Dispute, type EventRecord, type StatementRecord } from '../../model/index.ts';
import { tellable } from '../views/said.ts';
import type { NewsKind } from './kinds.ts';
import { opposed } from './opposed.ts';
import { anchorOf, sharedWords } from './shared-words.ts';
import { onlySpoken, type Thing, thingsOf } from './things.ts';

/** One thing a report tells, with what it adds to what was known. Every list holds ids of the case file. */
export type Told = {
  readonly kind: NewsKind;
  readonly thing: Thing;
  /** The report's statements that tell it; the one that shows best what it adds comes first. */
  readonly statements: readonly StatementRecord[];
  /** Told before by these. */
  readonly held: readonly StatementRecord[];
  /** Confirmed through a mouth that had not told it before. */
  readonly byNewOrigin: boolean;
  /** Whose words it repeats: known sources with the same wording, or the voice that was counted already. */
  readonly from: readonly string[];
  /** The disagreement in which it speaks against what was told before. */
  readonly dispute?: Dispute;
  /** Until now only weak statements carried it. */
  readonly wasWeak: boolean;
};

/** What a report adds, all of it: each of its statements stands in exactly one of these. */
export type Classified = {
  readonly told: readonly Told[];
  /** Weakly carried: waits for a person. */
  readonly review: readonly StatementRecord[];
  /** Spoken under duress: proves only that it was spoken, confirms nothing. */
  readonly duress: readonly StatementRecord[];
  /** Rejected by a person. */
  readonly rejected: readonly StatementRecord[];
};

type Origin = EventRecord['origins'][number];

/** The mouth through which a statement came: of its event's origins where it has one, else its last known voice or its report. */
const originOf = (statement: StatementRecord, event: EventRecord | undefined): string => {
  const voices = statement.voice.flatMap((link) => link.identity ?? []).reverse();
  const through = (origin: Origin) => origin.through.includes(statement.source);
  const origins = event?.origins ?? [];
  const heard = voices.flatMap((id) => origins.filter((one) => one.voice === id && through(one)))[0];
  const own = origins.find((one) => through(one) && !voices.includes(one.voice) && one.through.includes(one.voice));
  return (heard ?? own)?.voice ?? voices[0] ?? statement.source;
};

/** The dispute in which these statements take a side that nobody known took, against one that somebody known took. */
const disputeAgainst = (
  mine: readonly StatementRecord[],
  disputes: readonly Dispute[],
  isKnown: (statement: string) => boolean,
): Dispute | undefined => {
  const ids = new Set(mine.map((one) => one.id));
  return disputes.find((dispute) =>
    dispute.sides.some(
      (side) =>
        side.statements.some((id) => ids.has(id)) &&
        !side.statements.some(isKnown) &&
        dispute.sides.some((other) => opposed(dispute, side, other) && other.statements.some(isKnown)),
    ),
  );
};

/**
 * Tells apart what one report adds to what `known` sources tell. In: a case file that holds the report and the known
 * sources. New: nobody known tells it. Confirmed: known sources tell it too, by a new origin where it came through a mouth
 * not counted before. Contradicted: it takes another side in a disagreement. Repeated: in wording shared with a known
 * source, or by a voice that had said it already. A thing told several times in the report counts once, by what says most.
 */
export const classify = (caseFile: CaseFile, source: string, known: ReadonlySet<string>): Classified => {
  const thingOf = thingsOf(caseFile);
  const underDuress = (one: StatementRecord) => onlySpoken(one, thingOf(one));
  const counts = (one: StatementRecord) => one.review !== 'rejected' && !underDuress(one);
  const { tellers, dependsWith } = sharedWords(caseFile, source, known);
  const own = caseFile.statements
    .filter((one) => one.source === source)
    .sort((a, b) => anchorOf(a) - anchorOf(b) || byCodeUnit(a.id, b.id));
  const heldOf = new Map<string, StatementRecord[]>();
  const knownIds = new Set<string>();
  for (const statement of caseFile.statements) {
    if (!known.has(statement.source) || !counts(statement)) continue;
    knownIds.add(statement.id);
    const { key } = thingOf(statement);
    heldOf.set(key, [...(heldOf.get(key) ?? []), statement]);
  }
  const together = new Map<string, { thing: Thing; statements: StatementRecord[] }>();
  for (const statement of own) {
    if (!counts(statement) || !tellable(statement)) continue;
    const thing = thingOf(statement);
    const there = together.get(thing.key) ?? { thing, statements: [] };
    there.statements.push(statement);
    together.set(thing.key, there);
  }
  const weigh = ({ thing, statements }: { thing: Thing; statements: StatementRecord[] }): Told => {
    const held = heldOf.get(thing.key) ?? [];
    const dispute = disputeAgainst(statements, caseFile.disputes, (id) => knownIds.has(id));
    const vouched = thing.event?.origins.some((one) => one.vouched === true && one.through.includes(source)) ?? false;
    const mouths = new Set(held.map((one) => originOf(one, thing.event)));
    const copied = (one: StatementRecord) => !vouched && tellers(one).length > 0;
    const isKnownMouth = (one: StatementRecord): boolean => {
      const mouth = originOf(one, thing.event);
      if (mouths.has(mouth)) return true;
      const origin = thing.event?.origins.find((each) => each.voice === mouth);
      if (origin) return origin.through.some((id) => known.has(id));
      return mouth === source && held.some((each) => each.voice.length === 0 && dependsWith.has(each.source));
    };
    const isVoice = (one: StatementRecord): boolean =>
      mouths.has(originOf(one, thing.event)) && one.voice.some((link) => link.identity === originOf(one, thing.event));
    const fresh = statements.filter((one) => !copied(one) && !isVoice(one));
    const byNew = fresh.filter((one) => !isKnownMouth(one));
    const kind: NewsKind = (() => {
      if (dispute !== undefined) return 'contradicted';
      if (held.length === 0) return statements.every(copied) ? 'repeated' : 'new';
      return fresh.length > 0 ? 'confirmed' : 'repeated';
    })();
    const sided = new Set(
      dispute?.sides.flatMap((side) => (side.statements.some((id) => knownIds.has(id)) ? [] : side.statements)),
    );
    const best =
      kind === 'contradicted' ? statements.filter((one) => sided.has(one.id)) : byNew.length > 0 ? byNew : fresh;
    const first = best[0] ?? statements[0];
    const words = [...new Set(statements.flatMap(tellers))];
    const voices = statements.flatMap((one) => (isVoice(one) ? originOf(one, thing.event) : []));
    return {
      kind,
      thing,
      statements: first === undefined ? statements : [first, ...statements.filter((one) => one !== first)],
      held,
      byNewOrigin: kind === 'confirmed' && byNew.length > 0,
      from: kind === 'repeated' ? [...new Set(words.length > 0 ? words : voices)].sort(byCodeUnit) : [],
      ...(dispute === undefined ? {} : { dispute }),
      wasWeak: held.length > 0 && !held.some(tellable),
    };
  };
  return {
    told: [...together.values()].map(weigh),
    review: own.filter((one) => counts(one) && !tellable(one)),
    duress: own.filter((one) => one.review !== 'rejected' && underDuress(one)),
    rejected: own.filter((one) => one.review === 'rejected'),
  };
};
