import type { DisputesScreen } from '../../../../telling/index.ts';
import { Quoted } from '../../parts/quoted.tsx';
import { Empty, Failed, Loading } from '../../parts/states.tsx';
import { VoiceMark } from '../../parts/voice-mark.tsx';
import { useWords } from '../../shell/settings.tsx';
import { useScreen } from '../../wire/queries.ts';
import { disputesWords } from '../../words/disputes.ts';
import { shellWords } from '../../words/shell.ts';
import './disputes.css';

/** Where the reports disagree: sides and their words beside each other. */
const Disputes = () => {
  const words = useWords(disputesWords);
  const shell = useWords(shellWords);
  const { screen, error, isPending, refetch } = useScreen<DisputesScreen>('disputes');
  if (error !== null && screen === undefined) return <Failed error={error} again={() => void refetch()} />;
  if (isPending || screen === undefined) return <Loading />;
  return (
    <>
      <header className="screen-head">
        <h1>{shell.disputes}</h1>
        <p>{words.note}</p>
      </header>
      {screen.disputes.length === 0 && <Empty said={words.none} advice={words.noneAdvice} />}
      {screen.disputes.map((dispute) => (
        <article key={dispute.dispute} className={`dispute ${dispute.open ? 'open' : 'settled'}`}>
          <p className="dispute-kind">{dispute.kind}</p>
          <h2>{dispute.about}</h2>
          <p className="quiet">{dispute.reason}</p>
          <div className="sides">
            {dispute.sides.map((side) => (
              <section key={side.says}>
                <h3>{side.says}</h3>
                {side.quotes.map((quote) => (
                  <Quoted key={quote.statement} quote={quote} />
                ))}
                {side.quotes[0] !== undefined && <VoiceMark standing={side.quotes[0].voiceStanding} />}
              </section>
            ))}
          </div>
          <p className="small">{dispute.state}</p>
        </article>
      ))}
    </>
  );
};

export default Disputes;
