import { useState } from 'react';
import type { DisputesScreen } from '../../../../telling/index.ts';
import { Empty, Failed, Loading } from '../../parts/states.tsx';
import { useChosen } from '../../shell/chosen.ts';
import { useKeys } from '../../shell/keys.tsx';
import { useWords } from '../../shell/settings.tsx';
import { useScreen } from '../../wire/queries.ts';
import { disputesWords } from '../../words/disputes.ts';
import { shellWords } from '../../words/shell.ts';
import { DisputeTold } from './dispute-told.tsx';
import { SettleDialog } from './settle-dialog.tsx';
import './disputes.css';

/** Where the reports disagree: sides and their words beside each other; what is open first. */
const Disputes = () => {
  const words = useWords(disputesWords);
  const shell = useWords(shellWords);
  const [chosen, choose] = useChosen();
  const [settling, setSettling] = useState<string>();
  const { screen, error, refetch } = useScreen<DisputesScreen>('disputes');
  const disputes = [...(screen?.disputes ?? [])].sort((a, b) => Number(b.open) - Number(a.open));
  const at = disputes.findIndex(({ dispute }) => dispute === chosen);
  const go = (to: number) => choose(disputes[Math.max(0, Math.min(disputes.length - 1, to))]?.dispute);
  useKeys([
    { keys: 'j', does: shell.next, run: () => go(at + 1) },
    { keys: 'k', does: shell.previous, run: () => go(at - 1) },
    { keys: 's', does: words.settle, run: () => setSettling(disputes[at]?.dispute) },
  ]);
  if (error !== null && screen === undefined) return <Failed error={error} again={() => void refetch()} />;
  if (screen === undefined) return <Loading />;
  const settled = disputes.find(({ dispute }) => dispute === settling);
  return (
    <>
      <header className="screen-head">
        <h1>{shell.disputes}</h1>
        <p>{words.note}</p>
      </header>
      {disputes.length === 0 && <Empty said={words.none} advice={words.noneAdvice} />}
      {disputes.map((dispute) => (
        <DisputeTold key={dispute.dispute} dispute={dispute} settle={() => setSettling(dispute.dispute)} />
      ))}
      {settled !== undefined && <SettleDialog dispute={settled} close={() => setSettling(undefined)} />}
    </>
  );
};

export default Disputes;
