import { expect } from 'vitest';
import { utf8 } from '../../src/model/index.ts';
import {
  type AnyDecision,
  type Command,
  decide,
  emptyState,
  isRefusal,
  type LedgerState,
  type RefusalCode,
  replay,
  type Sealed,
  type Step,
  seal,
  understand,
} from '../../src/truth/ledger/index.ts';

/** A salt for tests: thirty-two bytes that depend on a number alone. */
export const testSalt = (number: number): Uint8Array =>
  Uint8Array.from({ length: 32 }, (_, at) => (number * 31 + at * 7) % 256);

/** A ledger grown by commands: its sealed entries and the state they lead to. Throws where a command is refused. */
export type Grown = { readonly sealed: readonly Sealed[]; readonly state: LedgerState };

export const nothing: Grown = { sealed: [], state: emptyState };

/** Carries out one command after what has happened. Authors take turns, hours pass. */
export const carryOut = ({ sealed, state }: Grown, command: Command): Grown => {
  const drafts = decide(state, command);
  if (isRefusal(drafts)) throw new Error(`${command.command} was refused: ${drafts.refused}`);
  const grown = [...sealed];
  const steps: Step[] = [];
  for (const draft of drafts) {
    const number = grown.length;
    const one = seal(draft, {
      parents: grown.length === 0 ? [] : [grown[grown.length - 1]?.hash ?? ''],
      author: number % 2 === 0 ? 'Asel' : 'Timur',
      device: 'desk 1',
      at: `2026-03-01T${String(number % 24).padStart(2, '0')}:00:00Z`,
      salt: testSalt(number),
    });
    grown.push(one);
    const { kind, author, at, parents } = one.entry;
    steps.push({ parents, decision: understand({ entry: one.hash, kind, author, at, payload: draft.payload }) });
  }
  return { sealed: grown, state: replay(state, steps) };
};

type Given = {
  when(command: Command | ((state: LedgerState) => Command)): {
    /** The command is carried out, and this is what it records. */
    thenRecorded(...decisions: readonly { readonly kind: string; readonly payload: unknown }[]): void;
    /** The command is refused for this reason and nothing is recorded. */
    thenRefused(code: RefusalCode, args?: Readonly<Record<string, string>>): void;
    /** The state afterwards. */
    thenState(look: (state: LedgerState) => void): void;
  };
};

/** Reads as a sentence: given what happened, when somebody asks for this, then that is recorded or refused. */
export const given = (...commands: readonly (Command | ((state: LedgerState) => Command))[]): Given => {
  const resolve = (command: Command | ((state: LedgerState) => Command), state: LedgerState) =>
    typeof command === 'function' ? command(state) : command;
  const before = commands.reduce((grown, command) => carryOut(grown, resolve(command, grown.state)), nothing);
  return {
    when: (asked) => {
      const command = resolve(asked, before.state);
      const answer = decide(before.state, command);
      return {
        thenRecorded: (...decisions) => expect(answer).toEqual(decisions),
        thenRefused: (code, args) => expect(answer).toMatchObject({ refused: code, ...(args ? { args } : {}) }),
        thenState: (look) => look(carryOut(before, command).state),
      };
    },
  };
};

/** The last decision of a kind, for commands that refer to one. */
export const lastOf = (state: LedgerState, kind: string): AnyDecision => {
  const found = state.decisions.findLast((one) => one.kind === kind);
  if (!found) throw new Error(`no ${kind} was recorded`);
  return found;
};

/** A ledger's three kinds of files, as they would be on a disk. */
export const filesOf = (
  sealed: readonly Sealed[],
): { readonly lines: Uint8Array; readonly payloads: Map<string, Uint8Array> } => ({
  lines: utf8(sealed.map(({ line }) => line).join('')),
  payloads: new Map(sealed.map(({ entry, payloadFile }) => [entry.payloadHash, payloadFile])),
});
