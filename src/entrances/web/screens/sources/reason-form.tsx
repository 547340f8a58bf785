import { type FormEvent, type ReactNode, useState } from 'react';
import { Dialog } from '../../parts/dialog.tsx';
import { useWords } from '../../shell/settings.tsx';
import { shellWords } from '../../words/shell.ts';

type Props = {
  readonly title: string;
  readonly hint?: string;
  readonly close: () => void;
  /** Whether what stands in `children` is complete. */
  readonly ready: boolean;
  readonly record: (because: string) => void;
  readonly save?: string;
  readonly children: ReactNode;
};

/** A decision with its reason: what is to be filled in, then why. */
export const ReasonForm = ({ title, hint, close, ready, record, save, children }: Props) => {
  const shell = useWords(shellWords);
  const [because, setBecause] = useState('');
  const complete = ready && because.trim() !== '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!complete) return;
    close();
    record(because.trim());
  };
  return (
    <Dialog close={close} title={title} {...(hint === undefined ? {} : { hint })}>
      <form className="form" onSubmit={submit}>
        {children}
        <label className="field">
          <span>{shell.reason}</span>
          <textarea rows={2} value={because} onChange={(event) => setBecause(event.target.value)} />
        </label>
        <p className="small quiet">{shell.reasonHint}</p>
        <div className="acts">
          <button type="button" className="act" onClick={close}>
            {shell.cancel}
          </button>
          <button type="submit" className="act main" disabled={!complete}>
            {save ?? shell.save}
          </button>
        </div>
      </form>
    </Dialog>
  );
};
