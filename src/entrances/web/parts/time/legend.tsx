import { useWords } from '../../shell/settings.tsx';
import { timeWords } from '../../words/time.ts';
import { type HowKnown, WhenMark } from './when-mark.tsx';

const AXIS = { from: 0, to: 99 };
const SHOWN = [
  ['day', { min: 50, max: 50 }, 'stated'],
  ['within', { min: 10, max: 90 }, 'stated'],
  ['open', { min: 10 }, 'stated'],
  ['inferred', { min: 50, max: 50 }, 'inferred'],
  ['contested', { min: 50, max: 50 }, 'contested'],
  ['said', { min: 50, max: 50 }, 'said'],
] as const;

/** How dates are drawn, each way with its name. */
export const TimeLegend = ({ only }: { readonly only?: readonly HowKnown[] }) => {
  const words = useWords(timeWords);
  return (
    <p className="time-legend">
      {SHOWN.filter(([, , how]) => only === undefined || only.includes(how)).map(([name, span, how]) => (
        <span key={name}>
          <svg aria-hidden="true">
            <WhenMark span={span} reach={AXIS} how={how} />
          </svg>
          {words[name]}
        </span>
      ))}
    </p>
  );
};
