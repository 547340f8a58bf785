import {
  directionOf,
  publishedDays,
  type TextWords,
  verdictOn,
  type WordingIndex,
  wordingIndex,
  wordsOfText,
} from '../src/reconciling/index.ts';
import { type Row, report } from './results.ts';
import {
  type Direction,
  halvesOf,
  type Label,
  labelledLanguages,
  readLabels,
  storyWeights,
  VERDICTS,
} from './reuse/labels.ts';
import { type Page, readPages } from './reuse/pages.ts';
import { verdictScores } from './scores/verdicts.ts';

export type ReuseOptions = { readonly data: string; readonly part?: string; readonly json?: boolean };

type Answer = { readonly label: Label; readonly said: (typeof VERDICTS)[number]; readonly direction: Direction };

const three = (value: number): number => Math.round(value * 1000) / 1000;

/** What the program says of two pages: by their words, and for the direction by their dates. */
const answerOn = (label: Label, pages: ReadonlyMap<string, Page>, words: ReadonlyMap<string, TextWords>): Answer => {
  const [a, b] = [pages.get(label.a) as Page, pages.get(label.b) as Page];
  const oneOutlet = a.outlet !== undefined && a.outlet === b.outlet;
  const wording = verdictOn(words.get(a.file) as TextWords, words.get(b.file) as TextWords, oneOutlet);
  const said = wording?.verdict ?? 'independent';
  const footing = ({ date }: Page) => ({ days: publishedDays(date ? { stated: date } : undefined), cites: false });
  const { from, how } = directionOf(footing(a), footing(b));
  const isKnown = said !== 'independent' && (how === 'published-later' || how === 'cites-it');
  return { label, said, direction: !isKnown ? 'unknown' : from === 'a' ? 'a-from-b' : 'b-from-a' };
};

const rowsOf = (part: string, answers: readonly Answer[], weights?: readonly number[]): readonly Row[] => {
  const cases = answers.map(({ label, said }, at) => ({ gold: label.verdict, said, weight: weights?.[at] ?? 1 }));
  const { by, macroF1, accuracy } = verdictScores(cases, VERDICTS);
  const row = (metric: string, ours: number, bar?: string): Row => ({
    set: 'reuse',
    part,
    metric,
    ours: three(ours),
    ...(bar === undefined ? {} : { bar }),
  });
  return [
    row('macro F1 of three verdicts', macroF1, '≥ 0.90'),
    row('accuracy', accuracy),
    ...[...by].flatMap(([verdict, { precision, recall, f1, cases: count }]) => [
      row(`${verdict} (${three(count)}): precision`, precision),
      row(`${verdict}: recall`, recall),
      row(`${verdict}: F1`, f1, '≥ 0.90'),
    ]),
  ];
};

/** Of the labelled pairs that depend, the part that the index over all pages brings together. */
const foundBy = (index: WordingIndex, labels: readonly Label[]): number => {
  const pairs = new Set(index.pairs().map(({ a, b }) => [a.source, b.source].toSorted().join(' ')));
  const depend = labels.filter((one) => one.verdict !== 'independent');
  const met = depend.filter(({ a, b }) => {
    const [p, q] = [index.headOf(a), index.headOf(b)];
    return p === q || pairs.has([p, q].toSorted().join(' '));
  });
  return depend.length === 0 ? 0 : met.length / depend.length;
};

/**
 * Copied, rewritten or independent: pairs of pages labelled by hand (`labels/reuse-LANGUAGE.tsv`), judged by the words of the
 * two alone. `part` is a language. Also by story, the halves of the labels, the direction where one is labelled, and whether
 * the index over all pages of the language brings the pairs together.
 */
export const run = async ({ data, part, json }: ReuseOptions): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  for (const language of labelledLanguages().filter((one) => part === undefined || one === part)) {
    const pages = readPages(data, language);
    const labels = readLabels(language).filter(({ a, b }) => pages.has(a) && pages.has(b));
    if (labels.length === 0) continue;
    const words = new Map(
      [...pages.values()].map((page) => [page.file, wordsOfText(page.file, page.text, (at) => at)]),
    );
    const answers = labels.map((label) => answerOn(label, pages, words));
    rows.push(...rowsOf(`${language}, ${labels.length} labelled pairs`, answers));
    rows.push(...rowsOf(`${language}, each story once`, answers, storyWeights(labels)));
    const halves = halvesOf(labels);
    for (const half of ['A', 'B']) {
      const within = answers.filter((_, at) => halves[at] === half);
      rows.push(...rowsOf(`${language}, stories of half ${half}`, within));
    }
    const turned = answers.filter(({ label }) => label.direction !== 'unknown');
    const open = answers.filter(({ label }) => label.direction === 'unknown');
    const right = (some: readonly Answer[]) =>
      some.filter(({ label, direction }) => label.direction === direction).length / Math.max(1, some.length);
    const say = (metric: string, ours: number): void => {
      rows.push({ set: 'reuse', part: language, metric, ours: three(ours) });
    };
    say(`direction right, of ${turned.length} labelled`, right(turned));
    say(`direction left open, of ${open.length} labelled unknown`, right(open));
    let compared = 0;
    const index = wordingIndex(() => compared++);
    for (const one of words.values()) index.add({ words: one, rank: one.source });
    say('labelled pairs that depend, brought together by the index', foundBy(index, labels));
    say(`comparisons over ${pages.size} pages`, compared);
  }
  report(rows, { json });
  return rows;
};
