import { useWords } from '../../shell/settings.tsx';
import { timeWords } from '../../words/time.ts';
import { type Reach, ticksOf } from './scale.ts';
import { useWidth } from './use-width.ts';
import './time.css';

/** Dates along an axis. It says nothing that the dates beside each record do not say: whoever listens is spared it. */
export const TimeAxis = ({ reach }: { readonly reach: Reach }) => {
  const words = useWords(timeWords);
  const [ref, width] = useWidth(600);
  return (
    <div className="time-axis" ref={ref} aria-hidden="true">
      {ticksOf(reach, width, words).map((tick) => (
        <span
          key={tick.at}
          className={`${tick.year ? 'year' : 'within'}${tick.at > 92 ? ' last' : ''}`}
          style={{ left: `${tick.at}%` }}
        >
          {tick.label}
        </span>
      ))}
    </div>
  );
};

/** The lines of an axis behind what is drawn on it. */
export const TimeGrid = ({ reach, width = 600 }: { readonly reach: Reach; readonly width?: number }) => {
  const words = useWords(timeWords);
  return (
    <svg className="time-grid" aria-hidden="true">
      {ticksOf(reach, width, words).map((tick) => (
        <line key={tick.at} x1={`${tick.at}%`} x2={`${tick.at}%`} y1="0" y2="100%" />
      ))}
    </svg>
  );
};
