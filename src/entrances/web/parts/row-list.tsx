import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { useChosen } from '../shell/chosen.ts';
import { useKeys } from '../shell/keys.tsx';
import { useWords } from '../shell/settings.tsx';
import { shellWords } from '../words/shell.ts';
import './row-list.css';

type Props<T> = {
  readonly rows: readonly T[];
  readonly idOf: (row: T) => string;
  readonly draw: (row: T, chosen: boolean) => ReactNode;
  /** What the list is, for whoever does not see it. */
  readonly label: string;
  /** What stands above a row and is no part of it: a heading where something new begins. `before` is the row before. */
  readonly above?: (row: T, before: T | undefined) => ReactNode;
  /** A row's usual height in CSS pixels; each is measured once it is drawn. */
  readonly height?: number;
  /** What Enter, or a second press on the chosen row, leads to. */
  readonly open?: { readonly does: string; readonly run: (row: T) => void };
};

/**
 * A list of records of any length: only rows near the window are drawn. j and k move; the chosen row stands in the address
 * and its words in the third column.
 */
export const RowList = <T,>({ rows, idOf, draw, label, above, height = 64, open }: Props<T>) => {
  const words = useWords(shellWords);
  const box = useRef<HTMLDivElement>(null);
  const [chosen, choose] = useChosen();
  const places = useMemo(() => new Map(rows.map((row, at) => [idOf(row), at])), [rows, idOf]);
  const at = chosen === undefined ? -1 : (places.get(chosen) ?? -1);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => height,
    overscan: 8,
    getItemKey: (index) => {
      const row = rows[index];
      return row === undefined ? index : idOf(row);
    },
  });
  const go = (to: number) => {
    const within = Math.max(0, Math.min(rows.length - 1, to));
    const row = rows[within];
    if (row !== undefined) choose(idOf(row));
  };
  const enter = (row: T | undefined) => {
    if (row !== undefined) open?.run(row);
  };
  useKeys([
    { keys: 'j', does: words.next, run: () => go(at + 1) },
    { keys: 'k', does: words.previous, run: () => go(at < 0 ? 0 : at - 1) },
    ...(open === undefined ? [] : [{ keys: 'Enter', does: open.does, run: () => enter(rows[at]) }]),
  ]);
  // The chosen row, moved to or opened by an address, may lie outside of the window.
  const shown = useRef<string>(undefined);
  useEffect(() => {
    if (chosen === undefined || chosen === shown.current || at < 0) return;
    shown.current = chosen;
    virtual.scrollToIndex(at, { align: 'auto' });
    // Who came into the list with Tab or a press stays at the row that is chosen: Enter presses that one.
    if (box.current?.contains(document.activeElement) !== true) return;
    const frame = requestAnimationFrame(() =>
      box.current?.querySelector<HTMLElement>('.row[aria-current="true"]')?.focus({ preventScroll: true }),
    );
    return () => cancelAnimationFrame(frame);
  });
  return (
    <div className="row-list" ref={box}>
      {/* biome-ignore lint/a11y/useSemanticElements: rows are drawn only near the window, so the list says its length itself. */}
      <div role="list" aria-label={label} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index];
          if (row === undefined) return null;
          const id = idOf(row);
          return (
            // biome-ignore lint/a11y/useSemanticElements: as above.
            <div
              role="listitem"
              key={item.key}
              data-index={item.index}
              ref={virtual.measureElement}
              aria-posinset={item.index + 1}
              aria-setsize={rows.length}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              {above?.(row, rows[item.index - 1])}
              <button
                type="button"
                className="row"
                aria-current={id === chosen}
                onClick={() => (id === chosen && open !== undefined ? enter(row) : choose(id))}
              >
                {draw(row, id === chosen)}
              </button>
            </div>
          );
        })}
      </div>
    </div>
  );
};
