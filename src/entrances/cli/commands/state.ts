import { type HandMade, makeStatement } from '../../../desk/index.ts';
import { ACT_TYPES, CIRCUMSTANCES, MODALITIES, ROLES, STATEMENT_KINDS } from '../../../model/index.ts';
import { becauseOf, oneOf, type Typed } from '../command.ts';
import { type Io, UsageError } from '../io.ts';
import { withCase } from '../with-case.ts';
import { tellRecorded } from './decide.ts';

const needed = (typed: Typed, option: string): string => {
  const value = typed.text(option);
  if (value === undefined) throw new UsageError(`state: --${option} is missing`);
  return value;
};

/** The content of an act from plain options: who, when, where. */
const actContent = (typed: Typed, act: string, words: string): HandMade['content'] => {
  const when = typed.text('when');
  const where = typed.texts('where');
  return {
    act: oneOf(act, ACT_TYPES, '--act'),
    trigger: words,
    participants: ROLES.flatMap((role) => typed.texts(role).map((name) => ({ role, identity: name }))),
    ...(when === undefined ? {} : { when: { stated: when } }),
    ...(where.length === 0 ? {} : { where: where.map((place) => ({ identity: place, words: place })) }),
  };
};

/** A statement's content as it was typed: a JSON object. Throws where it is none. */
export const jsonContent = (text: string, command = 'state'): HandMade['content'] => {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as HandMade['content'];
  } catch {
    // Told below: what is not JSON and what is no object need the same answer.
  }
  throw new UsageError(`${command}: --content is a JSON object, for example {"finding":"…","about":[]}`);
};

/** `state CASE`: a person makes a statement from exact words of a report. */
export const state = async (typed: Typed, io: Io): Promise<number> => {
  const [folder = ''] = typed.words;
  const words = needed(typed, 'words');
  const act = typed.text('act');
  const kind = oneOf(typed.text('kind') ?? 'act', STATEMENT_KINDS, '--kind');
  const modality = typed.text('modality');
  const circumstances = typed.text('circumstances');
  const voices = typed.texts('voice');
  const made: HandMade = {
    source: needed(typed, 'source'),
    words,
    kind,
    content: act === undefined ? jsonContent(needed(typed, 'content')) : actContent(typed, act, words),
    because: becauseOf(typed, 'state'),
    ...(typed.flag('denied') ? { polarity: 'denied' as const } : {}),
    ...(modality === undefined ? {} : { modality: oneOf(modality, MODALITIES, '--modality') }),
    ...(circumstances === undefined ? {} : { circumstances: oneOf(circumstances, CIRCUMSTANCES, '--circumstances') }),
    ...(voices.length === 0 ? {} : { voice: voices.map((name) => ({ name })) }),
  };
  const recorded = await withCase(folder, typed, io, { purpose: 'writing' }, (open) => makeStatement(open, made));
  await tellRecorded(recorded, folder, io);
  return 0;
};
