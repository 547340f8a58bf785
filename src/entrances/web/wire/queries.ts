import { keepPreviousData, QueryClient, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { CaseFound, HitKind } from '../../../desk/index.ts';
import type { RecordScreen } from '../../../telling/index.ts';
import { useSettings } from '../shell/settings.tsx';
import type { CaseInfo } from './case-info.ts';
import { ask, pathWith, WireError } from './fetch.ts';
import { sawHead, showing, useFollowing } from './head.ts';

/** One store of answers for the page. What the desk refused is not asked again by itself. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (times, thrown) => thrown instanceof WireError && thrown.told.code === 'unreachable' && times < 2,
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
      placeholderData: keepPreviousData,
    },
  },
});

type How = {
  /** Nothing is asked while this is false. */
  readonly enabled?: boolean;
  /** Whether a person decides on what this shows; false for what only counts or finds. */
  readonly judged?: boolean;
};

/** Anything the desk is asked of the case as it is now, told anew whenever the case moves on. */
export const useAsked = <T>(
  path: string,
  asked: Readonly<Record<string, string | undefined>>,
  { enabled = true, judged = true }: How = {},
) => {
  const { language, audience } = useSettings();
  const { head } = useFollowing();
  const full = pathWith(path, { ...asked, lang: language, audience });
  const query = useQuery({
    queryKey: [full, head],
    enabled,
    queryFn: async () => {
      const answer = await ask<T & { readonly head: string }>(full);
      sawHead(answer.head);
      return answer;
    },
  });
  const at = enabled ? query.data?.head : undefined;
  useEffect(() => (at === undefined || !judged ? undefined : showing(full, at)), [full, at, judged]);
  return query;
};

/** A screen as the desk tells it for the chosen language and audience; told anew whenever the case moves on. */
export const useScreen = <T>(name: string, asked: Readonly<Record<string, string | undefined>> = {}) => {
  const { data, ...query } = useAsked<{ readonly screen: T }>(`/api/screen/${name}`, asked);
  return { ...query, screen: data?.screen };
};

/** A record with its words and why it is what it is. Nothing is asked while `id` is undefined. */
export const useRecord = (id: string | undefined) => {
  const { data, ...query } = useAsked<{ readonly record: RecordScreen }>(
    `/api/record/${encodeURIComponent(id ?? '')}`,
    {},
    { enabled: id !== undefined },
  );
  return { ...query, record: id === undefined ? undefined : data?.record };
};

/** How many hits a search gives at most: whoever needs more types another word. */
export const MOST_HITS = 100;

/**
 * What holds all words of a query; of one kind alone where one is named. Nothing is asked for an empty query; while an answer is on
 * its way the one before stays, and an answer to words that are no longer asked for is never shown.
 */
export const useSearch = (q: string, kind: HitKind | undefined) =>
  useAsked<CaseFound>(
    '/api/search',
    { q, kind, limit: String(MOST_HITS) },
    { enabled: q.trim() !== '', judged: false },
  );

/** The case in a few numbers. */
export const useCase = () => useAsked<CaseInfo>('/api/case', {}, { judged: false });
