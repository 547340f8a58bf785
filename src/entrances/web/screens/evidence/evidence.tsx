import { Link } from 'wouter';
import type { EvidenceScreen } from '../../../../telling/index.ts';
import { Placed, readerAddress } from '../../parts/quoted.tsx';
import { Empty, Failed, Loading } from '../../parts/states.tsx';
import { useWords } from '../../shell/settings.tsx';
import { useScreen } from '../../wire/queries.ts';
import { evidenceWords } from '../../words/evidence.ts';
import { shellWords } from '../../words/shell.ts';
import { Findings } from './findings.tsx';
import { Items } from './items.tsx';
import { Questions } from './questions.tsx';
import { Requests } from './requests.tsx';
import './evidence.css';

/** Items of evidence, requests with their answers or silences, findings, what is cited and not held, and what is open. */
const Evidence = () => {
  const words = useWords(evidenceWords);
  const shell = useWords(shellWords);
  const { screen, error, refetch } = useScreen<EvidenceScreen>('evidence');
  if (error !== null && screen === undefined) return <Failed error={error} again={() => void refetch()} />;
  if (screen === undefined) return <Loading />;
  const { items, requests, findings, cited, gaps, questions } = screen;
  const nothing = items.length + requests.length + findings.length + cited.length + gaps.length === 0;
  return (
    <div className="evidence">
      <header className="screen-head">
        <h1>{shell.evidence}</h1>
        <p>{words.note}</p>
      </header>
      {nothing && <Empty said={words.none} advice={words.noneAdvice} />}
      {requests.length > 0 && <Requests requests={requests} />}
      {items.length > 0 && <Items items={items} />}
      {findings.length > 0 && <Findings findings={findings} />}
      {cited.length > 0 && (
        <section>
          <h2>{words.cited}</h2>
          <ul className="lines">
            {cited.map(({ source, name, citedIn, places }) => (
              <li key={source}>
                <b>{name}</b> <span className="small quiet">{words.citedIn(citedIn.join(', '))}</span>
                {places.map((place) => (
                  <Link key={place.start} className="cited-words" href={readerAddress(place)}>
                    {place.exact}
                  </Link>
                ))}
              </li>
            ))}
          </ul>
        </section>
      )}
      {gaps.length > 0 && (
        <section>
          <h2>{words.gaps}</h2>
          <p className="quiet">{words.gapNote}</p>
          {gaps.map(({ gap, place }) => (
            <Placed key={gap} words={place} />
          ))}
        </section>
      )}
      {questions.length > 0 && <Questions questions={questions} />}
    </div>
  );
};

export default Evidence;
