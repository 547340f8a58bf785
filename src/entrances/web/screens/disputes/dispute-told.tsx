import { useEffect, useRef } from 'react';
import type { DisputesScreen } from '../../../../telling/index.ts';
import { useChosen } from '../../shell/chosen.ts';
import { useWords } from '../../shell/settings.tsx';
import { disputesWords } from '../../words/disputes.ts';
import { Sides } from './sides.tsx';

type Dispute = DisputesScreen['disputes'][number];

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
      <p>
        <span className="contested-mark">{dispute.kind}</span>
      </p>
      <h2>
        <button type="button" className="bare" aria-current={isChosen} onClick={() => choose(dispute.dispute)}>
          {dispute.about}
        </button>
      </h2>
      <p className="quiet sentence">{dispute.reason}</p>
      {dispute.officialAgainstIndependent && <p className="small">{words.officialAgainst}</p>}
      <Sides sides={dispute.sides} />
      <div className="acts dispute-foot">
        <span className="small quiet sentence">{dispute.state}</span>
        <button type="button" className="act" onClick={settle}>
          {words.settle} {isChosen && <kbd>s</kbd>}
        </button>
      </div>
    </article>
  );
};
