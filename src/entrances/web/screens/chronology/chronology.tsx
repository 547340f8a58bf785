import { useCallback, useMemo } from 'react';
import type { ChronologyScreen, EventRow } from '../../../../telling/index.ts';
import { RowList } from '../../parts/row-list.tsx';
import { Empty, Failed, Loading } from '../../parts/states.tsx';
import { TimeAxis } from '../../parts/time/axis.tsx';
import { TimeLegend } from '../../parts/time/legend.tsx';
import { isoOf } from '../../parts/time/scale.ts';
import { useKeys } from '../../shell/keys.tsx';
import { useWords } from '../../shell/settings.tsx';
import { useScreen } from '../../wire/queries.ts';
import { chronologyWords } from '../../words/chronology.ts';
import { shellWords } from '../../words/shell.ts';
import { DensityStrip } from './density-strip.tsx';
import { EventLine } from './event-line.tsx';
import { Filters } from './filters.tsx';
import { useNarrowing } from './narrowing.ts';
import { ShownNow } from './shown.tsx';
import './chronology.css';

const idOf = (row: EventRow): string => row.id;

/** Under which heading a row stands: its year, or the part of those without a date. */
const headingOf = (row: EventRow): string =>
  row.part === 'dated' ? isoOf(row.min ?? row.max ?? 0).slice(0, 4) : row.part;

/** Events in time: narrowed by the words of the address, each on the axis where its date can lie. */
const Chronology = () => {
  const words = useWords(chronologyWords);
  const shell = useWords(shellWords);
  const [asked, narrow] = useNarrowing();
  const { screen, error, isPending, refetch } = useScreen<ChronologyScreen>('chronology', asked);
  const narrowed = Object.keys(asked).length > 0;
  useKeys([
    { keys: 'f', does: words.textFilter, run: () => document.getElementById('chronology-text')?.focus() },
    ...(narrowed
      ? [
          {
            keys: 'x',
            does: words.showAll,
            run: () => narrow(Object.fromEntries(Object.keys(asked).map((key) => [key, undefined]))),
          },
        ]
      : []),
  ]);
  const axis = screen?.window ?? screen?.reach;
  const draw = useCallback((row: EventRow) => <EventLine row={row} axis={axis} />, [axis]);
  const note = screen?.duressNote;
  const above = useMemo(
    () => (row: EventRow, before: EventRow | undefined) => {
      const heading = headingOf(row);
      if (before !== undefined && headingOf(before) === heading) return undefined;
      if (row.part === 'dated') return <h2 className="new-year">{heading}</h2>;
      return (
        <div className="part-heading">
          <h2>{words[row.part]}</h2>
          <p>{row.part === 'duress' ? note : words[`${row.part}Note`]}</p>
        </div>
      );
    },
    [words, note],
  );
  if (error !== null && screen === undefined) return <Failed error={error} again={() => void refetch()} />;
  if (isPending || screen === undefined) return <Loading />;
  const { reach, window, rows } = screen;
  return (
    <div className="filled chronology">
      <header className="screen-head">
        <h1>{shell.chronology}</h1>
        <ShownNow screen={screen} narrow={narrow} />
      </header>
      <Filters facets={screen.facets} asked={asked} narrow={narrow} />
      {reach !== undefined && (
        <DensityStrip
          reach={reach}
          window={window}
          density={screen.density}
          choose={(next) =>
            narrow(
              next === undefined ? { from: undefined, to: undefined } : { from: isoOf(next.from), to: isoOf(next.to) },
            )
          }
        />
      )}
      <TimeLegend />
      {axis !== undefined && window !== undefined && <TimeAxis reach={axis} />}
      {rows.length === 0 ? (
        <Empty said={narrowed ? words.none : shell.empty} advice={narrowed ? words.noneAdvice : shell.emptyAdvice} />
      ) : (
        <RowList rows={rows} idOf={idOf} draw={draw} above={above} label={shell.chronology} height={72} />
      )}
    </div>
  );
};

export default Chronology;
