import { by, offsetMap } from '../../model/index.ts';
import { escaped, html, type Markup } from './markup.ts';

/** Words to be marked in a text, in code points. `shown` marks are visible at rest, others only when opened. */
export type TextMark = { readonly id: string; readonly start: number; readonly end: number; readonly shown: boolean };

type Piece = TextMark & { readonly continued: boolean };

/** Paragraphs of a text, in UTF-16 offsets: runs between blank lines. Their numbers are what a printed page refers to. */
export const paragraphs = (text: string): { start: number; end: number }[] => {
  const found: { start: number; end: number }[] = [];
  let start = 0;
  for (const gap of text.matchAll(/\n[^\S\n]*(?:\n[^\S\n]*)+/g)) {
    if (gap.index > start) found.push({ start, end: gap.index });
    start = gap.index + gap[0].length;
  }
  if (start < text.length) found.push({ start, end: text.length });
  return found;
};

const openTag = (piece: Piece): string => {
  const classes = [piece.shown ? 'said' : 'named', ...(piece.continued ? [piece.id] : [])].join(' ');
  return piece.continued ? `<mark class="${escaped(classes)}">` : `<mark id="${escaped(piece.id)}" class="${classes}">`;
};

const inOrder = (a: Piece, b: Piece): number => a.start - b.start || b.end - a.end || by((p: Piece) => p.id)(a, b);

/** One paragraph with its marks nested; a mark that crosses the end of another is cut there and goes on after it. */
const markParagraph = (text: string, from: number, to: number, pieces: Piece[], crossing: Set<string>): string => {
  const queue = [...pieces].sort(inOrder);
  const open: Piece[] = [];
  let at = from;
  let out = '';
  const closeUntil = (place: number): void => {
    while (open.length > 0) {
      const top = open[open.length - 1] as Piece;
      if (top.end > place) break;
      out += `${escaped(text.slice(at, top.end))}</mark>`;
      at = top.end;
      open.pop();
    }
    out += escaped(text.slice(at, place));
    at = place;
  };
  while (queue.length > 0) {
    const piece = queue.shift() as Piece;
    closeUntil(piece.start);
    const around = open[open.length - 1];
    const end = around === undefined ? piece.end : Math.min(piece.end, around.end);
    if (end < piece.end) {
      crossing.add(piece.id);
      const rest = { ...piece, start: end, continued: true };
      const place = queue.findIndex((other) => inOrder(rest, other) < 0);
      queue.splice(place < 0 ? queue.length : place, 0, rest);
    }
    out += openTag(piece);
    open.push({ ...piece, end });
  }
  closeUntil(to);
  return out;
};

/**
 * A report's text as paragraphs with its marks. Offsets of marks are code points; a mark outside the text or without
 * length is left out. `crossing` gets the ids of marks that had to be cut in pieces (by a paragraph's end or by another
 * mark): only their first piece carries the id, the others carry it as a class.
 */
export const markedText = (text: string, marks: readonly TextMark[], crossing: Set<string>): Markup[] => {
  const map = offsetMap(text);
  const pieces = marks
    .map((mark) => ({ ...mark, start: map.toUtf16(mark.start), end: map.toUtf16(mark.end), continued: false }))
    .filter((mark) => mark.end > mark.start)
    .sort(inOrder);
  const begun = new Set<string>();
  return paragraphs(text).map(({ start, end }) => {
    const here = pieces
      .filter((piece) => piece.start < end && piece.end > start)
      .map((piece) => {
        const continued = begun.has(piece.id);
        begun.add(piece.id);
        if (piece.end > end) crossing.add(piece.id);
        return { ...piece, start: Math.max(piece.start, start), end: Math.min(piece.end, end), continued };
      });
    return html`<p>${{ markup: markParagraph(text, start, end, here, crossing) }}</p>\n`;
  });
};
