import { Link } from 'wouter';
import type { LedgerScreen } from '../../../../telling/index.ts';
import { Failed, Loading } from '../../parts/states.tsx';
import { useWords } from '../../shell/settings.tsx';
import { useScreen } from '../../wire/queries.ts';
import { ledgerWords } from '../../words/ledger.ts';

/** Whose names are for whom, and which sources are not for everybody. */
export const AccessPart = () => {
  const words = useWords(ledgerWords);
  const { screen, error, refetch } = useScreen<LedgerScreen>('ledger');
  if (error !== null && screen === undefined) return <Failed error={error} again={() => void refetch()} />;
  if (screen === undefined) return <Loading />;
  return (
    <div className="access-overview">
      <section>
        <h2>{words.names}</h2>
        <p className="quiet narrow">{words.namesNote}</p>
        {screen.persons.length === 0 ? (
          <p>{words.noNames}</p>
        ) : (
          <table>
            <caption className="sr-only">{words.names}</caption>
            <thead>
              <tr>
                <th scope="col">{words.person}</th>
                <th scope="col">{words.mayKnow}</th>
                <th scope="col">{words.why}</th>
              </tr>
            </thead>
            <tbody>
              {screen.persons.map(({ id, name, mayKnow, because }) => (
                <tr key={`${id ?? ''} ${name}`}>
                  <td>{id === undefined ? name : <Link href={`/people/${id}`}>{name}</Link>}</td>
                  <td>{mayKnow}</td>
                  <td className="small">{because}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
      {screen.sources.map((group) => (
        <section key={group.access}>
          <h2>
            {words.sourcesFor(group.said)} <span className="quiet">{group.sources.length}</span>
          </h2>
          <ul className="lines">
            {group.sources.map((one) => (
              <li key={one.id}>
                <Link href={`/sources/${one.id}?on=${one.id}`}>{one.name}</Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
};
