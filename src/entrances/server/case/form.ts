import { editable } from '../../../desk/index.ts';
import { namesHere, phrasesFor, statementChoices } from '../../../telling/index.ts';
import { jsonReply } from '../reply.ts';
import { type Answers, AskedWrongly, audienceOf, languageOf } from './asked.ts';

/**
 * `GET /api/form?source | statement`: what a statement can be made of: its closed lists in the asked language, and whom its
 * report names; and the statement itself, with names in place of ids, where one is to be corrected. For the holder alone.
 */
export const form: Answers = async (held, asked) => {
  if (audienceOf(asked) !== 'confidential')
    throw new AskedWrongly(
      'not-for-audience',
      'statements are corrected and made as the confidential audience only',
      'Choose that audience.',
      403,
    );
  const open = await held.now();
  const phrases = await phrasesFor(languageOf(asked));
  const { file } = await held.derivedFor('confidential');
  const { statement: id } = asked.query;
  const statement = file.statements.find((one) => one.id === id);
  const source = statement?.source ?? asked.query.source ?? '';
  if ((id !== undefined && statement === undefined) || !file.sources.some((one) => one.id === source && one.held))
    throw new AskedWrongly('not-there', 'the case holds no such record', 'Go back and choose another.', 404);
  return jsonReply({
    head: open.head,
    form: {
      source,
      ...(statement === undefined
        ? {}
        : {
            statement: await editable(open, statement.id, file),
            words: statement.passages.map((one) => one.exact),
          }),
      names: namesHere(file, source),
      choices: statementChoices(phrases),
    },
  });
};
