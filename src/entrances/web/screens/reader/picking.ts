import { useEffect, useState } from 'react';
import type { ReaderPart } from '../../../../telling/index.ts';
import type { Span } from './segments.ts';
import { between, nextPart, nextWord, type WordPlace, wordAt } from './words-of.ts';

type Caret = { readonly anchor: WordPlace; readonly focus: WordPlace };

/** Picking words by keyboard: whether it is on, the words, where to look, and how to begin and end. */
export type Picking = {
  readonly on: boolean;
  readonly span: Span | undefined;
  readonly begin: (place: number) => void;
  readonly end: () => void;
};

const moved = (parts: readonly ReaderPart[], from: WordPlace, key: string): WordPlace | undefined => {
  switch (key) {
    case 'ArrowRight':
      return nextWord(parts, from, 1);
    case 'ArrowLeft':
      return nextWord(parts, from, -1);
    case 'ArrowDown':
      return nextPart(parts, from, 1);
    case 'ArrowUp':
      return nextPart(parts, from, -1);
    default:
      return undefined;
  }
};

/**
 * Words picked by keyboard alone: arrows move by word and by paragraph, with Shift the words between are picked, Enter takes
 * them. While it is on, those keys are its own.
 */
export const usePicking = (parts: readonly ReaderPart[], take: () => void): Picking => {
  const [caret, setCaret] = useState<Caret>();
  useEffect(() => {
    if (caret === undefined) return;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (document.querySelector('[role="dialog"][data-state="open"]') !== null) return;
      const to = moved(parts, caret.focus, event.key);
      if (to !== undefined) setCaret({ focus: to, anchor: event.shiftKey ? caret.anchor : to });
      else if (event.key === 'Enter') take();
      else if (event.key === 'Escape' || event.key === 'v') setCaret(undefined);
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener('keydown', press, { capture: true });
    return () => document.removeEventListener('keydown', press, { capture: true });
  }, [caret, parts, take]);
  return {
    on: caret !== undefined,
    span: caret === undefined ? undefined : between(parts, caret.anchor, caret.focus),
    begin: (place) => {
      const word = wordAt(parts, place);
      setCaret(word === undefined ? undefined : { anchor: word, focus: word });
    },
    end: () => setCaret(undefined),
  };
};
