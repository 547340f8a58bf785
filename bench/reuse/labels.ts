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

/** The story of each label, pages held together by labels, by the name of its first page. */
const storiesOf = (labels: readonly Label[]): readonly string[] => {
  const parent = new Map<string, string>();
  const root = (page: string): string => {
    let at = page;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    return at;
  };
  for (const { a, b } of labels) {
    const [first = '', second = ''] = [root(a), root(b)].toSorted();
    parent.set(second, first);
    parent.set(first, first);
  }
  return labels.map(({ a }) => root(a));
};

/** The weight of each label such that every story counts once in all. */
export const storyWeights = (labels: readonly Label[]): readonly number[] => {
  const stories = storiesOf(labels);
  const sizes = new Map<string, number>();
  for (const story of stories) sizes.set(story, (sizes.get(story) ?? 0) + 1);
  return stories.map((story) => 1 / (sizes.get(story) ?? 1));
};

/** A stable half of the labels by the names of their stories, so that no story stands in both. */
export const halvesOf = (labels: readonly Label[]): readonly ('A' | 'B')[] =>
  storiesOf(labels).map((story) => {
    let hash = 0;
    for (const letter of story) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) | 0;
    return ((hash ^ (hash >>> 7)) & 1) === 0 ? 'A' : 'B';
  });
