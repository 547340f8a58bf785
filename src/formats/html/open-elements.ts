import { VOID } from './walk-tags.ts';

const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote center details dd dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr main menu nav ol p pre section summary table ul'
  ).split(' '),
);
/** Elements whose next sibling of the same family closes them. */
const FAMILIES: readonly (readonly string[])[] = [['li'], ['dt', 'dd'], ['tr'], ['td', 'th'], ['option'], ['p']];
const family = new Map(FAMILIES.flatMap((names) => names.map((name) => [name, names] as const)));

/** Whether an element parts the text around it. */
export const isBlock = (name: string): boolean =>
  BLOCKS.has(name) || family.has(name) || name === 'body' || name === 'hr';

/** The elements open at a place of a page, innermost last. */
export type OpenElements<T> = {
  readonly depth: () => number;
  readonly inside: (name: string) => boolean;
  /** Opens an element; elements that it closes by standing there are handed to `closed` first, while they still count as open. */
  open(name: string, data: T, closed: (name: string, data: T) => void): void;
  /** Closes an element and everything left open in it; a closing tag of nothing open closes nothing. */
  close(name: string, closed: (name: string, data: T) => void): void;
};

/**
 * Keeps account of open elements with the implied ends that HTML allows (a new `<li>` ends the last, a block ends a `<p>`).
 * Every element is pushed and popped once, so the whole account costs no more than the number of tags.
 */
export const openElements = <T>(): OpenElements<T> => {
  const stack: { readonly name: string; readonly data: T }[] = [];
  const counts = new Map<string, number>();
  const pop = (closed: (name: string, data: T) => void) => {
    const top = stack.at(-1);
    if (!top) return;
    closed(top.name, top.data);
    stack.pop();
    counts.set(top.name, (counts.get(top.name) ?? 1) - 1);
  };
  return {
    depth: () => stack.length,
    inside: (name) => (counts.get(name) ?? 0) > 0,
    open(name, data, closed) {
      const top = stack.at(-1)?.name;
      if (top !== undefined && ((top === 'p' && BLOCKS.has(name)) || family.get(name)?.includes(top))) pop(closed);
      if (VOID.has(name)) return;
      stack.push({ name, data });
      counts.set(name, (counts.get(name) ?? 0) + 1);
    },
    close(name, closed) {
      if ((counts.get(name) ?? 0) === 0) return;
      let popped: string | undefined;
      do {
        popped = stack.at(-1)?.name;
        pop(closed);
      } while (popped !== name);
    },
  };
};
