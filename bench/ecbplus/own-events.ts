import { derive } from '../../src/derive.ts';
import type { Reading, SourceReading } from '../../src/model/index.ts';
import { offsetMap } from '../../src/model/index.ts';
import { statementId } from '../../src/reconciling/index.ts';
import { documentOf } from '../../test/support/read-text.ts';
import type { GoldDocument, GoldMention, WholeText } from './corpus.ts';

/** The acts that our reader finds in annotated sentences, by the event the product puts each in. */
export type OwnEvents = {
  /** By gold mention where a gold mention has the act's word in it, else under a name of their own. */
  readonly events: ReadonlyMap<string, string>;
  /** The gold mentions found. */
  readonly found: readonly string[];
};

/** Derives a case from documents as if they were reports of one, and finds its acts again among gold mentions. */
export const ownEvents = (
  documents: readonly GoldDocument[],
  mentions: readonly GoldMention[],
  texts: ReadonlyMap<string, WholeText>,
  readings: ReadonlyMap<string, Reading>,
): OwnEvents => {
  const gold = new Map<string, string>();
  const byId = new Map(documents.map((one) => [one.id, one]));
  for (const { id, document, sentence, tokens } of mentions) {
    const numbers = byId.get(document)?.sentences.find((one) => one.number === sentence)?.tokens ?? [];
    const starts = texts.get(document)?.starts.get(sentence) ?? [];
    for (const token of tokens) gold.set(`${document} ${starts[numbers.indexOf(token)]}`, id);
  }
  const sources = documents.flatMap(({ id }, at): SourceReading[] => {
    const [whole, reading] = [texts.get(id), readings.get(id)];
    const source = `src-${String(at).padStart(12, '0')}`;
    return whole && reading ? [{ source, file: id, document: documentOf(whole.text), reading }] : [];
  });
  const file = derive({ sources, decisions: [] });
  const eventOf = new Map(file.events.flatMap((event) => event.statements.map((id) => [id, event.id] as const)));
  const events = new Map<string, string>();
  const found: string[] = [];
  for (const { source, file: id, document, reading } of sources) {
    const map = offsetMap(document?.text ?? '');
    const annotated = [...(texts.get(id)?.starts.values() ?? [])];
    for (const statement of reading?.statements ?? []) {
      if (statement.content.kind !== 'act') continue;
      const start = map.toUtf16(statement.content.trigger.start);
      const told = statementId(source, statement);
      const event = eventOf.get(told);
      const inside = annotated.some((starts) => start >= (starts[0] ?? 0) && start <= (starts.at(-1) ?? -1));
      if (event === undefined || !inside) continue;
      const mention = gold.get(`${id} ${start}`);
      if (mention !== undefined && events.has(mention)) continue;
      events.set(mention ?? told, event);
      if (mention !== undefined) found.push(mention);
    }
  }
  return { events, found };
};
