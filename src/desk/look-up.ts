import { byCodeUnit, type CaseFile, type StatementRecord } from '../model/index.ts';
import { type HeldSource, standingSources } from '../truth/ledger/index.ts';
import type { OpenCase } from './open-case.ts';
import { caseError } from './ports/index.ts';

/** What can be named on a command line: an id, and other words by which people know it. */
export type Named = { readonly id: string; readonly alsoCalled?: readonly string[] };

const LEAST = 4;
const SHOWN = 3;

/** Insertions, deletions and exchanges between two short strings (Levenshtein 1966). */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      );
    row = next;
  }
  return row[b.length] ?? 0;
};

/** An id as the views print it, whole or begun. */
const ID = /^[a-z]+-[0-9a-f]+$/;
const prefixOf = (id: string): string => id.slice(0, id.indexOf('-') + 1);
const digitsOf = (id: string): string => id.slice(id.indexOf('-') + 1);

const nearest = (typed: string, ids: readonly string[]): readonly string[] =>
  ids
    .map((id) => ({
      id,
      far: Math.min(distance(typed, id.slice(0, typed.length)), distance(typed, digitsOf(id).slice(0, typed.length))),
    }))
    .filter(({ far }) => far <= Math.max(2, typed.length / 3))
    .sort((a, b) => a.far - b.far || byCodeUnit(a.id, b.id))
    .slice(0, SHOWN)
    .map(({ id }) => id);

/** How the ids that are looked for begin, where the one that was typed begins as those of another kind of record do. */
const beginnings = (typed: string, records: readonly Named[]): string => {
  const wanted = [...new Set(records.flatMap(({ id }) => (id.includes('-') ? [prefixOf(id)] : [])))].sort(byCodeUnit);
  if (wanted.length === 0 || !ID.test(typed) || wanted.includes(prefixOf(typed))) return '';
  return `Here an id begins with ${wanted.join(' or ')}. `;
};

/**
 * Finds what a person typed among records: an exact id, a beginning of at least four characters that only one id has
 * (with or without its prefix), or a name that only one record has. Throws `unknown-id` with the nearest ids, or
 * `ambiguous-id` with those that fit. `what` says what is looked for, `list` how to see them all.
 */
export const lookUp = <T extends Named>(
  records: readonly T[],
  typed: string,
  { what, list, place }: { readonly what: string; readonly list: string; readonly place: string },
): T => {
  const exact = records.find(({ id }) => id === typed);
  if (exact) return exact;
  const called = records.filter(({ alsoCalled }) => alsoCalled?.includes(typed));
  const begun = records.filter(({ id }) => id.startsWith(typed) || digitsOf(id).startsWith(typed));
  const found = called.length > 0 ? called : typed.length >= LEAST ? begun : [];
  const only = found[0];
  if (only && found.length === 1) return only;
  const kept = 'Nothing was recorded.';
  if (only) {
    const ids = found.map(({ id }) => id).sort(byCodeUnit);
    throw caseError('ambiguous-id', {
      what: `“${typed}” can mean more than one ${what}: ${ids.slice(0, SHOWN).join(', ')}${ids.length > SHOWN ? ', …' : ''}`,
      place,
      kept,
      advice: `Name one by its id, or type more of it. See them all: ${list}`,
    });
  }
  if (typed.length < LEAST)
    throw caseError('unknown-id', {
      what: `${typed === '' ? 'an empty id' : typed} is too short to name a ${what}`,
      place,
      kept,
      advice: `Type at least ${LEAST} characters of the id. See them all: ${list}`,
    });
  const hints = nearest(
    typed,
    records.map(({ id }) => id),
  );
  throw caseError('unknown-id', {
    what: `this case has no ${what} “${typed}”${hints.length > 0 ? `; nearest: ${hints.join(', ')}` : ''}`,
    place,
    kept,
    advice: `${beginnings(typed, records)}See them all: ${list}`,
  });
};

/** A file without its folders, and without the ending of its name. */
const shorterNames = (file: string): readonly string[] => {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const ending = name.lastIndexOf('.');
  return ending > 0 ? [name, name.slice(0, ending)] : [name];
};

/** The source a person named by id, by a beginning of it, or by its file, with or without folders and ending. */
export const lookUpSource = (open: OpenCase, typed: string): HeldSource => {
  const held = standingSources(open.state);
  const isWhole = held.some(({ file }) => file === typed);
  return lookUp(
    held.map((one) => ({
      ...one,
      id: one.source,
      alsoCalled: isWhole ? [one.file] : shorterNames(one.file),
    })),
    typed,
    { what: 'source', list: 'show CASE sources', place: open.store.place },
  );
};

/** The ledger entry a person named by a beginning of its hash. `list` says how else it can be named. */
export const lookUpEntry = (open: OpenCase, typed: string, list = 'show CASE decisions'): string =>
  lookUp(
    open.state.decisions.map(({ entry }) => ({ id: entry })),
    typed,
    { what: 'decision', list, place: open.store.place },
  ).id;

/** The statement a person named by its id or a beginning of it. */
export const lookUpStatement = (open: OpenCase, { statements }: CaseFile, typed: string): StatementRecord =>
  lookUp(statements, typed, {
    what: 'statement',
    list: 'show CASE chronology, or show CASE review',
    place: open.store.place,
  });
