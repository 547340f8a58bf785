import { useSettings, useWords } from '../../shell/settings.tsx';
import type { LedgerRow } from '../../wire/ledger.ts';
import { ledgerWords } from '../../words/ledger.ts';
import { momentIn } from '../../words/moment.ts';

type Props = { readonly row: LedgerRow; readonly numbers: ReadonlyMap<string, number> };

/** What became of an entry, in words: applied, or by which later entry it was withdrawn or destroyed, or why it finds no hold. */
const Became = ({ row, numbers }: Props) => {
  const words = useWords(ledgerWords);
  const by = row.by === undefined ? undefined : numbers.get(row.by);
  if (row.standing === 'withdrawn' || row.standing === 'destroyed')
    return <span className="became gone">{words[row.standing](by ?? 0)}</span>;
  if (row.standing === 'not-understood') return <span className="became gone">{words.notUnderstood}</span>;
  if (row.told === undefined || row.told.applied) return <span className="became">{words.applied}</span>;
  return (
    <span className="became gone">
      {row.told.effect}
      {row.told.reason !== undefined && ` · ${row.told.reason}`}
    </span>
  );
};

/** One entry: its number, what was decided about what, the reason that was given, who and when, what became of it. */
export const EntryLine = ({ row, numbers }: Props) => {
  const words = useWords(ledgerWords);
  const { language } = useSettings();
  const { told } = row;
  const of = row.withdraws === undefined ? undefined : numbers.get(row.withdraws);
  const about = of === undefined ? told?.about : words.entry(of);
  return (
    <span className={`entry-line ${row.standing}`}>
      <span className="number quiet">{row.number}</span>
      <span className="what">
        <span className="called">{row.called}</span> {about !== undefined && about !== '' && <b>{about}</b>}
      </span>
      <span className="small quiet when">
        {row.author === '' ? words.nobody : row.author} · {momentIn(language, row.at)}
      </span>
      {told?.because !== undefined && <q className="because">{told.because}</q>}
      <Became row={row} numbers={numbers} />
    </span>
  );
};
