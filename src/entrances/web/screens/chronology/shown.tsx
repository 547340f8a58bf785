import { Link } from 'wouter';
import type { ChronologyScreen } from '../../../../telling/index.ts';
import { dayInWords } from '../../parts/time/scale.ts';
import { useWords } from '../../shell/settings.tsx';
import { chronologyWords } from '../../words/chronology.ts';
import { timeWords } from '../../words/time.ts';
import type { Narrowing, useNarrowing } from './narrowing.ts';

type Props = { readonly screen: ChronologyScreen; readonly narrow: ReturnType<typeof useNarrowing>[1] };

const Taken = ({ label, take, away }: { readonly label: string; readonly take: () => void; readonly away: string }) => (
  <button type="button" className="taken" onClick={take} aria-label={`${away}: ${label}`}>
    {label} <span aria-hidden="true">×</span>
  </button>
);

/** What is shown, in a sentence: how many of how many, about whom, told by whom, from when to when; each part can be taken away. */
export const ShownNow = ({ screen, narrow }: Props) => {
  const words = useWords(chronologyWords);
  const dates = useWords(timeWords);
  const { shown, total, chosen, window, undatedLeftOut, waiting } = screen;
  const begins: Readonly<Record<string, string>> = {
    person: words.about,
    place: words.at,
    act: words.kind,
    source: words.in,
    origin: words.toldBy,
    modality: words.held,
    dispute: words.contested,
    text: words.withWords,
  };
  return (
    <p className="shown-now" role="status">
      {chosen.length === 0 && window === undefined ? words.all(total) : words.some(shown, total)}
      {chosen.map(({ key, label }) => (
        <span key={key}>
          {', '}
          {begins[key]}{' '}
          <Taken
            label={key === 'dispute' ? words.yes : label}
            away={words.takeAway}
            take={() => narrow({ [key as Narrowing]: undefined })}
          />
        </span>
      ))}
      {window !== undefined && (
        <span>
          {', '}
          {words.during}{' '}
          <Taken
            label={`${dayInWords(window.from, dates)} – ${dayInWords(window.to, dates)}`}
            away={words.takeAway}
            take={() => narrow({ from: undefined, to: undefined })}
          />
        </span>
      )}
      {'.'}
      {undatedLeftOut > 0 && ` ${words.undatedLeftOut(undatedLeftOut)}`}
      {waiting > 0 && (
        <>
          {' '}
          <Link href="/review">{words.waiting(waiting)}</Link>
        </>
      )}
    </p>
  );
};
