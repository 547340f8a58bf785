import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import type { ChronologyScreen } from '../../../../telling/index.ts';
import { TimeAxis } from '../../parts/time/axis.tsx';
import { dayInWords, placeOn, type Reach } from '../../parts/time/scale.ts';
import { useWords } from '../../shell/settings.tsx';
import { chronologyWords } from '../../words/chronology.ts';
import { timeWords } from '../../words/time.ts';

type Props = {
  readonly reach: Reach;
  readonly window: Reach | undefined;
  readonly density: ChronologyScreen['density'];
  /** Called with the days that are chosen; undefined for the whole time. */
  readonly choose: (window: Reach | undefined) => void;
};

const MONTH = 30;
const YEAR = 365;
/** Less than this of the strip is a click, not a stretch of time. */
const CLICK = 0.008;

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -MONTH,
  ArrowDown: -MONTH,
  ArrowRight: MONTH,
  ArrowUp: MONTH,
  PageDown: -YEAR,
  PageUp: YEAR,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** How much happened when, over the whole time of the case; a part of it is chosen by drawing over it, or by its two ends. */
export const DensityStrip = ({ reach, window, density, choose }: Props) => {
  const words = useWords(chronologyWords);
  const dates = useWords(timeWords);
  const box = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<Reach>();
  const began = useRef<{ readonly at: number; readonly end?: 'from' | 'to' }>(undefined);
  // Where the desk's answer comes, what was drawn meanwhile has been said.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new window ends a drawing.
  useEffect(() => setDrawn(undefined), [window?.from, window?.to]);
  const now = drawn ?? window ?? reach;
  const place = placeOn(reach);
  const within = (day: number): number => Math.max(reach.from, Math.min(reach.to, Math.round(day)));
  const dayAt = (event: PointerEvent): number => {
    const bounds = box.current?.getBoundingClientRect();
    if (bounds === undefined || bounds.width === 0) return reach.from;
    return within(reach.from + ((event.clientX - bounds.left) / bounds.width) * (reach.to + 1 - reach.from));
  };
  const settle = (next: Reach) => {
    setDrawn(next);
    choose(next.from <= reach.from && next.to >= reach.to ? undefined : next);
  };
  const press = (end?: 'from' | 'to') => (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    box.current?.setPointerCapture(event.pointerId);
    began.current = { at: dayAt(event), ...(end === undefined ? {} : { end }) };
  };
  const move = (event: PointerEvent) => {
    const { at, end } = began.current ?? {};
    if (at === undefined) return;
    const day = dayAt(event);
    if (end === undefined) setDrawn({ from: Math.min(at, day), to: Math.max(at, day) });
    else if (end === 'from') setDrawn({ from: Math.min(day, now.to), to: now.to });
    else setDrawn({ from: now.from, to: Math.max(day, now.from) });
  };
  const release = () => {
    const begun = began.current;
    began.current = undefined;
    if (begun === undefined || drawn === undefined) return;
    if (begun.end === undefined && drawn.to - drawn.from < CLICK * (reach.to - reach.from)) setDrawn(undefined);
    else settle(drawn);
  };
  const keys = (end: 'from' | 'to') => (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const day = Math.max(reach.from, Math.min(reach.to, now[end] + step));
    settle(
      end === 'from' ? { from: Math.min(day, now.to), to: now.to } : { from: now.from, to: Math.max(day, now.from) },
    );
  };
  const { sure, loose } = density;
  const most = Math.max(1, ...sure.map((one, at) => one + (loose[at] ?? 0)));
  const bin = 100 / Math.max(1, sure.length);
  const handle = (end: 'from' | 'to', label: string) => (
    <div
      className="handle"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={reach.from}
      aria-valuemax={reach.to}
      aria-valuenow={now[end]}
      aria-valuetext={dayInWords(now[end], dates)}
      style={{ left: `${place(end === 'from' ? now.from : now.to + 1)}%` }}
      onPointerDown={press(end)}
      onKeyDown={keys(end)}
    />
  );
  return (
    <fieldset className="density">
      <legend className="sr-only">{words.strip}</legend>
      <div
        className="strip"
        ref={box}
        onPointerDown={press()}
        onPointerMove={move}
        onPointerUp={release}
        onPointerCancel={release}
      >
        <svg role="img" aria-label={words.stripSays(dayInWords(reach.from, dates), dayInWords(reach.to, dates))}>
          {sure.map((one, at) => {
            const certain = (100 * one) / most;
            const possible = (100 * (loose[at] ?? 0)) / most;
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: stretches of time have their place and nothing else.
              <g key={at}>
                {certain > 0 && (
                  <rect
                    className="sure"
                    x={`${at * bin}%`}
                    width={`${bin * 0.82}%`}
                    y={`${100 - certain}%`}
                    height={`${certain}%`}
                  />
                )}
                {possible > 0 && (
                  <rect
                    className="loose"
                    x={`${at * bin}%`}
                    width={`${bin * 0.82}%`}
                    y={`${100 - certain - possible}%`}
                    height={`${possible}%`}
                  />
                )}
              </g>
            );
          })}
        </svg>
        <div className="beyond" style={{ left: 0, width: `${place(now.from)}%` }} />
        <div className="beyond" style={{ right: 0, width: `${100 - place(now.to + 1)}%` }} />
        {handle('from', words.fromHandle)}
        {handle('to', words.toHandle)}
      </div>
      <TimeAxis reach={reach} />
    </fieldset>
  );
};
