import { Link, useLocation, useRoute } from 'wouter';
import type { SourceLine, SourcesScreen } from '../../../../telling/index.ts';
import { Placed } from '../../parts/quoted.tsx';
import { RowList } from '../../parts/row-list.tsx';
import { Empty, Failed, Loading } from '../../parts/states.tsx';
import { useAddressWord } from '../../shell/chosen.ts';
import { useKeys } from '../../shell/keys.tsx';
import { useWords } from '../../shell/settings.tsx';
import { useScreen } from '../../wire/queries.ts';
import { addingWords } from '../../words/adding.ts';
import { shellWords } from '../../words/shell.ts';
import { sourcesWords } from '../../words/sources.ts';
import { AddingPart } from './adding.tsx';
import { Lineages } from './lineages.tsx';
import { SourcePage } from './source-page.tsx';
import { SourceRow } from './source-row.tsx';
import '../../parts/choices.css';
import './sources.css';

const PARTS = ['held', 'lineage', 'cited', 'adding'] as const;
type Part = (typeof PARTS)[number];

const idOf = ({ id }: SourceLine): string => id;

/** Sources that reports name and the case does not hold, each with the words that cite it. */
const Cited = ({ cited }: { readonly cited: SourcesScreen['cited'] }) => {
  const words = useWords(sourcesWords);
  if (cited.length === 0) return <Empty said={words.noneCited} />;
  return (
    <div className="cited">
      <p className="quiet">{words.citedNote}</p>
      {cited.map((one) => (
        <article key={one.id}>
          <h2>
            <Link href={`/sources/${one.id}`}>{one.title ?? one.name}</Link>
          </h2>
          <p className="small quiet">{one.published.text}</p>
          {one.citedBy.map((place) => (
            <Placed key={`${place.source}.${place.start}`} words={place} />
          ))}
        </article>
      ))}
    </div>
  );
};

/** What was received: a list, who repeats whom, what is only cited, and where more is added. */
const SourcesList = () => {
  const words = useWords(sourcesWords);
  const adding = useWords(addingWords);
  const shell = useWords(shellWords);
  const [asked, setPart] = useAddressWord('part');
  const [, go] = useLocation();
  const { screen, error, refetch } = useScreen<SourcesScreen>('sources');
  const empty = screen?.held.length === 0;
  const part: Part = PARTS.find((one) => one === asked) ?? (empty ? 'adding' : 'held');
  useKeys([
    { keys: 'a', does: words.add, run: () => setPart('adding') },
    { keys: 'l', does: words.lineage, run: () => setPart('lineage') },
  ]);
  if (error !== null && screen === undefined) return <Failed error={error} again={() => void refetch()} />;
  if (screen === undefined) return <Loading />;
  const { held, cited, dependences } = screen;
  const counts: Readonly<Record<Part, number | undefined>> = {
    held: held.length,
    lineage: dependences,
    cited: cited.length,
    adding: undefined,
  };
  const names: Readonly<Record<Part, string>> = {
    held: words.held,
    lineage: words.lineage,
    cited: words.cited,
    adding: adding.adding,
  };
  return (
    <div className={part === 'held' ? 'filled sources' : 'sources'}>
      <header className="screen-head">
        <h1>{shell.sources}</h1>
        {part !== 'adding' && (
          <button type="button" className="act main" onClick={() => setPart('adding')}>
            {words.add} <kbd>a</kbd>
          </button>
        )}
        <p>{words.note}</p>
      </header>
      <div className="choices">
        {PARTS.map((one) => (
          <button key={one} type="button" className="choice" aria-pressed={one === part} onClick={() => setPart(one)}>
            {names[one]} {counts[one] !== undefined && <span className="quiet">{counts[one]}</span>}
          </button>
        ))}
      </div>
      {part === 'held' &&
        (empty ? (
          <Empty said={shell.empty} advice={shell.emptyAdvice} />
        ) : (
          <RowList
            rows={held}
            idOf={idOf}
            label={words.held}
            height={96}
            open={{ does: words.openPage, run: ({ id }) => go(`/sources/${id}?on=${id}`) }}
            draw={(line, chosen) => <SourceRow line={line} chosen={chosen} />}
          />
        ))}
      {part === 'lineage' && <Lineages screen={screen} />}
      {part === 'cited' && <Cited cited={cited} />}
      {part === 'adding' && <AddingPart />}
    </div>
  );
};

/** `/sources` lists, `/sources/ID` is one source in full. */
const Sources = () => {
  const [, params] = useRoute('/sources/:id');
  return params?.id === undefined ? <SourcesList /> : <SourcePage key={params.id} id={params.id} />;
};

export default Sources;
