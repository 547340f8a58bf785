import type { FiguresScreen, VoiceStanding } from '../../../../telling/index.ts';
import { Empty, Failed, Loading } from '../../parts/states.tsx';
import { VoiceMark } from '../../parts/voice-mark.tsx';
import { useChosen } from '../../shell/chosen.ts';
import { useKeys } from '../../shell/keys.tsx';
import { useWords } from '../../shell/settings.tsx';
import { useScreen } from '../../wire/queries.ts';
import { figuresWords } from '../../words/figures.ts';
import { shellWords } from '../../words/shell.ts';
import { Series } from './series.tsx';
import './figures.css';

const ORDER: readonly VoiceStanding[] = ['concerned', 'official', 'court', 'accused', 'independent', 'outlet', 'other'];

/** What the reports count, each series by itself: nothing is added up, averaged, or set on one axis with another scope. */
const Figures = () => {
  const words = useWords(figuresWords);
  const shell = useWords(shellWords);
  const [chosen, choose] = useChosen();
  const { screen, error, isPending, refetch } = useScreen<FiguresScreen>('figures');
  const counts = (screen?.measures ?? []).flatMap(({ series }) => series.flatMap((one) => one.counts));
  const at = counts.findIndex((one) => one.id === chosen);
  const go = (to: number) => {
    const next = counts[Math.max(0, Math.min(counts.length - 1, to))];
    if (next === undefined) return;
    choose(next.id);
    requestAnimationFrame(() =>
      document.querySelector('.figures [aria-current="true"]')?.scrollIntoView({ block: 'nearest' }),
    );
  };
  useKeys([
    { keys: 'j', does: shell.next, run: () => go(at + 1) },
    { keys: 'k', does: shell.previous, run: () => go(at < 0 ? 0 : at - 1) },
  ]);
  if (error !== null && screen === undefined) return <Failed error={error} again={() => void refetch()} />;
  if (isPending || screen === undefined) return <Loading />;
  const voices = ORDER.filter((standing) => counts.some((one) => one.standing === standing));
  return (
    <div className="figures">
      <header className="screen-head">
        <h1>{shell.figures}</h1>
        <p>{screen.note}</p>
        <p className="voices">
          {voices.map((standing) => (
            <VoiceMark key={standing} standing={standing} />
          ))}
        </p>
      </header>
      {screen.measures.length === 0 && <Empty said={words.none} advice={words.noneAdvice} />}
      {screen.measures.map(({ measure, series }) => (
        <section key={measure} className="measure">
          <h2>{measure}</h2>
          {series.map((one) => (
            <Series key={one.figure} series={one} chosen={chosen} choose={choose} />
          ))}
        </section>
      ))}
    </div>
  );
};

export default Figures;
