import type { EventRow } from '../../../../telling/index.ts';
import { ReviewMark } from '../../parts/review-mark.tsx';
import type { Reach } from '../../parts/time/scale.ts';
import { WhenMark } from '../../parts/time/when-mark.tsx';
import { useWords } from '../../shell/settings.tsx';
import { chronologyWords } from '../../words/chronology.ts';
import { shellWords } from '../../words/shell.ts';

type Props = { readonly row: EventRow; readonly axis: Reach | undefined };

/** The dates of one event along the axis that all rows share. */
const Track = ({ row, axis }: { readonly row: EventRow; readonly axis: Reach }) => (
  <svg className="track" aria-hidden="true">
    <line className="base" x1="0" x2="100%" y1="7" y2="7" />
    {row.datings === undefined ? (
      <WhenMark span={row} reach={axis} how={row.inferred ? 'inferred' : 'stated'} />
    ) : (
      row.datings.map((one) => <WhenMark key={one.brief} span={one} reach={axis} how="contested" />)
    )}
    {row.said?.map((one) => (
      <WhenMark key={one.brief} span={one} reach={axis} how="said" />
    ))}
  </svg>
);

/** One event on one line: when, what, where, how far it is held, through how many mouths; below it its time. */
export const EventLine = ({ row, axis }: Props) => {
  const words = useWords(chronologyWords);
  const shell = useWords(shellWords);
  const { datings, said, standing, where, undated, words: spoken } = row;
  const dated = row.min !== undefined || row.max !== undefined;
  return (
    <>
      <span className={`event-line ${row.part}`}>
        <span className={`when-told${row.inferred ? ' inferred' : ''}`}>
          {datings === undefined ? (dated ? row.brief : '') : datings.map((one) => one.brief).join(words.or)}
          {row.inferred && <span className="sr-only"> ({shell.inferred})</span>}
        </span>
        <span className="what">
          <span className="event-title">
            <ReviewMark review={row.review} bare />
            <span>{row.title}</span>
          </span>
          {spoken !== undefined && <span className="event-words">{spoken}</span>}
          <span className="event-facts">
            {where !== undefined && <span>{where}</span>}
            <span>{shell.origins(row.reports, row.originsAtMost)}</span>
            {said !== undefined && <span>{words.saidOn(said.map((one) => one.brief).join(', '))}</span>}
            {undated !== undefined && <span>{undated}</span>}
            {row.disputed && <span className="contested">{shell.contested}</span>}
            {standing.map((word) => (
              <span key={word} className="limit">
                {word}
              </span>
            ))}
          </span>
        </span>
      </span>
      {axis !== undefined && row.part === 'dated' && <Track row={row} axis={axis} />}
    </>
  );
};
