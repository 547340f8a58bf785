import { keepTold, type Offered, type OpenCase, type Taken, takeSources } from '../../../desk/index.ts';
import { newsFor, newsLine } from '../../../telling/index.ts';
import { jsonReply } from '../reply.ts';
import { mustWrite } from './act.ts';
import { type Answers, type Asked, AskedWrongly } from './asked.ts';
import { toldChanges } from './changes.ts';
import { fileName } from './file-name.ts';
import type { HeldCase } from './held-case.ts';
import { type ToldCase, toldFor } from './told.ts';

const only = async function* (one: Offered): AsyncGenerator<Offered> {
  yield one;
};

const takeOne = async (open: OpenCase, file: string, bytes: Uint8Array): Promise<Taken> => {
  const { files } = await takeSources(open, only({ file, bytes }));
  const [taken] = files;
  if (taken !== undefined) return taken;
  throw new AskedWrongly(
    'interrupted',
    'the desk was closed while the report was being read',
    'Open it again and add the report anew.',
    503,
  );
};

/** What a taken report adds to what was told before it. */
const newsOf = async (held: HeldCase, asked: Asked, source: string, before: ToldCase) => {
  const after = await toldFor(held, asked);
  const { reports, changes } = newsFor(before.file, after.file, [source], after.phrases);
  const [news] = reports;
  const said = news === undefined ? undefined : newsLine(news, after.phrases);
  return { news: news && { ...news, said }, changes: toldChanges(changes, after) };
};

/**
 * `PUT /api/source?file=NAME`: takes one report, and answers what it adds. With `news=no`, for a report that others follow, it
 * is only taken: what all of them add is seen on the page. Adding decides nothing, so it does not ask on which state.
 */
export const take: Answers = (held, asked) => {
  mustWrite(held);
  const { file: named, news: wanted } = asked.query;
  const file = fileName(named);
  const bytes = asked.body ?? new Uint8Array();
  return held.inTurn(async () => {
    const open = await held.now();
    const entries = open.state.decisions.length;
    const before = wanted === 'no' ? undefined : await toldFor(held, asked);
    const taken = await takeOne(open, file, bytes);
    const head = (await held.now()).head;
    if (taken.outcome !== 'taken' || before === undefined) return jsonReply({ head, taken });
    const told = await newsOf(held, asked, taken.source, before);
    const { file: whole } = await held.derivedFor('confidential');
    await keepTold(await held.now(), whole, entries);
    return jsonReply({ head, taken, ...told });
  });
};
