import type { ProceedingTold } from '../../../../telling/index.ts';
import { useChosen } from '../../shell/chosen.ts';
import { useWords } from '../../shell/settings.tsx';
import { proceedingsWords } from '../../words/proceedings.ts';

/** Where each person stands in one proceeding, since when, and where they stood before. */
export const Standings = ({ persons, title }: Pick<ProceedingTold, 'persons' | 'title'>) => {
  const words = useWords(proceedingsWords);
  const [chosen, choose] = useChosen();
  if (persons.length === 0) return null;
  return (
    <div className="wide-table">
      <table className="standings">
        <caption className="sr-only">{`${words.persons}: ${title}`}</caption>
        <thead>
          <tr>
            <th scope="col">{words.who}</th>
            <th scope="col">{words.status}</th>
            <th scope="col">{words.since}</th>
          </tr>
        </thead>
        <tbody>
          {persons.map(({ people, status, since, earlier, statement }) => (
            <tr key={people.map((one) => one.identity).join()}>
              <th scope="row">
                {people.map((one, at) => (
                  <span key={one.identity}>
                    {at > 0 && ', '}
                    <button
                      type="button"
                      className="bare name"
                      aria-current={one.identity === chosen}
                      onClick={() => choose(one.identity)}
                    >
                      {one.name}
                    </button>
                  </span>
                ))}
              </th>
              <td>
                {statement === undefined ? (
                  status
                ) : (
                  <button
                    type="button"
                    className="bare status"
                    aria-current={statement === chosen}
                    onClick={() => choose(statement)}
                  >
                    {status}
                  </button>
                )}
                {earlier.map((one) => (
                  <span key={one} className="was">
                    {words.earlier(one)}
                  </span>
                ))}
              </td>
              <td>{since ?? words.noDate}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
