import { type Document, digestText, type Reading, type SourceReading } from '../model/index.ts';
import { canonical, type HeldSource, type Json, standingSources } from '../truth/ledger/index.ts';
import { nameOf } from '../truth/originals/index.ts';
import { cacheName, fetchCached, keepCached } from './cached.ts';
import type { OpenCase, Unread } from './open-case.ts';
import { isCaseError } from './ports/index.ts';

/** Larger originals are kept, but not turned into text. */
export const MOST_BYTES = 20 * 1024 * 1024;

/** Longer texts are kept and can be cited, but not read for statements: a book of reports is for a person to cut. */
export const MOST_CHARACTERS = 2_000_000;

export const isUnread = (made: Document | Reading | Unread): made is Unread => 'unread' in made;

const unread = (code: string, what: string, advice: string): Unread => ({ unread: { code, what, advice } });

const wordsOf = (thrown: unknown, field: 'code' | 'advice', otherwise: string): string => {
  const value = thrown instanceof Error ? Reflect.get(thrown, field) : undefined;
  return typeof value === 'string' ? value : otherwise;
};

/** Whether an error says that the person stopped: such a file is neither read nor refused, and nothing is remembered of it. */
export const isInterrupted = (thrown: unknown): boolean =>
  thrown instanceof Error && Reflect.get(thrown, 'code') === 'interrupted';

/**
 * Turns bytes into a document, or into the reason why they are none. Never throws for what the bytes hold, but passes on
 * that the person stopped.
 */
export const extractDocument = async (
  { tools }: Pick<OpenCase, 'tools'>,
  file: string,
  bytes: Uint8Array,
): Promise<Document | Unread> => {
  if (bytes.length > MOST_BYTES) {
    const size = `${Math.ceil(bytes.length / (1024 * 1024))} MB`;
    return unread(
      'too-large-to-read',
      `${file} has ${size}; files above 20 MB are not read`,
      'Add its text, or the part that matters, as a file of its own.',
    );
  }
  try {
    return await tools.reader.extract(bytes, file);
  } catch (thrown) {
    if (isInterrupted(thrown)) throw thrown;
    const what = thrown instanceof Error ? thrown.message : 'the file could not be read';
    return unread(
      wordsOf(thrown, 'code', 'unreadable'),
      what,
      wordsOf(thrown, 'advice', 'Save it as plain text or HTML and add that too.'),
    );
  }
};

/** Under which name a source's document is cached: by its bytes, its file's name and the formats' version. */
export const documentName = (
  { tools }: Pick<OpenCase, 'tools'>,
  { original, file }: Pick<HeldSource, 'original' | 'file'>,
): string => cacheName('document', original, file, tools.reader.formats);

/** Under which name a reading is cached: by what the document holds, the reader's version and the language. */
export const readingName = ({ tools }: Pick<OpenCase, 'tools'>, document: Document): string =>
  cacheName(
    'reading',
    document.textSha256,
    digestText(canonical(document as unknown as Json)),
    tools.reader.version,
    document.language,
  );

/** A source's document: from this session, from the cache, or extracted anew from the original. */
export const documentOf = async (open: OpenCase, held: HeldSource): Promise<Document | Unread> => {
  const name = documentName(open, held);
  const known =
    open.documents.get(name) ?? ((await fetchCached(open, name)) as unknown as Document | Unread | undefined);
  if (known) {
    open.documents.set(name, known);
    return known;
  }
  let bytes: Uint8Array | undefined;
  try {
    bytes = await open.store.originals.get(held.original);
  } catch (thrown) {
    if (!isCaseError(thrown)) throw thrown;
    return unread(thrown.code, thrown.message, thrown.advice);
  }
  const place = open.store.originals.placeOf(held.original);
  if (!bytes)
    return unread('missing-file', `${place} is gone`, 'Run verify, and get the file back from a copy of the case.');
  if (nameOf(bytes) !== held.original)
    return unread(
      'tampered',
      `${place} is not what was received`,
      'Run verify, and get the file back from a copy of the case.',
    );
  const document = await extractDocument(open, held.file, bytes);
  await keepDocument(open, held, document);
  return document;
};

/** Remembers a document that was just extracted. */
export const keepDocument = async (
  open: OpenCase,
  held: Pick<HeldSource, 'original' | 'file'>,
  document: Document | Unread,
): Promise<void> => {
  const name = documentName(open, held);
  open.documents.set(name, document);
  await keepCached(open, name, document as unknown as Json);
};

/**
 * What a document says: from this session, from the cache, or read anew. Undefined: its language has no reader yet.
 * A reader that fails on one document fails on that document alone; its error's words are not repeated, since they may
 * be the report's.
 */
export const readingOf = async (
  open: OpenCase,
  file: string,
  document: Document,
): Promise<Reading | Unread | undefined> => {
  if (document.text.length > MOST_CHARACTERS)
    return unread(
      'too-long-to-read',
      `${file} has ${Math.ceil(document.text.length / 1_000_000)} million characters of text; above two million it is not read for statements`,
      'Add the part that matters as a file of its own. Its whole text is kept and can be cited by hand.',
    );
  const name = readingName(open, document);
  if (open.readings.has(name)) return open.readings.get(name);
  const cached = (await fetchCached(open, name)) as unknown as Reading | undefined;
  const reading = cached ?? attemptReading(open, file, document);
  open.readings.set(name, reading);
  if (reading && !cached && !isUnread(reading)) await keepCached(open, name, reading as unknown as Json);
  return reading;
};

const attemptReading = ({ tools }: OpenCase, file: string, document: Document): Reading | Unread | undefined => {
  try {
    return tools.reader.read(document);
  } catch (thrown) {
    const kind = thrown instanceof Error ? thrown.name : typeof thrown;
    return unread(
      'reader-failed',
      `the reader failed on ${file} (${kind}); this is an error of Aigak`,
      'Its text can still be cited by hand. Please report the error, with the report if it may be shared.',
    );
  }
};

/** A source that says nothing in the case file, though it is held: noted once a session. */
const tellUnread = (open: OpenCase, source: string, { unread: { code, what } }: Unread): void => {
  if (!open.notes.some((note) => note.code === code && note.place === source))
    open.notes.push({ code, place: source, said: `${source} is held, but not read: ${what}.` });
};

/** Every standing source (or each of `held`) with its document and its reading, in ledger order; unread ones without. */
export const readingsOf = async (
  open: OpenCase,
  held: readonly HeldSource[] = standingSources(open.state),
): Promise<readonly SourceReading[]> => {
  const readings: SourceReading[] = [];
  for (const one of held) {
    const { source, file } = one;
    const document = await documentOf(open, one);
    const reading = isUnread(document) ? document : await readingOf(open, file, document);
    if (reading && isUnread(reading)) tellUnread(open, source, reading);
    readings.push({
      source,
      file,
      ...(isUnread(document) ? {} : { document }),
      ...(reading && !isUnread(reading) ? { reading } : {}),
    });
    open.tools.progress?.({ doing: 'reading', file, done: readings.length, total: held.length });
  }
  return readings;
};
