import fc from 'fast-check';
import type { Command } from '../../src/truth/ledger/index.ts';
import { acceptArrest, joinTwo, openTheCase, rejectArrest, take } from './commands.ts';
import { carryOut, type Grown, lastOf, nothing } from './given-when-then.ts';

/** A step of a generated history: which of the things people do, and to which of three sources. */
type Choice = { readonly act: number; readonly about: number };

const TEXTS = ['north', 'south', 'east'];

const choose = ({ act, about }: Choice, grown: Grown): Command => {
  const text = TEXTS[about % TEXTS.length] ?? '';
  const commands: readonly (() => Command)[] = [
    () => take(text),
    () => acceptArrest(text),
    () => rejectArrest(text),
    () => joinTwo('Nur Adilov', 'Noor Adilov', text),
    () => ({
      command: 'DescribeSource',
      payload: { source: take(text).payload.source, title: `Report ${about}` },
    }),
    () => ({
      command: 'Withdraw',
      payload: { entry: grown.state.decisions.at(-1 - (about % 2))?.entry ?? '', because: 'An error.' },
    }),
    () => ({
      command: 'DestroyContent',
      payload: { entries: [lastOf(grown.state, 'StatementAccepted@1').entry], because: 'Asked for.' },
    }),
  ];
  return (commands[act % commands.length] as () => Command)();
};

const grow = (choices: readonly Choice[]): Grown =>
  choices.reduce(
    (grown, choice) => {
      try {
        return carryOut(grown, choose(choice, grown));
      } catch {
        // A choice that is refused, or has nothing to be about, leaves the history as it is.
        return grown;
      }
    },
    carryOut(carryOut(nothing, openTheCase), take('north')),
  );

/** Histories of a case: a title, a first source, and then whatever people happened to do. Two entries at least. */
export const histories: fc.Arbitrary<Grown> = fc
  .array(fc.record({ act: fc.nat(20), about: fc.nat(5) }), { maxLength: 12 })
  .map(grow);
