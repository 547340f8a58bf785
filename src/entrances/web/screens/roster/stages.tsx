import { Link } from 'wouter';
import type { RosterScreen } from '../../../../telling/index.ts';
import { useChosen } from '../../shell/chosen.ts';
import { useWords } from '../../shell/settings.tsx';
import { rosterWords } from '../../words/roster.ts';

type Stage = RosterScreen['stages'][number];

/** The part of a whole as a bar; nothing where either number is not known. */
const Share = ({ part, whole }: { readonly part: number; readonly whole: number }) => (
  <svg className="share" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
    <rect className="whole" width="100" height="6" />
    <rect className="part" width={(100 * part) / whole} height="6" />
  </svg>
);

/** What was counted in its own words, the number set off in them; before them where they do not hold it. */
const Counted = ({ count, scope }: { readonly count: string; readonly scope: string }) => {
  const [before, ...after] = scope.split(count);
  return after.length === 0 ? (
    <>
      <b>{count}</b> {scope}
    </>
  ) : (
    <>
      {before}
      <b>{count}</b>
      {after.join(count)}
    </>
  );
};

const Figures = ({ stage }: { readonly stage: Stage }) => {
  const words = useWords(rosterWords);
  const [, choose] = useChosen();
  return (
    <>
      {stage.figures.map((one) => {
        const { part, whole } = one.of ?? {};
        return (
          <button
            key={`${one.series} ${one.count} ${one.of?.count}`}
            type="button"
            className="standing"
            onClick={() => choose(one.series)}
          >
            <span>
              {one.of === undefined ? (
                <Counted count={one.count} scope={one.scope} />
              ) : (
                <>
                  <b>{words.of(one.count, one.of.count)}</b> {one.scope}
                </>
              )}
            </span>
            <span className="small quiet">{one.voices.join(', ')}</span>
            {part !== undefined && whole !== undefined && whole > 0 && <Share part={part} whole={whole} />}
          </button>
        );
      })}
      {stage.words.map(({ passage, voices }) => (
        <p key={`${passage.source} ${passage.start}`} className="stage-words">
          <Link href={`/reader/${passage.source}?from=${passage.start}&to=${passage.end}`}>{passage.exact}</Link>
          <span className="small quiet"> {voices.join(', ')}</span>
        </p>
      ))}
    </>
  );
};

/** The stages from report to verdict, with what is told of each; nothing is added up across them. */
export const Stages = ({ stages }: { readonly stages: readonly Stage[] }) => {
  const words = useWords(rosterWords);
  return (
    <section className="roster-part">
      <h2>{words.stages}</h2>
      <dl className="stages">
        {stages.map((stage) => (
          <div key={stage.stage}>
            <dt>{stage.called}</dt>
            <dd>
              {stage.figures.length + stage.words.length === 0 ? (
                <span className="not-told">{words.notTold}</span>
              ) : (
                <Figures stage={stage} />
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
