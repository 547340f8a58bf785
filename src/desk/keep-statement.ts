import { type CaseFile, contentSchema, type KeptStatement, type StatementRecord } from '../model/index.ts';
import type { Json } from '../truth/ledger/index.ts';
import { identitiesById, nameIn } from './cite.ts';
import { caseError } from './ports/index.ts';

type Content = KeptStatement['content'];

/**
 * Puts names where derived ids stand, at any depth. Ids of other statements (a figure that is part of another) are
 * left out: no decision may refer to what is derived.
 */
const withNames = (
  value: Json,
  nameOf: (id: string) => string | undefined,
  isStatement: (id: string) => boolean,
): Json => {
  if (typeof value === 'string') return nameOf(value) ?? value;
  if (value === null || typeof value !== 'object') return value;
  const keep = (member: Json | undefined) => !(typeof member === 'string' && isStatement(member));
  if (Array.isArray(value))
    return (value as readonly Json[]).filter(keep).map((one) => withNames(one, nameOf, isStatement));
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) =>
      member === undefined || !keep(member) ? [] : [[key, withNames(member, nameOf, isStatement)]],
    ),
  );
};

/** Names in place of a case file's ids, as one source writes them; `undefined` for what is the id of nobody. */
const namesIn = (file: CaseFile, source: string) => {
  const identities = identitiesById(file);
  const statements = new Set(file.statements.map(({ id }) => id));
  const nameOf = (id: string): string | undefined => {
    const identity = identities.get(id);
    return identity && nameIn(identity, source);
  };
  const named = (content: Json): Json => withNames(content, nameOf, (id) => statements.has(id));
  return { nameOf, named };
};

/** Copies a derived statement whole, so that it stands without any reading: names in place of ids. */
export const keepStatement = (file: CaseFile, statement: StatementRecord): KeptStatement => {
  const { nameOf, named } = namesIn(file, statement.source);
  const { kind, polarity, modality, circumstances } = statement;
  return {
    kind,
    polarity,
    modality,
    circumstances,
    voice: statement.voice.map(({ identity, words, basis }) => {
      const name = identity === undefined ? undefined : nameOf(identity);
      return {
        ...(name === undefined ? {} : { name }),
        ...(words === undefined ? {} : { words }),
        ...(basis === undefined ? {} : { basis }),
      };
    }),
    content: named(statement.content as unknown as Json) as Content,
  };
};

/**
 * Content as a person gave it, checked against its kind; a derived id in it is taken for the name it stands for. Throws
 * `invalid-content` with the field that does not fit.
 */
export const checkedContent = (
  file: CaseFile,
  source: string,
  { kind, content }: Pick<KeptStatement, 'kind' | 'content'>,
): Content => {
  const parsed = contentSchema.safeParse(namesIn(file, source).named({ ...(content as Record<string, Json>), kind }));
  if (parsed.success) return parsed.data as unknown as Content;
  const issue = parsed.error.issues[0];
  throw caseError('invalid-content', {
    what: `this is not the content of a statement of kind ${kind}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim(),
    place: 'content',
    kept: 'Nothing was recorded.',
    advice: 'See the fields of each kind in schema/casefile-1.schema.json; write names where it has ids.',
  });
};
