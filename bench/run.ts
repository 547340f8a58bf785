import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv, exit, stderr } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

/** `npm run bench -- SET --data DIR [--part NAME] [--json]`: runs `bench/SET.ts`, which exports `run(options)`. */
type Bench = { run(options: { data: string; part?: string; json?: boolean }): Promise<unknown> };

const here = dirname(fileURLToPath(import.meta.url));
const sets = readdirSync(here)
  .filter((name) => /^[a-z0-9-]+\.ts$/.test(name) && name !== 'run.ts' && name !== 'results.ts')
  .map((name) => name.slice(0, -3))
  .sort();
const usage = `Usage: npm run bench -- SET --data DIR [--part NAME] [--json]\nSets: ${sets.join(', ')}\n`;

const stop = (message: string): never => {
  stderr.write(message);
  return exit(2);
};

const parse = () => {
  try {
    return parseArgs({
      args: argv.slice(2),
      allowPositionals: true,
      options: { data: { type: 'string' }, part: { type: 'string' }, json: { type: 'boolean' } },
    });
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
};

const { values, positionals } = parse();
const [set] = positionals;
if (set === undefined || positionals.length !== 1 || !sets.includes(set)) stop(usage);
if (values.data === undefined) stop(`bench ${set}: --data must name the folder that holds the set\n${usage}`);
else if (!existsSync(values.data)) stop(`bench ${set}: ${values.data} is not there\n`);
else {
  const { data, part, json } = values;
  const bench = (await import(pathToFileURL(join(here, `${set}.ts`)).href)) as Bench;
  try {
    await bench.run({ data, ...(part === undefined ? {} : { part }), ...(json === undefined ? {} : { json }) });
  } catch (error) {
    stderr.write(`bench ${set}: ${error instanceof Error ? error.message : String(error)}\n`);
    exit(1);
  }
}
