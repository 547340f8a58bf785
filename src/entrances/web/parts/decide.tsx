import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import type { DeskCommand } from '../../../desk/index.ts';
import { useSettings, useWords } from '../shell/settings.tsx';
import { type Acted, act } from '../wire/act.ts';
import { type Told, WireError } from '../wire/fetch.ts';
import { shellWords } from '../words/shell.ts';
import { type Asking, AskReason, type Question } from './ask-reason.tsx';
import { type Since, Stale } from './stale.tsx';
import { useTell } from './toasts.tsx';

type Decide = {
  /** Decides at once. Out: what was recorded, or undefined where it was refused (which has been told). */
  readonly decide: (command: DeskCommand, how?: { readonly quiet?: boolean }) => Promise<Acted | undefined>;
  /** Asks for a reason first; undefined where the person thought better of it. */
  readonly ask: (question: Question) => Promise<string | undefined>;
};

const Context = createContext<Decide | undefined>(undefined);

/** What nothing brings back, or what is a taking back itself. */
const LASTING: ReadonlySet<DeskCommand['do']> = new Set(['withdraw', 'destroy']);

const sinceIn = (answer: unknown): readonly Since[] =>
  (answer as { since?: readonly Since[] } | undefined)?.since ?? [];

/** What a person typed in words: how a disagreement is settled, a name, the reason. */
const typedIn = (command: DeskCommand): readonly string[] =>
  [
    command.do === 'settle' ? command.settledAs : command.do === 'name' ? command.name : '',
    command.because ?? '',
  ].filter((words) => words !== '');

/**
 * Where every decision of the page goes through: it is sent about the state that this window shows, told with a way to take
 * it back, and where the case moved on meanwhile, what changed is shown and the decision waits until the person says so
 * again or lets it go.
 */
export const Deciding = ({ children }: { readonly children: ReactNode }) => {
  const words = useWords(shellWords);
  const { language } = useSettings();
  const tell = useTell();
  const [asking, setAsking] = useState<Asking>();
  const [refused, setRefused] = useState<{ readonly command: DeskCommand; readonly since: readonly Since[] }>();
  const decide = useCallback<Decide['decide']>(
    async (command, { quiet } = {}) => {
      const tellDone = ({ recorded, changes }: Acted) => {
        const last = recorded.at(-1);
        const undo = () =>
          void decide({ do: 'withdraw', entry: last?.entry ?? '', because: words.undoReason }, { quiet: false });
        tell({
          said: command.do === 'withdraw' ? words.undone : words.done,
          more: changes.length === 0 ? [] : [words.moved(changes.length)],
          ...(last === undefined || LASTING.has(command.do) ? {} : { undo }),
        });
      };
      const tellRefused = ({ code, what, advice }: Told) =>
        code === 'unreachable'
          ? tell({ grave: true, said: words.gone, more: [words.goneAdvice] })
          : tell({ grave: true, said: what, more: advice === undefined ? [] : [advice] });
      try {
        const acted = await act(command, language);
        if (!quiet) tellDone(acted);
        return acted;
      } catch (thrown) {
        if (!(thrown instanceof WireError)) throw thrown;
        if (thrown.told.code === 'stale') setRefused({ command, since: sinceIn(thrown.answer) });
        else tellRefused(thrown.told);
        return undefined;
      }
    },
    [language, tell, words],
  );
  const ask = useCallback<Decide['ask']>(
    (question) =>
      new Promise((resolve) => {
        const answer = (because: string | undefined) => {
          setAsking(undefined);
          resolve(because);
        };
        setAsking({ ...question, answer });
      }),
    [],
  );
  const value = useMemo(() => ({ decide, ask }), [decide, ask]);
  return (
    <Context value={value}>
      {children}
      {asking !== undefined && <AskReason asking={asking} />}
      {refused !== undefined && (
        <Stale
          since={refused.since}
          typed={typedIn(refused.command)}
          letGo={() => setRefused(undefined)}
          again={() => {
            setRefused(undefined);
            void decide(refused.command);
          }}
        />
      )}
    </Context>
  );
};

/** Deciding, from any screen. */
export const useDecide = (): Decide => {
  const decide = useContext(Context);
  if (decide === undefined) throw new Error('something is decided outside of the provider');
  return decide;
};
