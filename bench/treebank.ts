import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadLanguage } from '../src/reading/language/index.ts';
import type { LanguageRules } from '../src/reading/language/rules.ts';
import { english } from '../src/reading/languages/en/language.ts';
import { readConllu, readIob2 } from './treebank/conllu.ts';
import { nameFigures, namesLine, treebankFigures, treebankLine } from './treebank/measure.ts';
import { NAME_KINDS } from './treebank/scores.ts';
import { weightsOf } from './treebank/weights.ts';

export type TreebankOptions = { readonly data: string; readonly part?: string; readonly json?: boolean };

/** What is measured with which weights: files are `PATH-PART.conllu` and `PATH-PART.iob2` below the data folder. */
const SETS: readonly {
  readonly language: string;
  readonly rules: LanguageRules;
  readonly trees: readonly string[];
  readonly names: readonly string[];
}[] = [{ language: 'en', rules: english, trees: ['en_ewt/en_ewt', 'en_gum/en_gum'], names: ['uner_ewt/uner'] }];

/**
 * Quality of tags, features, lemmas, trees and names on treebanks, on gold words, with the repairs that reading makes;
 * speed in words per CPU second of one core. `part` is dev or test (test unless told). Throws naming the folder when it
 * holds none of the files. The weights that ship have learnt from the dev parts: their figures flatter, and it says so.
 */
export const run = async ({ data, part = 'test', json }: TreebankOptions): Promise<readonly object[]> => {
  const results: object[] = [];
  const say = (result: object, line: string): void => {
    results.push(result);
    if (!json) process.stdout.write(`${line}\n`);
  };
  if (part !== 'test' && !json)
    process.stdout.write(`Beware: weights that ship may have learnt from the ${part} part; compare on test.\n`);
  for (const { language, rules, trees, names } of SETS) {
    const before = performance.now();
    const model = loadLanguage(weightsOf(language));
    const loading = performance.now() - before;
    if (!json) process.stdout.write(`weights/${language} loaded in ${loading.toFixed(0)} ms\n`);
    for (const name of trees) {
      const file = `${name}-${part}.conllu`;
      if (!existsSync(join(data, file))) continue;
      const figures = treebankFigures(readConllu(readFileSync(join(data, file), 'utf8'), file), model, rules);
      say({ set: file, ...figures }, treebankLine(file, figures));
    }
    for (const name of names) {
      const file = `${name}-${part}.iob2`;
      if (!existsSync(join(data, file))) continue;
      const sentences = readIob2(readFileSync(join(data, file), 'utf8'));
      for (const kinds of [NAME_KINDS, ...NAME_KINDS.map((kind) => [kind])]) {
        const figures = nameFigures(sentences, kinds, model, rules);
        say({ set: file, kinds, ...figures }, namesLine(file, kinds, figures));
      }
    }
  }
  if (results.length === 0) throw new Error(`${data}: holds no file like en_ewt/en_ewt-${part}.conllu`);
  if (json) process.stdout.write(`${JSON.stringify(results)}\n`);
  return results;
};
