import { findWrittenDate } from './find-written-date.ts';

/** What an agency's opening tells: "TOWN, Country, Jan 10 (Agency) — …". */
export type AgencyLine = { readonly agency?: string; readonly edtf?: string; readonly words: string };

const REACH = 140;
const OPENING = /^(\p{Lu}[^.!?]{1,110}?)\s?(?:--|—|–|-)\s/u;
const AGENCY = /\(([\p{Lu}][\p{L}\p{N} .&/-]{1,40})\)\s*$/u;
const CAPITALS = /^[\p{Lu}\p{N}][\p{Lu}\p{M}'’-]{2,}/u;

/**
 * Reads the opening of a report's first paragraph as agencies write it. Returns undefined unless the words before the
 * dash begin in capitals or end with an agency in brackets; a sentence with a dash in it does neither.
 */
export const readAgencyLine = (paragraph: string): AgencyLine | undefined => {
  const opening = OPENING.exec(paragraph.slice(0, REACH))?.[1];
  if (opening === undefined) return undefined;
  const agency = AGENCY.exec(opening)?.[1];
  if (agency === undefined && !CAPITALS.test(opening)) return undefined;
  const edtf = findWrittenDate(opening)?.edtf;
  if (agency === undefined && edtf === undefined) return undefined;
  return { words: opening, ...(agency === undefined ? {} : { agency }), ...(edtf === undefined ? {} : { edtf }) };
};
