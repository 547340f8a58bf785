import type { Account } from '../../../telling/index.ts';
import { useWords } from '../shell/settings.tsx';
import { shellWords } from '../words/shell.ts';
import './account.css';

/** Why a record is what it is, step by step; closed at first, since the words come before the reasons. */
export const AccountTold = ({ account }: { readonly account: Account }) => {
  const words = useWords(shellWords);
  return (
    <details className="account">
      <summary>{words.whyThis}</summary>
      <p className="quiet">{account.note}</p>
      {account.sections.map((section) => (
        <section key={section.heading}>
          <h3>{section.heading}</h3>
          {section.note !== undefined && <p className="quiet">{section.note}</p>}
          <ol>
            {section.steps.map((step, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: steps have no id, may repeat, and never move.
              <li key={at} className={step.warning ? 'warning' : undefined}>
                {step.lead !== '' && <span className="lead">{step.lead}</span>}
                {step.text}
                {step.notes.map((note) => (
                  <span key={note} className="note">
                    {note}
                  </span>
                ))}
              </li>
            ))}
          </ol>
        </section>
      ))}
    </details>
  );
};
