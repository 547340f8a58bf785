import type { SilenceTold, StepTold } from '../../../../telling/index.ts';
import { placeOn, type Reach } from '../../parts/time/scale.ts';
import { WhenMark } from '../../parts/time/when-mark.tsx';
import { useChosen } from '../../shell/chosen.ts';
import { useWords } from '../../shell/settings.tsx';
import { proceedingsWords } from '../../words/proceedings.ts';

/** Words begin where their mark is, and end there where there is more room before it. */
const besideMark = (left: number, right: number): { readonly [side: string]: string } =>
  left <= 100 - right
    ? { paddingInlineStart: `calc(${right}% + 0.8rem)` }
    : { paddingInlineEnd: `calc(${100 - left}% + 0.8rem)` };

/** Where on the axis a step's words are tied: both ends of what is known of its date. */
const endsOf = ({ min, max }: StepTold, reach: Reach): readonly [number, number] | undefined => {
  const place = placeOn(reach);
  if (min === undefined && max === undefined) return undefined;
  // An open end reaches to the end of the axis: the words stand beyond the end that is known.
  if (min === undefined) return [place(max as number), place((max as number) + 1)];
  if (max === undefined) return [place(min), place(min)];
  return [place(min), place(max + 1)];
};

type Props = { readonly step: StepTold; readonly reach: Reach };

/** One step at its honest date, its words beside the mark. Choosing it shows the words it rests on. */
export const StepLine = ({ step, reach }: Props) => {
  const words = useWords(proceedingsWords);
  const [chosen, choose] = useChosen();
  const ends = endsOf(step, reach);
  const toEnd = ends !== undefined && ends[0] > 100 - ends[1];
  const how = step.inferred || step.datedByInference ? 'inferred' : 'stated';
  return (
    <li className={step.inferred ? 'inferred-step' : undefined}>
      <button
        type="button"
        className={`step${toEnd ? ' to-end' : ''}${step.min === undefined && step.max !== undefined ? ' opens-back' : ''}`}
        aria-current={step.id === chosen}
        onClick={() => choose(step.id)}
      >
        {ends !== undefined && (
          <svg className="track" aria-hidden="true">
            <WhenMark span={step} reach={reach} how={how} />
          </svg>
        )}
        <span className="step-words" style={ends === undefined ? undefined : besideMark(...ends)}>
          <span className="on-paper">
            <span className={`step-date${how === 'inferred' ? ' inferred' : ''}`}>{step.brief}</span>
            <span className="step-title">{step.title}</span>
            {step.toldAgain && <span className="limit">{words.toldAgain}</span>}
            {step.standing.map((word) => (
              <span key={word} className="limit">
                {word}
              </span>
            ))}
          </span>
        </span>
      </button>
    </li>
  );
};

/** A time without a known step, as long as it was, with its words. */
export const SilenceLine = ({ silence, reach }: { readonly silence: SilenceTold; readonly reach: Reach }) => {
  const place = placeOn(reach);
  const [left, right] = [place(silence.from), place(silence.to + 1)];
  return (
    <li className="silence">
      <span className="gap" style={{ left: `${left}%`, width: `${right - left}%` }} />
      <span className="silence-words">
        <b>{silence.brief}.</b> {silence.text}
      </span>
    </li>
  );
};
