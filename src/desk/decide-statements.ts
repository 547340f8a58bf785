import type { KeptStatement, Span } from '../model/index.ts';
import { caseFile } from './case-file.ts';
import { citeStatement } from './cite.ts';
import { citeSpan, citeWords } from './cite-words.ts';
import { checkedContent, keepStatement } from './keep-statement.ts';
import { lookUpSource, lookUpStatement } from './look-up.ts';
import type { OpenCase } from './open-case.ts';
import { type Recorded, record } from './record.ts';

const judge =
  (command: 'AcceptStatement' | 'RejectStatement') =>
  async (open: OpenCase, typed: string, because: string): Promise<Recorded> => {
    const file = await caseFile(open);
    const statement = lookUpStatement(open, file, typed);
    const passages = await citeStatement(open, statement);
    const payload = { passages, statement: keepStatement(file, statement), because };
    return record(open, { command, payload }, statement.id, statement.source);
  };

/** Accepts a proposed statement: its words and content go into the ledger, where no re-reading reaches them. */
export const accept = judge('AcceptStatement');

/** Rejects a proposed statement: it is kept, shown as rejected and counted nowhere. */
export const reject = judge('RejectStatement');

/**
 * A statement made by hand: exact words of a report, and what they say. The words are typed, and must then stand in the
 * report once, or pointed at by their place in its text (in code points), and may then stand in it twice.
 */
export type HandMade = ({ readonly words: string } | { readonly span: Span }) & {
  readonly source: string;
  readonly kind: KeptStatement['kind'];
  /** The contract's content without `kind`, with names where ids would stand. */
  readonly content: KeptStatement['content'];
  readonly polarity?: KeptStatement['polarity'];
  readonly modality?: KeptStatement['modality'];
  readonly circumstances?: KeptStatement['circumstances'];
  readonly voice?: KeptStatement['voice'];
  readonly because: string;
};

/**
 * Makes a statement by hand from exact words of a report. Throws `words-not-found` where the words do not stand in
 * the source, are typed and stand there more than once, or begin or end in white space; `invalid-content` where the content does not fit its kind.
 */
export const makeStatement = async (open: OpenCase, made: HandMade): Promise<Recorded> => {
  const { source } = lookUpSource(open, made.source);
  const content = checkedContent(await caseFile(open), source, made);
  const passage = await ('span' in made ? citeSpan(open, source, made.span) : citeWords(open, source, made.words));
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
