import { useDecide } from '../../parts/decide.tsx';
import { useChosen } from '../../shell/chosen.ts';
import { useWords } from '../../shell/settings.tsx';
import type { LedgerRow } from '../../wire/ledger.ts';
import { ledgerWords } from '../../words/ledger.ts';

/** Takes an entry back by a new one, with a reason. A taking back can be taken back too. */
export const useWithdraw = () => {
  const words = useWords(ledgerWords);
  const { decide, ask } = useDecide();
  const [, choose] = useChosen();
  return async (row: LedgerRow): Promise<void> => {
    const title = row.withdraws === undefined ? words.withdrawTitle(row.number) : words.standAgain(row.number);
    const hint = [row.called, row.told?.about].filter((one) => one !== undefined && one !== '').join(': ');
    const because = await ask({ title, hint });
    if (because === undefined) return;
    // What is taken back has no record any more.
    choose(undefined);
    await decide({ do: 'withdraw', entry: row.entry, because });
  };
};
