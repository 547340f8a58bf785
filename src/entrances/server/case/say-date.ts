import { phrasesFor, sayEdtf } from '../../../telling/index.ts';
import { jsonReply } from '../reply.ts';
import { type Answers, languageOf } from './asked.ts';

/** `GET /api/date?edtf`: what a date that a person types means, in the asked language; nothing where it is no date. */
export const sayDate: Answers = async (_, asked) => {
  const said = sayEdtf(asked.query.edtf ?? '', await phrasesFor(languageOf(asked)));
  return jsonReply(said === undefined ? {} : { said });
};
