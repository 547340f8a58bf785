import type {
  CitedPassage,
  Content,
  DerivationInput,
  KeptStatement,
  Span,
  StatementRecord,
} from '../../model/index.ts';
import { anchorPassage, reason } from '../../model/index.ts';
import { decisionsOf, type Effect, type Taken } from '../decisions/effect.ts';
import type { Held } from '../held.ts';
import type { Identified } from '../identities/identify.ts';
import { correctedRecord } from './corrected-record.ts';
import { keptRecord } from './kept-record.ts';

type Reviewed = {
  readonly records: readonly StatementRecord[];
  readonly effects: readonly Effect[];
  /** Statements that a person corrected, by the id of what was read, in whose place they stand. */
  readonly corrected: ReadonlyMap<string, StatementRecord>;
  /** Those of them whose freedom was left as it was read. */
  readonly follows: ReadonlySet<string>;
};
type Ruling = Taken<'StatementAccepted@1'> & {
  readonly verdict: 'accepted' | 'rejected' | 'made' | 'corrected';
  /** What a correction puts in the place of its statement. */
  readonly corrected?: KeptStatement;
};
/** A ruling where its words stand. */
type Placed = {
  readonly ruling: Ruling;
  readonly held: Held;
  readonly spans: readonly Span[];
  /** Whether what a person made stands; not where a later decision took its place. */
  readonly making: boolean;
  /** Whether it took the place of what a person made. */
  readonly displaces: boolean;
};

/** What two statements about the same words must share to be the same statement. */
const gist = (kind: string, polarity: string, content: Record<string, unknown> | Content): string => {
  const fields = content as Record<string, unknown>;
  return [kind, polarity, fields.act, fields.measure, fields.attribute, fields.stance, fields.fate]
    .map((part) => part ?? '')
    .join('|');
};

/** The word that carries a statement, or the words in which it says what it says; undefined where there is none. */
const core = (content: Record<string, unknown> | Content): string | undefined => {
  const fields = content as Record<string, unknown>;
  const counted = (fields.quantity as { readonly words?: unknown } | undefined)?.words;
  const said = [fields.trigger, fields.value, counted, fields.finding, fields.towards, fields.item, fields.what];
  return said.find((one): one is string => typeof one === 'string');
};

const sharedLength = (a: readonly Span[], b: readonly Span[]): number => {
  const lengths = a.flatMap((p) => b.map((q) => Math.min(p.end, q.end) - Math.max(p.start, q.start)));
  return lengths.reduce((sum, length) => sum + Math.max(0, length), 0);
};

const spansKey = (spans: readonly Span[]): string => spans.map((span) => `${span.start}-${span.end}`).join(',');

const anchored = (
  passages: readonly CitedPassage[],
  helds: ReadonlyMap<string, Held>,
): { held: Held; spans: Span[] } | undefined => {
  const held = helds.get(passages[0]?.source ?? '');
  if (!held) return undefined;
  const spans = passages.map((passage) => anchorPassage(held.document.text, passage));
  return spans.every((span) => span !== undefined) ? { held, spans: spans as Span[] } : undefined;
};

/** By which words and word of a report a ruling is known, so that a later one about the same finds it. */
const rulingKey = (source: string, spans: readonly Span[], kept: KeptStatement): string => {
  const trigger = String(kept.content.trigger ?? kept.content.value ?? '');
  return [source, spansKey(spans), gist(kept.kind, kept.polarity, kept.content), trigger].join('\u001f');
};

const rulingsOf = (decisions: DerivationInput['decisions']): readonly Ruling[] => {
  const order = new Map(decisions.map((one, at) => [one.entry, at]));
  return [
    ...decisionsOf(decisions, 'StatementAccepted@1').map((one): Ruling => ({ ...one, verdict: 'accepted' })),
    ...decisionsOf(decisions, 'StatementRejected@1').map((one): Ruling => ({ ...one, verdict: 'rejected' })),
    ...decisionsOf(decisions, 'StatementMade@1').map((one): Ruling => ({ ...one, verdict: 'made' })),
    ...decisionsOf(decisions, 'StatementCorrected@1').map(
      (one): Ruling => ({ ...one, verdict: 'corrected', corrected: one.payload.corrected }),
    ),
  ].sort((a, b) => (order.get(a.entry) ?? 0) - (order.get(b.entry) ?? 0));
};

/**
 * The rulings that stand, in ledger order. Of two about one statement the later stands; of a correction, a later ruling on
 * what was corrected leaves the reading rejected and takes the place of what was made.
 */
const standingRulings = (
  decisions: DerivationInput['decisions'],
  helds: ReadonlyMap<string, Held>,
): { readonly standing: readonly Placed[]; readonly effects: Effect[] } => {
  const effects: Effect[] = [];
  const standing = new Map<string, Placed>();
  /** By what a correction made, the statement under which the correction is known. */
  const madeFrom = new Map<string, string>();
  for (const ruling of rulingsOf(decisions)) {
    const { statement, passages } = ruling.payload;
    const place = anchored(passages, helds);
    if (!place) {
      effects.push({ entry: ruling.entry, effect: 'orphaned', reason: reason('words-not-found') });
      continue;
    }
    const key = rulingKey(place.held.source, place.spans, statement);
    const before = standing.get(key);
    if (before) effects.push({ entry: before.ruling.entry, effect: 'superseded', reason: reason('decided-later') });
    const from = madeFrom.get(key);
    const correction = from === undefined || from === key ? undefined : standing.get(from);
    if (from !== undefined && correction) standing.set(from, { ...correction, making: false });
    const displaces = before?.ruling.verdict === 'made' || correction?.making === true;
    standing.delete(key);
    standing.set(key, { ruling, ...place, making: true, displaces });
    if (ruling.corrected) madeFrom.set(rulingKey(place.held.source, place.spans, ruling.corrected), key);
  }
  return { standing: [...standing.values()], effects };
};

/**
 * Lays people's rulings over what was read. A ruling finds its statement by its words and gist, or, where a reader draws the
 * words longer or shorter than another did, by the same gist carried by the same word in words that overlap most; of two about
 * one statement the later stands. An accepted, corrected or hand-made statement that no reading makes any more stands on its
 * own from the kept copy.
 */
export const review = (
  records: readonly StatementRecord[],
  helds: ReadonlyMap<string, Held>,
  who: Identified,
  decisions: DerivationInput['decisions'],
): Reviewed => {
  const { standing, effects } = standingRulings(decisions, helds);
  const byWords = new Map<string, number[]>();
  const byGist = new Map<string, number[]>();
  const gistKey = (source: string, one: string, content: Record<string, unknown> | Content) =>
    [source, one, core(content) ?? ''].join('\u001f');
  records.forEach((record, at) => {
    const carried = gistKey(record.source, gist(record.kind, record.polarity, record.content), record.content);
    byGist.set(carried, [...(byGist.get(carried) ?? []), at]);
    const key = [record.source, spansKey(record.passages), gist(record.kind, record.polarity, record.content)].join(
      '\u001f',
    );
    byWords.set(key, [...(byWords.get(key) ?? []), at]);
  });
  /** Statements of the same gist and word whose words overlap those decided on most, where it is one of them. */
  const drawnOtherwise = (kept: KeptStatement, held: Held, spans: readonly Span[]): readonly number[] => {
    const alike = byGist.get(gistKey(held.source, gist(kept.kind, kept.polarity, kept.content), kept.content)) ?? [];
    const shared = alike
      .map((at) => ({ at, length: sharedLength(records[at]?.passages ?? [], spans) }))
      .filter(({ length }) => length > 0)
      .sort((p, q) => q.length - p.length);
    return shared[0] !== undefined && shared[0].length !== shared[1]?.length ? [shared[0].at] : [];
  };
  const supersede = (entry: string): void => {
    const at = effects.findIndex((one) => one.entry === entry);
    if (at >= 0) effects[at] = { entry, effect: 'superseded', reason: reason('decided-later') };
  };
  const result = [...records];
  /** What stands beside what was read, by the ruling that puts it there. */
  const beside = new Map<string, StatementRecord[]>();
  const corrected = new Map<string, StatementRecord>();
  const follows = new Set<string>();
  const decidedBy = new Map<number, string>();
  for (const { ruling, held, spans, making, displaces } of standing) {
    const { entry, author, verdict } = ruling;
    const kept = ruling.payload.statement;
    const key = [held.source, spansKey(spans), gist(kept.kind, kept.polarity, kept.content)].join('\u001f');
    const there = byWords.get(key) ?? [];
    const trigger = kept.content.trigger ?? kept.content.value;
    const alike = there.filter((at) => {
      const content = records[at]?.content as Record<string, unknown>;
      return trigger === undefined || (content.trigger ?? content.value) === trigger;
    });
    const exact = alike.length > 0 ? alike : there.length === 1 ? there : [];
    const found = verdict === 'made' ? [] : exact.length > 0 ? exact : drawnOtherwise(kept, held, spans);
    const stands = ruling.corrected ?? kept;
    const made =
      (verdict === 'corrected' && making) || verdict === 'made' || (verdict === 'accepted' && found.length === 0)
        ? keptRecord(ruling, stands, spans, held, who)
        : undefined;
    if (made === undefined && (verdict === 'made' || (verdict === 'corrected' && making))) {
      effects.push({ entry, effect: 'orphaned', reason: reason('content-not-understood') });
      continue;
    }
    for (const at of found) {
      const record = records[at] as StatementRecord;
      const before = decidedBy.get(at);
      decidedBy.set(at, entry);
      if (before !== undefined && before !== entry) {
        supersede(before);
        beside.delete(before);
        corrected.delete(record.id);
        follows.delete(record.id);
      }
      if (verdict !== 'corrected') {
        result[at] = { ...record, review: verdict === 'made' ? 'made' : verdict, reviewedBy: author };
        continue;
      }
      const first = at === found[0];
      const one = correctedRecord(record, first ? made : undefined, { entry, author, was: kept, is: stands });
      result[at] = one.made?.id === record.id ? one.made : one.rejected;
      if (one.made === undefined) continue;
      beside.set(entry, [one.made === result[at] ? one.rejected : one.made]);
      if (one.made === result[at]) corrected.set(record.id, one.made);
      if (one.follows && one.made === result[at]) follows.add(record.id);
    }
    if (found.length === 0 && made !== undefined) beside.set(entry, [made]);
    const applies = found.length > 0 || made !== undefined || (verdict === 'rejected' && displaces);
    const why = verdict === 'accepted' ? 'content-not-understood' : 'nothing-to-reject';
    effects.push(applies ? { entry, effect: 'applied' } : { entry, effect: 'orphaned', reason: reason(why) });
  }
  return { records: [...result, ...[...beside.values()].flat()], effects, corrected, follows };
};
