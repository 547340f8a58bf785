import { useEffect, useRef } from 'react';
import type { DisputesScreen } from '../../../../telling/index.ts';
import { Quoted } from '../../parts/quoted.tsx';
import { VoiceMark } from '../../parts/voice-mark.tsx';
import { useChosen } from '../../shell/chosen.ts';
import { useWords } from '../../shell/settings.tsx';
import { disputesWords } from '../../words/disputes.ts';

type Dispute = DisputesScreen['disputes'][number];

const FIRST = 2;

/** One side: what it says, who says it, and the words; more than the first few open on a press. */
const Side = ({ side }: { readonly side: Dispute['sides'][number] }) => {
  const words = useWords(disputesWords);
  const standings = [...new Set(side.quotes.map((quote) => quote.voiceStanding))];
  const [first, rest] = [side.quotes.slice(0, FIRST), side.quotes.slice(FIRST)];
  return (
    <section>
      <h3>{side.says}</h3>
      <p className="side-voices">
        {standings.map((standing) => (
          <VoiceMark key={standing} standing={standing} />
        ))}
      </p>
      {first.map((quote) => (
        <Quoted key={quote.statement} quote={quote} />
      ))}
      {rest.length > 0 && (
        <details>
          <summary>{words.more(rest.length)}</summary>
          {rest.map((quote) => (
            <Quoted key={quote.statement} quote={quote} />
          ))}
        </details>
      )}
    </section>
  );
};

/** One disagreement, its sides beside each other. */
export const DisputeTold = ({ dispute, settle }: { readonly dispute: Dispute; readonly settle: () => void }) => {
  const words = useWords(disputesWords);
  const [chosen, choose] = useChosen();
  const article = useRef<HTMLElement>(null);
  const isChosen = chosen === dispute.dispute;
  useEffect(() => {
    if (isChosen) article.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  return (
    <article ref={article} className={`dispute${dispute.open ? ' open' : ''}${isChosen ? ' chosen' : ''}`}>
      <p className="dispute-kind">{dispute.kind}</p>
      <h2>
        <button type="button" className="bare" aria-current={isChosen} onClick={() => choose(dispute.dispute)}>
          {dispute.about}
        </button>
      </h2>
      <p className="quiet">{dispute.reason}</p>
      {dispute.officialAgainstIndependent && <p className="small">{words.officialAgainst}</p>}
      <div className="sides">
        {dispute.sides.map((side) => (
          <Side key={`${side.says} ${side.quotes[0]?.statement}`} side={side} />
        ))}
      </div>
      <div className="acts dispute-foot">
        <span className="small">{dispute.state}</span>
        <button type="button" className="act" onClick={settle}>
          {words.settle} {isChosen && <kbd>s</kbd>}
        </button>
      </div>
    </article>
  );
};
