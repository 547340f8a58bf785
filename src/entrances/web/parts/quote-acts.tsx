import type { Quote } from '../../../telling/index.ts';
import { useWords } from '../shell/settings.tsx';
import { shellWords } from '../words/shell.ts';
import { actsOn } from './acts-on.ts';
import { useDecide } from './decide.tsx';
import { useEditing } from './statement-form/editing.tsx';

/** What can be decided about a statement, below its words; quieter where it has been decided on before. */
export const QuoteActs = ({ quote: { statement, review } }: { readonly quote: Quote }) => {
  const words = useWords(shellWords);
  const { decide } = useDecide();
  const { edit } = useEditing();
  const run = {
    accept: () => void decide({ do: 'accept', statement, because: words.acceptReason }),
    reject: () => void decide({ do: 'reject', statement, because: words.rejectReason }),
    correct: () => edit({ statement }),
  };
  return (
    <div className={`acts${review === 'proposed' ? '' : ' again'}`}>
      {actsOn(review).map((act) => (
        <button key={act} type="button" className="act" onClick={run[act]}>
          {words[act]}
        </button>
      ))}
    </div>
  );
};
