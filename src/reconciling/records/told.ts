import type { ContractPassage, Mention, ReadStatement, Span, StatementRecord } from '../../model/index.ts';
import { isCoerced } from '../events/happening.ts';
import { type Held, wordsOf } from '../held.ts';
import type { Identified, Who } from '../identities/identify.ts';
import type { Stated } from '../statements/state.ts';
import { voicesOf } from './voices-of.ts';

/** Statements that may count for something, with the words around them. */
export type Told = {
  /** Neither rejected nor spoken under duress, by id. */
  readonly records: readonly StatementRecord[];
  readonly byId: ReadonlyMap<string, StatementRecord>;
  /** The statements of one source. */
  readonly of: (source: string) => readonly StatementRecord[];
  readonly who: Identified;
  readonly identity: (id: string | undefined) => Who | undefined;
  /** The sources that any statement stands in. */
  readonly helds: readonly Held[];
  /** Where a statement stands in its reading; nothing for one that a person made. */
  readonly place: (id: string) => Stated | undefined;
  readonly read: (id: string) => ReadStatement | undefined;
  /** The sentence a statement stands in, or the one `after` it, as a passage. */
  readonly sentence: (id: string, after?: number) => ContractPassage | undefined;
  /** Whom the words between two places of a text mention. */
  readonly mentioned: (
    held: Held,
    span: Span,
  ) => readonly { readonly mention: Mention; readonly who: Who | undefined }[];
  readonly voices: (ids: readonly string[]) => string[];
};

/** Words of a held source with their place. */
export const passageOf = (held: Held, span: Span): ContractPassage => ({
  source: held.source,
  start: span.start,
  end: span.end,
  exact: wordsOf(held, span),
});

/** A part of a passage, by the UTF-16 offsets of a match inside its words, as a passage of its own. */
export const within = (passage: ContractPassage, from: number, to: number): ContractPassage => {
  const start = passage.start + [...passage.exact.slice(0, from)].length;
  const exact = passage.exact.slice(from, to);
  return { source: passage.source, start, end: start + [...exact].length, exact };
};

/** The part of a passage between two places of the text. */
export const between = (passage: ContractPassage, start: number, end: number): ContractPassage => {
  const exact = [...passage.exact].slice(Math.max(0, start - passage.start), Math.max(0, end - passage.start)).join('');
  const from = Math.max(start, passage.start);
  return { source: passage.source, start: from, end: from + [...exact].length, exact };
};

/** A passage without the blanks at its end. */
export const trimmed = (passage: ContractPassage): ContractPassage =>
  between(passage, passage.start, passage.start + [...passage.exact.trimEnd()].length);

/** Whether two statements of one source share words. */
export const shareWords = (a: StatementRecord, b: StatementRecord): boolean =>
  a.source === b.source &&
  a.passages.some((one) => b.passages.some((other) => one.start < other.end && other.start < one.end));

/** The statements that stand in some words of a source, by id. */
export const standingIn = (passage: ContractPassage, told: Told): readonly StatementRecord[] =>
  told
    .of(passage.source)
    .filter((record) => record.passages.some((one) => one.start < passage.end && passage.start < one.end));

/** Prepares statements for rosters, evidence and findings. `stated` says where each stands. */
export const toldOf = (records: readonly StatementRecord[], stated: readonly Stated[], who: Identified): Told => {
  const counting = records.filter((record) => record.review !== 'rejected' && !isCoerced(record));
  const byId = new Map(counting.map((record) => [record.id, record]));
  const bySource = new Map<string, StatementRecord[]>();
  for (const record of counting) {
    const there = bySource.get(record.source);
    if (there) there.push(record);
    else bySource.set(record.source, [record]);
  }
  const places = new Map(stated.map((one) => [one.record.id, one]));
  const sentences = new Map<string, ContractPassage>();
  const identities = new Map(who.all.map((one) => [one.id, one]));
  const read = (id: string): ReadStatement | undefined => {
    const at = places.get(id);
    return at?.held.reading.statements[at.index];
  };
  return {
    records: counting,
    byId,
    of: (source) => bySource.get(source) ?? [],
    who,
    identity: (id) => (id === undefined ? undefined : identities.get(id)),
    helds: [...new Map(stated.map(({ held }) => [held.source, held])).values()],
    place: (id) => places.get(id),
    read,
    sentence: (id, after = 0) => {
      const held = places.get(id)?.held;
      const at = read(id)?.sentence;
      const span = at === undefined ? undefined : held?.reading.sentences[at + after];
      if (held === undefined || span === undefined) return undefined;
      const key = `${held.source} ${span.start}`;
      const known = sentences.get(key) ?? passageOf(held, span);
      sentences.set(key, known);
      return known;
    },
    mentioned: (held, span) =>
      held.reading.mentions
        .filter((one) => one.start < span.end && span.start < one.end)
        .map((mention) => ({ mention, who: who.of(held.source, mention.entity) })),
    voices: (ids) => voicesOf(ids, byId),
  };
};
