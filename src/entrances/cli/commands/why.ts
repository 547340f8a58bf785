import { explainCase, lookUpRecord } from '../../../desk/index.ts';
import { ACCESS } from '../../../model/index.ts';
import { renderTerminal, tellPseudonyms, toldIn, whyRecord, whySheets } from '../../../telling/index.ts';
import { oneOf, type Typed } from '../command.ts';
import { CommandError, colours, type Io } from '../io.ts';
import { progressLine } from '../progress-line.ts';
import { readerNote, spoken } from '../spoken.ts';
import { PLAIN_WIDTH } from '../tell-news.ts';
import { withCase } from '../with-case.ts';

/** `why CASE ID [SOURCE]`: from a record to its passages, through every rule, comparison and decision. */
export const why = async (typed: Typed, io: Io): Promise<number> => {
  const [folder = '', ...wanted] = typed.words;
  const audience = oneOf(typed.text('audience') ?? 'confidential', ACCESS, '--audience');
  const phrases = await spoken(typed);
  const progress = progressLine(io);
  return withCase(folder, typed, io, { purpose: 'reading', progress: progress.step, audience }, async (open) => {
    const explained = await explainCase(open, audience);
    const { explanation } = explained;
    const file = toldIn(explained.file, phrases);
    progress.done();
    const ids = await Promise.all(wanted.map((one) => lookUpRecord(open, file, one)));
    const account = whyRecord(explanation, file, ids, phrases);
    if (account === undefined)
      throw new CommandError(
        'two records were named, and they are not two sources',
        'Name one record, or two sources to see what is between them.',
      );
    if (typed.flag('json')) {
      io.out(`${JSON.stringify({ aigak: 'why/1', audience, ...account }, null, 2)}\n`);
      return 0;
    }
    const texts = new Map(file.sources.flatMap((one) => (one.text === undefined ? [] : [[one.id, one.text] as const])));
    const width = io.outIsTerminal ? io.columns : PLAIN_WIDTH;
    io.out(
      `${tellPseudonyms(explained.title, phrases)} · ${phrases.labels.audience}: ${phrases.access[audience]}\n${readerNote(phrases)}\n`,
    );
    io.out(renderTerminal(whySheets(account, texts, phrases), { width, colour: colours(io) }));
    return 0;
  });
};
