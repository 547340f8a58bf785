import { Link } from 'wouter';
import type { PersonScreen } from '../../../../telling/index.ts';
import { Failed, Loading } from '../../parts/states.tsx';
import { useChosen } from '../../shell/chosen.ts';
import { useKeys } from '../../shell/keys.tsx';
import { useWords } from '../../shell/settings.tsx';
import { useScreen } from '../../wire/queries.ts';
import { peopleWords } from '../../words/people.ts';
import { shellWords } from '../../words/shell.ts';
import { PersonActs } from './person-acts.tsx';
import { PersonNames } from './person-names.tsx';

type Choice = { readonly key: string; readonly record: string };

/** Lines that lead to a record: in order, so that j and k go through the whole page. */
const choicesOf = (person: PersonScreen): readonly Choice[] => [
  ...person.roles.flatMap(({ role, quotes }) =>
    quotes[0] === undefined ? [] : [{ key: `role ${role}`, record: quotes[0].statement }],
  ),
  ...person.described.map(({ quote }) => ({ key: quote.statement, record: quote.statement })),
  ...person.involvement.map(({ event, role }) => ({ key: `${event} ${role}`, record: event })),
  ...person.says.map(({ quote }) => ({ key: quote.statement, record: quote.statement })),
];

/** One person, body, group or place: names, posts, what they have part in, what they say; joining and parting. */
export const PersonPage = ({ id }: { readonly id: string }) => {
  const words = useWords(peopleWords);
  const shell = useWords(shellWords);
  const [chosen, choose] = useChosen();
  const { screen: person, error, refetch } = useScreen<PersonScreen>('person', { id });
  const choices = person === undefined ? [] : choicesOf(person);
  const at = choices.findIndex(({ record }) => record === chosen);
  const go = (to: number) => choose(choices[Math.max(0, Math.min(choices.length - 1, to))]?.record);
  useKeys([
    { keys: 'j', does: shell.next, run: () => go(at + 1) },
    { keys: 'k', does: shell.previous, run: () => go(at - 1) },
  ]);
  if (error !== null && person === undefined) return <Failed error={error} again={() => void refetch()} />;
  if (person === undefined) return <Loading />;
  const pick = (record: string) => ({
    type: 'button' as const,
    className: 'row',
    'aria-current': record === chosen,
    onClick: () => choose(record),
  });
  return (
    <article className="person-page">
      <p className="small way-back">
        <Link href={`/people?kind=${person.kind}`}>{words.all}</Link>
      </p>
      <header className="screen-head">
        <h1>{person.name}</h1>
        <p>
          {person.count !== undefined && `${words.counted(person.count)} · `}
          {words.mentioned(person.mentions)} · {words.inReports(person.sources)}
          {person.partOf !== undefined && (
            <>
              {' · '}
              {words.partOf} <Link href={`/people/${person.partOf.identity}`}>{person.partOf.name}</Link>
            </>
          )}
        </p>
        {person.reason !== undefined && <p className="inferred-note sentence">{person.reason}</p>}
      </header>
      <PersonActs person={person} />
      <PersonNames person={person} />
      {person.roles.length > 0 && (
        <section>
          <h2>{words.roles}</h2>
          {person.roles.map(({ role, when, quotes }) => (
            <button key={`${role} ${when}`} {...pick(quotes[0]?.statement ?? '')}>
              <span className="told">
                <span className="sentence">{role}</span>
                <span className="told-when">{when}</span>
              </span>
            </button>
          ))}
        </section>
      )}
      {person.described.length > 0 && (
        <section>
          <h2>{words.described}</h2>
          {person.described.map(({ what, quote }) => (
            <button key={quote.statement} {...pick(quote.statement)}>
              <span className="told">
                <span className="sentence">{what}</span>
                <span className="told-more">{quote.voice}</span>
              </span>
            </button>
          ))}
        </section>
      )}
      {person.involvement.length > 0 && (
        <section>
          <h2>{words.involvement}</h2>
          {person.involvement.map(({ event, title, when, role, standing }) => (
            <button key={`${event} ${role}`} {...pick(event)}>
              <span className="told">
                <span className="sentence">{title}</span>
                <span className="told-when">{when}</span>
                <span className="told-more">{[role, ...standing].join(', ')}</span>
              </span>
            </button>
          ))}
        </section>
      )}
      {person.says.length > 0 && (
        <section>
          <h2>{words.says}</h2>
          {person.says.map(({ quote }) => (
            <button key={quote.statement} {...pick(quote.statement)}>
              <span className="told">
                <span className="said-words">{quote.inText[0]?.exact}</span>
                <span className="told-more">{quote.sourceName}</span>
              </span>
            </button>
          ))}
        </section>
      )}
      {person.members.length > 0 && (
        <section>
          <h2>{words.members}</h2>
          <ul>
            {person.members.map(({ identity, name }) => (
              <li key={identity}>
                <Link href={`/people/${identity}`}>{name}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
};
