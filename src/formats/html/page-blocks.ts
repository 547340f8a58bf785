import type { BlockKind } from '../../model/index.ts';
import type { Piece } from '../piece.ts';
import { plainSpaces } from '../plain-text.ts';
import { isHidden } from './attributes.ts';
import { decodeEntities } from './entities.ts';
import { isBlock, openElements } from './open-elements.ts';
import { VOID, walkTags } from './tags.ts';

/** A block of a page and the parts of the page it stands in. */
export type PageBlock = Piece & { readonly linked: number; readonly tag: string; readonly aside: boolean };

const ASIDE: readonly string[] = ['nav', 'aside', 'footer', 'form', 'button', 'menu'];
const HEADING = /^h[1-6]$/;
/** A table cell longer than this is a part of the page's layout, not a figure in a row. */
const LONGEST_CELL = 200;
const STOP = /[.!?…:][\p{Pf}\p{Pe}"'“»]*$/u;

const squeeze = (text: string): string => plainSpaces(text).replace(/\s+/g, ' ').trim();

/**
 * Cuts HTML into its blocks in page order: headings, paragraphs, list items, quotations, captions, table rows. Words
 * inside hidden elements are left out; entities are decoded, spaces squeezed. One pass, no tree, so that it also serves
 * pages that are too large or too deep for one. `linked` is the share of a block's letters inside links, 0 to 100.
 */
export const pageBlocks = (html: string): readonly PageBlock[] => {
  const found: PageBlock[] = [];
  const open = openElements<boolean>();
  let hidden = 0;
  let buffer: string[] = [];
  let letters = 0;
  let inLinks = 0;
  let tag = 'body';
  let row: PageBlock[] = [];
  let breaks = 0;

  const kind = (): BlockKind | undefined => {
    if (open.inside('figcaption')) return 'caption';
    if (HEADING.test(tag)) return 'heading';
    if (open.inside('li')) return 'list-item';
    return open.inside('blockquote') ? 'quote' : undefined;
  };
  const flush = () => {
    const text = squeeze(buffer.join(''));
    buffer = [];
    if (text !== '') {
      const linked = letters === 0 ? 0 : Math.round((100 * inLinks) / letters);
      const aside = ASIDE.some((name) => open.inside(name));
      const of = kind();
      (open.inside('tr') ? row : found).push({ text, tag, linked, aside, ...(of === undefined ? {} : { kind: of }) });
    }
    letters = 0;
    inLinks = 0;
    breaks = 0;
  };
  const flushRow = () => {
    const [first] = row;
    const isData = row.length > 1 && row.every((cell) => cell.text.length <= LONGEST_CELL && cell.kind !== 'heading');
    if (first && isData) found.push({ ...first, text: row.map((cell) => cell.text).join(' | '), kind: 'table-row' });
    else found.push(...row);
    row = [];
  };
  const closed = (name: string, isShown: boolean) => {
    if (isBlock(name)) flush();
    if (name === 'tr') flushRow();
    if (HEADING.test(name)) tag = 'div';
    if (!isShown) hidden--;
  };

  walkTags(html, {
    raw: () => undefined,
    text: (raw) => {
      if (hidden > 0) return;
      const text = decodeEntities(raw);
      buffer.push(text);
      const shown = text.trim().length;
      letters += shown;
      if (open.inside('a')) inLinks += shown;
      if (shown > 0) breaks = 0;
    },
    open: (name, attributes) => {
      if (name === 'br') {
        // Two breaks, or one after a sentence, part paragraphs; else the line only turns.
        if (++breaks >= 2 || STOP.test(buffer.at(-1)?.trimEnd() ?? '')) flush();
        else buffer.push(' ');
        return;
      }
      if (isBlock(name)) flush();
      const shown = !isHidden(attributes);
      open.open(name, shown, closed);
      if (isBlock(name)) tag = name;
      if (!shown && !VOID.has(name)) hidden++;
    },
    close: (name) => open.close(name, closed),
  });
  flush();
  flushRow();
  return found;
};
