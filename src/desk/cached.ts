import { digestText } from '../model/index.ts';
import { canonical, type Json } from '../truth/ledger/index.ts';
import type { OpenCase } from './open-case.ts';
import { isCaseError } from './ports/index.ts';

/** The name under which a computed value is kept: what it is, and a hash of everything it was computed from. */
export const cacheName = (what: string, ...from: readonly string[]): string =>
  `${what}-${digestText(canonical(from)).slice(0, 40)}.json`;

/**
 * A cached value as it is written: the hash of its text on the first line, then the text. Keys keep their order, so
 * that what is computed from a cached value is, to the byte, what is computed from a fresh one.
 */
export const encodeCached = (value: Json): string => {
  const body = JSON.stringify(value);
  return `${digestText(body)}\n${body}\n`;
};

/** The value of a cached text; undefined where any of it is not what was written. */
export const decodeCached = (text: string): Json | undefined => {
  const cut = text.indexOf('\n');
  const body = text.slice(cut + 1, -1);
  return cut === 64 && text.endsWith('\n') && digestText(body) === text.slice(0, cut) ? JSON.parse(body) : undefined;
};

/** Fetches a value computed earlier; damaged ones count as not there and are computed again. */
export const fetchCached = async (open: OpenCase, name: string): Promise<Json | undefined> => {
  const text = await open.store.derived.get(name);
  return text === undefined ? undefined : decodeCached(text);
};

/** Keeps a computed value where the place may be written; where not, says so once and goes on without. */
export const keepCached = async (open: OpenCase, name: string, value: Json): Promise<void> => {
  if (!open.store.writable) return;
  try {
    await open.store.derived.put(name, encodeCached(value));
  } catch (thrown) {
    if (!isCaseError(thrown)) throw thrown;
    if (!open.notes.some(({ code }) => code === 'not-cached'))
      open.notes.push({
        code: 'not-cached',
        place: thrown.place,
        said: `What was computed could not be kept for next time: ${thrown.message}. The result is the same; the next run takes as long as this one.`,
      });
  }
};
