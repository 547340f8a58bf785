import { useSettings, useWords } from '../../shell/settings.tsx';
import type { LedgerRow } from '../../wire/ledger.ts';
import { ledgerWords } from '../../words/ledger.ts';
import { momentIn } from '../../words/moment.ts';
import { ExportForm } from './export-form.tsx';

/** What was given to whom, and making something to give. */
export const GivenPart = ({ rows }: { readonly rows: readonly LedgerRow[] }) => {
  const words = useWords(ledgerWords);
  const { language } = useSettings();
  const given = rows.filter(({ kind }) => kind.startsWith('Published@')).reverse();
  return (
    <div className="given-part">
      <section>
        <h2>{words.make}</h2>
        <ExportForm />
      </section>
      <section>
        <h2>{words.givenSoFar}</h2>
        {given.length === 0 ? (
          <p className="quiet">{words.noneGiven}</p>
        ) : (
          <ul className="lines">
            {given.map((row) => (
              <li key={row.entry}>
                <b>{row.told?.about ?? row.called}</b>{' '}
                <span className="small quiet">
                  {row.author} · {momentIn(language, row.at)}
                </span>
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
};
