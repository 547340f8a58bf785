import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { CommandError, type Io } from './io.ts';

/** Browsers that print as Chromium does, by the names they are installed under. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const LONGEST_MS = 120_000;

const mayRun = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * Where a browser stands that can print: the program named in AIGAK_CHROMIUM, else the first of the usual names on the
 * path, else the usual places of a Mac. Undefined where there is none.
 */
export const findChromium = (env: Io['env']): string | undefined => {
  const named = env.AIGAK_CHROMIUM;
  if (named !== undefined && named !== '') return mayRun(named) ? named : undefined;
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...PLACES].find(mayRun);
};

/** Nothing is fetched, synchronised, reported or kept: the page needs nothing, and nobody is to learn that it was printed. */
const QUIET = [
  '--headless=new',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-sync',
  '--disable-breakpad',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--no-pdf-header-footer',
];

const finished = (program: string, args: readonly string[]): Promise<string> =>
  new Promise((done) => {
    const child = spawn(program, args, { stdio: 'ignore', timeout: LONGEST_MS, killSignal: 'SIGKILL' });
    child.on('error', (thrown) => done(String(Reflect.get(thrown, 'code') ?? 'it did not start')));
    child.on('close', (code, signal) =>
      done(code === 0 ? '' : signal === null ? `it ended with ${code}` : `it was ended by ${signal}`),
    );
  });

/**
 * Prints a page on A4 and gives the PDF's bytes. The page and the browser's profile lie in a folder of their own beside
 * `out`, readable by its owner alone, which is removed whatever happens. A sandbox is left off only where the system
 * allows none (root). Throws CommandError where the browser fails.
 */
export const printPdf = async (page: string, out: string, program: string): Promise<Uint8Array> => {
  const folder = await mkdtemp(join(dirname(resolve(out)), 'aigak-print-')).catch((thrown: unknown) => {
    const code = thrown instanceof Error ? String(Reflect.get(thrown, 'code')) : '';
    throw new CommandError(`${out} could not be written (${code})`, 'Choose another place with --out.');
  });
  try {
    const from = join(folder, 'dossier.html');
    const to = join(folder, 'dossier.pdf');
    await writeFile(from, page, { mode: 0o600 });
    const problem = await finished(program, [
      ...QUIET,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${join(folder, 'profile')}`,
      `--print-to-pdf=${to}`,
      pathToFileURL(from).href,
    ]);
    const bytes = await readFile(to).catch(() => undefined);
    if (problem !== '' || bytes === undefined || !bytes.subarray(0, 5).equals(Buffer.from('%PDF-')))
      throw new CommandError(
        `${program} did not print the dossier (${problem === '' ? 'it wrote no PDF' : problem})`,
        'Export with --format dossier, open the page in a browser and print it to a file.',
      );
    return bytes;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }).catch(() => {
      // The browser may still be closing its profile; what is left holds no page, which goes first.
    });
  }
};
