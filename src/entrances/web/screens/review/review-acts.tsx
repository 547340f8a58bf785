import type { ReviewItem } from '../../../../telling/index.ts';
import { useWords } from '../../shell/settings.tsx';
import { reviewWords } from '../../words/review.ts';
import { shellWords } from '../../words/shell.ts';

type Props = {
  readonly item: ReviewItem;
  readonly acts: Readonly<Record<'accept' | 'acceptAll' | 'reject' | 'correct' | 'skip' | 'whole', () => void>>;
};

/** What can be done with the thing in front, each with its key. */
export const ReviewActs = ({ item, acts }: Props) => {
  const words = useWords(reviewWords);
  const shell = useWords(shellWords);
  return (
    <div className="review-acts">
      <div className="acts">
        <button type="button" className="act main" onClick={acts.accept}>
          {shell.accept} <kbd>a</kbd>
        </button>
        <button type="button" className="act" onClick={acts.reject}>
          {shell.reject} <kbd>r</kbd>
        </button>
        <button type="button" className="act" onClick={acts.correct}>
          {shell.correct} <kbd>e</kbd>
        </button>
        <button type="button" className="act" onClick={acts.skip}>
          {words.skip} <kbd>s</kbd>
        </button>
      </div>
      <div className="acts">
        {item.repeats.length > 0 && (
          <button type="button" className="act" onClick={acts.acceptAll}>
            {words.acceptAll(item.repeats.length)} <kbd>A</kbd>
          </button>
        )}
        <button type="button" className="act plain" onClick={acts.whole}>
          {words.whole} <kbd>w</kbd>
        </button>
      </div>
    </div>
  );
};
