import { isCaseError } from '../../../desk/ports/index.ts';
import { inTheirWords } from '../in-their-words.ts';
import { type Reply, refusal } from '../reply.ts';
import { acting } from './act.ts';
import { type Answers, type Asked, AskedWrongly } from './asked.ts';
import { caseInfo } from './case-info.ts';
import { exportCase, publish } from './export.ts';
import { form } from './form.ts';
import type { HeldCase } from './held-case.ts';
import { ledger } from './ledger.ts';
import { original } from './original.ts';
import { sayDate } from './say-date.ts';
import { record, screen } from './screen.ts';
import { searching } from './search.ts';
import { shape } from './shape.ts';
import { take } from './take.ts';
import { verify } from './verify.ts';

/** Everything that can be asked of the case, by name. */
const questions = (): Readonly<Record<string, Answers>> => ({
  case: caseInfo,
  screen,
  record,
  ledger,
  search: searching(),
  original,
  shape,
  form,
  date: sayDate,
  act: acting(),
  take,
  verify,
  export: exportCase,
  publish,
});

/** Which status a failure of the desk has; the others are the server's own (500). */
const STATUS: Readonly<Record<string, number>> = {
  'unknown-id': 404,
  'missing-file': 404,
  'empty-case': 404,
  'ambiguous-id': 409,
  refused: 409,
  locked: 423,
  'opened-for-reading': 423,
  'words-not-found': 422,
  'invalid-content': 422,
  'disk-full': 507,
};

/** A failure in words. What Aigak itself got wrong is told by its kind alone: a message could hold words of a report. */
export const toldFailure = (thrown: unknown): Reply => {
  if (thrown instanceof AskedWrongly) return thrown.reply;
  if (isCaseError(thrown)) {
    const { code, message, place, kept, advice, reason } = thrown;
    const problem = { code, what: message, place, kept, advice, ...(reason === undefined ? {} : { reason }) };
    return refusal(STATUS[code] ?? 500, problem);
  }
  const kind = thrown instanceof Error ? thrown.name : typeof thrown;
  return refusal(500, {
    code: 'error-of-aigak',
    what: `an error of Aigak itself (${kind})`,
    place: 'the desk',
    kept: 'Everything recorded before it is kept.',
    advice: 'Verify the case; then load the page again. Please report the error.',
  });
};

/** Answers questions about a held case; never throws. */
export const answering = (held: HeldCase): ((question: string, asked: Asked) => Promise<Reply>) => {
  const known = questions();
  return async (question, asked) => {
    try {
      const answers = Object.hasOwn(known, question) ? known[question] : undefined;
      if (answers === undefined)
        throw new AskedWrongly('unknown-question', 'the desk knows no such question', 'Load the page again.', 404);
      return await inTheirWords(await answers(held, asked), asked);
    } catch (thrown) {
      return inTheirWords(toldFailure(thrown), asked);
    }
  };
};
