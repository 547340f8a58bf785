import { Link } from 'wouter';
import type { RosterScreen } from '../../../../telling/index.ts';
import { useChosen } from '../../shell/chosen.ts';
import { useWords } from '../../shell/settings.tsx';
import { rosterWords } from '../../words/roster.ts';

type Row = RosterScreen['rows'][number];
const STAGES = ['reported', 'recognised', 'represented', 'heard'] as const;

/** What one cell says: each standing as a press that leads to its words, or that nobody tells of it. */
const Cell = ({ row, stage }: { readonly row: Row; readonly stage: (typeof STAGES)[number] }) => {
  const words = useWords(rosterWords);
  const [chosen, choose] = useChosen();
  // Who was kept away was not heard: both are told in one place.
  const standings = row.standings.filter(
    ({ standing }) => standing === stage || (stage === 'heard' && standing === 'prevented'),
  );
  if (standings.length === 0)
    return (
      <span className="not-told">
        <span aria-hidden="true">–</span>
        <span className="sr-only">{words.notTold}</span>
      </span>
    );
  return standings.map((one) => {
    const [statement] = one.statements;
    const parts = [one.standing === 'prevented' ? words.prevented : undefined, one.what, one.count];
    const told = parts.filter((part) => part !== undefined && part !== '').join(': ');
    return (
      <button
        key={`${one.standing} ${one.what} ${one.count} ${one.when}`}
        type="button"
        className={`standing${one.weak ? ' weak' : ''}${one.inferred === undefined ? '' : ' inferred'}`}
        aria-current={statement !== undefined && statement === chosen}
        disabled={statement === undefined}
        onClick={() => choose(statement)}
      >
        <span className={`sentence${one.standing === 'prevented' ? ' prevented' : ''}`}>
          {told === '' ? words[stage] : told}
          {one.when !== undefined && one.when !== '' && ` (${one.when})`}
        </span>
        {one.by !== undefined && <span className="small quiet">{words.by(one.by)}</span>}
        {one.weak && <span className="small quiet">{words.weak}</span>}
        {one.inferred !== undefined && <span className="small quiet">{one.inferred}</span>}
      </button>
    );
  });
};

type Props = {
  readonly heading: string;
  readonly rows: readonly Row[];
};

/** A table of those affected: a line each, a column for each step they can have come to. */
export const RosterTable = ({ heading, rows }: Props) => {
  const words = useWords(rosterWords);
  return (
    <section className="roster-part">
      <h2>{heading}</h2>
      <div className="roster-scroll">
        <table>
          <caption className="sr-only">{heading}</caption>
          <thead>
            <tr>
              <th scope="col">{words.who}</th>
              {STAGES.map((stage) => (
                <th key={stage} scope="col">
                  {words[stage]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.entry}>
                <th scope="row">
                  {row.identity === undefined ? row.name : <Link href={`/people/${row.identity}`}>{row.name}</Link>}
                  {row.count !== undefined && !row.name.includes(row.count) && (
                    <span className="small quiet"> {words.counted(row.count)}</span>
                  )}
                  {row.partOf !== undefined && <span className="small quiet"> {words.partOf(row.partOf.name)}</span>}
                </th>
                {STAGES.map((stage) => (
                  <td key={stage} data-label={words[stage]}>
                    <Cell row={row} stage={stage} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};
