import {
  bounds,
  type CaseFile,
  dayNumber,
  type Identity,
  offsetMap,
  type SourceRecord,
  type StatementRecord,
  type When,
} from '../model/index.ts';
import { type Token, tokensOf } from './tokens.ts';
import { formNumber, type Vocabulary } from './vocabulary.ts';
import { endingsOf } from './word-keys.ts';

/** The kinds of thing that a search can lead to, in the order in which they stand where nothing else tells them apart. */
export const HIT_KINDS = [
  'person',
  'organization',
  'group',
  'place',
  'event',
  'source',
  'statement',
  'passage',
] as const;
export type HitKind = (typeof HIT_KINDS)[number];

/** Stands between texts of one unit that do not go on from one to the next: no form has this number. */
export const GAP = 0;

/**
 * What is searched as one: the names of an identity, the title of an event, or a source with its heading, text and statements.
 * `words` are numbers of forms in the order of the text.
 */
export type Unit = {
  readonly id: string;
  readonly kind: HitKind;
  readonly words: Uint32Array;
  /** How many of the words, from the first, stand in the heading; all of them where there is no text. */
  readonly heading: number;
  /** The day it was published or happened, as a number; 0 where nobody knows. Newer stands first. */
  readonly day: number;
  /** How often it is spoken of: those named more often stand first. */
  readonly weight: number;
  readonly text?: string;
  /** Statements of a source: first and last word of each passage, and which statement it is of. */
  readonly spans?: Uint32Array;
  readonly statements?: readonly StatementRecord[];
  /** The number of each of them. */
  readonly numbers?: Int32Array;
  /** What it was made of, to see whether it is still the same. */
  readonly from: UnitSource;
};

type EventRecord = CaseFile['events'][number];
export type UnitSource =
  | { readonly source: SourceRecord; readonly statements: readonly StatementRecord[] }
  | { readonly identity: Identity }
  | { readonly event: EventRecord };

const dayOf = (when: When | undefined): number => {
  const edtf = when?.stated ?? '';
  const { min, max } = bounds(edtf);
  const day = max ?? min ?? bounds(when?.inferred ?? '').max ?? bounds(when?.inferred ?? '').min;
  return day === undefined ? 0 : Math.max(0, dayNumber(day) + 1_000_000);
};

const numbersOf = (vocabulary: Vocabulary, texts: readonly string[], language: string): number[] => {
  const endings = endingsOf(language);
  const numbers: number[] = [];
  for (const text of texts) {
    for (const { word } of tokensOf(text)) numbers.push(formNumber(vocabulary, word, endings));
    numbers.push(GAP);
  }
  return numbers;
};

/** What stands above a source's text: its title, who published and wrote it, the name of its file. */
export const headingOf = ({ title, publisher, author, file }: SourceRecord): readonly string[] =>
  [title, publisher, author, file].filter((text) => text !== undefined);

/** Where the words of a passage stand in UTF-16 units: at their place, or, where names told in words moved them, the next such words. */
const placeOf = (text: string, start: number, exact: string): number =>
  text.startsWith(exact, start)
    ? start
    : text.indexOf(exact, start) < 0
      ? text.indexOf(exact)
      : text.indexOf(exact, start);

/** The first token that ends behind a place. */
const tokenBehind = (tokens: readonly Token[], unit: number): number => {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).end <= unit) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** First and last word of every passage of statements, and the statement's place in the list: three numbers a passage, in the order of the text. */
const spansOf = (
  tokens: readonly Token[],
  text: string,
  before: number,
  statements: readonly StatementRecord[],
): Uint32Array => {
  const map = offsetMap(text);
  const spans: [number, number, number][] = [];
  statements.forEach(({ passages }, at) => {
    for (const { start, exact } of passages) {
      const from = placeOf(text, map.toUtf16(start), exact);
      if (from < 0 || exact === '') continue;
      const stop = from + exact.length;
      const first = tokenBehind(tokens, from);
      let last = tokenBehind(tokens, stop);
      if (last >= tokens.length || (tokens[last] as Token).start >= stop) last--;
      if (last >= first) spans.push([before + first, before + last, at]);
    }
  });
  return Uint32Array.from(spans.sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]).flat());
};

/** A source as a unit. Its cost is that of its text. */
export const sourceUnit = (
  vocabulary: Vocabulary,
  source: SourceRecord,
  statements: readonly StatementRecord[],
  numbered: Int32Array,
): Unit => {
  const text = source.text ?? '';
  const numbers = numbersOf(vocabulary, headingOf(source), source.language);
  const heading = numbers.length;
  const tokens = tokensOf(text);
  const endings = endingsOf(source.language);
  for (const { word } of tokens) numbers.push(formNumber(vocabulary, word, endings));
  return {
    id: source.id,
    kind: 'source',
    words: Uint32Array.from(numbers),
    heading,
    day: dayOf(source.published),
    weight: 0,
    text,
    spans: spansOf(tokens, text, heading, statements),
    statements,
    numbers: numbered,
    from: { source, statements },
  };
};

/** A person, body, place or group as a unit: all names under which it is told of. */
export const identityUnit = (vocabulary: Vocabulary, identity: Identity): Unit => {
  const names = [...new Set([identity.name, ...identity.names.map(({ name }) => name)])];
  const words = Uint32Array.from(numbersOf(vocabulary, names, ''));
  return {
    id: identity.id,
    kind: identity.kind,
    words,
    heading: words.length,
    day: 0,
    weight: identity.mentions,
    from: { identity },
  };
};

/** An event as a unit: its title. What its statements say is found in their sources. */
export const eventUnit = (vocabulary: Vocabulary, event: EventRecord): Unit => {
  const words = Uint32Array.from(numbersOf(vocabulary, [event.title], ''));
  const { value, readings } = event.when;
  return {
    id: event.id,
    kind: 'event',
    words,
    heading: words.length,
    day: dayOf(value ?? readings[0]?.value),
    weight: 0,
    from: { event },
  };
};
