import * as desk from '../../../desk/index.ts';
import { CIRCUMSTANCES, type KeptStatement, MODALITIES, POLARITIES, STATEMENT_KINDS } from '../../../model/index.ts';
import { becauseOf, oneOf, type Typed } from '../command.ts';
import { type Io, UsageError } from '../io.ts';
import { withCase } from '../with-case.ts';
import { tellRecorded } from './decide.ts';
import { jsonContent } from './state.ts';

/** What is left out stays as it is; a field that is `null` goes. */
const changed = (
  content: KeptStatement['content'],
  change: Readonly<Record<string, unknown>>,
): KeptStatement['content'] =>
  Object.fromEntries(Object.entries({ ...content, ...change }).filter(([, value]) => value !== null)) as never;

const word = <W extends string>(typed: Typed, option: string, words: readonly W[]): { [P in string]?: W } => {
  const value = typed.text(option);
  return value === undefined ? {} : { [option]: oneOf(value, words, `--${option}`) };
};

/** `correct CASE STATEMENT`: what was read is rejected, and the statement as it should be stands in its place. */
export const correct = async (typed: Typed, io: Io): Promise<number> => {
  const [folder = '', id = ''] = typed.words;
  const because = becauseOf(typed, 'correct');
  const voices = typed.texts('voice');
  const content = typed.text('content');
  const change = content === undefined ? {} : jsonContent(content, 'correct');
  const said = {
    ...word(typed, 'kind', STATEMENT_KINDS),
    ...word(typed, 'polarity', POLARITIES),
    ...word(typed, 'modality', MODALITIES),
    ...word(typed, 'circumstances', CIRCUMSTANCES),
    ...(voices.length === 0 ? {} : { voice: voices.map((name) => ({ name })) }),
  } as Partial<KeptStatement>;
  if (content === undefined && Object.keys(said).length === 0)
    throw new UsageError(
      'correct: say what is wrong, with --content, --kind, --polarity, --modality, --circumstances or --voice',
    );
  if (said.kind !== undefined && content === undefined)
    throw new UsageError('correct: a statement of another kind needs its --content');
  const recorded = await withCase(folder, typed, io, { purpose: 'writing' }, async (open) => {
    const read = await desk.editable(open, id);
    const kept = said.kind === undefined || said.kind === read.kind ? changed(read.content, change) : change;
    return desk.correct(open, id, { ...read, ...said, content: kept as KeptStatement['content'] }, because);
  });
  await tellRecorded(recorded, folder, io);
  return 0;
};
