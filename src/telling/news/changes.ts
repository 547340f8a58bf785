import type { CaseFile } from '../../model/index.ts';
import { namesOf } from '../names.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { Change, Told } from './compared.ts';
import { eventChanges } from './event-changes.ts';
import { identityChanges } from './identity-changes.ts';
import { CHANGES } from './kinds.ts';
import { placesOf } from './match.ts';
import { recordChanges } from './record-changes.ts';

/** Makes a case file ready to be compared. */
export const told = (file: CaseFile, phrases: Phrases): Told => ({
  file,
  names: namesOf(file, phrases),
  places: placesOf(file),
});

/**
 * What changed between two states of a case, matched by the words records rest on, never by derived ids. What rests only on
 * `added` sources is left out: that is news of those reports. Both case files are as one audience may see them.
 */
export const changesBetween = (
  then: CaseFile,
  now: CaseFile,
  added: ReadonlySet<string>,
  phrases: Phrases,
): readonly Change[] => {
  const [before, after] = [told(then, phrases), told(now, phrases)];
  const all = [
    ...eventChanges(before, after, added, phrases),
    ...identityChanges(before, after, phrases),
    ...recordChanges(before, after, added, phrases),
  ];
  return CHANGES.flatMap((kind) => all.filter((one) => one.kind === kind));
};
