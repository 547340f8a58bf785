import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useSettings, useWords } from '../../shell/settings.tsx';
import { ask, pathWith } from '../../wire/fetch.ts';
import { formWords } from '../../words/form.ts';
import type { Content } from './draft.ts';

type Value = Content[string] | undefined;
type When = { readonly words?: string; readonly stated?: string; readonly inferred?: string };

const PAUSE = 200;

/** What a typed date means, in words, as soon as the typing rests; undefined while that is not known. */
const useReading = (edtf: string): string | null | undefined => {
  const { language } = useSettings();
  const [rested, setRested] = useState(edtf);
  useEffect(() => {
    const timer = setTimeout(() => setRested(edtf.trim()), PAUSE);
    return () => clearTimeout(timer);
  }, [edtf]);
  const path = pathWith('/api/date', { edtf: rested, lang: language });
  const { data } = useQuery({
    queryKey: [path],
    enabled: rested !== '',
    queryFn: () => ask<{ readonly said?: string }>(path),
  });
  if (edtf.trim() === '' || edtf.trim() !== rested || data === undefined) return undefined;
  return data.said ?? null;
};

/** A date in EDTF, and what it means in words while it is typed. */
export const DateInput = ({
  id,
  value,
  set,
}: {
  readonly id: string;
  readonly value: Value;
  readonly set: (value: Value) => void;
}) => {
  const words = useWords(formWords);
  const when = (value ?? {}) as unknown as When;
  const edtf = when.stated ?? when.inferred ?? '';
  const reading = useReading(edtf);
  const change = (text: string) => {
    if (text.trim() === '') return set(undefined);
    // What was inferred belonged to what stood here before.
    const kept = when.words === undefined ? {} : { words: when.words };
    set({ ...kept, stated: text.trim() });
  };
  return (
    <>
      <input
        id={id}
        value={edtf}
        spellCheck={false}
        aria-describedby={`${id}-means`}
        aria-invalid={reading === null}
        onChange={(event) => change(event.target.value)}
      />
      <p className="small date-means" id={`${id}-means`} role="status">
        {reading === null ? (
          <span className="no-date">{words.noDate}</span>
        ) : reading === undefined ? (
          <span className="quiet">{words.dateHelp}</span>
        ) : (
          words.dateMeans(reading)
        )}
      </p>
    </>
  );
};
