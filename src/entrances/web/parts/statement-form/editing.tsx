import { useQuery } from '@tanstack/react-query';
import { createContext, lazy, type ReactNode, Suspense, useCallback, useContext, useMemo, useState } from 'react';
import type { DeskCommand } from '../../../../desk/index.ts';
import { useSettings, useWords } from '../../shell/settings.tsx';
import { ask, pathWith } from '../../wire/fetch.ts';
import { formWords } from '../../words/form.ts';
import { useDecide } from '../decide.tsx';
import { Dialog } from '../dialog.tsx';
import { Failed, Loading } from '../states.tsx';
import type { Draft, FormGiven } from './draft.ts';

const StatementForm = lazy(() => import('./statement-form.tsx').then((all) => ({ default: all.StatementForm })));

/** What is filled in: a statement that is corrected, or one made of words of a report (in code points of its text). */
type Subject =
  | { readonly statement: string }
  | { readonly source: string; readonly start: number; readonly end: number; readonly exact: string };

type Editing = {
  /** Opens the form. What was filled in goes to `send`, which by default decides at once. */
  readonly edit: (subject: Subject, send?: (command: DeskCommand) => void) => void;
};

const Context = createContext<Editing | undefined>(undefined);

const commandOf = (subject: Subject, { content, ...draft }: Draft, because: string): DeskCommand => {
  if ('statement' in subject)
    return { do: 'correct', statement: subject.statement, statementNow: { ...draft, content }, because };
  const { kind: _, ...made } = content;
  const { source, start, end } = subject;
  return { do: 'make', source, start, end, ...draft, content: made, because };
};

type Open = { readonly subject: Subject; readonly send: (command: DeskCommand) => void; readonly close: () => void };

const Form = ({ subject, send, close }: Open) => {
  const words = useWords(formWords);
  const { language } = useSettings();
  const asked = 'statement' in subject ? { statement: subject.statement } : { source: subject.source };
  const path = pathWith('/api/form', { ...asked, lang: language });
  const { data, error, refetch } = useQuery({
    queryKey: [path, 'form'],
    // What is to be corrected is asked for anew each time: the case may have moved on.
    gcTime: 0,
    queryFn: () => ask<{ readonly form: FormGiven }>(path),
  });
  const made = 'exact' in subject;
  return (
    <Dialog close={close} title={made ? words.makeTitle : words.correctTitle} wide>
      {error !== null && data === undefined && <Failed error={error} again={() => void refetch()} />}
      {data === undefined ? (
        error === null && <Loading />
      ) : (
        <Suspense fallback={<Loading />}>
          <StatementForm
            given={data.form}
            words={made ? [subject.exact] : (data.form.words ?? [])}
            because={made ? words.madeReason : words.correctedReason}
            close={close}
            send={(draft, because) => {
              close();
              send(commandOf(subject, draft, because));
            }}
          />
        </Suspense>
      )}
    </Dialog>
  );
};

/** Holds the form in which statements are corrected and made, for every screen. */
export const EditingProvider = ({ children }: { readonly children: ReactNode }) => {
  const { decide } = useDecide();
  const [open, setOpen] = useState<Open>();
  const edit = useCallback<Editing['edit']>(
    (subject, send) =>
      setOpen({
        subject,
        send: send ?? ((command) => void decide(command)),
        close: () => setOpen(undefined),
      }),
    [decide],
  );
  const value = useMemo(() => ({ edit }), [edit]);
  return (
    <Context value={value}>
      {children}
      {open !== undefined && <Form {...open} />}
    </Context>
  );
};

/** Correcting and making statements, from any screen. */
export const useEditing = (): Editing => {
  const editing = useContext(Context);
  if (editing === undefined) throw new Error('a statement is edited outside of the provider');
  return editing;
};
