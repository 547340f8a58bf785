import { useEffect, useState } from 'react';
import { codePoints, type Span } from './segments.ts';

/** The code point of the report that a place of the page stands for; undefined outside of the text. */
const placeOf = (node: Node, offset: number): number | undefined => {
  const inner = node.nodeType === Node.TEXT_NODE ? node : (node.childNodes[offset] ?? node.lastChild ?? node);
  const element = inner instanceof Element ? inner : inner.parentElement;
  const own = element?.closest<HTMLElement>('[data-at]') ?? element?.querySelector<HTMLElement>('[data-at]');
  if (own === undefined || own === null) return undefined;
  const at = Number(own.dataset.at);
  if (node.nodeType !== Node.TEXT_NODE) return offset >= node.childNodes.length ? at + codePoints(own.textContent) : at;
  return at + codePoints((node.textContent ?? '').slice(0, offset));
};

/** The words that are selected on the page, as code points of the report's text; undefined where none of it is. */
const selected = (box: HTMLElement | null): Span | undefined => {
  const selection = document.getSelection();
  if (box === null || selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!box.contains(range.commonAncestorContainer) && range.commonAncestorContainer !== box) return undefined;
  const start = placeOf(range.startContainer, range.startOffset);
  const end = placeOf(range.endContainer, range.endOffset);
  return start === undefined || end === undefined || end <= start ? undefined : { start, end };
};

const REST = 120;

/** The words of the report that a person selected by mouse or by touch, once the selecting rests. */
export const useSelected = (box: React.RefObject<HTMLElement | null>): Span | undefined => {
  const [span, setSpan] = useState<Span>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setSpan(selected(box.current)), REST);
    };
    document.addEventListener('selectionchange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', look);
    };
  }, [box]);
  return span;
};
