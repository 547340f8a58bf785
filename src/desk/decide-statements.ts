import { type CitedPassage, contentSchema, type KeptStatement, type StatementRecord } from '../model/index.ts';
import { caseFile } from './case-file.ts';
import { cite } from './cite.ts';
import { citeWords } from './cite-words.ts';
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
  const content = checkedContent(made);
  const passage = await citeWords(open, source, made.words);
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
