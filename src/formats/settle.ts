import type { BlockKind, Removal } from '../model/index.ts';
import { clearFurniture } from './furniture/clear-furniture.ts';
import { partAtLabels } from './furniture/inline-labels.ts';
import { type Line, measure, type Piece } from './piece.ts';
import { findPublication, type Publication } from './publication/find-publication.ts';
import { isCaption } from './publication/is-caption.ts';

/** A page told apart: the report's blocks in order, what was taken out, and the publication data its text gives. */
export type Settled = {
  readonly blocks: readonly {
    readonly kind: BlockKind;
    readonly text: string;
    /** Which of the pieces handed in it is. */
    readonly piece: number;
  }[];
  readonly removed: readonly Removal[];
  readonly publication: Publication;
};

const HEADING_LONGEST = 15;

const isHeading = (line: Line, next: Line | undefined): boolean =>
  next?.prose === true &&
  !line.stopped &&
  !line.prose &&
  line.words.length > 0 &&
  line.words.length <= HEADING_LONGEST &&
  !/[:;,…-]["”»]?$/.test(line.text) &&
  !/["“”«»]/.test(line.text) &&
  /^[\p{Lu}\p{N}]/u.test(line.text);

/** Removals in page order; neighbours taken out for the same reason become one. */
const removals = (pieces: readonly Piece[], why: ReadonlyMap<number, Removal['why']>): readonly Removal[] => {
  const found: { words: string; why: Removal['why']; last: number }[] = [];
  pieces.forEach((piece, at) => {
    const reason = why.get(at);
    if (!reason) return;
    const before = found.at(-1);
    if (before && before.last === at - 1 && before.why === reason) {
      before.words += `\n${piece.text}`;
      before.last = at;
    } else found.push({ words: piece.text, why: reason, last: at });
  });
  return found.map(({ words, why: reason }) => ({ words, why: reason }));
};

/**
 * The pass every text goes through, whatever its format: furniture out, blocks named, publication data found.
 * `known` is what metadata say already. Never throws; a page of nothing but furniture yields no blocks.
 */
export const settle = (
  found: readonly Piece[],
  known: { readonly title?: string; readonly author?: string } = {},
): Settled => {
  const pieces = partAtLabels(found);
  const lines = pieces.map((piece) => measure(piece.text));
  const cleared = clearFurniture(lines, pieces, known);
  const kept = pieces.map((_, at) => at).filter((at) => !cleared.why.has(at));
  // A date in a row of several cells dates what the row tells of.
  const speaking = kept.filter(
    (at) => pieces[at]?.kind !== 'table-row' || (pieces[at]?.text.split(' | ').length ?? 0) < 3,
  );
  const { lines: told, ...publication } = findPublication(lines, speaking, cleared, known);
  let hasSubtitle = false;
  const kindOf = (at: number, next: Line | undefined): BlockKind => {
    const piece = pieces[at] as Piece;
    const line = lines[at] as Line;
    if (at === cleared.title) return 'title';
    if (told.has(at)) return 'dateline';
    if (piece.kind !== undefined && piece.kind !== 'heading') return piece.kind;
    if (isCaption(line.text, line.words.length)) return 'caption';
    const afterTitle = cleared.title !== undefined && at > cleared.title;
    if (
      at < cleared.bodyStart &&
      !hasSubtitle &&
      (afterTitle || line.prose) &&
      line.words.length >= 4 &&
      !/:$/.test(line.text)
    ) {
      hasSubtitle = true;
      return 'subtitle';
    }
    if (piece.kind === 'heading') return line.prose ? 'paragraph' : 'heading';
    return isHeading(line, next) ? 'heading' : 'paragraph';
  };
  const blocks = kept.map((at, order) => ({
    kind: kindOf(at, lines[kept[order + 1] ?? -1]),
    text: pieces[at]?.text ?? '',
    piece: at,
  }));
  return { blocks, removed: removals(pieces, cleared.why), publication };
};
