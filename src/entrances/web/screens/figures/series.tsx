import type { SeriesTold } from '../../../../telling/index.ts';
import { Quoted } from '../../parts/quoted.tsx';
import { VoiceMark } from '../../parts/voice-mark.tsx';
import { useWords } from '../../shell/settings.tsx';
import { figuresWords } from '../../words/figures.ts';
import { shellWords } from '../../words/shell.ts';
import { Counts } from './counts.tsx';
import { Plot } from './plot.tsx';

type Props = {
  readonly series: SeriesTold;
  readonly chosen: string | undefined;
  readonly choose: (id: string) => void;
};

/** A series given once is a line of text: its number, what it counts, who says so, as of when. */
const Alone = ({ series, chosen, choose }: Props) => {
  const [count] = series.counts;
  if (count === undefined) return null;
  // Most reports begin with the number: it is not said twice.
  const begins = series.scope.toLowerCase().startsWith(`${count.words.toLowerCase()} `);
  return (
    <>
      <h3>
        <button
          type="button"
          className="bare number"
          aria-current={count.id === chosen}
          onClick={() => choose(count.id)}
        >
          {begins ? series.scope.slice(0, count.words.length) : count.words}
        </button>{' '}
        <span className="scope">{begins ? series.scope.slice(count.words.length) : series.scope}</span>
      </h3>
      <p className="meaning">
        <VoiceMark standing={count.standing} bare /> {series.meaning}
      </p>
      {count.notes.map((note) => (
        <p key={note} className="aside">
          {note}
        </p>
      ))}
    </>
  );
};

/** One series: what it counts, what its numbers mean, its table beside its plot, how it bears on others, who doubts it. */
export const Series = ({ series, chosen, choose }: Props) => {
  const words = useWords(figuresWords);
  const shell = useWords(shellWords);
  const several = series.counts.length > 1;
  return (
    <article className={`series${series.drawn ? ' plotted' : ''}`} id={series.figure}>
      {several ? (
        <>
          <h3>
            <span className="scope">{series.scope}</span>
          </h3>
          <p className="meaning">
            {series.disputed && <b className="contested">{shell.contested}: </b>}
            {series.meaning}
          </p>
          {series.drawn && <Plot series={series} chosen={chosen} choose={choose} />}
          <Counts series={series} chosen={chosen} choose={choose} />
        </>
      ) : (
        <Alone series={series} chosen={chosen} choose={choose} />
      )}
      {series.growths.length + series.related.length > 0 && (
        <ul className="bears" aria-label={words.bears}>
          {series.growths.map((one) => (
            <li key={one.says}>
              {one.says} <span className="quiet">({one.reason})</span>
            </li>
          ))}
          {series.related.map((one) => (
            <li key={`${one.begins} ${one.reason}`}>
              {one.begins}{' '}
              {one.others.map((other, at) => (
                <span key={other.series}>
                  {at > 0 && '; '}
                  <a href={`#${other.series}`}>{other.called}</a>
                </span>
              ))}
              {one.reason !== '' && <span className="quiet"> ({one.reason})</span>}
            </li>
          ))}
        </ul>
      )}
      {series.doubts.length > 0 && (
        <section className="doubted">
          <h4>{words.doubted}</h4>
          {series.doubts.map((quote) => (
            <Quoted key={quote.statement} quote={quote} />
          ))}
        </section>
      )}
    </article>
  );
};
