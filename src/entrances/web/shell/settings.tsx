import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { LANGUAGES, type Language } from '../words/words-in.ts';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
export const AUDIENCES = ['confidential', 'restricted', 'public'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** What a person chose for this page. The audience is not kept: each visit begins with all that the case holds. */
type Settings = {
  readonly language: Language;
  readonly theme: Theme;
  readonly audience: Audience;
  readonly set: (change: Partial<Pick<Settings, 'language' | 'theme' | 'audience'>>) => void;
};

const Context = createContext<Settings | undefined>(undefined);

const kept = <T extends string>(key: string, allowed: readonly T[]): T | undefined => {
  try {
    const value = localStorage.getItem(key);
    return allowed.find((one) => one === value);
  } catch {
    // A browser that keeps nothing (private mode) asks anew each time.
    return undefined;
  }
};

const keep = (key: string, value: string): void => {
  try {
    localStorage.setItem(key, value);
  } catch {
    // As above: the choice holds for this window.
  }
};

const spoken = (): Language => {
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2));
  return LANGUAGES.find((one) => wanted[0] === one) ?? LANGUAGES.find((one) => wanted.includes(one)) ?? 'en';
};

/** Holds language, theme and audience, and sets them on the page's root element. */
export const SettingsProvider = ({ children }: { readonly children: ReactNode }) => {
  const [language, setLanguage] = useState<Language>(() => kept('aigak.language', LANGUAGES) ?? spoken());
  const [theme, setTheme] = useState<Theme>(() => kept('aigak.theme', THEMES) ?? 'auto');
  const [audience, setAudience] = useState<Audience>('confidential');
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = theme;
  }, [language, theme]);
  const set = useCallback<Settings['set']>((change) => {
    if (change.language !== undefined) {
      setLanguage(change.language);
      keep('aigak.language', change.language);
    }
    if (change.theme !== undefined) {
      setTheme(change.theme);
      keep('aigak.theme', change.theme);
    }
    if (change.audience !== undefined) setAudience(change.audience);
  }, []);
  const value = useMemo(() => ({ language, theme, audience, set }), [language, theme, audience, set]);
  return <Context value={value}>{children}</Context>;
};

/** The settings. Throws outside of the provider, which is a mistake of ours. */
export const useSettings = (): Settings => {
  const settings = useContext(Context);
  if (settings === undefined) throw new Error('settings are asked for outside of their provider');
  return settings;
};

/** One part's words in the chosen language. */
export const useWords = <T extends Record<string, unknown>>(words: Readonly<Record<Language, T>>): T =>
  words[useSettings().language];
