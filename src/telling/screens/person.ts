import type { StatementRecord } from '../../model/index.ts';
import { tellReason } from '../tell-reason.ts';
import { tellAttribute, tellContent } from '../views/content.ts';
import type { PersonRow } from '../views/people.ts';
import { tellable } from '../views/said.ts';
import { type PersonLine, peopleTold, personLine } from './people.ts';
import { type InText, inText, type Quote, quoteOf, quotesOf } from './quote.ts';
import { type Asked, once, type Shown } from './shown.ts';

/** What one statement says in a few words, beside its words. */
export type ToldBeside = { readonly what: string; readonly quote: Quote };

/** A person, body, group or place on a page of their own. */
export type PersonScreen = PersonLine & {
  /** Every written form with the first places where it stands; the name they go by first. */
  readonly names: readonly { readonly name: string; readonly times: number; readonly places: readonly InText[] }[];
  /** Why two of the names are held to be of one. */
  readonly joined: readonly { readonly a: InText; readonly b: InText; readonly reason: string }[];
  readonly roles: readonly { readonly role: string; readonly when?: string; readonly quotes: readonly Quote[] }[];
  /** What else they are said to be: injuries, nationality, relations. */
  readonly described: readonly ToldBeside[];
  /** What they are told to have part in. */
  readonly involvement: PersonRow['involvement'];
  /** What they say themselves, or are quoted with. */
  readonly says: readonly ToldBeside[];
  readonly members: PersonRow['members'];
  readonly partOf?: NonNullable<PersonRow['partOf']>;
  readonly reason?: string;
};

const PLACES = 3;

/** Statements by the identity that speaks in them, innermost voices alone: a report that passes words on is not their voice. */
const spokenBy = (shown: Shown): ReadonlyMap<string, readonly StatementRecord[]> =>
  once(shown.file, 'spoken by', () => {
    const by = new Map<string, StatementRecord[]>();
    for (const statement of shown.file.statements) {
      const voice = statement.voice.at(-1)?.identity;
      if (voice === undefined || !tellable(statement)) continue;
      by.set(voice, [...(by.get(voice) ?? []), statement]);
    }
    return by;
  });

const beside = (statement: StatementRecord, shown: Shown): ToldBeside => ({
  what: tellContent(statement, shown.names, shown.phrases),
  quote: quoteOf(statement, shown),
});

/** One identity on a page of its own: `asked.id`. Undefined where the audience sees no such identity. */
export const personScreen = (shown: Shown, asked: Asked): PersonScreen | undefined => {
  const row = peopleTold(shown).get(asked.id ?? '');
  const identity = shown.file.identities.find((one) => one.id === row?.identity);
  if (row === undefined || identity === undefined) return undefined;
  const { names, phrases, file } = shown;
  const forms = [...identity.names].sort((a, b) => Number(b.name === row.name) - Number(a.name === row.name));
  const described = file.statements.filter(
    ({ content, review }) =>
      content.kind === 'attribute' &&
      content.identity === row.identity &&
      content.attribute !== 'post' &&
      review !== 'rejected',
  );
  return {
    ...personLine(row),
    names: forms.map(({ name, passages }) => ({
      name,
      times: passages.length,
      places: passages.slice(0, PLACES).map((passage) => inText(passage, shown)),
    })),
    joined: shown
      .explanation()
      .names(row.identity)
      .filter(({ reason, a, b }) => reason.code !== 'same-name' || a.exact !== b.exact)
      .map(({ a, b, reason }) => ({
        a: inText(a, shown),
        b: inText(b, shown),
        reason: tellReason(reason, names, phrases),
      })),
    roles: row.roles.map(({ role, when, statements }) => ({
      role,
      ...(when === undefined ? {} : { when }),
      quotes: quotesOf(statements, shown),
    })),
    // On a page of their own nobody needs to be named again.
    described: described.map((one) => ({
      ...beside(one, shown),
      ...(one.content.kind === 'attribute' ? { what: tellAttribute(one.content, phrases) } : {}),
    })),
    involvement: row.involvement,
    says: (spokenBy(shown).get(row.identity) ?? []).map((one) => beside(one, shown)),
    members: row.members,
    ...(row.partOf === undefined ? {} : { partOf: row.partOf }),
    ...(row.reason === undefined ? {} : { reason: row.reason }),
  };
};
