import type { ReviewScreen } from '../../../../telling/index.ts';
import { useAddressWord } from '../../shell/chosen.ts';
import { useWords } from '../../shell/settings.tsx';
import { reviewWords } from '../../words/review.ts';
import { become, useSitting } from './sitting.ts';

type Props = {
  readonly screen: ReviewScreen;
  readonly begin: () => void;
};

/** Nothing is left in front: everything was looked at, or what is left was put off. */
export const ReviewDone = ({ screen, begin }: Props) => {
  const words = useWords(reviewWords);
  const [, setPart] = useAddressWord('part');
  const { skipped, judged } = useSitting();
  const aside = screen.items.filter((one) => skipped.has(one.statement) && !judged.has(one.statement)).length;
  if (aside > 0)
    return (
      <div className="review-done">
        <p>{words.aside(aside)}</p>
        <button
          type="button"
          className="act main"
          onClick={() => {
            become(() => ({ skipped: new Set() }));
            begin();
          }}
        >
          {words.bringBack}
        </button>
      </div>
    );
  if (screen.part === 'weak')
    return (
      <div className="review-done">
        <p>{words.doneAll}</p>
        <p className="small quiet">{words.doneAllAdvice}</p>
      </div>
    );
  const nothing = screen.progress.events.of + screen.progress.others.of === 0;
  return (
    <div className="review-done">
      <p>{nothing ? words.doneAll : screen.of === undefined ? words.done : words.doneReport}</p>
      <p className="small quiet">
        {screen.waiting.weak > 0 ? words.doneAdvice(screen.waiting.weak) : words.doneAllAdvice}
      </p>
      {screen.waiting.weak > 0 && (
        <button type="button" className="act main" onClick={() => setPart('weak')}>
          {words.goOn}
        </button>
      )}
    </div>
  );
};
