import type { Access, Document, Reason } from '../model/index.ts';
import { type Command, standingSources } from '../truth/ledger/index.ts';
import { nameOf, sourceHandle } from '../truth/originals/index.ts';
import type { OpenCase, Unread } from './open-case.ts';
import { extractDocument, isInterrupted, isUnread, keepDocument, readingOf } from './readings.ts';
import { recordAll } from './record.ts';
import { short } from './refused.ts';

/** A file handed in: its bytes, or why they could not be had. `file` is the name people know it by. */
export type Offered =
  | { readonly file: string; readonly bytes: Uint8Array }
  | { readonly file: string; readonly error: unknown };

type Told = { readonly code: string; readonly what: string; readonly kept: string; readonly advice: string };

/** What became of one file. */
export type Taken =
  | {
      readonly file: string;
      readonly outcome: 'taken';
      readonly source: string;
      readonly language: string;
      readonly readable: boolean;
      /** It says itself that it is confidential, and is kept so. */
      readonly confidential: boolean;
      /** What of it did not become text. */
      readonly gaps?: readonly Reason[];
    }
  | { readonly file: string; readonly outcome: 'known'; readonly source: string; readonly knownAs: string }
  | ({ readonly file: string; readonly outcome: 'kept-not-read'; readonly source: string } & Told)
  | ({ readonly file: string; readonly outcome: 'not-taken' } & Told);

export type TakeReport = {
  readonly files: readonly Taken[];
  readonly taken: number;
  readonly known: number;
  readonly keptNotRead: number;
  readonly notTaken: number;
};

/** Files recorded together: few enough to lose little time to a crash, many enough to spare the disk. */
const BATCH = 32;

const ofError = (file: string, error: unknown): Taken => {
  const code =
    error instanceof Error && typeof Reflect.get(error, 'code') === 'string'
      ? String(Reflect.get(error, 'code'))
      : 'unreadable';
  const why: Readonly<Record<string, string>> = {
    ENOENT: 'it is not there',
    EACCES: 'this user may not read it',
    EPERM: 'this user may not read it',
    EISDIR: 'it is a folder',
    ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GB',
  };
  return {
    file,
    outcome: 'not-taken',
    code,
    what: `could not be read from the disk: ${why[code] ?? code}`,
    kept: 'Nothing of it is kept; other files are taken all the same.',
    advice: 'Check the name of the file and its folder, and add it again.',
  };
};

const commandFor = (
  of: { readonly source: string; readonly original: string; readonly file: string; readonly bytes: number },
  access: Access,
): Command<'TakeSource'> => ({
  command: 'TakeSource',
  payload: { ...of, acquisition: { how: 'received', circumstances: 'unknown' }, access },
});

/**
 * Takes files into the case. Each file's bytes are kept as they are under their hash; those held already are not
 * taken again. A file that cannot be taken, or is kept but cannot be read, is told by name with what to do, and the
 * others go on. Ends with what was taken so far when the person stops within a file. Throws only where the case itself can no longer be written; what was acknowledged before is kept.
 */
export const takeSources = async (open: OpenCase, files: AsyncIterable<Offered>): Promise<TakeReport> => {
  const report: Taken[] = [];
  let pending: Command[] = [];
  const held = new Map(standingSources(open.state).map((one) => [one.original, one]));
  const inBatch = new Map<string, { source: string; file: string }>();
  const handles = new Map([...open.state.sources.values()].map(({ source, original }) => [source, original]));
  const flush = async () => {
    const batch = pending;
    pending = [];
    if (batch.length > 0) await recordAll(open, batch);
  };
  const take = async (file: string, bytes: Uint8Array): Promise<Taken> => {
    if (bytes.length === 0)
      return {
        file,
        outcome: 'not-taken',
        code: 'empty',
        what: `${file} is empty`,
        kept: 'Nothing of it is kept.',
        advice: 'Get the file again from where it came.',
      };
    const original = nameOf(bytes);
    const known = held.get(original) ?? inBatch.get(original);
    if (known) {
      await restore(open, original, bytes);
      return { file, outcome: 'known', source: known.source, knownAs: known.file };
    }
    const source = sourceHandle(original, (handle) => (handles.get(handle) ?? original) !== original);
    const destroyed = open.state.destroyedSources.get(source);
    if (destroyed !== undefined)
      return {
        file,
        outcome: 'not-taken',
        code: 'source-destroyed',
        what: `${file} holds what decision ${short(destroyed)} destroyed`,
        kept: 'Nothing of it is kept.',
        advice: 'What was destroyed is not taken again.',
      };
    await open.store.originals.put(original, bytes);
    const document = await extractDocument(open, file, bytes);
    handles.set(source, original);
    inBatch.set(original, { source, file });
    // What says itself that it is confidential is so from the first moment; a person may say otherwise.
    const confidential = !isUnread(document) && document.marking !== undefined;
    pending.push(
      commandFor({ source, original, file, bytes: bytes.length }, confidential ? 'confidential' : 'restricted'),
    );
    await keepDocument(open, { original, file }, document);
    return await outcomeOf(open, file, source, document);
  };
  try {
    for await (const offered of files) {
      const { file } = offered;
      try {
        report.push('error' in offered ? ofError(file, offered.error) : await take(file, offered.bytes));
      } catch (thrown) {
        // Its bytes are on the disk and nothing refers to them: the next run takes it as if it came for the first time.
        if (!isInterrupted(thrown)) throw thrown;
        break;
      }
      if (pending.length >= BATCH) await flush();
      open.tools.progress?.({ doing: 'taking', file, done: report.length });
    }
  } finally {
    // Also where whoever hands in the files gives up half-way: what was taken until then is recorded.
    await flush();
  }
  const count = (outcome: Taken['outcome']) => report.filter((one) => one.outcome === outcome).length;
  return {
    files: report,
    taken: count('taken'),
    known: count('known'),
    keptNotRead: count('kept-not-read'),
    notTaken: count('not-taken'),
  };
};

/** Puts an original back that the ledger holds and the disk has lost, now that somebody brought the same bytes. */
const restore = async (open: OpenCase, original: string, bytes: Uint8Array): Promise<void> => {
  if (await open.store.originals.has(original)) return;
  await open.store.originals.put(original, bytes);
  const place = open.store.originals.placeOf(original);
  open.documents.clear();
  open.notes.push({ code: 'restored', place, said: `${place} was gone; it was put back from the same bytes.` });
};

const outcomeOf = async (open: OpenCase, file: string, source: string, document: Document | Unread): Promise<Taken> => {
  const keptUnread = ({ unread }: Unread): Taken => ({
    file,
    outcome: 'kept-not-read',
    source,
    ...unread,
    kept: `Its bytes are kept as ${source}, unread.`,
  });
  if (isUnread(document)) return keptUnread(document);
  const reading = await readingOf(open, file, document);
  if (reading && isUnread(reading)) return keptUnread(reading);
  const { language, gaps } = document;
  const readable = reading !== undefined;
  const confidential = document.marking !== undefined;
  return { file, outcome: 'taken', source, language, readable, confidential, ...(gaps === undefined ? {} : { gaps }) };
};
