import * as Toast from '@radix-ui/react-toast';
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import { useKeys } from '../shell/keys.tsx';
import { useWords } from '../shell/settings.tsx';
import { shellWords } from '../words/shell.ts';
import './toasts.css';

/** Something that happened: said for a while, and announced. `undo` can be pressed, or called by u, while it stands. */
export type Happened = {
  readonly said: string;
  readonly more?: readonly string[];
  readonly grave?: boolean;
  readonly undo?: () => void;
};

const Context = createContext<((one: Happened) => void) | undefined>(undefined);

const SECONDS = 8;

/** Holds the newest two things that happened, at the foot of the page. */
export const Toasts = ({ children }: { readonly children: ReactNode }) => {
  const words = useWords(shellWords);
  const [standing, setStanding] = useState<readonly (Happened & { readonly at: number })[]>([]);
  const tell = useCallback((one: Happened) => {
    setStanding((before) => [...before.slice(-1), { ...one, at: (before.at(-1)?.at ?? 0) + 1 }]);
  }, []);
  const drop = (at: number) => setStanding((before) => before.filter((one) => one.at !== at));
  const last = standing.findLast((one) => one.undo !== undefined);
  const undo = () => {
    last?.undo?.();
    if (last !== undefined) drop(last.at);
  };
  useKeys(last === undefined ? [] : [{ keys: 'u', does: words.undo, run: undo }]);
  return (
    <Context value={tell}>
      <Toast.Provider duration={SECONDS * 1000} label={words.done}>
        {children}
        {standing.map((one) => (
          <Toast.Root
            key={one.at}
            className={`toast${one.grave ? ' grave' : ''}`}
            {...(one.grave ? { duration: SECONDS * 4000 } : {})}
            onOpenChange={(open) => {
              if (!open) drop(one.at);
            }}
          >
            <Toast.Description>
              {one.said}
              {(one.more ?? []).map((line) => (
                <span key={line} className="more">
                  {line}
                </span>
              ))}
            </Toast.Description>
            {one.undo !== undefined && (
              <Toast.Action className="act" altText={words.undo} onClick={one.undo}>
                {words.undo} <kbd>u</kbd>
              </Toast.Action>
            )}
          </Toast.Root>
        ))}
        <Toast.Viewport className="toasts" label={`${words.done} ({hotkey})`} />
      </Toast.Provider>
    </Context>
  );
};

/** Tells that something happened. */
export const useTell = (): ((one: Happened) => void) => {
  const tell = useContext(Context);
  if (tell === undefined) throw new Error('something is told outside of the toasts');
  return tell;
};
