import { lazy, Suspense, useEffect, useState } from 'react';
import { Link, Redirect, Route, Switch, useLocation } from 'wouter';
import { Loading } from '../parts/states.tsx';
import { useFollowing } from '../wire/head.ts';
import { useCase } from '../wire/queries.ts';
import { shellWords } from '../words/shell.ts';
import { noteArrival } from './came-from.ts';
import { isRecord, useChosen } from './chosen.ts';
import { DropAnywhere } from './drop-anywhere.tsx';
import { Help } from './help.tsx';
import { useKeys } from './keys.tsx';
import { fetched, Lasting } from './lasting.tsx';
import { Navigation } from './navigation.tsx';
import { PLACES } from './places.ts';
import { useWords } from './settings.tsx';
import { toSearch } from './to-search.ts';
import { WordsPanel } from './words-panel.tsx';
import { Working } from './working.tsx';
import './shell.css';

/** A report is come to from its words, and so stands in no list of places. */
const Reader = lazy(() => fetched(() => import('../screens/reader/reader.tsx')));

/** The frame: where I am, what I chose, the words it rests on. */
export const App = () => {
  const words = useWords(shellWords);
  const [location, go] = useLocation();
  const [chosen] = useChosen();
  const [menu, setMenu] = useState(false);
  const [help, setHelp] = useState(false);
  const { reached } = useFollowing();
  const { data } = useCase();
  // biome-ignore lint/correctness/useExhaustiveDependencies: wherever one goes, the menu of a phone closes behind one.
  useEffect(() => {
    setMenu(false);
    noteArrival();
  }, [location]);
  useEffect(() => {
    document.title = data === undefined ? 'Aigak' : `${data.title} · Aigak`;
  }, [data]);
  useKeys([
    { keys: '?', does: words.help, run: () => setHelp(true) },
    { keys: '/', does: words.search, run: () => toSearch(go) },
    ...PLACES.map(({ path, key }) => ({
      keys: `g ${key}`,
      does: words.goTo(words[path] as string),
      run: () => go(`/${path}`),
    })),
  ]);
  return (
    <div className="desk" {...(isRecord(chosen) ? { 'data-on': '' } : {})} {...(menu ? { 'data-menu': '' } : {})}>
      <a className="skip" href="#screen">
        {words.skip}
      </a>
      <div className="bar">
        <Link href="/" className="case-title">
          {data?.title ?? 'Aigak'}
        </Link>
        <button type="button" className="act" aria-expanded={menu} onClick={() => setMenu(!menu)}>
          {menu ? words.close : words.menu}
        </button>
      </div>
      <Navigation showKeys={() => setHelp(true)} />
      <main className="screen" id="screen" tabIndex={-1}>
        {reached === 'no' && (
          <div className="notice grave" role="alert">
            <b>{words.gone}</b> {words.goneAdvice}
          </div>
        )}
        {data?.writable === false && (
          <div className="notice" role="status">
            <b>{words.readOnly}.</b> {data.readOnlyBecause}
          </div>
        )}
        <Working />
        <Lasting key={location.split('/')[1]}>
          <Suspense fallback={<Loading />}>
            <Switch>
              {PLACES.map(({ path, screen: Screen }) => (
                <Route key={path} path={`/${path}/:rest*?`}>
                  <Screen />
                </Route>
              ))}
              <Route path="/reader/:source">
                <Reader />
              </Route>
              <Route>
                <Redirect to={`/${PLACES[0]?.path ?? ''}`} replace />
              </Route>
            </Switch>
          </Suspense>
        </Lasting>
      </main>
      <WordsPanel />
      <DropAnywhere />
      {help && <Help close={() => setHelp(false)} />}
    </div>
  );
};
