import type { EvidenceScreen } from '../../../../telling/index.ts';
import { useWords } from '../../shell/settings.tsx';
import { evidenceWords } from '../../words/evidence.ts';
import { Line } from './line.tsx';

/** What is said to prove something, and what became of it. What was destroyed or withheld is marked as contested things are. */
export const Items = ({ items }: { readonly items: EvidenceScreen['items'] }) => {
  const words = useWords(evidenceWords);
  return (
    <section>
      <h2>{words.items}</h2>
      {items.map(({ evidence, what, holder, fates }) => (
        <Line key={evidence} record={evidence}>
          <span className="what sentence">{what}</span>
          {holder !== undefined && <span className="told-more">{holder}</span>}
          {fates.map(({ fate, how, voices }) => (
            <span key={`${fate} ${how}`} className={`fate ${fate}`}>
              {how} <span className="small quiet">{voices.join(', ')}</span>
            </span>
          ))}
        </Line>
      ))}
    </section>
  );
};
