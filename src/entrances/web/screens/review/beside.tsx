import type { ReviewItem } from '../../../../telling/index.ts';
import { Quoted } from '../../parts/quoted.tsx';
import { useWords } from '../../shell/settings.tsx';
import { reviewWords } from '../../words/review.ts';

/** The words beside the claim: those it rests on, what speaks against it, who else tells it. */
export const Beside = ({ item }: { readonly item: ReviewItem }) => {
  const words = useWords(reviewWords);
  const more = item.otherCount - item.others.length;
  return (
    <section className="beside" aria-label={words.words}>
      <Quoted quote={item.lead} />
      {item.against.length > 0 && (
        <div className="against">
          <h3>{words.against}</h3>
          {item.against.map((side) => (
            <div key={`${side.dispute} ${side.says}`}>
              <p className="side">
                {side.kind}: {side.says}
              </p>
              {side.quotes.map((quote) => (
                <Quoted key={quote.statement} quote={quote} />
              ))}
            </div>
          ))}
        </div>
      )}
      {item.others.length > 0 && (
        <div className="also">
          <h3>{words.also(item.otherCount)}</h3>
          {item.others.map((quote) => (
            <Quoted key={quote.statement} quote={quote} />
          ))}
          {more > 0 && <p className="quiet small">{words.more(more)}</p>}
        </div>
      )}
    </section>
  );
};
