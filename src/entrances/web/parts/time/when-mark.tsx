import type { DaySpan } from '../../../../telling/index.ts';
import { placeOn, type Reach } from './scale.ts';
import './time.css';

/** How a date is known: stated, inferred, contested, or when something was said and not when it happened. */
export type HowKnown = 'stated' | 'inferred' | 'contested' | 'said';

type Props = { readonly span: DaySpan; readonly reach: Reach; readonly how: HowKnown };

const MIDDLE = 7;

/**
 * A date on an axis, as long as it is: a day is a dot, a month a bar of that month, an open end an arrow to the end of the
 * axis. Beyond the axis nothing is drawn. To stand in an svg that is as wide as the axis and 14 high.
 */
export const WhenMark = ({ span: { min, max }, reach, how }: Props) => {
  const place = placeOn(reach);
  if (min === undefined && max === undefined) return null;
  if ((min !== undefined && min > reach.to) || (max !== undefined && max < reach.from)) return null;
  const left = Math.max(0, min === undefined ? 0 : place(min));
  const right = Math.min(100, max === undefined ? 100 : place(max + 1));
  if (how === 'said') return <line className="when said" x1={`${left}%`} x2={`${left}%`} y1="1" y2="13" />;
  if (min !== undefined && min === max)
    return <circle className={`when ${how}`} cx={`${(left + right) / 2}%`} cy={MIDDLE} r="4" />;
  if (min !== undefined && max !== undefined)
    return (
      <rect
        className={`when ${how}`}
        x={`${left}%`}
        // A few days on an axis of years would be too narrow to be seen for a bar.
        style={{ width: `max(5px, ${right - left}%)` }}
        y={MIDDLE - 3}
        height="6"
        rx="2"
      />
    );
  const known = min === undefined ? right : left;
  const arrow = min === undefined ? 'M7 3L1 7l6 4' : 'M-7 3l6 4-6 4';
  return (
    <g className={`when open ${how}`}>
      <line x1={`${left}%`} x2={`${right}%`} y1={MIDDLE} y2={MIDDLE} className="reaching" />
      <line x1={`${known}%`} x2={`${known}%`} y1="2" y2="12" />
      <svg x={min === undefined ? '0' : '100%'} overflow="visible" aria-hidden="true">
        <path d={arrow} />
      </svg>
    </g>
  );
};
