import { type CitedPassage, contentSchema, type KeptStatement, type StatementRecord, wordsAt } from '../model/index.ts';
import { caseFile } from './case-file.ts';
import { cite, citedDocument } from './cite.ts';
import { findWords } from './find-words.ts';
import { keepStatement } from './keep-statement.ts';
import { lookUp, lookUpSource } from './look-up.ts';
import type { OpenCase } from './open-case.ts';
import { caseError } from './ports/index.ts';
import { type Recorded, record } from './record.ts';

const judge =
  (command: 'AcceptStatement' | 'RejectStatement') =>
  async (open: OpenCase, typed: string, because: string): Promise<Recorded> => {
    const file = await caseFile(open);
    const statement = lookUp<StatementRecord>(file.statements, typed, {
      what: 'statement',
      list: 'show CASE chronology, or show CASE review',
      place: open.store.place,
    });
    const passages: CitedPassage[] = [];
    for (const passage of statement.passages) passages.push(await cite(open, statement.source, passage));
    const payload = { passages, statement: keepStatement(file, statement), because };
    return record(open, { command, payload }, statement.id, statement.source);
  };

/** Accepts a proposed statement: its words and content go into the ledger, where no re-reading reaches them. */
export const accept = judge('AcceptStatement');

/** Rejects a proposed statement: it is kept, shown as rejected and counted nowhere. */
export const reject = judge('RejectStatement');

/** A statement made by hand: exact words of a report, and what they say. */
export type HandMade = {
  readonly source: string;
  readonly words: string;
  readonly kind: KeptStatement['kind'];
  /** The contract's content without `kind`, with names where ids would stand. */
  readonly content: KeptStatement['content'];
  readonly polarity?: KeptStatement['polarity'];
  readonly modality?: KeptStatement['modality'];
  readonly circumstances?: KeptStatement['circumstances'];
  readonly voice?: KeptStatement['voice'];
  readonly because: string;
};

const onePlace = (text: string, source: string, words: string) => {
  const places = findWords(text, words);
  const only = places[0];
  if (only && places.length === 1) return only;
  throw caseError('words-not-found', {
    what: only ? `these words stand in ${source} ${places.length} times` : `these words do not stand in ${source}`,
    place: source,
    kept: 'Nothing was recorded.',
    advice: only
      ? 'Quote more of the sentence, so that only one place is meant.'
      : 'Copy the words exactly as the report writes them, with its quotation marks and dashes.',
  });
};

const checkedContent = ({ kind, content }: Pick<HandMade, 'kind' | 'content'>): KeptStatement['content'] => {
  const parsed = contentSchema.safeParse({ ...content, kind });
  if (parsed.success) return parsed.data as unknown as KeptStatement['content'];
  const issue = parsed.error.issues[0];
  throw caseError('invalid-content', {
    what: `this is not the content of a statement of kind ${kind}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim(),
    place: 'content',
    kept: 'Nothing was recorded.',
    advice: 'See the fields of each kind in schema/casefile-1.schema.json; write names where it has ids.',
  });
};

/**
 * Makes a statement by hand from exact words of a report. Throws `words-not-found` where the words do not stand in
 * the source or stand there more than once, `invalid-content` where the content does not fit its kind.
 */
export const makeStatement = async (open: OpenCase, made: HandMade): Promise<Recorded> => {
  const { source } = lookUpSource(open, made.source);
  const { text } = await citedDocument(open, source);
  const span = onePlace(text, source, made.words);
  const content = checkedContent(made);
  const passage = await cite(open, source, { ...span, exact: wordsAt(text, span) });
  const statement: KeptStatement = {
    kind: made.kind,
    polarity: made.polarity ?? 'affirmed',
    modality: made.modality ?? 'asserted',
    circumstances: made.circumstances ?? 'unknown',
    voice: made.voice ?? [],
    content,
  };
  const payload = { passages: [passage], statement, because: made.because };
  return record(open, { command: 'MakeStatement', payload }, `${made.kind} in ${source}`, source);
};
