import { fold, measure, type Piece } from '../piece.ts';
import type { PageBlock } from './page-blocks.ts';

/** Blocks of at least this many words are found again inside a larger block by their words. */
const FEWEST_INSIDE = 5;
/** Share of the main text, in percent, that must be found among the page's blocks for their order to be used. */
const COVERED = 95;
/** More than this share of letters in links, in percent, and a block is for going elsewhere. */
const MOSTLY_LINKS = 50;

/** A block of links alone, and no sentence: a headline of another report. */
const LINKS_ALONE = 80;

const isText = (block: PageBlock): boolean => block.linked <= MOSTLY_LINKS && measure(block.text).prose;

const outside = (block: PageBlock): Piece => ({ text: block.text, outside: isText(block) ? 'boilerplate' : 'menu' });

/** Marks what stands inside the main text and is none of it: links to other reports, buttons, parts without a sentence. */
const withoutStray = (blocks: readonly PageBlock[], inside: (at: number) => boolean): readonly boolean[] => {
  const wrappers = new Set(blocks.filter((block, at) => inside(at) && isText(block)).map((block) => block.beside));
  wrappers.add(0);
  return blocks.map((block, at) => {
    if (!inside(at)) return false;
    if (block.kind === 'table-row' || block.tag === 'h1' || measure(block.text).prose) return true;
    return wrappers.has(block.beside) && block.linked < LINKS_ALONE;
  });
};

/** The blocks that hold sentences, widened to what stands between them: for pages on which nothing better is known. */
const byWeight = (blocks: readonly PageBlock[]): readonly Piece[] => {
  const words = new Map<number, number>();
  const texts = blocks.filter(isText);
  for (const block of texts) words.set(block.beside, (words.get(block.beside) ?? 0) + block.text.length);
  const all = [...words.values()].reduce((a, b) => a + b, 0);
  // A part that holds most of the sentences is the report, whatever it is called.
  const isOutside = (block: PageBlock) => block.beside !== 0 && (words.get(block.beside) ?? 0) * 2 < all;
  const first = blocks.findIndex((block) => isText(block) && !isOutside(block));
  const last = blocks.findLastIndex((block) => isText(block) && !isOutside(block));
  return blocks.map((block, at) => {
    const within = first < 0 || block.tag === 'h1' || (at >= first && at <= last);
    return within && !isOutside(block) && block.linked <= MOSTLY_LINKS ? block : outside(block);
  });
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
  const total = flow.trim().split(' ').length;
  const runs = new Set<string>();
  const flowWords = flow.trim().split(' ');
  for (let at = 0; at + FEWEST_INSIDE <= flowWords.length; at++)
    runs.add(flowWords.slice(at, at + FEWEST_INSIDE).join(' '));
  let covered = 0;
  let from = 0;
  const inside = blocks.map((block) => {
    const words = fold(block.text);
    const list = words === '' ? [] : words.split(' ');
    const count = list.length;
    let found = exact.has(words) && words !== '';
    // The set of runs of words spares the search, which is slow for what is not there.
    if (runs.has(list.slice(0, FEWEST_INSIDE).join(' ')) && runs.has(list.slice(-FEWEST_INSIDE).join(' '))) {
      const place = flow.indexOf(` ${words} `, from);
      if (place >= 0) from = place;
      found ||= place >= 0;
    }
    if (found) covered += count;
    return found;
  });
  const first = inside.indexOf(true);
  const last = inside.lastIndexOf(true);
  if (covered * 100 < total * COVERED) {
    // The main text was cut in other places than the page: it stands as it was found, what is around it as it is on the page.
    const around = blocks.map(outside);
    const own = withoutStray(main, () => true);
    const body = main.map((block, at) => (own[at] ? block : outside(block)));
    return [
      ...around.slice(0, first < 0 ? around.length : first),
      ...body,
      ...(last < 0 ? [] : around.slice(last + 1)),
    ];
  }
  // From the report's heading on, where that stands above the main text: the search often loses the lead between them.
  const heading = blocks.findIndex((block) => block.tag === 'h1');
  const opens = heading >= 0 && heading < first ? heading : first;
  const kept = withoutStray(blocks, (at) => inside[at] === true);
  return blocks.map((block, at) => {
    if (inside[at]) return kept[at] ? block : outside(block);
    const lost = at > opens && at < last && block.beside === 0 && block.kind !== 'list-item' && isText(block);
    return lost ? block : outside(block);
  });
};
