import type { Fact } from '../../../telling/index.ts';
import { useWords } from '../shell/settings.tsx';
import { shellWords } from '../words/shell.ts';
import { fieldWords } from '../words/statement.ts';
import './facts.css';

/** What a statement says, field by field; what is worked out and not in the words is told as such. */
export const Facts = ({ facts }: { readonly facts: readonly Fact[] }) => {
  const words = useWords(fieldWords);
  const shell = useWords(shellWords);
  return (
    <dl className="facts">
      {facts.map(({ field, label, text, inferred }) => (
        <div key={`${field} ${label ?? ''} ${text}`}>
          <dt>{label ?? words[field]}</dt>
          <dd className={inferred ? 'inferred' : undefined}>
            {text}
            {inferred && <span className="sr-only"> ({shell.inferred})</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
};
