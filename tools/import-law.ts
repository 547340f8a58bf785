/**
 * Applies the import law (.dependency-cruiser.mjs) to the tree below a folder that has a src/.
 * Returns one line per violation, each with the sentence of the rule that was broken; the list is empty when the
 * law holds. A file of src/ that the cruiser did not see is a violation too: a law that sees nothing always holds.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { cruise, type ICruiseOptions, type ICruiseResult, type IModule } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

export type LawResult = { readonly violations: readonly string[]; readonly modules: readonly IModule[] };

/** The TypeScript files below `root`/src, as paths from `root` with forward slashes. */
export const sourcesOnDisk = (root: string): readonly string[] => {
  const below = (folder: string): string[] =>
    readdirSync(folder).flatMap((name) => {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) return below(path);
      return /\.(ts|tsx|mts|cts|js|mjs|cjs)$/.test(name) ? [relative(root, path).split(sep).join('/')] : [];
    });
  return existsSync(join(root, 'src')) ? below(join(root, 'src')).sort() : [];
};

/** What the rules cannot say of a file: that nobody looked at it, or that no line of the law speaks of its folder. */
export const unjudged = (
  onDisk: readonly string[],
  seen: ReadonlySet<string>,
  roomOf: (path: string) => string | undefined,
): readonly string[] => [
  ...onDisk
    .filter((path) => !seen.has(path))
    .map((path) => `the-law-sees-everything: ${path} was not seen by the cruiser\n    Is TypeScript 6 installed?`),
  ...onDisk
    .filter((path) => roomOf(path) === undefined)
    .map(
      (path) =>
        `every-room-is-in-the-law: ${path} stands in no room\n    A new folder under src/ needs a line in .dependency-cruiser.mjs that says what it may enter, and why.`,
    ),
];

/** Cruises `root`. The law's own file is read from `root`, so that a planted tree is judged by its copy. */
export const applyImportLaw = async (root: string): Promise<LawResult> => {
  const { default: law, roomOf } = await import(pathToFileURL(join(root, '.dependency-cruiser.mjs')).href);
  const options: ICruiseOptions = {
    ...law.options,
    baseDir: root,
    ruleSet: { forbidden: law.forbidden, options: law.options },
    validate: true,
  };
  // The cruiser reads files from the working directory, whatever its base.
  const before = process.cwd();
  process.chdir(root);
  try {
    const tsConfig = extractTSConfig(join(root, law.options.tsConfig.fileName));
    const { output } = await cruise(['src'], options, undefined, { tsConfig });
    const { modules, summary } = output as ICruiseResult;
    const comments = new Map<string, string>(
      law.forbidden.map((rule: { name: string; comment: string }) => [rule.name, rule.comment]),
    );
    const broken = summary.violations.map(
      ({ rule, from, to }) => `${rule.name}: ${from} → ${to}\n    ${comments.get(rule.name) ?? ''}`,
    );
    const seen = new Set(modules.map(({ source }) => source));
    return {
      violations: [...broken, ...unjudged(sourcesOnDisk(root), seen, roomOf)],
      modules: modules.filter(({ source }) => source.startsWith('src/')),
    };
  } finally {
    process.chdir(before);
  }
};

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) {
  const { violations, modules } = await applyImportLaw(process.cwd());
  for (const violation of violations) process.stdout.write(`${violation}\n`);
  process.stdout.write(`import law: ${modules.length} files seen, ${violations.length} violations\n`);
  process.exitCode = violations.length > 0 ? 1 : 0;
}
