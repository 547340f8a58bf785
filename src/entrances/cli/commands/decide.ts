import * as desk from '../../../desk/index.ts';
import { ACCESS, LINEAGE_KINDS } from '../../../model/index.ts';
import { becauseOf, oneOf, type Typed } from '../command.ts';
import { type Io, UsageError } from '../io.ts';
import { tellContradictions } from '../tell-contradictions.ts';
import { quoted } from '../terminal-line.ts';
import { withCase } from '../with-case.ts';

type Act = (open: desk.OpenCase, words: readonly string[], because: string) => Promise<desk.Recorded>;

const SHORT = 12;
const LASTING: ReadonlySet<string> = new Set(['ContentDestroyed@1', 'ConsentWithdrawn@2']);

/** Says what was recorded, and how to take it back. */
export const tellRecorded = async (recorded: desk.Recorded, folder: string, io: Io): Promise<void> => {
  const { english } = await import('../../../telling/index.ts');
  const entry = recorded.entry.slice(0, SHORT);
  const kind = english.decision[recorded.kind.split('@')[0] ?? ''] ?? recorded.kind;
  io.out(`Recorded “${kind}” (${recorded.about}) as ${entry}.\n`);
  if (!LASTING.has(recorded.kind)) {
    io.out(`To take it back: aigak withdraw ${quoted(folder)} ${entry} --because "…"\n`);
  }
};

const deciding =
  (command: string, act: Act) =>
  async (typed: Typed, io: Io): Promise<number> => {
    const [folder = '', ...words] = typed.words;
    const because = becauseOf(typed, command);
    const recorded = await withCase(folder, typed, io, { purpose: 'writing' }, (open) => act(open, words, because));
    await tellRecorded(recorded, folder, io);
    return 0;
  };

/** A decision about who is who can contradict others: whoever takes it is asked at once. */
const rulingOn =
  (command: string, act: typeof desk.join) =>
  async (typed: Typed, io: Io): Promise<number> => {
    const [folder = '', a = '', b = ''] = typed.words;
    const because = becauseOf(typed, command);
    return withCase(folder, typed, io, { purpose: 'writing' }, async (open) => {
      await tellRecorded(await act(open, a, b, because), folder, io);
      await tellContradictions(await desk.caseFile(open), folder, io);
      return 0;
    });
  };

export const accept = deciding('accept', (open, [id = ''], because) => desk.accept(open, id, because));
export const reject = deciding('reject', (open, [id = ''], because) => desk.reject(open, id, because));
export const withdraw = deciding('withdraw', (open, [entry = ''], because) => desk.withdraw(open, entry, because));
export const join = rulingOn('join', desk.join);
export const part = rulingOn('part', desk.part);
export const name = deciding('name', (open, [who = '', called = ''], because) =>
  desk.nameIdentity(open, who, called, because),
);
/** `settle CASE DISPUTE "HOW"`: both sides stay on the record. */
export const settle = deciding('settle', (open, [dispute = '', how = ''], because) =>
  desk.settleDispute(open, dispute, how, because),
);
/** `vouch CASE SOURCE`: what it says came to it by itself; no text can show that. */
export const vouch = deciding('vouch', (open, [source = ''], because) => desk.vouchOrigin(open, source, because));
/** `deny CASE SOURCE SOURCE`: the first does not draw on the second, whatever their wording suggests. */
export const deny = deciding('deny', (open, [from = '', to = ''], because) =>
  desk.denyLineage(open, from, to, because),
);
/** `repeats CASE SOURCE SOURCE --kind WORD`: the first draws on the second; the word is checked before the case is opened. */
export const repeats = async (typed: Typed, io: Io): Promise<number> => {
  const kind = oneOf(typed.text('kind') ?? '', LINEAGE_KINDS, '--kind');
  const words = typed.text('words');
  return deciding('repeats', (open, [from = '', to = ''], because) =>
    desk.stateLineage(open, from, to, { kind, because, ...(words === undefined ? {} : { words }) }),
  )(typed, io);
};
/** `access CASE SOURCE|PERSON WORD`: the word is checked before the case is opened. */
export const access = async (typed: Typed, io: Io): Promise<number> => {
  const word = oneOf(typed.words[2] ?? '', ACCESS, 'access');
  return deciding('access', (open, [of = ''], because) => desk.setAccessOf(open, of, word, because))(typed, io);
};

const SCOPES = ['public', 'restricted'] as const;

/** `consent CASE PERSON given|withdrawn`: says whether a person agrees to be named, and to whom. */
export const consent = async (typed: Typed, io: Io): Promise<number> => {
  const said = oneOf(typed.words[2] ?? '', ['given', 'withdrawn'] as const, 'consent');
  const scope = typed.text('scope');
  if (said === 'given') {
    if (scope === undefined)
      throw new UsageError('consent: say to whom the name may be told, with --scope public or --scope restricted');
    const to = oneOf(scope, SCOPES, '--scope');
    return deciding('consent', (open, [who = ''], because) => desk.giveConsent(open, who, to, because))(typed, io);
  }
  if (scope !== undefined)
    throw new UsageError('consent: what is withdrawn is withdrawn for every audience; leave --scope out');
  const done = await deciding('consent', (open, [who = ''], because) => desk.withdrawConsent(open, who, because))(
    typed,
    io,
  );
  io.out(
    'From now on the name is told to the confidential audience alone. Exports given away before still hold it.\nWhat this person gave you can be destroyed: aigak help destroy\n',
  );
  return done;
};

/** `destroy CASE SOURCE --yes`: nothing brings the content back, so it must be meant. */
export const destroy = async (typed: Typed, io: Io): Promise<number> => {
  if (!typed.flag('yes')) {
    throw new UsageError(
      `destroy: this cannot be undone. The original of ${typed.words[1]}, its text and the content of decisions that cite it are removed; their entries stay. Copies elsewhere (backups, exports) are not reached. Add --yes if this is meant`,
    );
  }
  return deciding('destroy', (open, [source = ''], because) => desk.destroy(open, { source, because }))(typed, io);
};
