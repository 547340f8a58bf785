import {
  type Block,
  type Document,
  digestText,
  offsetMap,
  type Page,
  type PageRun,
  type Reason,
  type Removal,
  type SourceKind,
} from '../model/index.ts';
import { decode } from './bytes/decode.ts';
import { detectLanguage } from './detect-language.ts';
import { FormatError } from './format-error.ts';
import { isHtml } from './html/is-html.ts';
import { isPdf } from './pdf/is-pdf.ts';
import type { PlacedPiece } from './pdf/join-paragraphs.ts';
import type { OpenPdf } from './pdf/open-pdf.ts';
import type { PageProgress } from './pdf/read-pdf.ts';
import { findMarking } from './publication/find-marking.ts';
import type { Publication } from './publication/find-publication.ts';
import { kindOfSource } from './publication/kind-of-source.ts';
import { readPlainText } from './read-plain-text.ts';
import { type Settled, settle } from './settle.ts';

/** Stamped on every document. Raised whenever the same bytes may give another document. */
export const FORMATS_VERSION = '2';

/** Largest file that is read, in bytes: 20 MB. Larger ones are for a person to cut. */
export const MAX_BYTES = 20_000_000;

/** What an entrance hands in for formats that need more than their bytes. */
export type Handed = {
  /** Opens PDFs; without it, a PDF is refused with what to do. */
  readonly openPdf?: OpenPdf;
  /** Told after each page of a paged original. */
  readonly progress?: PageProgress;
};

type Read = {
  /** The format by name, and the encoding where the bytes are text. */
  readonly format: string;
  readonly encoding?: string;
  readonly settled: Settled;
  readonly notes: readonly Removal[];
  readonly metadata: Publication;
  readonly language?: string;
  readonly kind?: SourceKind;
  /** For paged originals: where each block stands, and the pages' sizes. */
  readonly placed?: readonly PlacedPiece[];
  readonly sizes?: readonly Omit<Page, 'runs'>[];
  readonly gaps?: readonly Reason[];
};

const read = async (bytes: Uint8Array, file: string, { openPdf, progress }: Handed): Promise<Read> => {
  // Readers of pages and of PDFs and their libraries load only when such a file comes: plain text must not pay for them.
  if (openPdf !== undefined && isPdf(bytes)) {
    const { readPdf } = await import('./pdf/read-pdf.ts');
    return { format: 'pdf', ...(await readPdf(bytes, file, openPdf, progress)) };
  }
  const { text, encoding } = decode(bytes, file);
  if (!isHtml(text)) return { format: 'text', encoding, settled: settle(readPlainText(text)), notes: [], metadata: {} };
  const { readHtml } = await import('./html/read-html.ts');
  const { by, ...page } = await readHtml(text);
  return { format: by === 'weight' ? 'html by weight' : 'html', encoding, ...page };
};

const layOut = (parts: Settled['blocks']): { readonly text: string; readonly blocks: readonly Block[] } => {
  const text = parts.map((part) => part.text).join('\n\n');
  const map = offsetMap(text);
  let at = 0;
  const blocks = parts.map((part) => {
    const start = at;
    at += part.text.length + 2;
    return { kind: part.kind, start: map.toCodePoint(start), end: map.toCodePoint(start + part.text.length) };
  });
  return { text, blocks };
};

/** The map back to pages: the places of each block's characters, counted from the start of the text in code points. */
const pagesOf = (text: string, { placed = [], sizes = [] }: Read): readonly Page[] => {
  const map = offsetMap(text);
  const runs = new Map<number, PageRun[]>();
  let from = 0;
  for (const piece of placed) {
    for (const { at, length, page, stand } of piece.runs) {
      if (length <= 0) continue;
      const run = { start: map.toCodePoint(from + at), end: map.toCodePoint(from + at + length), ...stand };
      const open = runs.get(page);
      if (open) open.push(run);
      else runs.set(page, [run]);
    }
    from += piece.text.length + 2;
  }
  return sizes.flatMap((size) => {
    const own = runs.get(size.page);
    return own === undefined ? [] : [{ ...size, runs: own }];
  });
};

/**
 * Bytes of a report in, its document out: text of blocks parted by blank lines, what was taken out as furniture, language
 * and publication data (metadata before text), and for paged originals the map back to page and rectangle. What the bytes
 * are decides, never the file's name, which only serves messages. Spans are in code points. Same bytes, same document.
 * Throws FormatError: `empty`, `too-large`, `binary`, `unknown-encoding`, `no-text`, and for PDFs `password`, `damaged`,
 * `too-heavy`.
 */
export const extract = async (bytes: Uint8Array, file: string, handed: Handed = {}): Promise<Document> => {
  if (bytes.length === 0)
    throw new FormatError('is empty', {
      code: 'empty',
      file,
      place: 'byte 0',
      kept: 'there is nothing to read',
      advice: 'Check that it was saved whole and add it again.',
    });
  if (bytes.length > MAX_BYTES)
    throw new FormatError('is too large to read', {
      code: 'too-large',
      file,
      place: `${bytes.length} bytes, at most ${MAX_BYTES}`,
      kept: 'nothing was read from it',
      advice: 'Add the part that matters as a file of its own.',
    });
  const made = await read(bytes, file, handed);
  const { format, encoding, settled, notes, metadata, language, kind, gaps = [] } = made;
  const { text, blocks } = layOut(settled.blocks);
  if (!/[\p{L}\p{N}]/u.test(text))
    throw new FormatError('holds no text of a report', {
      code: 'no-text',
      file,
      place: 'the whole file',
      kept: 'nothing was left after page furniture was taken out',
      advice: 'Open it; if it shows a report, save that as plain text and add it.',
    });
  const detected = detectLanguage(text);
  const publication = { ...settled.publication, ...metadata };
  // A running head is furniture, and may be where the marking stands.
  const removedLines = [...notes, ...settled.removed].flatMap((one) => one.words.split('\n'));
  const marking = findMarking(settled.blocks.map((block) => block.text)) ?? findMarking(removedLines);
  return {
    format: `${format}/${FORMATS_VERSION}${encoding === undefined ? '' : ` ${encoding}`}`,
    text,
    textSha256: digestText(text),
    blocks,
    removed: [...notes, ...settled.removed],
    language: detected === 'und' ? (language ?? 'und') : detected,
    kind: kind ?? kindOfSource(settled, publication),
    ...publication,
    ...(marking === undefined ? {} : { marking }),
    ...(made.placed === undefined ? {} : { pages: pagesOf(text, made) }),
    ...(gaps.length === 0 ? {} : { gaps }),
  };
};
