import type { Asked, Shown } from '../shown.ts';
import { type FoundRow, mostFirst } from './event-rows.ts';

/** What the events can be narrowed by, as words of the address. */
export const FACETS = ['person', 'place', 'act', 'source', 'origin', 'modality', 'dispute'] as const;
export type FacetKey = (typeof FACETS)[number];

/** One way to narrow, with how many events each choice leaves under all the other choices. */
export type Facet = {
  readonly key: FacetKey;
  readonly options: readonly { readonly value: string; readonly label: string; readonly n: number }[];
  /** Choices that are not listed, since a list of thousands helps nobody: they are found by their words. */
  readonly more: number;
};

const MOST_OPTIONS = 200;

/** The words that are looked for; each has to be somewhere in a row. */
const wordsIn = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');

const misses = (row: FoundRow, asked: Asked, words: readonly string[]): readonly (FacetKey | 'text')[] => [
  ...FACETS.filter((key) => {
    const wanted = asked[key];
    return wanted !== undefined && wanted !== '' && !row.by[key].includes(wanted);
  }),
  ...(words.length > 0 && !words.every((word) => row.text().includes(word)) ? (['text'] as const) : []),
];

/** How a choice is called in the language of the page. */
export const labelOf = (key: FacetKey, value: string, { names, phrases }: Shown): string => {
  const words: Readonly<Record<string, string>> =
    key === 'act' ? phrases.acts : key === 'modality' ? { ...phrases.modality, denied: phrases.denied } : {};
  return words[value] ?? names.of(value);
};

/**
 * Narrows rows by everything that is asked at once. A list's counts are those under all other choices: whoever chose a person
 * still sees how many events each other person has.
 */
export const narrow = (
  rows: readonly FoundRow[],
  asked: Asked,
  shown: Shown,
): { readonly rows: readonly FoundRow[]; readonly facets: readonly Facet[] } => {
  const words = wordsIn(asked.text);
  const counts = new Map(FACETS.map((key) => [key, new Map<string, number>()]));
  const left: FoundRow[] = [];
  for (const row of rows) {
    const missed = misses(row, asked, words);
    if (missed.length === 0) left.push(row);
    if (missed.length > 1) continue;
    const [only] = missed;
    for (const key of FACETS) {
      if (only !== undefined && only !== key) continue;
      const count = counts.get(key);
      // What only duress supports can be found, and counts as no event.
      const one = row.row.part === 'duress' ? 0 : 1;
      for (const value of row.by[key]) count?.set(value, (count.get(value) ?? 0) + one);
    }
  }
  const facets = FACETS.map((key): Facet => {
    const all = [...(counts.get(key) ?? [])]
      .map(([value, n]) => ({ value, label: labelOf(key, value, shown), n }))
      .sort(mostFirst);
    const wanted = asked[key];
    const first = all.slice(0, MOST_OPTIONS);
    const chosen =
      wanted === undefined || wanted === '' || first.some((one) => one.value === wanted)
        ? []
        : [{ value: wanted, label: labelOf(key, wanted, shown), n: counts.get(key)?.get(wanted) ?? 0 }];
    return { key, options: [...first, ...chosen], more: Math.max(0, all.length - MOST_OPTIONS) };
  });
  return { rows: left, facets };
};
