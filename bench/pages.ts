import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { extract } from '../src/formats/index.ts';
import type { Document } from '../src/model/index.ts';

/** What a page bench is told: the folder that holds `aeb/` and `trafilatura/`, and which of the two, if only one. */
export type PagesOptions = { readonly data: string; readonly part?: string; readonly json?: boolean };

type Score = { readonly tp: number; readonly fp: number; readonly fn: number };
/** Scores of both sets; seconds are of the processor, reading the files included. */
export type PagesResult = {
  readonly set: string;
  readonly pages: number;
  readonly failed: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly seconds: number;
};

const SHINGLE = 4;
/** Published on the sets' own pages, for comparison: shingle F1 and snippet F1. */
const PUBLISHED: Readonly<Record<string, string>> = {
  aeb: 'published F1: 0.970 rs_trafilatura, 0.958 trafilatura, 0.947 readability.js 0.6.0, 0.665 whole page as text',
  trafilatura: 'published F1: 0.924 trafilatura, 0.826 readability-lxml (990 pages; the open part here is smaller)',
};

/** Kinds of blocks that these sets do not count as the report itself. */
const BESIDE: readonly string[] = ['title', 'dateline', 'caption'];

/** The report itself, as these sets count it: without headline, byline, date and the words below pictures. */
const bodyOf = (document: Document): string => {
  const points = [...document.text];
  return document.blocks
    .filter((block) => !BESIDE.includes(block.kind))
    .map((block) => points.slice(block.start, block.end).join(''))
    .join('\n');
};

const shingles = (text: string): Map<string, number> => {
  const tokens = text.match(/[\p{L}\p{N}_\p{M}]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(1, tokens.length - SHINGLE + 1); at++) {
    const key = tokens.slice(at, at + SHINGLE).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
};

/** Agreement of one page in runs of four words, normed so that long pages weigh no more (article-extraction-benchmark). */
const compare = (wanted: string, got: string): Score => {
  const a = shingles(wanted);
  const b = shingles(got);
  let [tp, fp, fn] = [0, 0, 0];
  for (const key of new Set([...a.keys(), ...b.keys()])) {
    const x = a.get(key) ?? 0;
    const y = b.get(key) ?? 0;
    tp += Math.min(x, y);
    fp += Math.max(0, y - x);
    fn += Math.max(0, x - y);
  }
  const sum = tp + fp + fn || 1;
  return { tp: tp / sum, fp: fp / sum, fn: fn / sum };
};

const squeeze = (text: string): string => text.replace(/\s+/g, ' ');

const snippets = (
  page: { readonly with: readonly string[]; readonly without: readonly string[] },
  got: string,
): Score => {
  const text = squeeze(got);
  const count = (list: readonly string[]) => list.filter((one) => text.includes(squeeze(one).trim())).length;
  return { tp: count(page.with), fp: count(page.without), fn: page.with.length - count(page.with) };
};

const summary = (set: string, scores: readonly Score[], failed: number, seconds: number): PagesResult => {
  const sum = (key: keyof Score) => scores.reduce((total, score) => total + score[key], 0);
  const precision = sum('tp') / (sum('tp') + sum('fp') || 1);
  const recall = sum('tp') / (sum('tp') + sum('fn') || 1);
  return {
    set,
    pages: scores.length,
    failed,
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall || 1),
    seconds,
  };
};

type Page = { readonly file: string; readonly score: (text: string) => Score };

const pagesOf = (set: string, folder: string): readonly Page[] => {
  if (set === 'aeb') {
    const truth = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')) as Record<
      string,
      { articleBody: string }
    >;
    return Object.entries(truth).map(([id, page]) => ({
      file: join(folder, 'html', `${id}.html.gz`),
      score: (text) => compare(page.articleBody, text),
    }));
  }
  const truth = JSON.parse(readFileSync(join(folder, 'evaldata.json'), 'utf8')) as Record<
    string,
    { file: string; with: string[]; without: string[] }
  >;
  return Object.values(truth).map((page) => ({
    file: join(folder, 'html', page.file),
    score: (text) => snippets(page, text),
  }));
};

/**
 * Main text of real pages against what people marked: `aeb` by shingle F1, `trafilatura` by wanted and unwanted snippets.
 * Prints one line a set beside the published figures, or JSON; pages that cannot be read count as empty and are named.
 */
export const run = async (options: PagesOptions): Promise<readonly PagesResult[]> => {
  const results: PagesResult[] = [];
  for (const set of ['aeb', 'trafilatura']) {
    const folder = [join(options.data, set), join(options.data, 'open', set)].find((path) => existsSync(path));
    if (folder === undefined || (options.part !== undefined && options.part !== set)) continue;
    const scores: Score[] = [];
    let failed = 0;
    const before = process.cpuUsage();
    for (const page of pagesOf(set, folder).filter(({ file }) => existsSync(file))) {
      const bytes = readFileSync(page.file);
      try {
        const document = await extract(page.file.endsWith('.gz') ? gunzipSync(bytes) : bytes, page.file);
        scores.push(page.score(bodyOf(document)));
      } catch (error) {
        failed++;
        scores.push(page.score(''));
        process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      }
    }
    const used = process.cpuUsage(before);
    results.push(summary(set, scores, failed, (used.user + used.system) / 1e6));
  }
  if (options.json) process.stdout.write(`${JSON.stringify(results)}\n`);
  else
    for (const result of results) {
      const figures = `F1 ${result.f1.toFixed(3)}  precision ${result.precision.toFixed(3)}  recall ${result.recall.toFixed(3)}`;
      const cost = `${result.pages} pages, ${result.failed} unread, ${((1000 * result.seconds) / result.pages).toFixed(0)} ms of processor each`;
      process.stdout.write(`${result.set}: ${figures}  (${cost})\n  ${PUBLISHED[result.set] ?? ''}\n`);
    }
  return results;
};
