import type { ReviewScreen } from '../../../../telling/index.ts';
import { useAddressWord } from '../../shell/chosen.ts';
import { useWords } from '../../shell/settings.tsx';
import { reviewWords } from '../../words/review.ts';
import { shellWords } from '../../words/shell.ts';

const MOST = 3;

/** How far one has come, in words and as a thin bar; and what to look at: which part, which report. */
export const ReviewHead = ({ screen }: { readonly screen: ReviewScreen }) => {
  const words = useWords(reviewWords);
  const shell = useWords(shellWords);
  const [, setPart] = useAddressWord('part');
  const [source, setSource] = useAddressWord('source');
  const { progress, waiting, fresh, freshCount, reports, of } = screen;
  const { events, others, weak } = progress;
  const done = screen.part === 'weak' ? weak.done : events.done + others.done;
  const all = screen.part === 'weak' ? weak.of : events.of + others.of;
  const said = [
    words.events(events.done, events.of),
    ...(others.of === 0 ? [] : [words.others(others.done, others.of)]),
    ...(weak.of === 0 ? [] : [words.weakDone(weak.done, weak.of)]),
  ].join(' · ');
  const parts = [
    ['strong', words.strong, waiting.strong],
    ['weak', words.weak, waiting.weak],
  ] as const;
  return (
    <header className="review-head">
      <div className="review-title">
        <h1>{shell.review}</h1>
        <p className="progress-said">{said}</p>
        <progress value={done} max={Math.max(1, all)} aria-label={said} />
      </div>
      <div className="review-choice">
        <nav aria-label={words.parts}>
          {parts.map(([part, name, count]) => (
            <button
              type="button"
              key={part}
              className="part"
              aria-current={part === screen.part ? 'true' : undefined}
              onClick={() => setPart(part === 'strong' ? undefined : part)}
            >
              {name} <span className="count">{count}</span>
            </button>
          ))}
        </nav>
        <label>
          <span className="sr-only">{words.report}</span>
          <select value={source ?? ''} onChange={(event) => setSource(event.target.value)}>
            <option value="">{words.allReports}</option>
            {reports.map((one) => (
              <option key={one.source} value={one.source}>
                {one.name} ({one.waiting})
              </option>
            ))}
          </select>
        </label>
      </div>
      {of !== undefined && (
        <div className="news-told">
          <p>
            <b>{words.added}.</b> {of.name}: {of.news}
          </p>
          <button type="button" className="act" onClick={() => setSource(undefined)}>
            {words.all}
          </button>
        </div>
      )}
      {of === undefined && fresh.length > 0 && screen.part === 'strong' && (
        <details className="news-told">
          <summary>
            {words.fresh} <span className="count">{freshCount}</span>
          </summary>
          <ul>
            {fresh.slice(0, MOST * 2).map((one) => (
              <li key={one.source}>
                <button type="button" className="bare link" onClick={() => setSource(one.source)}>
                  {one.name}
                </button>{' '}
                <span className="quiet">{one.news}</span>
              </li>
            ))}
          </ul>
          {freshCount > fresh.length && <p className="quiet">{words.freshMore(freshCount - fresh.length)}</p>}
        </details>
      )}
      {screen.part === 'weak' && waiting.weak > 0 && <p className="quiet weak-note">{words.weakNote}</p>}
    </header>
  );
};
