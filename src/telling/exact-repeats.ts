import type { CaseFile, StatementRecord } from '../model/index.ts';

const oneLine = (words: string): string => words.replace(/\s+/gu, ' ').trim();

/** Values with their fields in the order of their names, and white space that line breaks leave made one. */
const settled = (value: unknown): unknown => {
  if (typeof value === 'string') return oneLine(value);
  if (Array.isArray(value)) return value.map(settled);
  if (value === null || typeof value !== 'object') return value;
  const fields = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.keys(fields)
      .sort()
      .flatMap((name) => (fields[name] === undefined ? [] : [[name, settled(fields[name])]])),
  );
};

/**
 * What a statement says and how, by the people and places of the case; where its lines break, and which outlet it was told
 * to, does not matter.
 */
const saying = ({ kind, polarity, modality, circumstances, voice, content }: StatementRecord): string => {
  const links = voice.map(({ told: _, ...link }) => link);
  return JSON.stringify(settled({ kind, polarity, modality, circumstances, links, content }));
};

const wordsOf = ({ passages }: StatementRecord): string => passages.map(({ exact }) => oneLine(exact)).join('\n');

type Place = { readonly source: string; readonly start: number; readonly end: number };

/** Whether a statement stands within words that its source shares with another. */
const within = (statement: StatementRecord, place: Place): boolean =>
  statement.source === place.source &&
  statement.passages.every(({ start, end }) => place.start <= start && end <= place.end);

/** Whether two statements stand in words that one source copied from the other. */
const copied = ({ lineages }: CaseFile, a: StatementRecord, b: StatementRecord): boolean =>
  lineages.some(
    ({ kind, passages }) =>
      kind === 'copies' && passages.some(([p, q]) => (within(a, p) && within(b, q)) || (within(b, p) && within(a, q))),
  );

/** Whether two statements say the same in the same words, line breaks apart, or in words that one source copied from the other. */
export const isRepeat = (file: CaseFile, a: StatementRecord, b: StatementRecord): boolean =>
  saying(a) === saying(b) && (wordsOf(a) === wordsOf(b) || copied(file, a, b));

/** Finds the exact repeats of a statement that nobody has judged yet, by looking up: in the order of the case file. */
export const repeatsIn = (file: CaseFile): ((statement: StatementRecord) => readonly StatementRecord[]) => {
  const alike = new Map<string, StatementRecord[]>();
  for (const one of file.statements) {
    if (one.review !== 'proposed') continue;
    const key = saying(one);
    const there = alike.get(key);
    if (there === undefined) alike.set(key, [one]);
    else there.push(one);
  }
  return (statement) =>
    (alike.get(saying(statement)) ?? []).filter((one) => one.id !== statement.id && isRepeat(file, statement, one));
};
