import { type Change, changeLine, changesBetween } from '../../../telling/index.ts';
import type { ToldCase } from './told.ts';

/** A record that a decision or a report moved, with the line that says so in the language of the page. */
export type ChangeTold = Change & { readonly text: string };

/** The lines for what moved. */
export const toldChanges = (changes: readonly Change[], { phrases }: ToldCase): readonly ChangeTold[] =>
  changes.map((one) => ({ ...one, text: changeLine(one, phrases) }));

/** What moved between two states of the case, as they are shown. */
export const changesOf = (before: ToldCase, after: ToldCase): readonly ChangeTold[] =>
  toldChanges(changesBetween(before.file, after.file, new Set(), after.phrases), after);
