import type { Purified } from './purify.ts';

/** Pages with more elements than this are not handed to the tree; their blocks are weighed in one pass instead. */
const MOST_ELEMENTS = 25_000;

/** A page's main part as HTML, and the author its markup shows. */
export type MainText = { readonly html: string; readonly byline?: string };

/**
 * The main text of a page as Mozilla's Readability finds it (the reader view of Firefox), over a tree that linkedom builds.
 * Returns undefined when it finds none, when the page is too large for a tree, or when its markup breaks the libraries: the
 * caller then weighs blocks itself and says so. Both libraries load here and nowhere else.
 */
export const findMainText = async (page: Purified): Promise<MainText | undefined> => {
  if (page.elements > MOST_ELEMENTS || page.elements === 0) return undefined;
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
  const whole = /<html[\s>]/i.test(page.html) ? page.html : `<!doctype html><html><body>${page.html}</body></html>`;
  try {
    const { document } = parseHTML(whole);
    const article = new Readability(document as never, { disableJSONLD: true, charThreshold: 250 }).parse();
    if (!article?.content || (article.textContent ?? '').trim() === '') return undefined;
    return { html: article.content, ...(article.byline ? { byline: article.byline } : {}) };
  } catch {
    return undefined;
  }
};
