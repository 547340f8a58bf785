import type { ReactNode } from 'react';
import type { ReviewItem } from '../../../../telling/index.ts';
import { Facts } from '../../parts/facts.tsx';
import { useWords } from '../../shell/settings.tsx';
import { reviewWords } from '../../words/review.ts';

/** What is claimed: what it is, field by field, through how many mouths it came. */
export const Claim = ({ item, children }: { readonly item: ReviewItem; readonly children: ReactNode }) => {
  const words = useWords(reviewWords);
  return (
    <section className="claim">
      <p className={`consequence ${item.consequence}`}>
        {words[item.consequence]}
        {item.news !== undefined && <span className="news"> · {words[item.news]}</span>}
      </p>
      <h2>{item.title}</h2>
      <Facts facts={item.facts} />
      {item.dated !== undefined && (
        <p className="dated small">
          {words.dated}: <i>{item.dated}</i>
        </p>
      )}
      <p className="attribution">{item.attribution}</p>
      {item.doubts.map((doubt) => (
        <p key={doubt} className="doubt small">
          {doubt}
        </p>
      ))}
      {children}
    </section>
  );
};
