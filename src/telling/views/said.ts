import type { CaseFile, Circumstances, StatementRecord } from '../../model/index.ts';
import type { Names } from '../names.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { tellReason } from '../tell-reason.ts';
import { tellWhen } from '../tell-when.ts';

/** One statement as told: who says it, in which words, and how far it goes. */
export type Said = {
  readonly statement: string;
  readonly source: string;
  readonly passages: StatementRecord['passages'];
  /** The chain of voices in words: "B, quoted by A, in Outlet". */
  readonly voice: string;
  /** "alleged", "denied", "spoken under alleged duress", "accepted by …": never left out when it limits the words. */
  readonly standing: readonly string[];
  /** When the words were said, where the report tells it. */
  readonly said?: string;
  readonly weak: boolean;
  readonly coerced: boolean;
  /** Why the words count as coerced, where another statement says so. */
  readonly because?: string;
  readonly review: StatementRecord['review'];
  /** That it was corrected, or corrects what was read, where it does. */
  readonly corrected?: string;
};

/** Words spoken under duress, alleged or found: evidence of coercion only. */
export const coerced = (circumstances: Circumstances): boolean =>
  circumstances === 'duress-alleged' || circumstances === 'duress-found';

/** Whether a statement may be told: strong or taken over by a person, and not rejected. */
export const tellable = (statement: StatementRecord): boolean =>
  statement.review === 'accepted' ||
  statement.review === 'made' ||
  (statement.review === 'proposed' && statement.strength === 'strong');

const chain = (statement: StatementRecord, names: Names, phrases: Phrases): string => {
  const voices = statement.voice.map((link) =>
    link.identity === undefined ? (link.words ?? phrases.lostVoice) : names.of(link.identity),
  );
  return phrases.voice(voices.reverse(), names.of(statement.source));
};

/** Tells one statement. */
export const tellStatement = (statement: StatementRecord, names: Names, phrases: Phrases): Said => {
  const underDuress = coerced(statement.circumstances);
  const standing = [
    ...(statement.polarity === 'denied' ? [phrases.denied] : []),
    phrases.modality[statement.modality],
    ...(underDuress ? [phrases.circumstances[statement.circumstances]] : []),
    phrases.review[statement.review](statement.reviewedBy),
  ];
  return {
    statement: statement.id,
    source: statement.source,
    passages: statement.passages,
    voice: chain(statement, names, phrases),
    standing,
    ...(statement.said === undefined ? {} : { said: tellWhen(statement.said, names, phrases).text }),
    weak: statement.strength === 'weak',
    coerced: underDuress,
    ...(statement.circumstancesReason === undefined
      ? {}
      : { because: tellReason(statement.circumstancesReason, names, phrases) }),
    review: statement.review,
    ...(statement.reviewReason === undefined ? {} : { corrected: tellReason(statement.reviewReason, names, phrases) }),
  };
};

/** Finds statements by id. */
export const statementsById = (caseFile: CaseFile): ReadonlyMap<string, StatementRecord> =>
  new Map(caseFile.statements.map((statement) => [statement.id, statement]));
