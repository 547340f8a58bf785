import { type Description, describeSource } from '../../../desk/index.ts';
import { SOURCE_KINDS } from '../../../model/index.ts';
import { oneOf, type Typed } from '../command.ts';
import { type Io, UsageError } from '../io.ts';
import { withCase } from '../with-case.ts';
import { tellRecorded } from './decide.ts';

const TEXTS = ['title', 'publisher', 'author', 'published', 'language', 'because'] as const;

/** `describe CASE SOURCE`: a person says when a source was published, by whom, and what it is. */
export const describe = async (typed: Typed, io: Io): Promise<number> => {
  const [folder = '', source = ''] = typed.words;
  const kind = typed.text('kind');
  const given = TEXTS.flatMap((option) => {
    const value = typed.text(option);
    return value === undefined ? [] : [[option, value] as const];
  });
  if (kind === undefined && given.every(([option]) => option === 'because')) {
    throw new UsageError('describe: say what the source is, for example --published 2022-09-28 --publisher "…"');
  }
  const description: Description = {
    ...Object.fromEntries(given),
    ...(kind === undefined ? {} : { kind: oneOf(kind, SOURCE_KINDS, '--kind') }),
  };
  const recorded = await withCase(folder, typed, io, { purpose: 'writing' }, (open) =>
    describeSource(open, source, description),
  );
  await tellRecorded(recorded, folder, io);
  return 0;
};
