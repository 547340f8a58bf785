import type { SeriesTold } from '../../../../telling/index.ts';
import { ReviewMark } from '../../parts/review-mark.tsx';
import { VoiceMark } from '../../parts/voice-mark.tsx';
import { useWords } from '../../shell/settings.tsx';
import { figuresWords } from '../../words/figures.ts';

type Props = {
  readonly series: SeriesTold;
  readonly chosen: string | undefined;
  readonly choose: (id: string) => void;
};

/** The counts of one series under the letters of its plot: the number as written, who gives it, as of when. */
export const Counts = ({ series, chosen, choose }: Props) => {
  const words = useWords(figuresWords);
  return (
    <table className="counts">
      <caption className="sr-only">{words.counts(series.scope)}</caption>
      <thead>
        <tr>
          <th scope="col" colSpan={2}>
            {words.number}
          </th>
          <th scope="col">{words.who}</th>
          <th scope="col">{words.when}</th>
        </tr>
      </thead>
      <tbody>
        {series.counts.map((count) => {
          const through = count.sources.join('; ');
          return (
            <tr key={count.id} className={count.id === chosen ? 'lit' : undefined}>
              <td className="letter">{count.key}</td>
              <th scope="row">
                <button
                  type="button"
                  className={`bare number${count.replaced ? ' gone' : ''}`}
                  aria-current={count.id === chosen}
                  onClick={() => choose(count.id)}
                >
                  {count.words}
                </button>
              </th>
              <td>
                <span className="giver">
                  <VoiceMark standing={count.standing} bare />
                  <span>{count.voice === '' ? through : count.voice}</span>
                  <ReviewMark review={count.review} bare />
                </span>
                {count.voice !== '' && !count.voice.endsWith(through) && <span className="aside">{through}</span>}
                {count.partOf !== undefined && <span className="aside">{words.partOf(count.partOf)}</span>}
                {count.notes.map((note) => (
                  <span key={note} className="aside">
                    {note}
                  </span>
                ))}
              </td>
              <td className="as-of">{count.when ?? words.noTime}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};
