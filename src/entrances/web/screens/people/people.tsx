import { useMemo } from 'react';
import { useLocation, useRoute } from 'wouter';
import type { PeopleScreen, PersonLine } from '../../../../telling/index.ts';
import { RowList } from '../../parts/row-list.tsx';
import { Empty, Failed, Loading } from '../../parts/states.tsx';
import { useAddressWord } from '../../shell/chosen.ts';
import { useWords } from '../../shell/settings.tsx';
import { useScreen } from '../../wire/queries.ts';
import { peopleWords } from '../../words/people.ts';
import { shellWords } from '../../words/shell.ts';
import { PersonPage } from './person-page.tsx';
import { PersonRow } from './person-row.tsx';
import '../../parts/choices.css';
import './people.css';

const KINDS = ['person', 'organization', 'group', 'place'] as const;
type Kind = (typeof KINDS)[number];

const idOf = ({ id }: PersonLine): string => id;

const isCalled = (line: PersonLine, wanted: string): boolean =>
  [line.name, ...line.alsoWritten].some((name) => name.toLocaleLowerCase().includes(wanted));

/** Everybody and everything named: a list by kind; each leads to a page of its own. */
const PeopleList = () => {
  const words = useWords(peopleWords);
  const shell = useWords(shellWords);
  const [kind = 'person', setKind] = useAddressWord('kind');
  const [text = '', setText] = useAddressWord('name');
  const [, go] = useLocation();
  const { screen, error, refetch } = useScreen<PeopleScreen>('people');
  const lines = screen?.lines;
  const wanted = text.trim().toLocaleLowerCase();
  const shown = useMemo(
    () => (lines ?? []).filter((line) => line.kind === kind && (wanted === '' || isCalled(line, wanted))),
    [lines, kind, wanted],
  );
  const count = (of: Kind) => lines?.filter((line) => line.kind === of).length ?? 0;
  if (error !== null && screen === undefined) return <Failed error={error} again={() => void refetch()} />;
  if (screen === undefined) return <Loading />;
  return (
    <div className="filled">
      <header className="screen-head">
        <h1>{shell.people}</h1>
        <p>{words.note}</p>
      </header>
      <div className="choices">
        {KINDS.map((one) => (
          <button
            key={one}
            type="button"
            className="choice"
            aria-pressed={one === kind}
            onClick={() => setKind(one === 'person' ? undefined : one)}
          >
            {words[one]} <span className="quiet">{count(one)}</span>
          </button>
        ))}
        <input
          type="search"
          aria-label={words.find}
          placeholder={words.find}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      {shown.length === 0 ? (
        <Empty
          said={wanted === '' ? words.none : words.noneFound}
          {...(wanted === '' ? { advice: words.noneAdvice } : {})}
        />
      ) : (
        <RowList
          rows={shown}
          idOf={idOf}
          label={words[kind as Kind]}
          open={{ does: words.openPage, run: ({ id }) => go(`/people/${id}`) }}
          draw={(line, chosen) => <PersonRow line={line} chosen={chosen} />}
        />
      )}
    </div>
  );
};

/** `/people` lists, `/people/ID` is one page. */
const People = () => {
  const [, params] = useRoute('/people/:id');
  return params?.id === undefined ? <PeopleList /> : <PersonPage id={params.id} />;
};

export default People;
