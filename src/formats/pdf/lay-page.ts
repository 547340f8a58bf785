import { findColumns } from './find-columns.ts';
import { commonSize, levelItems } from './level-items.ts';
import { fragmentsOf, linesOf, type PdfLine } from './make-lines.ts';
import type { PdfPage } from './open-pdf.ts';
import type { LaidPage } from './running-heads.ts';

/** Of a page's characters, this share may be unknown before the page counts as one that cannot be read. */
const UNKNOWN = 0.3;

const unknownShare = (lines: readonly PdfLine[]): number => {
  let all = 0;
  let unknown = 0;
  for (const { text } of lines) {
    all += text.length;
    unknown += text.match(/[\ufffd\ue000-\uf8ff]/g)?.length ?? 0;
  }
  return all === 0 ? 0 : unknown / all;
};

/**
 * A page as placed items in, its lines by region out, in reading order. `unreadable` where most letters are in a font that
 * does not say which letters they are: such a page looks right and reads as nonsense.
 */
export const layPage = (page: number, shown: PdfPage): LaidPage & { readonly unreadable: boolean } => {
  const regions = levelItems(shown).flatMap(({ runs }) =>
    findColumns(fragmentsOf(runs), commonSize(runs))
      .map(linesOf)
      .filter((lines) => lines.length > 0),
  );
  const unreadable = unknownShare(regions.flat()) > UNKNOWN;
  return { page, width: shown.width, height: shown.height, regions: unreadable ? [] : regions, unreadable };
};
