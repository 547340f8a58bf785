import type { HiddenWords, Naming } from './hidden-words.ts';

/** Where a text names somebody who is hidden, in UTF-16 offsets. `person`: by number, where it is surely one of them. */
export type HiddenSpan = { readonly start: number; readonly end: number; readonly person?: number };

type Piece = { start: number; end: number; namings: Naming[] };

/** A word may hold soft hyphens and joiners, which nobody sees. */
const WORD = /[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060]+(?:['’ʼ`][\p{L}\p{M}]+)*/gu;
const RUN = /\S+/gu;
const EDGE = /^[\s"'“”‘’«»()[\]{}<>,.;:!?…*–—-]+|[\s"'“”‘’«»()[\]{}<>,.;:!?…*–—-]+$/gu;
/** Signs of an address, a handle, a file's name or an escape: what is no prose. */
const NO_PROSE = /[@#/\\_=%&+]|\p{L}\.\p{L}{2}|\p{Ll}\p{Lu}|\p{L}\p{N}|\p{N}\p{L}/u;
const INITIALS = /(?<![\p{L}\p{N}])(\p{Lu})\.[\s-]?(\p{Lu})\.(?:[\s-]?(\p{Lu})\.)?(?!\p{L})/gu;
const BETWEEN = /^[\s‐–-]{1,3}$/u;
const MIDDLE = /^\s+\p{Lu}[\p{L}.'’-]*\s+$/u;
const INITIAL_BEFORE = /(?<![\p{L}\p{N}])(?:\p{Lu}\.[\s-]?){1,2}$/u;
const INITIAL_AFTER = /^\s(?:\p{Lu}\.\s?){1,2}(?!\p{L})/u;
const POSSESSIVE = /['’ʼ`]s?$/u;

/** The text behind percent signs and entities, as far as it can be read. */
const unescaped = (run: string): string => {
  const plain = run.replace(/&#(\d{2,6});/g, (all, code: string) => {
    const point = Number(code);
    return point > 0x1f && point < 0x110000 ? String.fromCodePoint(point) : all;
  });
  try {
    return plain.includes('%') ? decodeURIComponent(plain.replaceAll('+', ' ')) : plain;
  } catch {
    // Not an escape after all: the run is looked at as it stands.
    return plain;
  }
};

const runs = (text: string, words: HiddenWords): Piece[] =>
  [...text.matchAll(RUN)].flatMap(({ 0: raw, index }) => {
    if (!NO_PROSE.test(raw)) return [];
    const head = raw.length - raw.replace(/^[\s"'“”‘’«»()[\]{}<>,.;:!?…*–—-]+/u, '').length;
    const run = raw.replace(EDGE, '').replace(POSSESSIVE, '');
    const named = words.inside(unescaped(run));
    if (named === undefined) return [];
    const ending = /\.\p{L}[\p{L}\p{N}]{1,4}$/u.exec(run)?.[0] ?? '';
    const kept = ending !== '' && words.inside(ending.slice(1)) === undefined ? ending.length : 0;
    return [{ start: index + head, end: index + head + run.length - kept, namings: [named] }];
  });

const wordPieces = (text: string, words: HiddenWords): Piece[] => {
  const tokens = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
  return tokens.flatMap(({ word, start, end }, at): Piece[] => {
    const next = tokens[at + 1];
    if (next !== undefined && /^[\s‐–-]{1,3}$/u.test(text.slice(end, next.start))) {
      const both = words.pair(word, next.word);
      if (both !== undefined) return [{ start, end: next.end, namings: [both] }];
    }
    const whole = words.naming(word);
    const bare = word.replace(POSSESSIVE, '');
    if (whole !== undefined && bare === word) return [{ start, end, namings: [whole] }];
    const part = words.naming(bare) ?? whole;
    if (part !== undefined)
      return [{ start, end: start + (words.naming(bare) ? bare.length : word.length), namings: [part] }];
    const first = /^[^'’ʼ`]+(?=['’ʼ`])/u.exec(word)?.[0] ?? '';
    const begun = first === '' ? undefined : words.naming(first);
    return begun === undefined ? [] : [{ start, end: start + first.length, namings: [begun] }];
  });
};

const initialPieces = (text: string, words: HiddenWords): Piece[] =>
  [...text.matchAll(INITIALS)].flatMap((match) => {
    const named = words.initials(match.slice(1).flatMap((letter) => letter ?? []));
    return named === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, namings: [named] }];
  });

const common = (namings: readonly Naming[]): readonly number[] =>
  (namings[0]?.persons ?? []).filter((one) => namings.every((other) => other.persons.includes(one)));

/** Neighbouring words of one name become one span, with a middle name and initials beside it. */
const merged = (text: string, pieces: readonly Piece[]): Piece[] => {
  const out: Piece[] = [];
  for (const piece of [...pieces].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const before = out.at(-1);
    if (before === undefined) out.push({ ...piece, namings: [...piece.namings] });
    else if (piece.start < before.end) {
      before.end = Math.max(before.end, piece.end);
      before.namings.push(...piece.namings);
    } else {
      const gap = text.slice(before.end, piece.start);
      const near = BETWEEN.test(gap) || MIDDLE.test(gap);
      if (near && !gap.includes('\n\n') && common([...before.namings, ...piece.namings]).length > 0) {
        before.end = piece.end;
        before.namings.push(...piece.namings);
      } else out.push({ ...piece, namings: [...piece.namings] });
    }
  }
  return out.map((piece) => {
    const before = INITIAL_BEFORE.exec(text.slice(Math.max(0, piece.start - 8), piece.start))?.[0].length ?? 0;
    const after = INITIAL_AFTER.exec(text.slice(piece.end, piece.end + 9))?.[0].trimEnd().length ?? 0;
    return { ...piece, start: piece.start - before, end: piece.end + after };
  });
};

/**
 * Finds every place of a text that names one of the hidden. `shared` says of a folded word whether somebody who is not
 * hidden bears it too: such a word alone is given to nobody, so that nobody is told to have done what a namesake did.
 */
export const hiddenSpans = (
  text: string,
  words: HiddenWords,
  shared: (key: string) => boolean,
): readonly HiddenSpan[] => {
  const pieces = merged(text, [...runs(text, words), ...wordPieces(text, words), ...initialPieces(text, words)]);
  let last = 0;
  return pieces.map(({ start, end, namings }) => {
    const from = Math.max(start, last);
    last = Math.max(end, from);
    const persons = common(namings);
    const own = new Set(namings.map((one) => one.key)).size > 1 || !namings.some((one) => shared(one.key));
    const [only] = persons;
    const sure = persons.length === 1 && only !== undefined && own && namings.some((one) => one.sure);
    return sure ? { start: from, end: last, person: only } : { start: from, end: last };
  });
};
