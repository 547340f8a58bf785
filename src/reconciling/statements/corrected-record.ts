import type { KeptStatement, StatementRecord } from '../../model/index.ts';
import { derivedId, reason } from '../../model/index.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Whether two values of JSON are the same, whatever the order of their fields. */
const same = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [p, q] = [a as Fields, b as Fields];
  const names = new Set([...Object.keys(p), ...Object.keys(q)]);
  return Array.isArray(a) === Array.isArray(b) && [...names].every((name) => same(p[name], q[name]));
};

/** Fields that hold somebody of the case, another statement, or a date: what is known of them grows with the case. */
const LIVING = ['when', 'identity', 'by', 'holder', 'from', 'to', 'other', 'partOf', 'about'] as const;
const LISTS = ['participants', 'where'] as const;

const sameWords = (a: Fields | undefined, b: Fields | undefined): boolean =>
  a !== undefined && b !== undefined && a.words === b.words && a.role === b.role;

/**
 * Content as a person corrected it, in which whatever they left as it was goes on following the reading: a date that is
 * worked out anew, somebody who turns out to be somebody else. `made` is the corrected content with ids, `was` and `is` are
 * what was read and what was corrected, as the decision keeps them.
 */
const followed = (read: Fields, made: Fields, was: Fields, is: Fields): Fields => {
  const content: Record<string, unknown> = { ...made };
  for (const field of LIVING)
    if (field in read && same(was[field], is[field])) {
      const words = [read[field], was[field]].map((one) => (one as { words?: string } | undefined)?.words);
      if (field !== 'when' || words[0] === words[1]) content[field] = read[field];
    }
  for (const list of LISTS) {
    const [now, old, kept, items] = [read[list], was[list], is[list], made[list]].map((one) =>
      Array.isArray(one) ? (one as readonly Fields[]) : [],
    ) as [readonly Fields[], readonly Fields[], readonly Fields[], readonly Fields[]];
    if (items.length === 0 || items.length !== kept.length) continue;
    content[list] = items.map((item, at) => {
      const from = old.findIndex((one) => same(one, kept[at]));
      const there = now[from];
      return from >= 0 && sameWords(there, old[from]) ? there : item;
    });
  }
  return content;
};

/** What a correction makes of a statement that is read: the reading as it was, rejected, and the statement in its place. */
export type Correction = {
  readonly rejected: StatementRecord;
  /** Undefined where a later decision took the place of what was made. */
  readonly made: StatementRecord | undefined;
  /** Its freedom was left as it was read: what shows it to be coerced reaches it like any other. */
  readonly follows: boolean;
};

/**
 * Puts a corrected statement in the place of the one that is read: under its id, so that whatever hangs on it hangs on what
 * holds. The reading stays beside it, rejected, with an id of its own. A statement of another kind stands apart.
 */
export const correctedRecord = (
  read: StatementRecord,
  made: StatementRecord | undefined,
  { entry, author, was, is }: { entry: string; author: string; was: KeptStatement; is: KeptStatement },
): Correction => {
  const rejected: StatementRecord = { ...read, review: 'rejected', reviewedBy: author };
  if (made === undefined) return { rejected, made, follows: false };
  const reading = read.kind === made.kind ? derivedId('st', read.source, 'read', entry, read.id) : read.id;
  const id = read.kind === made.kind ? read.id : made.id;
  const alike = read.kind === made.kind && was.kind === is.kind;
  const content = alike ? followed(read.content, made.content, was.content, is.content) : made.content;
  const follows = was.circumstances === is.circumstances;
  return {
    rejected: { ...rejected, id: reading, reviewReason: reason('corrected-by-person', { statement: id, entry }) },
    made: {
      ...made,
      id,
      content: content as StatementRecord['content'],
      ...(same(was.voice, is.voice) ? { voice: read.voice } : {}),
      ...(follows ? { circumstances: read.circumstances } : {}),
      ...(read.said === undefined ? {} : { said: read.said }),
      reviewReason: reason('corrects', { statement: reading, entry }),
    },
    follows,
  };
};
