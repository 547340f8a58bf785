import { Link } from 'wouter';
import { useSettings, useWords } from '../../shell/settings.tsx';
import { type Adding, addAgain } from '../../wire/adding.ts';
import { addingWords } from '../../words/adding.ts';
import { shellWords } from '../../words/shell.ts';

const MOVED = 4;

type Known = (typeof addingWords)['en'];

const stateOf = ({ state, taken }: Adding, words: Known): string => {
  if (state === 'waiting' || state === 'reading' || state === 'refused') return words[state];
  if (taken?.outcome === 'known') return words.known(taken.knownAs);
  if (taken?.outcome === 'kept-not-read') return words.keptNotRead;
  return taken?.outcome === 'taken' && !taken.readable ? words.takenUnread : words.taken;
};

/** Why a file was not taken or not read, what was kept of it, what to do. */
const Trouble = ({ one }: { readonly one: Adding }) => {
  const words = useWords(addingWords);
  const shell = useWords(shellWords);
  const { taken, refusal } = one;
  const unread = taken?.outcome === 'kept-not-read' ? taken : undefined;
  const told = refusal ?? unread ?? (taken?.outcome === 'not-taken' ? taken : undefined);
  if (told === undefined) return null;
  const gone = told.code === 'unreachable';
  const lines = [
    [words.why, gone ? shell.gone : told.what],
    [shell.kept, unread === undefined ? told.kept : words.keptBytes],
    [shell.advice, gone ? shell.goneAdvice : told.advice],
  ] as const;
  return (
    <dl className="trouble small">
      {lines.map(([name, said]) =>
        said === undefined || said === '' ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{said}</dd>
          </div>
        ),
      )}
    </dl>
  );
};

/** One file that was handed in: how far it is, what became of it, what it adds. */
export const AddedFile = ({ one }: { readonly one: Adding }) => {
  const words = useWords(addingWords);
  const { language } = useSettings();
  const { taken, news, changes = [] } = one;
  const source = taken !== undefined && 'source' in taken ? taken.source : undefined;
  const gaps = taken?.outcome === 'taken' ? (taken.gaps ?? []).length : 0;
  return (
    <li className={`added-file ${one.state}${taken?.outcome === 'kept-not-read' ? ' unread' : ''}`}>
      <p className="added-line">
        <span className="added-name">{one.name}</span>
        <span className="added-state">{stateOf(one, words)}</span>
      </p>
      {one.state === 'reading' && <progress aria-label={words.reading} />}
      {news !== undefined && <p className="added-news">{news.said}</p>}
      {taken?.outcome === 'taken' && taken.confidential && <p className="small">{words.confidential}</p>}
      {gaps > 0 && <p className="small">{words.gaps(gaps)}</p>}
      {changes.length > 0 && (
        <details className="small">
          <summary>{words.alsoMoved}</summary>
          <ul>
            {changes.slice(0, MOVED).map((change) => (
              <li key={`${change.kind} ${change.id} ${change.text}`}>{change.text}</li>
            ))}
            {changes.length > MOVED && <li>{words.more(changes.length - MOVED)}</li>}
          </ul>
        </details>
      )}
      <Trouble one={one} />
      <p className="acts small">
        {taken?.outcome === 'taken' && source !== undefined && (
          <Link href={`/review?source=${source}`}>{words.toReview}</Link>
        )}
        {source !== undefined && <Link href={`/sources/${source}`}>{words.toSource}</Link>}
        {one.state === 'refused' && (
          <button type="button" className="act" onClick={() => addAgain(language, one.key)}>
            {words.again}
          </button>
        )}
      </p>
    </li>
  );
};
