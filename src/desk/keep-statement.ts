import type { CaseFile, Identity, KeptStatement, StatementRecord } from '../model/index.ts';
import type { Json } from '../truth/ledger/index.ts';
import { identitiesById, nameIn } from './cite.ts';

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

/** Copies a derived statement whole, so that it stands without any reading: names in place of ids. */
export const keepStatement = (file: CaseFile, statement: StatementRecord): KeptStatement => {
  const identities = identitiesById(file);
  const statements = new Set(file.statements.map(({ id }) => id));
  const nameOf = (id: string): string | undefined => {
    const identity: Identity | undefined = identities.get(id);
    return identity && nameIn(identity, statement.source);
  };
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
    content: withNames(statement.content as unknown as Json, nameOf, (id) => statements.has(id)) as Content,
  };
};
