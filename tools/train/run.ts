import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, cwd, exit, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { readConllu, readIob2 } from '../../bench/conllu.ts';
import { measure } from '../../bench/measure.ts';
import { loadLanguage } from '../../src/reading/language/model.ts';
import { TRAINING } from './plan.ts';
import { train } from './train.ts';

/** `npm run train -- --language en --data DIR [--out weights/en]`: learns a language's weights from treebanks. */
const { values } = parseArgs({
  args: argv.slice(2),
  options: { language: { type: 'string' }, data: { type: 'string' }, out: { type: 'string' } },
});
const plan = TRAINING[values.language ?? ''];
if (plan === undefined || values.data === undefined) {
  stderr.write(
    `Usage: npm run train -- --language ${Object.keys(TRAINING).join('|')} --data DIR [--out weights/LANGUAGE]\n`,
  );
  exit(2);
}
const data = values.data;
const read = (file: string): string => {
  const path = join(data, file);
  if (!existsSync(path)) {
    stderr.write(
      `${path}: not there. --data must name the folder that holds ${plan.trees.map((t) => t.file).join(', ')}\n`,
    );
    exit(1);
  }
  return readFileSync(path, 'utf8');
};
const out = values.out ?? join(cwd(), 'weights', values.language!);
const trees = plan.trees.map(({ file, keep }) => ({
  file,
  sentences: readConllu(read(file), file).filter((s) => keep === undefined || keep.test(s.document)),
}));
const names = plan.names.flatMap((file) => readIob2(read(file)));
for (const { file, sentences } of trees)
  stdout.write(`${file}: ${sentences.length} sentences, ${sentences.reduce((n, s) => n + s.forms.length, 0)} words\n`);
stdout.write(`${plan.names.join(', ')}: ${names.length} sentences\n`);

const started = Date.now();
const files = train(values.language!, plan, trees, names, (line) => {
  stdout.write(`${String(Math.round((Date.now() - started) / 1000)).padStart(4)} s  ${line}\n`);
});
mkdirSync(out, { recursive: true });
for (const [name, bytes] of files) writeFileSync(join(out, name), bytes);
stdout.write(
  `written: ${out} (${readdirSync(out).join(', ')}), ${[...files.values()].reduce((n, b) => n + b.length, 0)} bytes\n`,
);
const model = loadLanguage(files);
for (const file of plan.dev)
  for (const line of measure(file, readConllu(read(file), file), model)) stdout.write(`${line}\n`);
