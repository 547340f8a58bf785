import type { EvidenceScreen } from '../../../../telling/index.ts';
import { useChosen } from '../../shell/chosen.ts';
import { useWords } from '../../shell/settings.tsx';
import { evidenceWords } from '../../words/evidence.ts';

/** What is open and could be found out, with the records behind each question. */
export const Questions = ({ questions }: { readonly questions: EvidenceScreen['questions'] }) => {
  const words = useWords(evidenceWords);
  const [, choose] = useChosen();
  return (
    <section>
      <h2>{words.questions}</h2>
      <p className="quiet">{words.questionsNote}</p>
      <ul className="lines">
        {questions.map(({ code, text, records }) => (
          <li key={`${code} ${text}`}>
            {text}
            {records.map(({ id, name }) => (
              <button key={id} type="button" className="bare question-record" onClick={() => choose(id)}>
                {name}
              </button>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
};
