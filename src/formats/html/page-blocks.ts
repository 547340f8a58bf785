import type { BlockKind } from '../../model/index.ts';
import type { Piece } from '../piece.ts';
import { plainSpaces } from '../read-plain-text.ts';
import { decodeEntities } from './decode-entities.ts';
import { isBlock, openElements } from './open-elements.ts';
import { isHidden, readAttributes } from './read-attributes.ts';
import { VOID, walkTags } from './walk-tags.ts';

/** A block of a page and the parts of the page it stands in. */
export type PageBlock = Piece & {
  /** Share of its letters inside links, 0 to 100. */
  readonly linked: number;
  /** The element that began it. */
  readonly tag: string;
  /**
   * The innermost element it stands in that is made for something other than the report, by its name (navigation, footer,
   * form) or its class (related reports, sharing, newsletters): a number for each such element, 0 for none. Some pages
   * wrap everything in one, so only what else stands in it shows whether it is furniture.
   */
  readonly beside: number;
};

const ASIDE: ReadonlySet<string> = new Set(['nav', 'aside', 'footer', 'form', 'button', 'menu']);
/** Words of class names and ids, whole between hyphens, that pages give to what stands beside their reports. */
const BESIDE =
  /(?:^|[\s_-])(?:related|promo|newsletter|subscri(?:be|ption)|share|sharing|social|socials|comments?|breadcrumbs?|cookies?|advert(?:isement)?|ads?|banner|paywall|teaser|teasers|recommend(?:ed|ations?)?|outbrain|taboola|popular|trending|most-?read|read-?more|read-?next|readmore|tags|taglist|pagination|pager|sidebar|widget|author-?bio|authorbox|toolbar|rating|embed-?link)(?:$|[\s_-])/i;
const CAPTION =
  /(?:^|[\s_-])(?:wp-caption-text|captions?|credits?|photo-?credit|image-?credit|media-?caption|image-?caption)(?:$|[\s_-])/i;
/** Elements that hold the whole page or the whole report: their classes tell of the layout, not of what stands in them. */
const WHOLE: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article']);
const HEADING = /^h[1-6]$/;
/** A table cell longer than this is a part of the page's layout, not a figure in a row. */
const LONGEST_CELL = 200;
const STOP = /[.!?…:][\p{Pf}\p{Pe}"'“»]*$/u;

/** What an open element tells of the words in it. */
type Place = { readonly shown: boolean; readonly beside: boolean; readonly caption: boolean };

const placeOf = (name: string, raw: string): Place => {
  const classes = /\b(?:class|id)\s*=/i.test(raw) ? readAttributes(raw) : undefined;
  const words = classes ? `${classes.get('class') ?? ''} ${classes.get('id') ?? ''}` : '';
  return {
    shown: !isHidden(raw),
    beside: ASIDE.has(name) || (!WHOLE.has(name) && BESIDE.test(words)),
    caption: isBlock(name) && !WHOLE.has(name) && CAPTION.test(words),
  };
};

const squeeze = (text: string): string => plainSpaces(text).replace(/\s+/g, ' ').trim();

/**
 * Cuts HTML into its blocks in page order: headings, paragraphs, list items, quotations, captions, table rows. Words
 * inside hidden elements are left out; entities are decoded, spaces squeezed. One pass, no tree, so that it also serves
 * pages that are too large or too deep for one. `linked` is the share of a block's letters inside links, 0 to 100.
 */
export const pageBlocks = (html: string): readonly PageBlock[] => {
  const found: PageBlock[] = [];
  const open = openElements<Place>();
  let hidden = 0;
  let besides = 0;
  const beside: number[] = [];
  let captions = 0;
  let buffer: string[] = [];
  let letters = 0;
  let inLinks = 0;
  let tag = 'body';
  let row: PageBlock[] = [];
  let breaks = 0;

  const kind = (): BlockKind | undefined => {
    if (captions > 0 || open.inside('figcaption')) return 'caption';
    if (HEADING.test(tag)) return 'heading';
    if (open.inside('li')) return 'list-item';
    return open.inside('blockquote') ? 'quote' : undefined;
  };
  const flush = () => {
    const text = squeeze(buffer.join(''));
    buffer = [];
    if (text !== '') {
      const linked = letters === 0 ? 0 : Math.round((100 * inLinks) / letters);
      const of = kind();
      (open.inside('tr') ? row : found).push({
        text,
        tag,
        linked,
        beside: beside.at(-1) ?? 0,
        ...(of === undefined ? {} : { kind: of }),
      });
    }
    letters = 0;
    inLinks = 0;
    breaks = 0;
  };
  const endRow = () => {
    const [first] = row;
    const isData = row.length > 1 && row.every((cell) => cell.text.length <= LONGEST_CELL && cell.kind !== 'heading');
    if (first && isData) found.push({ ...first, text: row.map((cell) => cell.text).join(' | '), kind: 'table-row' });
    else found.push(...row);
    row = [];
  };
  const count = (place: Place, by: 1 | -1) => {
    if (!place.shown) hidden += by;
    if (place.beside && by > 0) beside.push(++besides);
    else if (place.beside) beside.pop();
    if (place.caption) captions += by;
  };
  const closed = (name: string, place: Place) => {
    if (isBlock(name)) flush();
    if (name === 'tr') endRow();
    if (HEADING.test(name)) tag = 'div';
    count(place, -1);
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
      const place = placeOf(name, attributes);
      open.open(name, place, closed);
      if (isBlock(name)) tag = name;
      if (!VOID.has(name)) count(place, 1);
    },
    close: (name) => open.close(name, closed),
  });
  flush();
  endRow();
  return found;
};
