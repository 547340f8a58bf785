import type { Content, StatementRecord } from '../../model/index.ts';
import { by } from '../../model/index.ts';
import type { Standing } from '../disputes/standing.ts';
import { COERCED, dateOf } from '../events/happening.ts';
import { CONFESSION, FORCE, MADE_TO_SAY, RECORDING, SIGNED } from './duress-words.ts';

/** Somebody says that a person was made to speak: where, when, and whether a court or an inquiry found it. */
export type Allegation = {
  readonly person: string;
  readonly statement: string;
  readonly source: string;
  readonly found: boolean;
  /** Whether it is told freely, not only known from the words themselves, which a reader took for coerced in their report. */
  readonly told: boolean;
  /** When the person was made to speak, as far as it is told. */
  readonly date: string | undefined;
  /** Whether only a signed paper is spoken of: it does not reach what was said in a recording. */
  readonly signedOnly: boolean;
};

/** What finding allegations needs to know of the case. */
export type AllegationGround = {
  /** Who stands in a source, by id. */
  readonly inSource: (source: string) => readonly string[];
  /** In which standing somebody speaks: what a court says, and what a body concludes, is found and not only alleged. */
  readonly standing: (identity: string) => Standing;
  /** The sentence around a statement. */
  readonly sentenceOf: (record: StatementRecord) => string;
};

const TOLD: ReadonlySet<string> = new Set(['asserted', 'alleged', 'reported']);
const FINDERS: ReadonlySet<Standing> = new Set(['court', 'official', 'independent']);

const idsIn = (content: Content, roles: readonly string[]): string[] =>
  content.kind === 'act'
    ? content.participants.flatMap((one) =>
        roles.includes(one.role) && one.identity !== undefined ? [one.identity] : [],
      )
    : [];

const stands = (record: StatementRecord): boolean =>
  record.review !== 'rejected' && record.polarity === 'affirmed' && TOLD.has(record.modality);

/** Where a finding or a statement says that a confession was got by force, its words; else undefined. */
const gotByForce = ({ content }: StatementRecord): string | undefined => {
  const words =
    content.kind === 'finding'
      ? content.finding
      : content.kind === 'act' && (content.act === 'statement' || content.act === 'finding')
        ? content.topic
        : undefined;
  return words !== undefined && FORCE.test(words) && CONFESSION.test(words) ? words : undefined;
};

/**
 * Everything in the case that says of a person that they were made to speak: acts of forcing a confession, words that a
 * reading already found to be coerced, a speaker's own "I was forced to say so", and findings that a confession was got by
 * force. `appeared` are those whose words in a recording or confession the case passes on. What a person rejected, and what
 * is only imagined or denied, alleges nothing. Out: sorted by statement.
 */
export const allegationsOf = (
  records: readonly StatementRecord[],
  appeared: ReadonlySet<string>,
  ground: AllegationGround,
): readonly Allegation[] => {
  const found: Allegation[] = [];
  const known = new Map<string, Set<string>>();
  const add = (record: StatementRecord, person: string, isFound: boolean): void => {
    const sentence = ground.sentenceOf(record);
    const { id, source, content } = record;
    const date = content.kind === 'act' && content.act === 'forced-confession' ? dateOf(content.when) : undefined;
    const signedOnly = SIGNED.test(sentence) && !RECORDING.test(sentence) && !CONFESSION.test(sentence);
    const told = !COERCED.has(record.circumstances);
    found.push({ person, statement: id, source, found: isFound, told, date, signedOnly });
    known.set(source, (known.get(source) ?? new Set()).add(person));
  };
  const obtained: StatementRecord[] = [];
  for (const record of records) {
    if (!stands(record)) continue;
    const { content, voice, circumstances } = record;
    const coerced = COERCED.has(circumstances);
    if (content.kind === 'act' && content.act === 'forced-confession' && (!coerced || voice.length === 0))
      for (const person of idsIn(content, ['patient'])) add(record, person, circumstances === 'duress-found');
    else if (gotByForce(record) !== undefined && !coerced) obtained.push(record);
    else if (content.kind === 'act' && content.act === 'statement' && !coerced) {
      const topic = content.topic ?? '';
      if (MADE_TO_SAY.test(topic)) for (const person of idsIn(content, ['speaker'])) add(record, person, false);
    }
  }
  const everywhere = new Set([...appeared, ...found.map((one) => one.person)]);
  for (const record of obtained) {
    const { content, source } = record;
    const named = content.kind === 'finding' ? content.about : ground.inSource(source);
    const whom = [...new Set(named.filter((id) => known.get(source)?.has(id) || everywhere.has(id)))];
    const isFound =
      content.kind === 'finding'
        ? FINDERS.has(ground.standing(content.by ?? ''))
        : idsIn(content, ['speaker', 'authority', 'agent']).some((id) => ground.standing(id) === 'court');
    // Whose confession it was is only known where one such person is spoken of.
    if (whom.length === 1 && whom[0] !== undefined) add(record, whom[0], isFound);
  }
  return found.sort(by((one) => `${one.statement} ${one.person}`));
};
