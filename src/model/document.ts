import type { Reason } from './reason.ts';
import type { Span } from './spans.ts';
import type { SourceKind } from './vocabulary.ts';

/** What a block of a document is; only prose is read for statements. */
export type BlockKind =
  | 'title'
  | 'subtitle'
  | 'heading'
  | 'dateline'
  | 'caption'
  | 'paragraph'
  | 'quote'
  | 'list-item'
  | 'table-row';

/** A block of the text, in code points, in reading order; blocks never overlap and are separated by blank lines. */
export type Block = Span & { readonly kind: BlockKind };

/**
 * What was taken out of the page as furniture (menus, icon lists, breadcrumbs, "comments are closed") and why. Two words
 * are notes on the page itself: `too-deep` (its tags were flattened from the named one on, no words lost) and
 * `broken-metadata` (the beginning of a JSON-LD block that is not JSON).
 */
export type Removal = {
  readonly words: string;
  readonly why:
    | 'menu'
    | 'icons'
    | 'breadcrumb'
    | 'comments'
    | 'repetition'
    | 'boilerplate'
    | 'too-deep'
    | 'broken-metadata'
    | 'running-head'
    | 'page-number';
};

/** Publication data that a format found, each with where it was found. */
export type Found<T> = { readonly value: T; readonly words: string; readonly from: 'metadata' | 'json-ld' | 'text' };

/** A rectangle on a page, in PDF points (1/72 inch) from the top left corner of the page as shown: left, top, right, bottom. */
export type Box = readonly [x0: number, y0: number, x1: number, y1: number];

/** Characters of the text, in code points, that stand side by side on a page, and the rectangle they fill there. */
export type PageRun = Span & Stand;

/** A rectangle full of characters and which way they run on the page; to the right where nothing is said. */
export type Stand = { readonly box: Box; readonly way?: 'down' | 'left' | 'up' };

/** A page of a paged original: its number, from 1, its size in points, and where each part of the text stands on it. */
export type Page = {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly PageRun[];
};

/** The text extracted from an original by a named format version. `textSha256` is the hash of `text` in UTF-8. */
export type Document = {
  readonly format: string;
  readonly text: string;
  readonly textSha256: string;
  readonly blocks: readonly Block[];
  readonly removed: readonly Removal[];
  readonly language: string;
  readonly kind: SourceKind;
  readonly title?: Found<string>;
  readonly publisher?: Found<string>;
  readonly author?: Found<string>;
  /** EDTF, as stated: a day, or a date with unspecified parts. */
  readonly published?: Found<string>;
  /** The paper says itself, on a line of its own, that it is not for everybody's eyes. */
  readonly marking?: Found<'confidential'>;
  /** The map back to the pages of a paged original; absent for others. Pages without text are left out. */
  readonly pages?: readonly Page[];
  /** What of the original did not become text, as codes that telling turns into sentences: pages that could not be read. */
  readonly gaps?: readonly Reason[];
};
