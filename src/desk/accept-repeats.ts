import type { CaseFile, StatementRecord } from '../model/index.ts';
import { canonical, type Json } from '../truth/ledger/index.ts';
import { caseFile } from './case-file.ts';
import { citeStatement } from './cite.ts';
import { keepStatement } from './keep-statement.ts';
import { lookUpStatement } from './look-up.ts';
import type { OpenCase } from './open-case.ts';
import { caseError } from './ports/index.ts';
import { type Recorded, recordBatch } from './record.ts';

const oneLine = (words: string): string => words.replace(/\s+/gu, ' ').trim();

/**
 * What a statement says and how, by the people and places of the case; where its lines break, and which outlet it was told
 * to, does not matter.
 */
const saying = ({ kind, polarity, modality, circumstances, voice, content }: StatementRecord): string => {
  const links = voice.map(({ told: _, ...link }) => link);
  return canonical(
    JSON.parse(JSON.stringify({ kind, polarity, modality, circumstances, links, content }), (_, value: Json) =>
      typeof value === 'string' ? oneLine(value) : value,
    ),
  );
};

const wordsOf = ({ passages }: StatementRecord): string => passages.map(({ exact }) => oneLine(exact)).join('\n');

type Place = { readonly source: string; readonly start: number; readonly end: number };

/** Whether a statement stands within words that its source shares with another. */
const within = (statement: StatementRecord, place: Place): boolean =>
  statement.source === place.source &&
  statement.passages.every(({ start, end }) => place.start <= start && end <= place.end);

/** Whether two statements stand in words that one source copied from the other. */
const copied = ({ lineages }: CaseFile, a: StatementRecord, b: StatementRecord): boolean =>
  lineages.some(
    ({ kind, passages }) =>
      kind === 'copies' && passages.some(([p, q]) => (within(a, p) && within(b, q)) || (within(b, p) && within(a, q))),
  );

/** Whether two statements say the same in the same words, line breaks apart, or in words that one source copied from the other. */
const isRepeat = (file: CaseFile, a: StatementRecord, b: StatementRecord): boolean =>
  saying(a) === saying(b) && (wordsOf(a) === wordsOf(b) || copied(file, a, b));

const HOLDS: ReadonlySet<string> = new Set(['accepted', 'made']);

/**
 * Accepts many statements at once: the first, and those that repeat it, or an accepted one, exactly. Those that hold already
 * are passed over. Throws `refused`, naming them, where some are no repeats or were rejected; nothing is recorded then.
 */
export const acceptRepeats = async (
  open: OpenCase,
  typed: readonly string[],
  because: string,
): Promise<readonly Recorded[]> => {
  const file = await caseFile(open);
  const asked = [...new Set(typed.map((one) => lookUpStatement(open, file, one)))];
  const [first] = asked;
  const seen = file.statements.filter((one) => one === first || HOLDS.has(one.review));
  const strange = asked.filter(
    (one) => one.review === 'rejected' || !seen.some((other) => one === other || isRepeat(file, one, other)),
  );
  if (strange.length > 0)
    throw caseError('refused', {
      what: `no exact repeat of the first, or of an accepted statement: ${strange.map(({ id }) => id).join(', ')}`,
      place: open.store.place,
      kept: 'Nothing was recorded.',
      advice: 'Look at each of them beside its words, and accept it alone.',
    });
  const left = asked.filter((one) => !HOLDS.has(one.review));
  const commands = [];
  for (const one of left) {
    const payload = { passages: await citeStatement(open, one), statement: keepStatement(file, one), because };
    commands.push({ about: one.id, source: one.source, command: { command: 'AcceptStatement' as const, payload } });
  }
  return recordBatch(open, commands);
};
