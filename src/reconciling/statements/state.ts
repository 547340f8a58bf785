import type { Polarity, ReadStatement, StatementRecord, When } from '../../model/index.ts';
import { bounds, reason } from '../../model/index.ts';
import { voiceSlot, whenSlot } from '../dates/moments.ts';
import { type Held, wordsOf } from '../held.ts';
import type { Identified } from '../identities/identify.ts';
import { statementId } from './statement-id.ts';
import { toContent } from './to-content.ts';
import { basisOf } from './voice-basis.ts';

/** A statement of a source with where it stands in its reading. */
export type Stated = { readonly record: StatementRecord; readonly held: Held; readonly index: number };

const HAPPENED: ReadonlySet<Polarity> = new Set(['affirmed']);

/** When the words were said: the innermost voice that has a time. */
const saidAt = ({ voice }: ReadStatement, index: number, whens: ReadonlyMap<string, When>): When | undefined => {
  for (let link = voice.length - 1; link >= 0; link--) {
    const { when: time, words } = voice[link] ?? {};
    // A time inside the speaker's own description belongs to that description, not to the speaking.
    if (time && words && time.start >= words.start && time.end <= words.end) continue;
    const when = whens.get(voiceSlot(index, link));
    if (when) return when;
  }
  return undefined;
};

/** What had happened when it was told cannot have happened after that. */
const notAfterSaid = (statement: ReadStatement, said: When | undefined): When | undefined => {
  const happened =
    statement.modality === 'asserted' || statement.modality === 'alleged' || statement.modality === 'reported';
  const date = said?.inferred ?? said?.stated;
  const max = date === undefined ? undefined : bounds(date).max;
  if (
    !happened ||
    !HAPPENED.has(statement.polarity) ||
    statement.content.kind !== 'act' ||
    date === undefined ||
    max === undefined
  )
    return undefined;
  const plain = /^\d{4}(-\d{2}){1,2}$/.test(date) ? date : max;
  return { inferred: `[..${plain}]`, reason: reason('not-after-said', { date }) };
};

/** A statement with all but its times, which are learnt in several passes. */
export type Draft = {
  readonly id: string;
  readonly held: Held;
  readonly index: number;
  readonly read: ReadStatement;
  readonly toRecord: (when: When | undefined, said: When | undefined) => StatementRecord;
};

/** Every statement of a held source: exact words, voices and content under the case's ids. Two of one id are one. */
export const draftAll = (held: Held, who: Identified): readonly Draft[] => {
  const { statements, reader } = held.reading;
  const ids = statements.map((statement) => statementId(held.source, statement));
  const seen = new Set<string>();
  const id = (entity: number | undefined) => who.of(held.source, entity)?.id;
  return statements.flatMap((read, index): Draft[] => {
    const own = ids[index] as string;
    if (seen.has(own)) return [];
    seen.add(own);
    const passages = read.passages.map((span) => ({ start: span.start, end: span.end, exact: wordsOf(held, span) }));
    const voice = read.voice.map((link) => {
      const identity = id(link.entity);
      const told = id(link.told);
      return {
        ...(identity === undefined ? {} : { identity }),
        ...(link.words === undefined ? {} : { words: link.words.words }),
        basis: basisOf(link, read, held),
        ...(told === undefined ? {} : { told }),
      };
    });
    const { polarity, modality, circumstances, strength, kind } = read;
    const toRecord = (when: When | undefined, said: When | undefined): StatementRecord => ({
      id: own,
      source: held.source,
      passages,
      voice,
      polarity,
      modality,
      circumstances,
      strength,
      kind,
      content: toContent(read.content, {
        who: id,
        when,
        statement: (at) => ids[at],
        carriedBy: read.passages[0],
        text: (span) => wordsOf(held, span),
      }),
      ...(said === undefined ? {} : { said }),
      proposedBy: reader,
      review: 'proposed',
      access: held.access,
    });
    return [{ id: own, held, index, read, toRecord }];
  });
};

/** Drafts as records, with their times as grounded: what was said when, and when what is told happened. */
export const stateAll = (drafts: readonly Draft[], whens: ReadonlyMap<string, When>): readonly Stated[] =>
  drafts.map(({ held, index, read, toRecord }) => {
    const said = saidAt(read, index, whens);
    const when = whens.get(whenSlot(index)) ?? notAfterSaid(read, said);
    return { record: toRecord(when, said), held, index };
  });
