import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv, exit, stderr, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type GoldSentence, readConllu, readIob2 } from '../../bench/treebank/conllu.ts';
import { nameFigures, namesLine, treebankFigures, treebankLine } from '../../bench/treebank/measure.ts';
import { NAME_KINDS } from '../../bench/treebank/scores.ts';
import { loadLanguage } from '../../src/reading/language/model.ts';
import { type Plan, TRAINING } from './plan.ts';
import { train } from './train.ts';

/**
 * `npm run train -- --language en --data DIR [--out DIR] [--without-dev]`: learns a language's weights from treebanks
 * and writes them to `weights/LANGUAGE`. Learns from the train and dev parts and prints scores on the test parts; with
 * `--without-dev`, learns from the train parts alone and prints scores on the dev parts, to choose settings by. The
 * same data gives the same bytes.
 */
const usage = `Usage: npm run train -- --language ${Object.keys(TRAINING).join('|')} --data DIR [--out DIR] [--without-dev]\n`;
const stop = (message: string, code: number): never => {
  stderr.write(message);
  return exit(code);
};
const parse = () => {
  try {
    return parseArgs({
      args: argv.slice(2),
      options: {
        language: { type: 'string' },
        data: { type: 'string' },
        out: { type: 'string' },
        'without-dev': { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : String(error)}\n${usage}`, 2);
  }
};
const values = parse();
const language = values.language ?? '';
const plan: Plan = TRAINING[language] ?? stop(usage, 2);
const data = values.data ?? stop(usage, 2);
const out = values.out ?? join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'weights', language);
const parts = values['without-dev'] ? ['train'] : ['train', 'dev'];
const scored = values['without-dev'] ? 'dev' : 'test';

const read = (file: string): string => {
  const path = join(data, file);
  if (!existsSync(path))
    stop(
      `${path} is not there: --data must name the folder that holds ${plan.trees.map((t) => `${t.file}-train.conllu`).join(', ')}\n`,
      1,
    );
  return readFileSync(path, 'utf8');
};

const sentences: GoldSentence[] = plan.trees.flatMap(({ file, keep }) =>
  parts.flatMap((part) => {
    const name = `${file}-${part}.conllu`;
    const kept = readConllu(read(name), name).filter((s) => keep === undefined || keep.test(s.document));
    stdout.write(`${name}: ${kept.length} sentences, ${kept.reduce((n, s) => n + s.forms.length, 0)} words\n`);
    return kept;
  }),
);
const named = plan.names.flatMap((file) =>
  parts.flatMap((part) => {
    const kept = readIob2(read(`${file}-${part}.iob2`));
    stdout.write(`${file}-${part}.iob2: ${kept.length} sentences\n`);
    return kept;
  }),
);

const started = Date.now();
const files = train(language, plan, sentences, named, (line, done) => {
  const spent = (Date.now() - started) / 1000;
  const left = done > 0.01 ? `, about ${Math.ceil((spent / done - spent) / 60)} min left` : '';
  stdout.write(
    `${String(Math.round(spent)).padStart(5)} s  ${String(Math.round(done * 100)).padStart(3)} %  ${line}${left}\n`,
  );
});
mkdirSync(out, { recursive: true });
for (const [name, bytes] of files) writeFileSync(join(out, name), bytes);
stdout.write(`written: ${out}, ${[...files.values()].reduce((n, b) => n + b.length, 0)} bytes\n`);

const model = loadLanguage(files);
for (const { file } of plan.trees) {
  const name = `${file}-${scored}.conllu`;
  stdout.write(`${treebankLine(name, treebankFigures(readConllu(read(name), name), model, plan.rules))}\n`);
}
for (const file of plan.names) {
  const name = `${file}-${scored}.iob2`;
  stdout.write(`${namesLine(name, NAME_KINDS, nameFigures(readIob2(read(name)), NAME_KINDS, model, plan.rules))}\n`);
}
