import {
  type CaseFile,
  type CitedPassage,
  type Document,
  describePassage,
  type Identity,
  type Payload,
  reason,
  type Span,
  type StatementRecord,
  utf8,
} from '../model/index.ts';
import { standingSources } from '../truth/ledger/index.ts';
import type { OpenCase } from './open-case.ts';
import { caseError } from './ports/index.ts';
import { documentOf, isUnread } from './readings.ts';

/** A person or thing as a decision refers to it: by a name as written at a passage. */
export type NamedPassage = Payload<'Named@1'>['who'];

/** The document of a standing source. Throws where the source is gone or was never read. */
export const citedDocument = async (open: OpenCase, source: string): Promise<Document> => {
  const held = standingSources(open.state).find((one) => one.source === source);
  const document = held && (await documentOf(open, held));
  if (document && !isUnread(document)) return document;
  throw caseError('words-not-found', {
    what: document
      ? `${source} could not be read: ${document.unread.what}`
      : `${source} is not held, so nothing in it can be cited`,
    place: source,
    kept: 'Nothing was recorded.',
    advice: document ? document.unread.advice : 'Add the report itself, then decide on its words.',
  });
};

/**
 * Copies a passage so that it outlives every re-reading, and keeps the text it stands in for good. Throws
 * `words-not-found` where the text does not hold exactly these words at this place.
 */
export const cite = async (
  open: OpenCase,
  source: string,
  { start, end, exact }: Span & { readonly exact: string },
): Promise<CitedPassage> => {
  const { text, textSha256 } = await citedDocument(open, source);
  const passage = describePassage(text, textSha256, { start, end });
  if (passage.exact !== exact || exact === '')
    throw caseError('words-not-found', {
      what: `characters ${start} to ${end} of ${source} are not the words that were to be cited`,
      place: source,
      kept: 'Nothing was recorded.',
      advice: 'Build the case again, then decide anew.',
    });
  await open.store.texts.put(textSha256, utf8(text));
  return { source, ...passage };
};

/** The words of a derived statement, copied. */
export const citeStatement = async (
  open: OpenCase,
  { source, passages }: Pick<StatementRecord, 'source' | 'passages'>,
): Promise<CitedPassage[]> => {
  const cited: CitedPassage[] = [];
  for (const passage of passages) cited.push(await cite(open, source, passage));
  return cited;
};

/** An identity as a name at a passage, the way it stands in `preferred` where it does. Throws where it has no words. */
export const citeIdentity = async (open: OpenCase, identity: Identity): Promise<NamedPassage> => {
  const names = identity.names.filter(({ passages }) => passages.length > 0);
  const chosen = names.find(({ name }) => name === identity.name) ?? names[0];
  const passage = chosen?.passages[0];
  if (!chosen || !passage)
    throw caseError('words-not-found', {
      what: `${identity.id} has no words of its own in any report`,
      place: identity.id,
      kept: 'Nothing was recorded.',
      advice: 'Decide on the statements that speak of it instead.',
      reason: reason('no-words-of-its-own', { identity: identity.id }),
    });
  return { name: chosen.name, kind: identity.kind, passage: await cite(open, passage.source, passage) };
};

/** The name to keep for an identity in a statement of one source: as that source writes it, the fullest first. */
export const nameIn = (identity: Identity, source: string): string =>
  identity.names
    .filter(({ passages }) => passages.some((passage) => passage.source === source))
    .map(({ name }) => name)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? identity.name;

/** The identities of a case file by id. */
export const identitiesById = ({ identities }: CaseFile): ReadonlyMap<string, Identity> =>
  new Map(identities.map((identity) => [identity.id, identity]));
