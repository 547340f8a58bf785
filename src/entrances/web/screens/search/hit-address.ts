import type { CaseHit } from '../../../../desk/index.ts';
import { readerAddress } from '../../parts/quoted.tsx';

/** The words of the reports that something was found by, where it was found by words. */
export const wordsAddress = ({ source, start, end }: CaseHit): string | undefined =>
  source === undefined || start === undefined || end === undefined ? undefined : readerAddress({ source, start, end });

/**
 * Where a hit leads: a person, body, group or place to its page, an event to its line of the chronology, a report to its text, and
 * whatever was found by words to these words.
 */
export const hitAddress = (hit: CaseHit): string => {
  if (hit.kind === 'event') return `/chronology?on=${hit.id}`;
  if (hit.kind === 'source') return `/reader/${hit.id}`;
  return wordsAddress(hit) ?? `/people/${hit.id}`;
};

/** Tells a hit from all others: of one report several passages can be found. */
export const hitKey = ({ kind, id, source = '', start = 0 }: CaseHit): string => `${kind} ${id} ${source} ${start}`;

/** The record that stands behind a hit; words alone, and a report as a whole, have none beside them. */
export const recordOf = ({ kind, id }: CaseHit): string | undefined =>
  kind === 'passage' || kind === 'source' ? undefined : id;
