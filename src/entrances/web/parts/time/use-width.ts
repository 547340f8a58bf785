import { type RefCallback, useCallback, useRef, useState } from 'react';

/** The width of an element in CSS pixels, kept up to date; `before` until it is measured. */
export const useWidth = (before: number): readonly [RefCallback<HTMLElement>, number] => {
  const [width, setWidth] = useState(before);
  const seen = useRef<ResizeObserver>(undefined);
  const ref = useCallback((element: HTMLElement | null) => {
    seen.current?.disconnect();
    if (element === null) return;
    seen.current = new ResizeObserver(([entry]) => {
      // Hidden columns have no width: what was drawn stays as it is.
      if (entry !== undefined && entry.contentRect.width > 0) setWidth(Math.round(entry.contentRect.width));
    });
    seen.current.observe(element);
  }, []);
  return [ref, width];
};
