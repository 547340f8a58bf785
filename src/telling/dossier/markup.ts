/** A piece of HTML that is safe to put into a page. Only `html` and `svg` templates make it. */
export type Markup = { readonly markup: string };

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text escaped for element content and quoted attributes; control characters, which HTML forbids, become U+FFFD. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (c) => ESCAPES[c] ?? c).replace(/(?![\n\t])\p{Cc}/gu, '\ufffd');

type Part = string | number | Markup | undefined | readonly (Markup | undefined)[];

const printed = (part: Part): string => {
  if (part === undefined) return '';
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  return 'markup' in part ? part.markup : part.map(printed).join('');
};

/**
 * Template for HTML: every value is escaped unless it is markup already, so that no word of a report can become an
 * element. Attributes must be quoted in the template. Absent values print nothing.
 */
export const html = (strings: TemplateStringsArray, ...values: readonly Part[]): Markup => ({
  markup: strings.map((text, at) => text + (at < values.length ? printed(values[at]) : '')).join(''),
});
