import { reason } from '../model/index.ts';
import type { Refusal, RefusalCode } from '../truth/ledger/index.ts';
import { type CaseError, caseError } from './ports/index.ts';

type Args = Refusal['args'];

const SAID: Readonly<Record<RefusalCode, (args: Args) => { readonly what: string; readonly advice: string }>> = {
  'already-open': () => ({ what: 'this case is open already', advice: 'Add sources to it.' }),
  'not-open': () => ({ what: 'this case holds nothing yet', advice: 'Add a source first.' }),
  'already-held': ({ source, file }) => ({
    what: `the case holds the same bytes already, as ${source} (${file})`,
    advice: 'Nothing needs to be done.',
  }),
  'handle-taken': ({ source }) => ({
    what: `another original is known as ${source} already`,
    advice: 'This needs two files made to collide; keep both and ask where they came from.',
  }),
  'source-destroyed': ({ source, by }) => ({
    what: `${source} was destroyed by decision ${short(by)}`,
    advice: 'What was destroyed is not taken or cited again.',
  }),
  'unknown-source': ({ source }) => ({
    what: `this case has no source ${source}`,
    advice: 'List them: show CASE sources',
  }),
  'unknown-entry': ({ entry }) => ({
    what: `this case has no decision ${short(entry)}`,
    advice: 'List them: show CASE decisions',
  }),
  'not-withdrawable': ({ entry, kind }) => ({
    what: `${short(entry)} (${kind}) records what happened and cannot be withdrawn`,
    advice: 'Record a new decision instead.',
  }),
  'already-withdrawn': ({ entry, by }) => ({
    what: `decision ${short(entry)} is withdrawn already, by ${short(by)}`,
    advice: `To make it hold again, withdraw ${short(by)}.`,
  }),
  'not-destroyable': ({ entry, kind }) => ({
    what: `${kind} ${short(entry)} must stay, so that the rest can be checked`,
    advice: 'Destroy sources, or decisions that hold content.',
  }),
  'already-destroyed': ({ entry, by }) => ({
    what: `the content of ${short(entry)} was destroyed already, by ${short(by)}`,
    advice: 'Nothing needs to be done.',
  }),
  'nothing-to-destroy': () => ({
    what: 'no source and no decision was named',
    advice: 'Name what is to be destroyed.',
  }),
  'nothing-said': () => ({
    what: 'nothing was said about the source',
    advice: 'Give at least one of: title, publisher, author, published, language, kind.',
  }),
  'nothing-new': ({ entry, by }) => ({
    what: entry ? `this was decided already, by ${by} in ${short(entry)}, and holds` : 'this holds already',
    advice: 'Nothing needs to be done.',
  }),
  'same-on-both-sides': () => ({ what: 'both sides are the same', advice: 'Name two different ones.' }),
  'not-a-date': ({ date }) => ({
    what: `${date} is not a date`,
    advice: 'Write dates as 2024-05-31, 2024-05, 2024, or with unknown parts as XXXX-05-31 (EDTF).',
  }),
  invalid: ({ kind, field, problem }) => ({
    what: `${kind} does not take this${field ? ` in ${field}` : ''}: ${problem}`,
    advice: 'Correct that part and try again.',
  }),
};

/** The first twelve digits of a hash: enough to name an entry in a sentence. */
export const short = (hash: string | undefined): string => (hash ?? '').slice(0, 12);

/** What a refusal names, without what it lacks. */
const argsOf = (args: Args): Record<string, string> =>
  Object.fromEntries(Object.entries(args).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));

/** A refusal as the error that a person sees. `place` is the case. */
export const refusedError = (refusal: Refusal, place: string): CaseError =>
  caseError('refused', {
    ...SAID[refusal.refused](refusal.args),
    place,
    kept: 'The case is as it was; nothing was recorded.',
    reason: reason(refusal.refused, argsOf(refusal.args)),
  });
