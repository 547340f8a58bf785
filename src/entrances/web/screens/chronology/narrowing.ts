import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'wouter';

/** Everything by which the chronology is narrowed, as words of the address. */
export const NARROWINGS = [
  'person',
  'place',
  'act',
  'source',
  'origin',
  'modality',
  'dispute',
  'text',
  'from',
  'to',
] as const;
export type Narrowing = (typeof NARROWINGS)[number];
export type Asked = Readonly<Partial<Record<Narrowing, string>>>;

/** What the address asks for, and how to change several words of it at once; undefined takes one away. */
export const useNarrowing = (): readonly [
  Asked,
  (change: { readonly [K in Narrowing]?: string | undefined }) => void,
] => {
  const [params, setParams] = useSearchParams();
  const text = params.toString();
  const asked = useMemo((): Asked => {
    const all = new URLSearchParams(text);
    return Object.fromEntries(
      NARROWINGS.flatMap((key) => {
        const value = all.get(key);
        return value === null || value === '' ? [] : [[key, value]];
      }),
    );
  }, [text]);
  const narrow = useCallback(
    (change: { readonly [K in Narrowing]?: string | undefined }) =>
      setParams(
        (before) => {
          const next = new URLSearchParams(before);
          for (const key of NARROWINGS) {
            if (!(key in change)) continue;
            const value = change[key];
            if (value === undefined || value === '') next.delete(key);
            else next.set(key, value);
          }
          return next;
        },
        { replace: true },
      ),
    [setParams],
  );
  return [asked, narrow];
};
