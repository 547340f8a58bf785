import type { EvidenceScreen } from '../../../../telling/index.ts';
import { useWords } from '../../shell/settings.tsx';
import { evidenceWords } from '../../words/evidence.ts';
import { Line } from './line.tsx';

/** What somebody with an office or a method found, about whom, and how they call it. */
export const Findings = ({ findings }: { readonly findings: EvidenceScreen['findings'] }) => {
  const words = useWords(evidenceWords);
  return (
    <section>
      <h2>{words.findings}</h2>
      {findings.map((one) => (
        <Line key={one.finding} record={one.statement}>
          <span className="what sentence">{one.finder}</span>
          <span className="told-more">
            {[one.when, ...one.about, ...one.calls].filter((part) => part !== undefined && part !== '').join(' · ')}
          </span>
          {one.denied && <span className="fate destroyed">{words.denied}</span>}
          <span className="found-words">{one.words}</span>
        </Line>
      ))}
    </section>
  );
};
