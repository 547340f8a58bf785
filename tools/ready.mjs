/**
 * Makes a fresh checkout ready to run, with nothing but Node and npm: checks the Node version, installs what
 * the lock file names when it is not there, and compiles when a source has changed. Quiet when nothing is to do.
 * Exits with 1 and one clear paragraph when something fails. Plain JavaScript, because it runs before anything
 * is installed.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const inRoot = (...parts) => join(root, ...parts);
const say = (line) => process.stderr.write(`aigak: ${line}\n`);
const giveUp = (...lines) => {
  for (const line of lines) say(line);
  process.exit(1);
};
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

const checkNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  giveUp(
    `this is Node ${process.versions.node}, and Aigak needs 20.19 or later.`,
    'Install a current Node from https://nodejs.org and run the same command again. Nothing was changed.',
  );
};

/** The packages that the lock file names and that are not installed in that version. Other platforms' are passed over. */
const missingPackages = () => {
  const lock = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8'));
  const hidden = inRoot('node_modules', '.package-lock.json');
  const installed = existsSync(hidden) ? JSON.parse(readFileSync(hidden, 'utf8')).packages : {};
  return Object.entries(lock.packages).filter(
    ([path, wanted]) => path !== '' && !wanted.optional && installed[path]?.version !== wanted.version,
  );
};

const install = () => {
  const missing = missingPackages();
  if (missing.length === 0) return;
  say(`installing the ${missing.length} packages that package-lock.json names (once; needs the network) …`);
  const since = performance.now();
  // npm names itself to its scripts; that file runs the same way under every shell.
  const npm = process.env.npm_execpath;
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const run = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
    : spawnSync('npm', args, {
        cwd: root,
        stdio: ['ignore', 'ignore', 'inherit'],
        shell: process.platform === 'win32',
      });
  if (run.status !== 0)
    giveUp(
      `npm ci failed (${run.error?.message ?? `exit ${run.status ?? run.signal}`}); what npm said stands above.`,
      'Without network: copy node_modules from a checkout of the same version. Otherwise run the same command again.',
    );
  say(`installed in ${seconds(since)}`);
};

const filesBelow = (folder, wanted) =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return filesBelow(path, wanted);
        return wanted(entry.name) ? [path] : [];
      })
    : [];

const WEB = inRoot('src', 'entrances', 'web');
const isSource = (name) => name.endsWith('.ts') && !/\.(test|acceptance)\.ts$/.test(name);
const isCompiled = (path) => !path.startsWith(WEB + sep);

/** What the build depends on, as one hash: names, sizes and times of the sources, and the settings' content. */
const stateOfSources = (sources) => {
  const hash = createHash('sha256');
  for (const path of sources) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${relative(root, path)}\0${size}\0${mtimeMs}\n`);
  }
  for (const name of ['package-lock.json', 'tsconfig.base.json', 'tsconfig.json', 'tsconfig.pure.json'])
    hash.update(readFileSync(inRoot(name)));
  return hash.digest('hex');
};

/** Takes out of dist/ what no source stands behind any more, so that a removed file cannot live on there. */
const sweep = (sources) => {
  const expected = new Set(sources.map((path) => relative(inRoot('src'), path).replace(/\.ts$/, '')));
  for (const path of filesBelow(inRoot('dist'), (name) => /\.(js|js\.map|d\.ts)$/.test(name)))
    if (
      !path.startsWith(inRoot('dist', 'web') + sep) &&
      !expected.has(relative(inRoot('dist'), path).replace(/\.(js|js\.map|d\.ts)$/, ''))
    )
      rmSync(path);
};

const build = () => {
  const sources = filesBelow(inRoot('src'), isSource).filter(isCompiled).sort();
  const state = stateOfSources(sources);
  const stamp = inRoot('dist', '.built');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return;
  say(`compiling ${sources.length} files …`);
  const since = performance.now();
  const tsc = inRoot('node_modules', 'typescript', 'bin', 'tsc');
  const run = spawnSync(process.execPath, [tsc, '-b'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (run.status !== 0)
    giveUp(`compiling failed: the files and lines above, under .${sep}src, say where. dist/ is not current.`);
  sweep(sources);
  mkdirSync(inRoot('dist'), { recursive: true });
  writeFileSync(stamp, state);
  say(`compiled in ${seconds(since)}`);
};

/** Bundles the desk's page. Its sources are its own; what it takes from other rooms are types, which leave no trace. */
const buildPage = async () => {
  const sources = filesBelow(WEB, (name) => !/\.test\.tsx?$/.test(name)).sort();
  const state = stateOfSources([...sources, inRoot('vite.config.ts')]);
  const stamp = inRoot('dist', '.built-page');
  if (existsSync(stamp) && existsSync(inRoot('dist', 'web', 'index.html')) && readFileSync(stamp, 'utf8') === state)
    return;
  say(`building the page from ${sources.length} files …`);
  const since = performance.now();
  try {
    const { build: bundle } = await import('vite');
    await bundle({ root: WEB, configFile: inRoot('vite.config.ts'), logLevel: 'error' });
  } catch (thrown) {
    giveUp(
      `building the page failed: ${thrown instanceof Error ? thrown.message : thrown}`,
      'dist/web is not current.',
    );
  }
  writeFileSync(stamp, state);
  say(`built in ${seconds(since)}`);
};

checkNode();
install();
build();
await buildPage();
