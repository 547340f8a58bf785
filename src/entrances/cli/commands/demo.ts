import { join } from 'node:path';
import type { Typed } from '../command.ts';
import type { Io } from '../io.ts';
import { packageRoot } from '../package-root.ts';
import { withCase } from '../with-case.ts';
import { writeWhole } from '../write-whole.ts';
import { buildCase } from './build.ts';
import { exported } from './export.ts';
import { show } from './show.ts';

const FOLDER = 'sample-case';
const PAGE = 'dossier.html';

/** `demo`: the sample case in ./sample-case, its chronology on the screen, its dossier in ./dossier.html. */
export const demo = async (typed: Typed, io: Io): Promise<number> => {
  const titled: Typed = {
    ...typed,
    words: [FOLDER, 'chronology'],
    text: (option) => (option === 'title' ? 'The sample case' : typed.text(option)),
  };
  const built = await buildCase(join(packageRoot(), 'examples', 'reports'), FOLDER, titled, io);
  if (built !== 0) return built;
  io.out('\n');
  await show(titled, io);
  const how = { purpose: 'reading' as const, audience: 'restricted' as const };
  const page = await withCase(FOLDER, typed, io, how, (open) =>
    exported(open, 'dossier', 'restricted', { withTexts: true, pretty: false }),
  );
  await writeWhole(PAGE, page);
  io.out(
    `\nThe case: ${FOLDER}/\nThe dossier, to open in a browser: ${PAGE}\nThe desk, to check and decide in a browser: npx aigak open ${FOLDER}\n`,
  );
  return 0;
};
