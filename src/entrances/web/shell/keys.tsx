import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';

/** One key and what it does. `keys` is a KeyboardEvent.key, or two of them one after the other ("g c"). */
export type Key = { readonly keys: string; readonly does: string; readonly run: () => void };

type Board = {
  readonly place: (owner: symbol, keys: readonly Key[]) => void;
  readonly lift: (owner: symbol) => void;
  readonly all: () => readonly Key[];
};

const Context = createContext<Board | undefined>(undefined);

const PAUSE = 1200;

/** Where a person types, letters are letters. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) &&
  !(target instanceof HTMLInputElement && /^(button|checkbox|file|radio|submit)$/.test(target.type));

/** Enter and the space bar press what has the keyboard, wherever that can be pressed. */
const isPressing = ({ key, target }: KeyboardEvent): boolean =>
  (key === 'Enter' || key === ' ') &&
  target instanceof Element &&
  target.closest('a[href], button, summary, [role="button"], [role="slider"]') !== null;

/** An open dialog has the keyboard to itself. */
const inDialog = (): boolean => document.querySelector('[role="dialog"][data-state="open"], dialog[open]') !== null;

/** Listens once for the whole page; what was placed last answers first. */
export const KeysProvider = ({ children }: { readonly children: ReactNode }) => {
  const owners = useRef(new Map<symbol, readonly Key[]>());
  const board = useMemo<Board>(
    () => ({
      place: (owner, keys) => {
        owners.current.delete(owner);
        owners.current.set(owner, keys);
      },
      lift: (owner) => void owners.current.delete(owner),
      all: () => [...owners.current.values()].reverse().flat(),
    }),
    [],
  );
  useEffect(() => {
    let first: { key: string; at: number } | undefined;
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target) || isPressing(event) || inDialog()) return;
      const begun = first !== undefined && event.timeStamp - first.at < PAUSE ? first.key : undefined;
      first = undefined;
      const all = board.all();
      const pair = begun === undefined ? undefined : all.find(({ keys }) => keys === `${begun} ${event.key}`);
      const single = all.find(({ keys }) => keys === event.key);
      const found = pair ?? single;
      if (found !== undefined) {
        event.preventDefault();
        found.run();
        return;
      }
      if (all.some(({ keys }) => keys.startsWith(`${event.key} `))) first = { key: event.key, at: event.timeStamp };
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [board]);
  return <Context value={board}>{children}</Context>;
};

const useBoard = (): Board => {
  const board = useContext(Context);
  if (board === undefined) throw new Error('keys are placed outside of their provider');
  return board;
};

/** Places keys for as long as the component is shown. They are listed under `?`. */
export const useKeys = (keys: readonly Key[]): void => {
  const board = useBoard();
  const [owner] = useState(() => Symbol('keys'));
  useEffect(() => board.place(owner, keys));
  useEffect(() => () => board.lift(owner), [board, owner]);
};

/** Every key that works now, for the help. */
export const useAllKeys = (): (() => readonly Key[]) => useBoard().all;
