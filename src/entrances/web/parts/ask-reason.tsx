import { type FormEvent, useState } from 'react';
import { useWords } from '../shell/settings.tsx';
import { shellWords } from '../words/shell.ts';
import { Dialog } from './dialog.tsx';

/** What is asked before something is decided: a heading, and the reason to begin with. */
export type Question = { readonly title: string; readonly hint?: string; readonly because?: string };

export type Asking = Question & { readonly answer: (because: string | undefined) => void };

/** Asks for the reason of a decision. Enter with Ctrl or Cmd records. */
export const AskReason = ({ asking }: { readonly asking: Asking }) => {
  const words = useWords(shellWords);
  const [because, setBecause] = useState(asking.because ?? '');
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (because.trim() !== '') asking.answer(because.trim());
  };
  const { title, hint } = asking;
  return (
    <Dialog close={() => asking.answer(undefined)} title={title} {...(hint === undefined ? {} : { hint })}>
      <form onSubmit={submit} className="form">
        <label className="field">
          <span>{words.reason}</span>
          <textarea
            rows={3}
            value={because}
            onChange={(event) => setBecause(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
            }}
          />
        </label>
        <p className="small quiet">{words.reasonHint}</p>
        <div className="acts">
          <button type="button" className="act" onClick={() => asking.answer(undefined)}>
            {words.cancel}
          </button>
          <button type="submit" className="act main" disabled={because.trim() === ''}>
            {words.save}
          </button>
        </div>
      </form>
    </Dialog>
  );
};
