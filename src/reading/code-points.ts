import { offsetMap } from '../model/index.ts';

/**
 * Turns every span in a value from UTF-16 offsets of `text` into code points. A span is any object with numeric
 * `start` and `end`; everything else is copied as it is. Free of cost where the text has no surrogate pairs.
 */
export const inCodePoints = <T>(text: string, value: T): T => {
  if (!/[\ud800-\udfff]/.test(text)) return value;
  const map = offsetMap(text);
  const convert = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(convert);
    if (part === null || typeof part !== 'object') return part;
    const copy: Record<string, unknown> = {};
    for (const [key, inner] of Object.entries(part)) {
      copy[key] =
        (key === 'start' || key === 'end') && typeof inner === 'number' ? map.toCodePoint(inner) : convert(inner);
    }
    return copy;
  };
  return convert(value) as T;
};

/** The other way round, for spans that a document hands in. */
export const inUtf16 = <T extends { readonly start: number; readonly end: number }>(
  text: string,
  spans: readonly T[],
): T[] => {
  const map = offsetMap(text);
  return spans.map((span) => ({ ...span, start: map.toUtf16(span.start), end: map.toUtf16(span.end) }));
};
