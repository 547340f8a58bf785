import type { Removal, SourceKind } from '../../model/index.ts';
import { fold, measure, type Piece } from '../piece.ts';
import { findMetadata } from '../publication/find-metadata.ts';
import type { Publication } from '../publication/find-publication.ts';
import { readByline } from '../publication/read-byline.ts';
import { readDateLine } from '../publication/read-date-line.ts';
import { readJsonLd } from '../publication/read-json-ld.ts';
import { readPlainText } from '../read-plain-text.ts';
import { type Settled, settle } from '../settle.ts';
import { chooseBlocks } from './choose-blocks.ts';
import { decodeEntities } from './decode-entities.ts';
import { findMainText } from './find-main-text.ts';
import { type PageBlock, pageBlocks } from './page-blocks.ts';
import { purify } from './purify.ts';
import { readPageHead } from './read-page-head.ts';

/** A page read: what `settle` told apart, what its metadata say, and notes on what was wrong with it. */
export type HtmlRead = {
  /** How the main part was found; part of the document's format name. */
  readonly by: 'reader view' | 'weight';
  readonly settled: Settled;
  readonly notes: readonly Removal[];
  readonly metadata: Publication;
  readonly language?: string;
  readonly kind?: SourceKind;
};

/** How many blocks between the title and the text may hold a date line or a byline. */
const HEAD_REACH = 12;

const mainHeading = (blocks: readonly PageBlock[], title: string | undefined): number => {
  const headings = blocks.map((_, at) => at).filter((at) => blocks[at]?.tag === 'h1');
  const key = title === undefined ? undefined : fold(title);
  const same = (at: number) => key !== undefined && key !== '' && key.startsWith(fold(blocks[at]?.text ?? ''));
  return headings.find(same) ?? blocks.findIndex((block) => block.kind === 'heading' && fold(block.text) === key) ?? -1;
};

/**
 * HTML text in, its report out. The main part is found by Readability, by the weight of blocks where that finds nothing;
 * title, date line and byline are looked for above it; what lies outside is recorded as removed. Broken JSON-LD and nesting
 * too deep are noted, never fatal. Never throws on any markup.
 */
export const readHtml = async (html: string): Promise<HtmlRead> => {
  const page = purify(html);
  const head = readPageHead(html);
  const jsonLd = readJsonLd(page.jsonLd);
  const blocks = pageBlocks(page.html);
  const main = await findMainText(page);
  const chosen = chooseBlocks(blocks, main === undefined ? undefined : pageBlocks(main.html));

  const heading = mainHeading(blocks, jsonLd.headline ?? head.meta.get('og:title') ?? head.title);
  const metadata = findMetadata(head, jsonLd, blocks[heading]?.text, main?.byline);
  const at = chosen[heading]?.text === blocks[heading]?.text ? heading : -1;
  const first = chosen.findIndex((piece) => piece.outside === undefined);
  const isHead = (piece: Piece, index: number): boolean => {
    if (index === at) return true;
    const near =
      at >= 0
        ? index > at && index < Math.max(first, at + 1) && index - at <= HEAD_REACH
        : index < first && first - index <= 4;
    return (
      near &&
      !measure(piece.text).prose &&
      (readDateLine(piece.text) !== undefined || readByline(piece.text) !== undefined)
    );
  };
  const shown = chosen.map((piece, index): Piece => {
    if (piece.outside === undefined || !isHead(piece, index)) return piece;
    const { outside: _, ...inside } = piece;
    return inside;
  });
  // Pages that scripts fill show no sentence at all; some of them carry the report in their metadata.
  const isBare = !shown.some((piece) => piece.outside === undefined && measure(piece.text).prose);
  const carried = isBare && jsonLd.body !== undefined ? readPlainText(decodeEntities(jsonLd.body)) : [];
  const settled = settle([...shown, ...carried], {
    ...(metadata.title ? { title: metadata.title.value } : {}),
    ...(metadata.author ? { author: metadata.author.value } : {}),
  });
  const notes: Removal[] = [
    ...(page.tooDeep === undefined ? [] : [{ words: `<${page.tooDeep}>`, why: 'too-deep' as const }]),
    ...jsonLd.broken.map((words) => ({ words, why: 'broken-metadata' as const })),
  ];
  const { kind, language, ...publication } = metadata;
  const by = main === undefined ? 'weight' : 'reader view';
  return { by, settled, notes, metadata: publication, ...(kind ? { kind } : {}), ...(language ? { language } : {}) };
};
