import { type FormEvent, useState } from 'react';
import type { DisputesScreen } from '../../../../telling/index.ts';
import { useDecide } from '../../parts/decide.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { useWords } from '../../shell/settings.tsx';
import { disputesWords } from '../../words/disputes.ts';
import { shellWords } from '../../words/shell.ts';

type Props = { readonly dispute: DisputesScreen['disputes'][number]; readonly close: () => void };

/** Says how a disagreement is settled: one of its sides, or words of one's own; with a reason. Both sides stay on the record. */
export const SettleDialog = ({ dispute, close }: Props) => {
  const words = useWords(disputesWords);
  const shell = useWords(shellWords);
  const { decide } = useDecide();
  const [settledAs, setSettledAs] = useState('');
  const [because, setBecause] = useState('');
  const ready = settledAs.trim() !== '' && because.trim() !== '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!ready) return;
    close();
    void decide({ do: 'settle', dispute: dispute.dispute, settledAs: settledAs.trim(), because: because.trim() });
  };
  return (
    <Dialog close={close} title={words.settleTitle} hint={dispute.about}>
      <form className="form" onSubmit={submit}>
        <div className="acts settle-sides">
          {[...new Set(dispute.sides.map(({ says }) => says))].map((says) => (
            <button
              key={says}
              type="button"
              className="act"
              aria-pressed={settledAs === says}
              onClick={() => setSettledAs(says)}
            >
              {says}
            </button>
          ))}
        </div>
        <label className="field">
          <span>{words.settledAs}</span>
          <input value={settledAs} onChange={(event) => setSettledAs(event.target.value)} />
        </label>
        <label className="field">
          <span>{shell.reason}</span>
          <textarea rows={2} value={because} onChange={(event) => setBecause(event.target.value)} />
        </label>
        <p className="small quiet">{shell.reasonHint}</p>
        <div className="acts">
          <button type="button" className="act" onClick={close}>
            {shell.cancel}
          </button>
          <button type="submit" className="act main" disabled={!ready}>
            {shell.save}
          </button>
        </div>
      </form>
    </Dialog>
  );
};
