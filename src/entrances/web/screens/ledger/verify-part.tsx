import { useState } from 'react';
import { Failed, Loading } from '../../parts/states.tsx';
import { useSettings, useWords } from '../../shell/settings.tsx';
import { ask } from '../../wire/fetch.ts';
import { ledgerWords } from '../../words/ledger.ts';
import { shellWords } from '../../words/shell.ts';

type Fault = { readonly code: string; readonly place: string; readonly what: string; readonly advice: string };

/** What verifying found, as the desk tells it. */
type Report = {
  readonly ok: boolean;
  readonly first?: Fault;
  readonly problems: readonly Fault[];
  readonly counts: {
    readonly entries: number;
    readonly payloads: number;
    readonly originals: number;
    readonly texts: number;
  };
  readonly statements: readonly unknown[];
  readonly destroyed: readonly unknown[];
  readonly notes: readonly { readonly code: string; readonly place: string; readonly said: string }[];
};

const FaultTold = ({ fault }: { readonly fault: Fault }) => {
  const shell = useWords(shellWords);
  return (
    <div className="fault">
      <p>{fault.what}</p>
      <p className="small quiet">
        <code>{fault.place}</code>
      </p>
      <p className="small">
        <b>{shell.advice}:</b> {fault.advice}
      </p>
    </div>
  );
};

const ReportTold = ({ report }: { readonly report: Report }) => {
  const words = useWords(ledgerWords);
  const { counts, first, problems } = report;
  return (
    <div className="verified" role="status">
      <h2>{report.ok ? words.intact : words.faults(problems.length)}</h2>
      {first !== undefined && <FaultTold fault={first} />}
      <ul className="lines">
        <li>{words.countEntries(counts.entries)}</li>
        <li>{words.countOriginals(counts.originals)}</li>
        <li>{words.countTexts(counts.texts)}</li>
        <li>{words.countStatements(report.statements.length)}</li>
        {report.destroyed.length > 0 && <li>{words.countDestroyed(report.destroyed.length)}</li>}
      </ul>
      <p className="small quiet">{words.notTruth}</p>
      {problems.length > 1 && (
        <details>
          <summary>{words.otherFaults(problems.length - 1)}</summary>
          {problems.slice(1).map((fault) => (
            <FaultTold key={`${fault.code} ${fault.place} ${fault.what}`} fault={fault} />
          ))}
        </details>
      )}
      {report.notes.map((note) => (
        <p key={`${note.code} ${note.place}`} className="small quiet">
          {note.said}
        </p>
      ))}
    </div>
  );
};

/** Checks whether the case is what it was, and says what was checked. */
export const VerifyPart = () => {
  const words = useWords(ledgerWords);
  const { language } = useSettings();
  const [report, setReport] = useState<Report>();
  const [error, setError] = useState<unknown>();
  const [checking, setChecking] = useState(false);
  const verify = async () => {
    setChecking(true);
    setError(undefined);
    setReport(undefined);
    try {
      const answer = await ask<{ readonly report: Report }>(`/api/verify?lang=${language}`, { method: 'POST' });
      setReport(answer.report);
    } catch (thrown) {
      setError(thrown);
    } finally {
      setChecking(false);
    }
  };
  return (
    <section className="verify">
      <p className="narrow">{words.verifyNote}</p>
      <p className="acts">
        <button type="button" className="act main" disabled={checking} onClick={() => void verify()}>
          {words.verifyNow}
        </button>
      </p>
      {checking && <Loading />}
      {error !== undefined && <Failed error={error} again={() => void verify()} />}
      {report !== undefined && <ReportTold report={report} />}
    </section>
  );
};
