import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import type { CaseHit, HitKind } from '../../../../desk/index.ts';
import { Empty, Failed, Loading } from '../../parts/states.tsx';
import { useAddressWord, useChosen } from '../../shell/chosen.ts';
import { useKeys } from '../../shell/keys.tsx';
import { useWords } from '../../shell/settings.tsx';
import { MOST_HITS, useSearch } from '../../wire/queries.ts';
import { searchWords } from '../../words/search.ts';
import { shellWords } from '../../words/shell.ts';
import { SearchField } from './field.tsx';
import { Hit } from './hit.tsx';
import { hitAddress, hitKey, recordOf, wordsAddress } from './hit-address.ts';
import { KINDS, Kinds } from './kinds.tsx';
import { useAt } from './use-at.ts';
import './search.css';

const NONE: readonly CaseHit[] = [];

const kindIn = (typed: string | undefined): HitKind | undefined => KINDS.find((one) => one === typed);

/** Everything that holds the words one types, in any script and inflection, the likeliest first. */
const Search = () => {
  const words = useWords(searchWords);
  const shell = useWords(shellWords);
  const [q = '', setQ] = useAddressWord('q');
  const [kindWord, setKind] = useAddressWord('kind');
  const kind = kindIn(kindWord);
  const [, choose] = useChosen();
  const [, go] = useLocation();
  const links = useRef(new Map<string, HTMLAnchorElement>());
  const { data: found, error, isPlaceholderData, refetch } = useSearch(q, kind);
  const asked = q.trim() !== '';
  const hits = asked ? (found?.hits ?? NONE) : NONE;
  const [at, setAt] = useAt(hits);
  const hit = hits[at];
  const pick = (one: CaseHit) => {
    setAt(one);
    choose(recordOf(one));
  };
  const move = (to: number) => {
    const next = hits[Math.max(0, Math.min(hits.length - 1, to))];
    if (next === undefined) return;
    pick(next);
    links.current.get(hitKey(next))?.focus();
  };
  // What stood beside an answer does not stand beside the next one.
  const before = useRef(q);
  useEffect(() => {
    if (before.current !== q) choose(undefined);
    before.current = q;
  }, [q, choose]);
  const toWords = hit === undefined ? undefined : wordsAddress(hit);
  useKeys([
    { keys: 'j', does: shell.next, run: () => move(at + 1) },
    { keys: 'k', does: shell.previous, run: () => move(at < 0 ? 0 : at - 1) },
    ...(hit === undefined ? [] : [{ keys: 'Enter', does: words.open, run: () => go(hitAddress(hit)) }]),
    ...(toWords === undefined ? [] : [{ keys: 'o', does: shell.toReader, run: () => go(toWords) }]),
  ]);
  const count = kind === undefined ? found?.total : found?.counts[kind];
  return (
    <>
      <header className="screen-head">
        <h1>{shell.search}</h1>
        <p>{words.note}</p>
      </header>
      <SearchField asked={q} ask={(typed) => setQ(typed)} toFirst={() => move(0)} />
      {!asked && <Empty said={words.start} advice={words.startAdvice} />}
      {asked && error !== null && <Failed error={error} again={() => void refetch()} />}
      {asked && error === null && found === undefined && <Loading />}
      {asked && error === null && found !== undefined && (
        <div aria-busy={isPlaceholderData}>
          {found.total > 0 && <Kinds found={found} kind={kind} choose={setKind} />}
          <p className="search-told small" role="status">
            {found.total > 0 && words.found(count ?? 0)}
            {(count ?? 0) > hits.length && hits.length === MOST_HITS && ` ${words.first(hits.length)}`}
            {found.left.length > 0 && ` ${words.left(found.left.join(' '))}`}
          </p>
          {hits.length === 0 && !isPlaceholderData && (
            <div className="empty" role="status">
              <p>{words.none}</p>
              <ul className="small">
                <li>{words.tryFewer}</li>
                <li>{words.tryScript}</li>
                <li>{words.tryBeginning}</li>
                {/["“”«»„]/.test(q) && <li>{words.tryNoQuotes}</li>}
              </ul>
            </div>
          )}
          <ol className="hits">
            {hits.map((one) => (
              <Hit
                key={hitKey(one)}
                hit={one}
                chosen={one === hit}
                choose={() => pick(one)}
                link={(node) => {
                  if (node === null) links.current.delete(hitKey(one));
                  else links.current.set(hitKey(one), node);
                }}
              />
            ))}
          </ol>
        </div>
      )}
    </>
  );
};

export default Search;
