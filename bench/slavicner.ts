import { nameIdentities } from '../src/reconciling/index.ts';
import { type Row, report } from './results.ts';
import { bCubed } from './scores/b-cubed.ts';
import { languagesOf, type Mention, mentionsOf, topicsOf } from './slavicner/read.ts';

/** `data` holds `ner/TOPIC/LANGUAGE/*.tsv`; `part` is one topic. */
export type SlavicnerOptions = { readonly data: string; readonly part?: string; readonly json?: boolean };

/** The language that has a bar, and the bar. */
const ASKED = 'ru';
const BAR = '≥ 85';
const PUBLISHED = [
  { what: 'same surface form', value: '58 to 75', source: 'reference/benchmarks.md, per topic' },
  { what: 'same gold base form', value: '76 to 89', source: 'reference/benchmarks.md, per topic' },
];

type Named = { readonly name: string; readonly cluster: (mention: Mention) => string };

const SURFACE: Named = { name: 'same surface form', cluster: (one) => one.written };
const BASE: Named = { name: 'same gold base form', cluster: (one) => one.base };

const partition = (mentions: readonly Mention[], cluster: (mention: Mention, at: number) => string) =>
  new Map(mentions.map((mention, at): [string, string] => [String(at), cluster(mention, at)]));

/** The first of each form of a document and kind: a long report that repeats a name weighs no more for it. */
const onceEach = (mentions: readonly Mention[], found: readonly string[]) => {
  const seen = new Set<string>();
  const kept = mentions.flatMap((one, at) => {
    const key = [one.document, one.kind, one.written].join('\u001f');
    if (seen.has(key)) return [];
    seen.add(key);
    return [at];
  });
  return { mentions: kept.map((at) => mentions[at] as Mention), found: kept.map((at) => found[at] as string) };
};

/**
 * Clusters from surface form, kind and document alone: base forms and identities are never handed in. `foremost` adds the guess
 * that a surname alone means who is named most.
 */
const identify = (mentions: readonly Mention[], foremost: boolean): readonly string[] =>
  nameIdentities(
    mentions.map(({ written, kind, document }) => ({ written, kind, document })),
    { foremost },
  ).clusters.map(String);

const percent = (share: number): number => 100 * share;
const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / (values.length || 1);

type Measured = {
  readonly topic: string;
  readonly language: string;
  readonly f1: number;
  readonly guessedF1: number;
  readonly rows: readonly Row[];
};

const measure = (topic: string, language: string, mentions: readonly Mention[]): Measured => {
  const found = identify(mentions, false);
  const guessed = identify(mentions, true);
  const key = partition(mentions, (one) => one.identity);
  const ours = bCubed(
    key,
    partition(mentions, (_, at) => found[at] as string),
  );
  const once = onceEach(mentions, found);
  const onceF1 = bCubed(
    partition(once.mentions, (one) => one.identity),
    partition(once.mentions, (_, at) => once.found[at] as string),
  ).f1;
  const anchors = [SURFACE, BASE].map(({ name, cluster }) => {
    const { f1 } = bCubed(key, partition(mentions, cluster));
    return { what: name, value: percent(f1).toFixed(1), source: 'same run' };
  });
  const row = { set: 'slavicner', part: `${topic} ${language}` };
  return {
    topic,
    language,
    f1: ours.f1,
    guessedF1: bCubed(
      key,
      partition(mentions, (_, at) => guessed[at] as string),
    ).f1,
    rows: [
      { ...row, metric: 'B³ F1', ours: percent(ours.f1), anchors },
      { ...row, metric: 'B³ precision', ours: percent(ours.precision) },
      { ...row, metric: 'B³ recall', ours: percent(ours.recall) },
      { ...row, metric: 'B³ F1, each form once a document', ours: percent(onceF1) },
    ],
  };
};

/**
 * Identity of names across the documents of a topic, with gold mentions: each row of the set (a document, where in it, a
 * surface form and its kind) is one mention, as often as it stands there, and all rows of a topic in one language are
 * clustered together. Given are surface form, kind and document; base forms and identities are kept for scoring. Prints B³
 * in per cent for every topic and language, two rules measured in the same run, and for Russian the mean of topics, which has
 * the bar. Throws where the folder has no topic of that name.
 */
export const run = async (options: SlavicnerOptions): Promise<readonly Row[]> => {
  const topics = topicsOf(options.data).filter((topic) => options.part === undefined || topic === options.part);
  if (topics.length === 0)
    throw new Error(`${options.data}: no ner/${options.part ?? 'TOPIC'}/LANGUAGE with tables of names`);
  const measured = topics.flatMap((topic) =>
    languagesOf(options.data, topic).map((language) =>
      measure(topic, language, mentionsOf(options.data, topic, language)),
    ),
  );
  const asked = measured.filter(({ language }) => language === ASKED);
  const total: Row = {
    set: 'slavicner',
    part: `mean of ${asked.length} topics ${ASKED}`,
    metric: 'B³ F1',
    ours: percent(mean(asked.map(({ f1 }) => f1))),
    bar: BAR,
    anchors: PUBLISHED,
  };
  const guess: Row = {
    set: 'slavicner',
    part: total.part,
    metric: 'B³ F1, a surname alone guessed to be who is named most',
    ours: percent(mean(asked.map(({ guessedF1 }) => guessedF1))),
    bar: BAR,
  };
  const rest = measured.filter(({ language }) => language !== ASKED);
  const rows = [
    ...asked.flatMap((one) => one.rows),
    ...rest.flatMap((one) => one.rows.slice(0, 1)),
    ...(asked.length > 0 ? [total, guess] : []),
  ];
  report(rows, options);
  return rows;
};
