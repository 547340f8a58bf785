import type { Polarity, ReadStatement, StatementRecord, When } from '../../model/index.ts';
import { bounds, reason } from '../../model/index.ts';
import { voiceSlot, whenSlot } from '../dates/moments.ts';
import { type Held, wordsOf } from '../held.ts';
import type { Identified } from '../identities/identify.ts';
import { statementId } from './statement-id.ts';
import { toContent } from './to-content.ts';

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

/** Every statement of a held source as a record: exact words, voices and content under the case's ids, dates grounded. */
export const stateAll = (held: Held, who: Identified, whens: ReadonlyMap<string, When>): readonly Stated[] => {
  const { statements } = held.reading;
  const ids = statements.map((statement) => statementId(held.source, statement));
  const seen = new Set<string>();
  const id = (entity: number | undefined) => who.of(held.source, entity)?.id;
  return statements.flatMap((statement, index): Stated[] => {
    const own = ids[index] as string;
    if (seen.has(own)) return [];
    seen.add(own);
    const said = saidAt(statement, index, whens);
    const when = whens.get(whenSlot(index)) ?? notAfterSaid(statement, said);
    const record: StatementRecord = {
      id: own,
      source: held.source,
      passages: statement.passages.map((span) => ({ start: span.start, end: span.end, exact: wordsOf(held, span) })),
      voice: statement.voice.map((link) => {
        const identity = id(link.entity);
        return {
          ...(identity === undefined ? {} : { identity }),
          ...(link.words === undefined ? {} : { words: link.words.words }),
          basis: link.basis,
        };
      }),
      polarity: statement.polarity,
      modality: statement.modality,
      circumstances: statement.circumstances,
      strength: statement.strength,
      kind: statement.kind,
      content: toContent(statement.content, { who: id, when, statement: (at) => ids[at] }),
      ...(said === undefined ? {} : { said }),
      proposedBy: held.reading.reader,
      review: 'proposed',
      access: held.access,
    };
    return [{ record, held, index }];
  });
};
