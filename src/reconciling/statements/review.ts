import type {
  CitedPassage,
  Content,
  DerivationInput,
  KeptStatement,
  Span,
  StatementRecord,
} from '../../model/index.ts';
import { anchorPassage, BASES, contentSchema, derivedId, reason } from '../../model/index.ts';
import { decisionsOf, type Effect, type Taken } from '../decisions/effect.ts';
import { type Held, wordsOf } from '../held.ts';
import type { Identified } from '../identities/identify.ts';
import { nameForm } from '../names/name-form.ts';

type Reviewed = { readonly records: readonly StatementRecord[]; readonly effects: readonly Effect[] };
type Ruling = Taken<'StatementAccepted@1'> & { readonly verdict: 'accepted' | 'rejected' | 'made' };

/** Finds whom a kept statement names: first among those of its report, then in the whole case; undefined where nobody or several. */
const namedId = (name: string, source: string, who: Identified): string | undefined => {
  const matches = who.all.filter((one) =>
    one.parties.some(
      (party) => party.forms.some((form) => form.key === nameForm(name, one.kind).key) || party.entity.name === name,
    ),
  );
  const here = matches.filter((one) => one.parties.some((party) => party.held.source === source));
  const chosen = here.length > 0 ? here : matches;
  return chosen.length === 1 ? chosen[0]?.id : undefined;
};

const NAMED_FIELDS = ['identity', 'by', 'holder', 'from', 'to', 'other', 'partOf'] as const;

/** Puts ids where a kept content has names. A name that nobody bears any more stays as words. */
const withIds = (
  content: Record<string, unknown>,
  resolve: (name: string) => string | undefined,
): Record<string, unknown> => {
  const one = (record: Record<string, unknown>): Record<string, unknown> => {
    const copy: Record<string, unknown> = { ...record };
    for (const field of NAMED_FIELDS) {
      const name = copy[field];
      if (typeof name !== 'string') continue;
      const id = resolve(name);
      if (id === undefined) {
        delete copy[field];
        if (field === 'identity' && 'role' in copy && copy.words === undefined) copy.words = name;
      } else copy[field] = id;
    }
    for (const list of ['participants', 'where'] as const) {
      const items = copy[list];
      if (Array.isArray(items)) copy[list] = items.map((item) => one(item as Record<string, unknown>));
    }
    if (Array.isArray(copy.about))
      copy.about = copy.about.flatMap((name) => (typeof name === 'string' ? (resolve(name) ?? []) : []));
    return copy;
  };
  return one(content);
};

/** A kept statement as a record of its own, or undefined where this version cannot make sense of its content. */
const keptRecord = (
  ruling: Ruling,
  kept: KeptStatement,
  spans: readonly Span[],
  held: Held,
  who: Identified,
): StatementRecord | undefined => {
  const resolve = (name: string) => namedId(name, held.source, who);
  const parsed = contentSchema.safeParse(withIds({ ...kept.content, kind: kept.kind }, resolve));
  if (!parsed.success) return undefined;
  return {
    id: derivedId('st', held.source, 'kept', ruling.entry),
    source: held.source,
    passages: spans.map((span) => ({ start: span.start, end: span.end, exact: wordsOf(held, span) })),
    voice: kept.voice.map((link) => {
      const identity = link.name === undefined ? undefined : resolve(link.name);
      const words = link.words ?? (identity === undefined ? link.name : undefined);
      const basis = BASES.find((one) => one === link.basis);
      return {
        ...(identity === undefined ? {} : { identity }),
        ...(words === undefined ? {} : { words }),
        ...(basis === undefined ? {} : { basis }),
      };
    }),
    polarity: kept.polarity,
    modality: kept.modality,
    circumstances: kept.circumstances,
    strength: 'strong',
    kind: kept.kind,
    content: parsed.data,
    proposedBy: `person:${ruling.author}`,
    review: ruling.verdict,
    reviewedBy: ruling.author,
    access: held.access,
  };
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

/**
 * Lays people's rulings over what was read. A ruling finds its statement by its words and gist, or, where a reader draws the
 * words longer or shorter than another did, by the same gist carried by the same word in words that overlap most; of two about
 * one statement the later stands. An accepted or hand-made statement that no reading makes any more stands on its own from
 * the kept copy.
 */
export const review = (
  records: readonly StatementRecord[],
  helds: ReadonlyMap<string, Held>,
  who: Identified,
  decisions: DerivationInput['decisions'],
): Reviewed => {
  const order = new Map(decisions.map((one, at) => [one.entry, at]));
  const rulings: Ruling[] = [
    ...decisionsOf(decisions, 'StatementAccepted@1').map((one): Ruling => ({ ...one, verdict: 'accepted' })),
    ...decisionsOf(decisions, 'StatementRejected@1').map((one): Ruling => ({ ...one, verdict: 'rejected' })),
    ...decisionsOf(decisions, 'StatementMade@1').map((one): Ruling => ({ ...one, verdict: 'made' })),
  ].sort((a, b) => (order.get(a.entry) ?? 0) - (order.get(b.entry) ?? 0));
  const effects: Effect[] = [];
  const standing = new Map<string, { ruling: Ruling; held: Held; spans: Span[] }>();
  for (const ruling of rulings) {
    const { statement, passages } = ruling.payload;
    const place = anchored(passages, helds);
    if (!place) {
      effects.push({ entry: ruling.entry, effect: 'orphaned', reason: reason('words-not-found') });
      continue;
    }
    const trigger = String(statement.content.trigger ?? statement.content.value ?? '');
    const key = [
      place.held.source,
      spansKey(place.spans),
      gist(statement.kind, statement.polarity, statement.content),
      trigger,
    ].join('\u001f');
    const before = standing.get(key);
    if (before) effects.push({ entry: before.ruling.entry, effect: 'superseded', reason: reason('decided-later') });
    standing.set(key, { ruling, ...place });
  }
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
  const decidedBy = new Map<number, string>();
  const inOrder = [...standing.values()].sort(
    (a, b) => (order.get(a.ruling.entry) ?? 0) - (order.get(b.ruling.entry) ?? 0),
  );
  for (const { ruling, held, spans } of inOrder) {
    const { entry, author, verdict } = ruling;
    const kept = ruling.payload.statement;
    const key = [held.source, spansKey(spans), gist(kept.kind, kept.polarity, kept.content)].join('\u001f');
    const there = byWords.get(key) ?? [];
    const trigger = kept.content.trigger ?? kept.content.value;
    const same = there.filter((at) => {
      const content = result[at]?.content as Record<string, unknown>;
      return trigger === undefined || (content.trigger ?? content.value) === trigger;
    });
    const exact = same.length > 0 ? same : there.length === 1 ? there : [];
    const found = exact.length > 0 || verdict === 'made' ? exact : drawnOtherwise(kept, held, spans);
    for (const at of verdict === 'made' ? [] : found) {
      const record = result[at];
      if (record) result[at] = { ...record, review: verdict, reviewedBy: author };
      const before = decidedBy.get(at);
      decidedBy.set(at, entry);
      if (before !== undefined) supersede(before);
    }
    if (found.length > 0 && verdict !== 'made') effects.push({ entry, effect: 'applied' });
    else if (verdict === 'rejected') effects.push({ entry, effect: 'orphaned', reason: reason('nothing-to-reject') });
    else {
      const record = keptRecord(ruling, kept, spans, held, who);
      if (record) result.push(record);
      effects.push(
        record ? { entry, effect: 'applied' } : { entry, effect: 'orphaned', reason: reason('content-not-understood') },
      );
    }
  }
  return { records: result, effects };
};
