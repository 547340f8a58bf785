import type { EvidenceScreen } from '../../../../telling/index.ts';
import { useWords } from '../../shell/settings.tsx';
import { evidenceWords } from '../../words/evidence.ts';
import { Line } from './line.tsx';

/** Who asked whom for what; what is not answered stands first, with how long it has been silent. */
export const Requests = ({ requests }: { readonly requests: EvidenceScreen['requests'] }) => {
  const words = useWords(evidenceWords);
  const open = (one: EvidenceScreen['requests'][number]) => Number(one.answer !== 'none-known');
  return (
    <section>
      <h2>{words.requests}</h2>
      {[...requests]
        .sort((a, b) => open(a) - open(b))
        .map(({ request, from, to, what, when, answer, answerText, reason, silence }) => (
          <Line key={request} record={request}>
            <span className="what sentence">
              {from}
              {to !== undefined && ` → ${to}`}
            </span>
            <span className="told-when">{when}</span>
            <span className="request-what">{what}</span>
            <span className={`answer ${answer}`}>
              {[answerText, silence].filter((part) => part !== undefined && part !== '').join(' · ')}
            </span>
            {reason !== undefined && <span className="told-more">{reason}</span>}
          </Line>
        ))}
    </section>
  );
};
