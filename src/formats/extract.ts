import { type Block, type Document, digestText, offsetMap, type Removal, type SourceKind } from '../model/index.ts';
import { decode } from './bytes/decode.ts';
import { detectLanguage } from './detect-language.ts';
import { FormatError } from './format-error.ts';
import { isHtml } from './html/is-html.ts';
import { findMarking } from './publication/find-marking.ts';
import type { Publication } from './publication/find-publication.ts';
import { kindOfSource } from './publication/kind-of-source.ts';
import { readPlainText } from './read-plain-text.ts';
import { type Settled, settle } from './settle.ts';

/** Stamped on every document. Raised whenever the same bytes may give another document. */
export const FORMATS_VERSION = '2';

/** Largest file that is read, in bytes: 20 MB. Larger ones are for a person to cut. */
export const MAX_BYTES = 20_000_000;

type Read = {
  readonly format: string;
  readonly settled: Settled;
  readonly notes: readonly Removal[];
  readonly metadata: Publication;
  readonly language?: string;
  readonly kind?: SourceKind;
};

const read = async (text: string): Promise<Read> => {
  if (!isHtml(text)) return { format: 'text', settled: settle(readPlainText(text)), notes: [], metadata: {} };
  // The HTML reader and its libraries load only when a page comes: plain text must not pay for them.
  const { readHtml } = await import('./html/read-html.ts');
  const { by, ...page } = await readHtml(text);
  return { format: by === 'weight' ? 'html by weight' : 'html', ...page };
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

/**
 * Bytes of a report in, its document out: text of blocks parted by blank lines, what was taken out as furniture, language
 * and publication data (metadata before text). What the bytes are decides, never the file's name, which only serves
 * messages. Spans are in code points. Same bytes, same document.
 * Throws FormatError: `empty`, `too-large`, `binary`, `unknown-encoding`, `no-text`.
 */
export const extract = async (bytes: Uint8Array, file: string): Promise<Document> => {
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
  const { text: decoded, encoding } = decode(bytes, file);
  const { format, settled, notes, metadata, language, kind } = await read(decoded);
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
  const removedLines = settled.removed.flatMap((one) => one.words.split('\n'));
  const marking = findMarking(settled.blocks.map((block) => block.text)) ?? findMarking(removedLines);
  return {
    format: `${format}/${FORMATS_VERSION} ${encoding}`,
    text,
    textSha256: digestText(text),
    blocks,
    removed: [...notes, ...settled.removed],
    language: detected === 'und' ? (language ?? 'und') : detected,
    kind: kind ?? kindOfSource(settled, publication),
    ...publication,
    ...(marking === undefined ? {} : { marking }),
  };
};
