import { useCallback } from 'react';
import { useSearchParams } from 'wouter';

const BARE = 'bare.';

/** The name, in the address, of a line that is chosen in a list and is no record of the case: it rests on no words. */
export const bareLine = (id: string): string => `${BARE}${id}`;

/** Whether what is chosen is a record of the case, and not a mere line of a list. */
export const isRecord = (chosen: string | undefined): chosen is string =>
  chosen !== undefined && !chosen.startsWith(BARE);

/** What a person looks at: the record whose words stand in the third column, kept in the address. */
export const useChosen = (): readonly [string | undefined, (id: string | undefined) => void] => {
  const [params, setParams] = useSearchParams();
  const choose = useCallback(
    (id: string | undefined) =>
      setParams(
        (before) => {
          const next = new URLSearchParams(before);
          if (id === undefined) next.delete('on');
          else next.set('on', id);
          return next;
        },
        // Moving down a list is not a walk through pages: Back leaves the list.
        { replace: true },
      ),
    [setParams],
  );
  return [params.get('on') ?? undefined, choose];
};

/** One word of the address's query and how to change it; undefined takes it away. */
export const useAddressWord = (key: string): readonly [string | undefined, (value: string | undefined) => void] => {
  const [params, setParams] = useSearchParams();
  const set = useCallback(
    (value: string | undefined) =>
      setParams(
        (before) => {
          const next = new URLSearchParams(before);
          if (value === undefined || value === '') next.delete(key);
          else next.set(key, value);
          return next;
        },
        { replace: true },
      ),
    [key, setParams],
  );
  return [params.get(key) ?? undefined, set];
};
