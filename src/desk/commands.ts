import { z } from 'zod';
import { ACCESS, CIRCUMSTANCES, keptStatementSchema, LINEAGE_KINDS, SOURCE_KINDS } from '../model/index.ts';
import { acceptRepeats } from './accept-repeats.ts';
import { correct } from './correct-statement.ts';
import { join, nameIdentity, part } from './decide-identities.ts';
import { giveConsent, setPersonAccess, withdrawConsent } from './decide-persons.ts';
import { denyLineage, describeSource, setAccess, stateLineage, vouchOrigin } from './decide-sources.ts';
import { accept, makeStatement, reject } from './decide-statements.ts';
import { destroy } from './destroy.ts';
import type { OpenCase } from './open-case.ts';
import type { Recorded } from './record.ts';
import { settleDispute } from './settle-dispute.ts';
import { withdraw } from './withdraw.ts';

/** What a person typed to name a record: its id, a beginning of it, or its name. */
const named = z.string().min(1);
const because = z.string().trim().min(1);
const { polarity, modality, voice } = keptStatementSchema.shape;

/**
 * What a page, or any other program, can ask the desk to do, told apart by `do`. Records are named as a person names them on
 * the command line; `because` is the reason that person gives. A statement's content has names where a case file has ids.
 */
export const deskCommand = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('accept'), statement: named, because }),
  z.strictObject({ do: z.literal('reject'), statement: named, because }),
  /** `statementNow`: the whole statement as it should be, as `editable` gave it with what is wrong changed. */
  z.strictObject({ do: z.literal('correct'), statement: named, statementNow: keptStatementSchema, because }),
  /** From `start` to before `end` in code points of the source's text. */
  z.strictObject({
    do: z.literal('make'),
    source: named,
    start: z.int().nonnegative(),
    end: z.int().positive(),
    kind: keptStatementSchema.shape.kind,
    content: keptStatementSchema.shape.content,
    polarity: polarity.exactOptional(),
    modality: modality.exactOptional(),
    circumstances: z.enum(CIRCUMSTANCES).exactOptional(),
    voice: voice.exactOptional(),
    because,
  }),
  z.strictObject({ do: z.literal('acceptRepeats'), statements: z.array(named).min(1), because }),
  z.strictObject({ do: z.literal('join'), a: named, b: named, because }),
  /** `nameA`, `nameB`: which of its names is meant, where both stand in one identity. */
  z.strictObject({
    do: z.literal('part'),
    a: named,
    b: named,
    nameA: named.exactOptional(),
    nameB: named.exactOptional(),
    because,
  }),
  z.strictObject({ do: z.literal('name'), identity: named, name: z.string().trim().min(1), because }),
  z.strictObject({ do: z.literal('settle'), dispute: named, settledAs: z.string().trim().min(1), because }),
  z.strictObject({ do: z.literal('vouch'), source: named, because }),
  z.strictObject({ do: z.literal('deny'), from: named, to: named, because }),
  z.strictObject({
    do: z.literal('repeats'),
    from: named,
    to: named,
    kind: z.enum(LINEAGE_KINDS),
    words: z.string().min(1).exactOptional(),
    because,
  }),
  /** `published` is EDTF. */
  z.strictObject({
    do: z.literal('describe'),
    source: named,
    title: z.string().exactOptional(),
    publisher: z.string().exactOptional(),
    author: z.string().exactOptional(),
    published: z.string().exactOptional(),
    language: z.string().exactOptional(),
    kind: z.enum(SOURCE_KINDS).exactOptional(),
    because: because.exactOptional(),
  }),
  /** Of a source or of a person's name: one of the two. */
  z
    .strictObject({
      do: z.literal('access'),
      source: named.exactOptional(),
      person: named.exactOptional(),
      access: z.enum(ACCESS),
      because,
    })
    .refine(({ source, person }) => (source === undefined) !== (person === undefined), {
      error: 'either a source or a person',
    }),
  /** `scope`: the audience that may be told the name, where consent is given. */
  z
    .strictObject({
      do: z.literal('consent'),
      person: named,
      consent: z.enum(['given', 'withdrawn']),
      scope: z.enum(['public', 'restricted']).exactOptional(),
      because,
    })
    .refine(({ consent, scope }) => (consent === 'given') === (scope !== undefined), {
      error: 'a scope where consent is given, none where it is withdrawn',
    }),
  z.strictObject({ do: z.literal('withdraw'), entry: named, because }),
  z.strictObject({ do: z.literal('destroy'), source: named, because }),
]);
export type DeskCommand = z.infer<typeof deskCommand>;

type Does = {
  readonly [D in DeskCommand['do']]: (
    open: OpenCase,
    command: Extract<DeskCommand, { do: D }>,
  ) => Promise<Recorded | readonly Recorded[]>;
};

const DOES: Does = {
  accept: (open, one) => accept(open, one.statement, one.because),
  reject: (open, one) => reject(open, one.statement, one.because),
  correct: (open, one) => correct(open, one.statement, one.statementNow, one.because),
  make: (open, { do: _, start, end, ...made }) => makeStatement(open, { ...made, span: { start, end } }),
  acceptRepeats: (open, one) => acceptRepeats(open, one.statements, one.because),
  join: (open, one) => join(open, one.a, one.b, one.because),
  part: (open, { a, b, nameA, nameB, because: why }) =>
    part(open, a, b, why, {
      ...(nameA === undefined ? {} : { a: nameA }),
      ...(nameB === undefined ? {} : { b: nameB }),
    }),
  name: (open, one) => nameIdentity(open, one.identity, one.name, one.because),
  settle: (open, one) => settleDispute(open, one.dispute, one.settledAs, one.because),
  vouch: (open, one) => vouchOrigin(open, one.source, one.because),
  deny: (open, one) => denyLineage(open, one.from, one.to, one.because),
  repeats: (open, { do: _, from, to, ...stated }) => stateLineage(open, from, to, stated),
  describe: (open, { do: _, source, ...said }) => describeSource(open, source, said),
  access: (open, { source, person, access, because: why }) =>
    source === undefined ? setPersonAccess(open, person ?? '', access, why) : setAccess(open, source, access, why),
  consent: (open, { person, scope, because: why }) =>
    scope === undefined ? withdrawConsent(open, person, why) : giveConsent(open, person, scope, why),
  withdraw: (open, one) => withdraw(open, one.entry, one.because),
  destroy: (open, { source, because: why }) => destroy(open, { source, because: why }),
};

/**
 * Does what was asked, all of it or nothing, and says what was recorded, in the order of the ledger. Throws a CaseError where
 * it is refused, where a record that was named is not known, or where the place cannot be written to.
 */
export const perform = async (open: OpenCase, command: DeskCommand): Promise<readonly Recorded[]> => {
  // The table has for each word the act that takes the command of that word, which the compiler cannot follow.
  const act = DOES[command.do] as (open: OpenCase, command: DeskCommand) => Promise<Recorded | readonly Recorded[]>;
  const done = await act(open, command);
  return 'entry' in done ? [done] : done;
};
