import { useMemo } from 'react';
import { RowList } from '../../parts/row-list.tsx';
import { Failed, Loading } from '../../parts/states.tsx';
import { bareLine, useAddressWord } from '../../shell/chosen.ts';
import { useKeys } from '../../shell/keys.tsx';
import { useWords } from '../../shell/settings.tsx';
import { type LedgerRow, useLedger } from '../../wire/ledger.ts';
import { ledgerWords } from '../../words/ledger.ts';
import { shellWords } from '../../words/shell.ts';
import { AccessPart } from './access-part.tsx';
import { EntryLine } from './entry-line.tsx';
import { GivenPart } from './given-part.tsx';
import { VerifyPart } from './verify-part.tsx';
import { useWithdraw } from './withdraw.ts';
import '../../parts/choices.css';
import './ledger.css';

const PARTS = ['entries', 'access', 'given', 'verify'] as const;
type Part = (typeof PARTS)[number];

/** What was taken back or destroyed has no record that rests on words. */
const idOf = ({ entry, told }: LedgerRow): string => (told === undefined ? bareLine(entry) : entry);

const sorted = (words: readonly string[]): readonly string[] => [...new Set(words)].sort((a, b) => a.localeCompare(b));

/** Every entry, newest first, narrowed by who made it and what it is. */
const Entries = ({ rows }: { readonly rows: readonly LedgerRow[] }) => {
  const words = useWords(ledgerWords);
  const [author = '', setAuthor] = useAddressWord('author');
  const [kind = '', setKind] = useAddressWord('kind');
  const [on] = useAddressWord('on');
  const withdraw = useWithdraw();
  const numbers = useMemo(() => new Map(rows.map((row) => [row.entry, row.number])), [rows]);
  const shown = useMemo(
    () =>
      rows.filter((row) => (author === '' || row.author === author) && (kind === '' || row.called === kind)).reverse(),
    [rows, author, kind],
  );
  const chosen = rows.find((row) => idOf(row) === on);
  useKeys(chosen?.withdrawable ? [{ keys: 'x', does: words.withdraw, run: () => void withdraw(chosen) }] : []);
  return (
    <>
      <div className="choices ledger-filters">
        <label>
          <span className="sr-only">{words.byWhom}</span>
          <select value={author} onChange={(event) => setAuthor(event.target.value)}>
            <option value="">{words.anybody}</option>
            {sorted(rows.map((row) => row.author)).map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span className="sr-only">{words.ofKind}</span>
          <select value={kind} onChange={(event) => setKind(event.target.value)}>
            <option value="">{words.anyKind}</option>
            {sorted(rows.map((row) => row.called)).map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
        <span className="small quiet" role="status">
          {words.shown(shown.length, rows.length)}
        </span>
        {chosen?.withdrawable && (
          <button type="button" className="act" onClick={() => void withdraw(chosen)}>
            {words.withdraw} <kbd>x</kbd>
          </button>
        )}
      </div>
      <RowList
        rows={shown}
        idOf={idOf}
        label={words.entries}
        height={72}
        draw={(row) => <EntryLine row={row} numbers={numbers} />}
      />
    </>
  );
};

/** Who did what when, what became of it, who may see what, what was given out, and whether the case is what it was. */
const Ledger = () => {
  const words = useWords(ledgerWords);
  const shell = useWords(shellWords);
  const [asked, setPart] = useAddressWord('part');
  const part: Part = PARTS.find((one) => one === asked) ?? 'entries';
  const { rows, error, refetch } = useLedger();
  useKeys([{ keys: 'v', does: words.verify, run: () => setPart('verify') }]);
  if (error !== null && rows === undefined) return <Failed error={error} again={() => void refetch()} />;
  if (rows === undefined) return <Loading />;
  return (
    <div className={part === 'entries' ? 'filled ledger' : 'ledger'}>
      <header className="screen-head">
        <h1>{shell.ledger}</h1>
        <p>{words.note}</p>
      </header>
      <div className="choices">
        {PARTS.map((one) => (
          <button key={one} type="button" className="choice" aria-pressed={one === part} onClick={() => setPart(one)}>
            {words[one]} {one === 'entries' && <span className="quiet">{rows.length}</span>}
          </button>
        ))}
      </div>
      {part === 'entries' && <Entries rows={rows} />}
      {part === 'access' && <AccessPart />}
      {part === 'given' && <GivenPart rows={rows} />}
      {part === 'verify' && <VerifyPart />}
    </div>
  );
};

export default Ledger;
