/**
 * Places in a text. At every boundary of a room, `start` and `end` count Unicode code points
 * (end exclusive), so that Cyrillic, emoji and every programming language agree on them.
 */
export type Span = { readonly start: number; readonly end: number };

/** Exact words in an original: what every derived fact must reach. `prefix` and `suffix` hold up to 32 code points. */
export type Passage = Span & {
  readonly textSha256: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
};

const CONTEXT = 32;
const SURROGATE = /[\uD800-\uDFFF]/;

/** Turns UTF-16 offsets of `text` into code-point offsets and back; free of cost where the text has no surrogates. */
export type OffsetMap = { toCodePoint(utf16: number): number; toUtf16(codePoint: number): number };

/** Builds the map for one text. Offsets inside a surrogate pair count as the pair's start. */
export const offsetMap = (text: string): OffsetMap => {
  if (!SURROGATE.test(text)) return { toCodePoint: (offset) => offset, toUtf16: (offset) => offset };
  const codePoints = new Uint32Array(text.length + 1);
  const utf16: number[] = [];
  for (let unit = 0, point = 0; unit < text.length; point++) {
    const width = (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
    utf16.push(unit);
    for (let k = 0; k < width; k++) codePoints[unit + k] = point;
    unit += width;
    codePoints[unit] = point + 1;
  }
  utf16.push(text.length);
  return {
    toCodePoint: (offset) => codePoints[Math.min(offset, text.length)] ?? 0,
    toUtf16: (offset) => utf16[Math.min(offset, utf16.length - 1)] ?? 0,
  };
};

/** The words of `text` between two code-point offsets. */
export const wordsAt = (text: string, span: Span, map: OffsetMap = offsetMap(text)): string =>
  text.slice(map.toUtf16(span.start), map.toUtf16(span.end));

/** Describes a span of `text` as a passage that can be found again. `textSha256` is the hash of the whole text. */
export const describePassage = (text: string, textSha256: string, span: Span): Passage => {
  const map = offsetMap(text);
  return {
    textSha256,
    start: span.start,
    end: span.end,
    exact: wordsAt(text, span, map),
    prefix: wordsAt(text, { start: Math.max(0, span.start - CONTEXT), end: span.start }, map),
    suffix: wordsAt(text, { start: span.end, end: span.end + CONTEXT }, map),
  };
};

/**
 * Finds a passage again in a text, which may be a newer extraction of the same original.
 * Returns the span whose words are exactly the passage's: at the old place if they still stand there,
 * else the only occurrence whose surroundings agree. Returns undefined (never a guess) when the words
 * are gone or stand in several places that cannot be told apart.
 */
export const anchorPassage = (text: string, passage: Passage): Span | undefined => {
  const map = offsetMap(text);
  if (wordsAt(text, passage, map) === passage.exact && passage.end - passage.start > 0) {
    const there = describePassage(text, passage.textSha256, passage);
    if (there.prefix === passage.prefix || there.suffix === passage.suffix)
      return { start: passage.start, end: passage.end };
  }
  if (passage.exact === '') return undefined;
  const places: number[] = [];
  for (let at = text.indexOf(passage.exact); at >= 0; at = text.indexOf(passage.exact, at + 1)) places.push(at);
  const agreeing = places.filter((at) => {
    const before = text.slice(0, at).endsWith(passage.prefix);
    const after = text.startsWith(passage.suffix, at + passage.exact.length);
    return before || after;
  });
  const chosen = agreeing.length > 0 ? agreeing : places;
  const only = chosen.length === 1 ? chosen[0] : undefined;
  if (only === undefined) return undefined;
  return { start: map.toCodePoint(only), end: map.toCodePoint(only + passage.exact.length) };
};
