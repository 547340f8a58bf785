import { Link, useLocation } from 'wouter';
import { useCase } from '../wire/queries.ts';
import { shellWords } from '../words/shell.ts';
import { AWAITING_NATIVE_READER, LANGUAGE_NAMES, LANGUAGES, type Language } from '../words/words-in.ts';
import { PLACES } from './places.ts';
import { AUDIENCES, type Audience, THEMES, type Theme, useSettings, useWords } from './settings.tsx';

const GROUPS = ['work', 'case', 'record'] as const;
const COUNTED: Readonly<Record<string, 'waiting' | 'events' | 'people' | 'disputes' | 'sources'>> = {
  review: 'waiting',
  chronology: 'events',
  people: 'people',
  disputes: 'disputes',
  sources: 'sources',
};

/** The first column: where one is, how much is where, and how one wants to see it. */
export const Navigation = ({ showKeys }: { readonly showKeys: () => void }) => {
  const words = useWords(shellWords);
  const { language, theme, audience, set } = useSettings();
  const { data } = useCase();
  const [location] = useLocation();
  return (
    <nav className="navigation" aria-label={words.case}>
      <Link href="/" className="case-title">
        {data?.title ?? 'Aigak'}
      </Link>
      {GROUPS.map((group) => {
        const places = PLACES.filter((place) => place.group === group);
        return places.length === 0 ? null : (
          <section key={group}>
            <h2 className="group-name">{words[group]}</h2>
            <ul>
              {places.map(({ path }) => {
                const counted = COUNTED[path];
                return (
                  <li key={path}>
                    <Link href={`/${path}`} aria-current={location.startsWith(`/${path}`) ? 'page' : undefined}>
                      {words[path] as string}
                      {counted !== undefined && data !== undefined && (
                        <span className="count">{data.counts[counted]}</span>
                      )}
                    </Link>
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
      <div className="foot">
        <label className="seen-as" {...(audience === 'confidential' ? {} : { 'data-less': '' })}>
          <span>{words.audience}</span>
          <select value={audience} onChange={(event) => set({ audience: event.target.value as Audience })}>
            {AUDIENCES.map((one) => (
              <option key={one} value={one}>
                {words[one]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span className="sr-only">{words.language}</span>
          <select value={language} onChange={(event) => set({ language: event.target.value as Language })}>
            {LANGUAGES.map((one) => (
              <option key={one} value={one} lang={one}>
                {LANGUAGE_NAMES[one]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span className="sr-only">{words.theme}</span>
          <select value={theme} onChange={(event) => set({ theme: event.target.value as Theme })}>
            {THEMES.map((one) => (
              <option key={one} value={one}>
                {words[one]}
              </option>
            ))}
          </select>
        </label>
        {AWAITING_NATIVE_READER.has(language) && <p>{words.awaited}</p>}
        <button type="button" className="bare keys" onClick={showKeys}>
          <kbd>?</kbd> {words.help}
        </button>
      </div>
    </nav>
  );
};
