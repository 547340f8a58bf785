import { useSyncExternalStore } from 'react';
import type { ReviewItem } from '../../../../telling/index.ts';

/** Something decided in this sitting: what about, and the entries it became, once the desk has answered. */
export type Deed = { readonly item: ReviewItem; readonly entries: Promise<readonly string[]> };

/** What a person did since the page was loaded: kept here, so that going to the report and back loses nothing. */
export type Sitting = {
  /** Statements that were judged, whatever the desk has told meanwhile. */
  readonly judged: ReadonlySet<string>;
  /** Things put off until later. */
  readonly skipped: ReadonlySet<string>;
  readonly deeds: readonly Deed[];
  /** Decisions that the desk has not answered yet. */
  readonly sending: number;
  /** What was taken back and is looked at again, until the desk tells it anew. */
  readonly recalled: ReviewItem | undefined;
};

let now: Sitting = { judged: new Set(), skipped: new Set(), deeds: [], sending: 0, recalled: undefined };
const heard = new Set<() => void>();

/** Moves the sitting on. */
export const become = (change: (before: Sitting) => Partial<Sitting>): void => {
  now = { ...now, ...change(now) };
  for (const tell of heard) tell();
};

/** A set with some put in and some taken out. */
export const changed = (
  set: ReadonlySet<string>,
  { put = [], take = [] }: { readonly put?: readonly string[]; readonly take?: readonly string[] },
): ReadonlySet<string> => {
  const next = new Set([...set, ...put]);
  for (const one of take) next.delete(one);
  return next;
};

/** The sitting as it is now. */
export const sittingNow = (): Sitting => now;

/** The sitting, told anew whenever it moves. */
export const useSitting = (): Sitting =>
  useSyncExternalStore(
    (tell) => {
      heard.add(tell);
      return () => heard.delete(tell);
    },
    () => now,
  );

/**
 * The entry of the ledger at which this person last left the case, so that what came since is new: fixed for as long as the
 * tab lives. A browser that keeps nothing shows everything as new.
 */
export const lastVisit = (caseId: string, head: string): string | undefined => {
  const key = `aigak.seen.${caseId}`;
  try {
    const begun = sessionStorage.getItem(key);
    const since = begun ?? localStorage.getItem(key) ?? '';
    sessionStorage.setItem(key, since);
    localStorage.setItem(key, head);
    return since === '' ? undefined : since;
  } catch {
    // Private windows may keep nothing.
    return undefined;
  }
};
