import { verifyCase } from '../../../desk/index.ts';
import { phrasesFor } from '../../../telling/index.ts';
import { jsonReply } from '../reply.ts';
import { type Answers, languageOf } from './asked.ts';

/** `POST /api/verify`: whether the case is what it was; never whether what it says is true. Nothing is decided meanwhile. */
export const verify: Answers = (held, asked) =>
  held.inTurn(async () => {
    const open = await held.now();
    const { problems: words } = await phrasesFor(languageOf(asked));
    const { first, problems, notes, ...report } = await verifyCase(open.store, open.tools);
    const told = {
      ...report,
      ...(first === undefined ? {} : { first: words.found(first) }),
      problems: problems.map(words.found),
      notes: notes.map((one) => ({ ...one, said: words.note(one.code, one.said) })),
    };
    return jsonReply({ head: open.head, report: told });
  });
