import { Link } from 'wouter';
import type { SourceScreen } from '../../../../telling/index.ts';
import { Placed } from '../../parts/quoted.tsx';
import { Failed, Loading } from '../../parts/states.tsx';
import { useSettings, useWords } from '../../shell/settings.tsx';
import { useScreen } from '../../wire/queries.ts';
import { languageName } from '../../words/language-name.ts';
import { sourcesWords } from '../../words/sources.ts';
import { SharedWords } from './shared-words.tsx';
import { SourceActs } from './source-acts.tsx';

type Fact = readonly [name: string, value: string | undefined, className?: string];

/** One source in full: what is known of it, what can be decided about it, whom it draws on, who cites it. */
export const SourcePage = ({ id }: { readonly id: string }) => {
  const words = useWords(sourcesWords);
  const { language } = useSettings();
  const { screen: source, error, refetch } = useScreen<SourceScreen>('source', { id });
  if (error !== null && source === undefined) return <Failed error={error} again={() => void refetch()} />;
  if (source === undefined || source.id !== id) return <Loading />;
  const facts: readonly Fact[] = [
    [words.date, source.published.text, `published ${source.published.certainty}`],
    [words.publisher, source.publisher],
    [words.author, source.author],
    [words.kind, source.held ? source.kind : undefined],
    [words.language, source.held ? languageName(source.language, language) : undefined],
    [words.file, source.held ? source.file : undefined],
    [words.access, source.access],
    [words.tells, source.held ? words.statements(source.statements) : undefined],
  ];
  return (
    <article className="source-page">
      <p className="small">
        <Link href="/sources">{words.all}</Link>
      </p>
      <header className="screen-head">
        <h1>{source.title ?? source.name}</h1>
        {!source.held && <p>{words.citedOnly}</p>}
      </header>
      <SourceActs source={source} />
      <dl className="facts">
        {facts.map(([name, value, className]) =>
          value === undefined || value === '' ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd className={className}>{value}</dd>
            </div>
          ),
        )}
        {source.doubts.map((doubt) => (
          <div key={doubt}>
            <dt>{words.dateInDoubt}</dt>
            <dd className="doubt">{doubt}</dd>
          </div>
        ))}
        {source.unread.map((gap) => (
          <div key={gap}>
            <dt>{words.notRead}</dt>
            <dd className="doubt">{gap}</dd>
          </div>
        ))}
      </dl>
      {source.drawsOn.map((lineage) => (
        <SharedWords key={lineage.id} source={source} lineage={lineage} />
      ))}
      {source.drawnOnBy.length > 0 && (
        <section>
          <h2>{words.drawnOnBy}</h2>
          <ul className="lineage-list">
            {source.drawnOnBy.map((one) => (
              <li key={one.id}>
                <Link href={`/sources/${one.id}?on=${one.id}`}>{one.name}</Link>{' '}
                <span className="small quiet">{one.how}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {source.citedBy.length > 0 && (
        <section>
          <h2>{words.citedBy}</h2>
          {source.citedBy.map((place) => (
            <Placed key={`${place.source}.${place.start}`} words={place} />
          ))}
        </section>
      )}
    </article>
  );
};
