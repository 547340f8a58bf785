import type { Access, Payload } from '../model/index.ts';
import { citeWords } from './cite-words.ts';
import { lookUpSource } from './look-up.ts';
import type { OpenCase } from './open-case.ts';
import { type Recorded, record } from './record.ts';

/** What a person knows about a source; each part may be left out. `published` is EDTF. */
export type Description = Omit<Payload<'SourceDescribed@1'>, 'source'>;

/** Describes a source: when and by whom it was published, its title, language and kind. */
export const describeSource = async (open: OpenCase, typed: string, said: Description): Promise<Recorded> => {
  const { source } = lookUpSource(open, typed);
  return record(open, { command: 'DescribeSource', payload: { source, ...said } }, source, source);
};

/** Says who may see a source and all that leads to it alone. */
export const setAccess = async (open: OpenCase, typed: string, access: Access, because: string): Promise<Recorded> => {
  const { source } = lookUpSource(open, typed);
  return record(open, { command: 'SetAccess', payload: { source, access, because } }, source, source);
};

/** Says that one source does not derive from another, whatever their wording suggests. */
export const denyLineage = async (open: OpenCase, from: string, to: string, because: string): Promise<Recorded> => {
  const ends = { from: lookUpSource(open, from).source, to: lookUpSource(open, to).source };
  return record(open, { command: 'DenyLineage', payload: { ...ends, because } }, `${ends.from} and ${ends.to}`);
};

/** A dependence that a person knows of. `words`, where given, are exact words of `from` that show it. */
export type StatedLineage = Pick<Payload<'LineageStated@1'>, 'kind' | 'because'> & { readonly words?: string };

/**
 * Says that one source draws on another, though no shared wording may show it. Throws `words-not-found` where the words do
 * not stand in the first source, or stand there more than once.
 */
export const stateLineage = async (
  open: OpenCase,
  from: string,
  to: string,
  { kind, words, because }: StatedLineage,
): Promise<Recorded> => {
  const ends = { from: lookUpSource(open, from).source, to: lookUpSource(open, to).source };
  const passages = words === undefined ? {} : { passages: [await citeWords(open, ends.from, words)] };
  const payload = { ...ends, kind, ...passages, because };
  return record(open, { command: 'StateLineage', payload }, `${ends.from} and ${ends.to}`);
};

/** Vouches that a source knows what it says by itself. No text can prove this; a person with a reason can say it. */
export const vouchOrigin = async (open: OpenCase, typed: string, because: string): Promise<Recorded> => {
  const { source } = lookUpSource(open, typed);
  return record(open, { command: 'VouchForOrigin', payload: { source, because } }, source, source);
};
