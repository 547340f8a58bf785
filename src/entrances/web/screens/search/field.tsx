import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useWords } from '../../shell/settings.tsx';
import { SEARCH_FIELD } from '../../shell/to-search.ts';
import { searchWords } from '../../words/search.ts';

/** A pause in typing after which the words are looked for, in milliseconds: shorter than one notices, longer than between two letters. */
const PAUSE = 120;

type Props = {
  readonly asked: string;
  readonly ask: (q: string) => void;
  /** From the field to the first thing found. */
  readonly toFirst: () => void;
};

/** Where one types. What was typed stands in the address once one pauses; nothing of it is kept anywhere else. */
export const SearchField = ({ asked, ask, toFirst }: Props) => {
  const words = useWords(searchWords);
  const [typed, setTyped] = useState(asked);
  const field = useRef<HTMLInputElement>(null);
  const sent = useRef(asked);
  // Who comes back to what was found goes on from there; who comes with nothing has come to type.
  useEffect(() => {
    if (sent.current === '') field.current?.focus();
  }, []);
  useEffect(() => {
    if (typed === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = typed;
      ask(typed);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [typed, ask]);
  // The address was changed by something else than typing: by a link, or by going back.
  useEffect(() => {
    if (asked === sent.current) return;
    sent.current = asked;
    setTyped(asked);
    if (asked === '') field.current?.focus();
  }, [asked]);
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' || event.key === 'ArrowDown') {
      event.preventDefault();
      toFirst();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      field.current?.blur();
    }
  };
  return (
    <search>
      <input
        id={SEARCH_FIELD}
        ref={field}
        className="search-field"
        type="search"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        maxLength={500}
        aria-label={words.field}
        placeholder={words.field}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={press}
      />
    </search>
  );
};
