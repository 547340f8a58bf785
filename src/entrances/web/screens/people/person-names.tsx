import type { PersonScreen } from '../../../../telling/index.ts';
import { useDecide } from '../../parts/decide.tsx';
import { WordsInText } from '../../parts/quoted.tsx';
import { useWords } from '../../shell/settings.tsx';
import { peopleWords } from '../../words/people.ts';

/** Every written form with where it stands; a form that is somebody else's is parted here. Why the forms are one, below. */
export const PersonNames = ({ person }: { readonly person: PersonScreen }) => {
  const words = useWords(peopleWords);
  const { ask, decide } = useDecide();
  const part = async (name: string) => {
    const other = person.names.find((one) => one.name !== name)?.name;
    if (other === undefined) return;
    const because = await ask({ title: words.partTitle(name, other), hint: words.partHint });
    if (because !== undefined)
      await decide({ do: 'part', a: person.id, b: person.id, nameA: other, nameB: name, because });
  };
  return (
    <section>
      <h2>{words.names}</h2>
      <ul className="names">
        {person.names.map(({ name, times, places }) => (
          <li key={name}>
            <details>
              <summary>
                <span className="name">{name}</span> <span className="small quiet">{words.times(times)}</span>
              </summary>
              {places.map((place) => (
                <WordsInText key={`${place.source}.${place.start}`} words={place} />
              ))}
              {person.names.length > 1 && (
                <button type="button" className="act" onClick={() => void part(name)}>
                  {words.part}
                </button>
              )}
            </details>
          </li>
        ))}
      </ul>
      {person.joined.length > 0 && (
        <details className="joined">
          <summary>{words.joinedWhy}</summary>
          <ul>
            {person.joined.map(({ a, b, reason }) => (
              <li key={`${a.source}.${a.start}.${b.source}.${b.start}`}>
                <span className="name">{a.exact}</span> = <span className="name">{b.exact}</span>
                <span className="small quiet"> {reason}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
};
