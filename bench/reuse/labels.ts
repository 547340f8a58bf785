import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const VERDICTS = ['copied', 'rewritten', 'independent'] as const;
export type Verdict = (typeof VERDICTS)[number];
export type Direction = 'a-from-b' | 'b-from-a' | 'unknown';

/** What a reader said of two pages. */
export type Label = {
  readonly a: string;
  readonly b: string;
  readonly verdict: Verdict;
  readonly direction: Direction;
  readonly confidence: string;
};

const FOLDER = join(dirname(dirname(fileURLToPath(import.meta.url))), 'labels');

/** The languages for which pairs are labelled: one file for each, `labels/reuse-LANGUAGE.tsv`. */
export const labelledLanguages = (): readonly string[] =>
  readdirSync(FOLDER)
    .flatMap((name) => /^reuse-([a-z]+)\.tsv$/.exec(name)?.[1] ?? [])
    .toSorted();

/** The labels of one language. Throws on a verdict that is none of the three. */
export const readLabels = (language: string): readonly Label[] => {
  const [, ...rows] = readFileSync(join(FOLDER, `reuse-${language}.tsv`), 'utf8')
    .split('\n')
    .filter(Boolean);
  return rows.map((row) => {
    const [a = '', b = '', verdict, direction, confidence = ''] = row.split('\t');
    const known = VERDICTS.find((one) => one === verdict);
    if (known === undefined) throw new Error(`reuse-${language}.tsv: ${a} and ${b} have the verdict “${verdict}”`);
    const turned = direction === 'a-from-b' || direction === 'b-from-a' ? direction : 'unknown';
    return { a, b, verdict: known, direction: turned, confidence };
  });
};

/** A stable half of the labels: by the pages' names, so that a story told in both orders stays together. */
export const halfOf = ({ a, b }: Label): 'A' | 'B' => {
  let hash = 0;
  for (const letter of [a, b].toSorted().join(' ')) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) | 0;
  return (hash & 1) === 0 ? 'A' : 'B';
};

/** The weight of each label such that every story (pages held together by labels) counts once in all. */
export const storyWeights = (labels: readonly Label[]): readonly number[] => {
  const parent = new Map<string, string>();
  const root = (page: string): string => {
    let at = page;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    return at;
  };
  for (const { a, b } of labels) parent.set(root(a), root(b));
  const sizes = new Map<string, number>();
  for (const { a } of labels) sizes.set(root(a), (sizes.get(root(a)) ?? 0) + 1);
  return labels.map(({ a }) => 1 / (sizes.get(root(a)) ?? 1));
};
