import { openElements } from './open-elements.ts';
import { VOID, walkTags } from './walk-tags.ts';

/** Deepest nesting that is kept as it is; pages made by people stay below a third of it. */
const DEEPEST = 120;
/** Elements whose content is never a report's words. */
const SKIPPED: ReadonlySet<string> = new Set([
  'svg',
  'template',
  'object',
  'select',
  'noscript',
  'canvas',
  'audio',
  'math',
  'dialog',
]);

/** A page made safe to build a tree of, and what it said apart from its text. */
export type Purified = {
  readonly html: string;
  readonly elements: number;
  /** JSON-LD blocks as written. */
  readonly jsonLd: readonly string[];
  /** The element at which nesting grew too deep; from there on tags were dropped and their words kept. */
  readonly tooDeep?: string;
};

/**
 * Takes out of a page what holds no words (scripts, styles, drawings, comments) and flattens it below a depth that no
 * parser stumbles over. HTML in, HTML out, in one pass. Words are never dropped for depth.
 */
export const purify = (html: string): Purified => {
  const out: string[] = [];
  const jsonLd: string[] = [];
  const open = openElements<boolean>();
  let elements = 0;
  let tooDeep: string | undefined;
  let skipping: string | undefined;
  let skipDepth = 0;
  const closed = (name: string, written: boolean) => {
    if (written) out.push(`</${name}>`);
  };
  walkTags(html, {
    text: (raw) => {
      if (skipping === undefined) out.push(raw);
    },
    raw: (name, attributes, content) => {
      if (name === 'script' && /ld\+json/i.test(attributes)) jsonLd.push(content);
      if (name === 'title' && skipping === undefined) out.push(`<title>${content.replaceAll('<', '&lt;')}</title>`);
    },
    open: (name, attributes) => {
      if (skipping !== undefined) {
        if (name === skipping && !attributes.endsWith('/')) skipDepth++;
        return;
      }
      if (SKIPPED.has(name)) {
        if (attributes.endsWith('/')) return;
        skipping = name;
        skipDepth = 1;
        return;
      }
      elements++;
      const deep = open.depth() >= DEEPEST;
      if (deep) tooDeep ??= name;
      open.open(name, !deep, closed);
      // A dropped tag still parts words: "<div>a</div><div>b</div>" is not "ab".
      if (deep && !VOID.has(name)) out.push(' ');
      else out.push(`<${name}${attributes}>`);
    },
    close: (name) => {
      if (skipping !== undefined) {
        if (name === skipping && --skipDepth === 0) skipping = undefined;
        return;
      }
      open.close(name, closed);
    },
  });
  return { html: out.join(''), elements, jsonLd, ...(tooDeep === undefined ? {} : { tooDeep }) };
};
