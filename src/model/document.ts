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
    | 'broken-metadata';
};

/** Publication data that a format found, each with where it was found. */
export type Found<T> = { readonly value: T; readonly words: string; readonly from: 'metadata' | 'json-ld' | 'text' };

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
};
