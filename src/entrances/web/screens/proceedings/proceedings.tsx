import { Fragment } from 'react';
import type { ProceedingsScreen, ProceedingTold } from '../../../../telling/index.ts';
import { Empty, Failed, Loading } from '../../parts/states.tsx';
import { TimeAxis, TimeGrid } from '../../parts/time/axis.tsx';
import { TimeLegend } from '../../parts/time/legend.tsx';
import type { Reach } from '../../parts/time/scale.ts';
import { useWidth } from '../../parts/time/use-width.ts';
import { useChosen } from '../../shell/chosen.ts';
import { useKeys } from '../../shell/keys.tsx';
import { useWords } from '../../shell/settings.tsx';
import { useScreen } from '../../wire/queries.ts';
import { proceedingsWords } from '../../words/proceedings.ts';
import { shellWords } from '../../words/shell.ts';
import { Standings } from './standings.tsx';
import { SilenceLine, StepLine } from './step-line.tsx';
import './proceedings.css';

const Facts = ({
  heading,
  list,
}: {
  readonly heading: string;
  readonly list: readonly (readonly [string, string])[];
}) =>
  list.length === 0 ? null : (
    <>
      <h4>{heading}</h4>
      <ul className="facts">
        {list.map(([said, whom]) => (
          <li key={`${said} ${whom}`}>
            {said}
            {whom !== '' && <span className="quiet"> {whom}</span>}
          </li>
        ))}
      </ul>
    </>
  );

/** One lane: its steps from first to last, each on a line of its own so that no words collide, and the silences between. */
const Lane = ({ told, reach }: { readonly told: ProceedingTold; readonly reach: Reach }) => {
  const words = useWords(proceedingsWords);
  const [ref, width] = useWidth(600);
  const dated = told.steps.filter((one) => one.min !== undefined || one.max !== undefined);
  const undated = told.steps.filter((one) => one.min === undefined && one.max === undefined);
  return (
    <article className="proceeding" id={told.id}>
      <h3>{told.title}</h3>
      <p className="proceeding-state">
        {told.stage} · <b className={told.final ? 'final' : 'not-final'}>{told.end}</b> · {words.lastStep}:{' '}
        {told.lastStep}
      </p>
      <div className="lane" ref={ref}>
        <TimeGrid reach={reach} width={width} />
        <ol aria-label={words.course(told.title)}>
          {dated.map((step) => (
            <Fragment key={step.id}>
              <StepLine step={step} reach={reach} />
              {told.silences
                .filter((one) => one.after === step.id)
                .map((one) => (
                  <SilenceLine key={one.from} silence={one} reach={reach} />
                ))}
            </Fragment>
          ))}
        </ol>
      </div>
      {undated.length > 0 && (
        <>
          <h4>{words.withoutDate}</h4>
          <ol className="undated-steps">
            {undated.map((step) => (
              <StepLine key={step.id} step={step} reach={reach} />
            ))}
          </ol>
        </>
      )}
      {told.persons.length > 0 && <h4>{words.persons}</h4>}
      <Standings persons={told.persons} title={told.title} />
      <Facts heading={words.charges} list={told.charges.map((one) => [one.words, one.persons])} />
      <Facts heading={words.outcomes} list={told.outcomes.map((one) => [one.text, one.persons])} />
      {told.related.length > 0 && (
        <>
          <h4>{words.related}</h4>
          <ul className="facts">
            {told.related.map((one) => (
              <li key={one.proceeding}>
                <a href={`#${one.proceeding}`}>{one.title}</a> <span className="quiet">{one.how}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
};

/** Every step in the order in which it stands on the screen. */
const stepsOf = (screen: ProceedingsScreen | undefined): readonly string[] => [
  ...(screen?.jurisdictions ?? []).flatMap(({ proceedings }) =>
    proceedings.flatMap(({ steps }) => {
      const undated = (one: (typeof steps)[number]) => one.min === undefined && one.max === undefined;
      return [...steps.filter((one) => !undated(one)), ...steps.filter(undated)].map((one) => one.id);
    }),
  ),
  ...(screen?.loose ?? []).map((one) => one.id),
];

/** Proceedings by jurisdiction, all of them on one axis of time. */
const Proceedings = () => {
  const words = useWords(proceedingsWords);
  const shell = useWords(shellWords);
  const { screen, error, isPending, refetch } = useScreen<ProceedingsScreen>('proceedings');
  const [chosen, choose] = useChosen();
  const steps = stepsOf(screen);
  const at = chosen === undefined ? -1 : steps.indexOf(chosen);
  const go = (to: number) => {
    const next = steps[Math.max(0, Math.min(steps.length - 1, to))];
    if (next === undefined) return;
    choose(next);
    requestAnimationFrame(() =>
      document.querySelector('.step[aria-current="true"]')?.scrollIntoView({ block: 'nearest' }),
    );
  };
  useKeys([
    { keys: 'j', does: shell.next, run: () => go(at + 1) },
    { keys: 'k', does: shell.previous, run: () => go(at < 0 ? 0 : at - 1) },
  ]);
  if (error !== null && screen === undefined) return <Failed error={error} again={() => void refetch()} />;
  if (isPending || screen === undefined) return <Loading />;
  const reach = screen.reach ?? { from: 0, to: 1 };
  const empty = screen.jurisdictions.length + screen.loose.length === 0;
  return (
    <div className="proceedings">
      <header className="screen-head">
        <h1>{shell.proceedings}</h1>
        <p>{screen.note}</p>
      </header>
      {empty && <Empty said={words.none} advice={words.noneAdvice} />}
      {screen.reach !== undefined && (
        <>
          <TimeLegend only={['stated', 'inferred']} />
          <div className="common-axis">
            <TimeAxis reach={reach} />
          </div>
        </>
      )}
      {screen.jurisdictions.map((one) => (
        <section key={one.name} className="jurisdiction">
          <h2>{one.name}</h2>
          {one.proceedings.map((told) => (
            <Lane key={told.id} told={told} reach={reach} />
          ))}
        </section>
      ))}
      {screen.loose.length > 0 && (
        <section className="jurisdiction">
          <h2>{words.loose}</h2>
          <p className="quiet">{screen.looseNote}</p>
          <ol className="undated-steps">
            {screen.loose.map((step) => (
              <StepLine key={step.id} step={{ ...step, toldAgain: false }} reach={reach} />
            ))}
          </ol>
        </section>
      )}
    </div>
  );
};

export default Proceedings;
