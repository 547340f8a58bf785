import { fold, measure, type Piece } from '../piece.ts';
import type { PageBlock } from './page-blocks.ts';

/** Blocks of at least this many words are found again inside a larger block by their words. */
const FEWEST_INSIDE = 5;
/** Share of the main text, in percent, that must be found among the page's blocks for their order to be used. */
const COVERED = 95;
/** More than this share of letters in links, in percent, and a block is for going elsewhere. */
const MOSTLY_LINKS = 50;

const outside = (block: PageBlock): Piece => ({
  text: block.text,
  outside: block.linked > MOSTLY_LINKS || block.aside || !measure(block.text).prose ? 'menu' : 'boilerplate',
});

/** The blocks that hold sentences, widened to what stands between them: for pages on which nothing better is known. */
const byWeight = (blocks: readonly PageBlock[]): readonly Piece[] => {
  const isText = (block: PageBlock) => measure(block.text).prose && block.linked <= MOSTLY_LINKS && !block.aside;
  const first = blocks.findIndex(isText);
  if (first < 0) return blocks.map((block) => (block.aside || block.linked > MOSTLY_LINKS ? outside(block) : block));
  const last = blocks.findLastIndex(isText);
  return blocks.map((block, at) =>
    at >= first && at <= last && !block.aside && block.linked <= MOSTLY_LINKS ? block : outside(block),
  );
};

/**
 * Marks which of a page's blocks are outside its main text. `main` are the blocks of the main text as found, cut anew,
 * so that they are recognised by their words. Sentences that the search lost between two blocks of the main text are put
 * back: losing a real sentence is worse than keeping a menu. Returns pieces in page order.
 */
export const chooseBlocks = (
  blocks: readonly PageBlock[],
  main: readonly PageBlock[] | undefined,
): readonly Piece[] => {
  if (!main || main.length === 0) return byWeight(blocks);
  const exact = new Set(main.map((block) => fold(block.text)));
  const flow = ` ${main.map((block) => fold(block.text)).join(' ')} `;
  const total = flow.split(' ').length - 2;
  let covered = 0;
  let from = 0;
  const inside = blocks.map((block) => {
    const words = fold(block.text);
    const count = words === '' ? 0 : words.split(' ').length;
    let found = exact.has(words) && words !== '';
    if (count >= FEWEST_INSIDE) {
      const place = flow.indexOf(` ${words} `, from);
      if (place >= 0) from = place;
      found ||= place >= 0;
    }
    if (found) covered += count;
    return found;
  });
  if (covered * 100 < total * COVERED) return main;
  const first = inside.indexOf(true);
  const last = inside.lastIndexOf(true);
  return blocks.map((block, at) => {
    if (inside[at]) return block;
    const lost = at > first && at < last && !block.aside && block.linked <= MOSTLY_LINKS && measure(block.text).prose;
    return lost ? block : outside(block);
  });
};
