import type { RosterScreen } from '../../../../telling/index.ts';
import { Empty, Failed, Loading } from '../../parts/states.tsx';
import { useWords } from '../../shell/settings.tsx';
import { useScreen } from '../../wire/queries.ts';
import { rosterWords } from '../../words/roster.ts';
import { shellWords } from '../../words/shell.ts';
import { RosterTable } from './roster-table.tsx';
import { Stages } from './stages.tsx';
import './roster.css';

const KINDS = ['named', 'described', 'group'] as const;

/** Those affected: each person and group with how far they came, and the stages from report to verdict. */
const Roster = () => {
  const words = useWords(rosterWords);
  const shell = useWords(shellWords);
  const { screen, error, refetch } = useScreen<RosterScreen>('roster');
  if (error !== null && screen === undefined) return <Failed error={error} again={() => void refetch()} />;
  if (screen === undefined) return <Loading />;
  return (
    <>
      <header className="screen-head">
        <h1>{shell.roster}</h1>
        <p>{words.note}</p>
      </header>
      {screen.rows.length === 0 && <Empty said={words.none} advice={words.noneAdvice} />}
      {KINDS.map((kind) => {
        const rows = screen.rows.filter((row) => row.kind === kind);
        return rows.length === 0 ? null : <RosterTable key={kind} heading={words[kind]} rows={rows} />;
      })}
      {screen.weakOnly > 0 && <p className="small quiet">{words.waiting(screen.weakOnly)}</p>}
      {screen.stages.length > 0 && <Stages stages={screen.stages} />}
    </>
  );
};

export default Roster;
