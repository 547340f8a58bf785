/** What a walk over HTML reports, in order. `attributes` is the raw text between the name and the closing bracket. */
export type Tags = {
  open(name: string, attributes: string): void;
  close(name: string): void;
  /** Characters as they stand in the source, entities not decoded. */
  text(raw: string): void;
  /** The content of script, style and the like, which is not HTML. */
  raw(name: string, attributes: string, content: string): void;
};

const RAW: ReadonlySet<string> = new Set([
  'script',
  'style',
  'textarea',
  'xmp',
  'noembed',
  'noframes',
  'iframe',
  'title',
]);
const LETTER = /[a-z]/i;

/** The end of a tag that begins before `from`: the index of its `>`, quotes respected where they close. */
const tagEnd = (html: string, from: number): number => {
  let at = from;
  while (at < html.length) {
    const character = html[at];
    if (character === '>') return at;
    // A quote opens a value only after "="; stray quotes are common and mean nothing.
    if ((character === '"' || character === "'") && html[at - 1] === '=') {
      const end = html.indexOf(character, at + 1);
      if (end < 0) return html.indexOf('>', at);
      at = end;
    }
    at++;
  }
  return -1;
};

/**
 * Walks over HTML from start to end in time that grows with its length alone, however deep or broken it is: no tree, no
 * recursion, no look-back. Follows the tokeniser of the WHATWG HTML standard in what decides text from tags. Names come in
 * lower case.
 */
export const walkTags = (html: string, tags: Tags): void => {
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) {
      tags.text(html.slice(at));
      return;
    }
    const next = html[open + 1] ?? '';
    const closing = next === '/' && LETTER.test(html[open + 2] ?? '');
    if (!closing && !LETTER.test(next) && next !== '!' && next !== '?' && next !== '/') {
      tags.text(html.slice(at, open + 1));
      at = open + 1;
      continue;
    }
    if (open > at) tags.text(html.slice(at, open));
    if (!closing && !LETTER.test(next)) {
      const comment = html.startsWith('<!--', open);
      const end = html.indexOf(comment ? '-->' : '>', open + 2);
      at = end < 0 ? html.length : end + (comment ? 3 : 1);
      continue;
    }
    const end = tagEnd(html, open + 1);
    if (end < 0) return;
    let nameEnd = open + (closing ? 2 : 1);
    const nameStart = nameEnd;
    while (nameEnd < end && !/[\s/>]/.test(html[nameEnd] ?? '>')) nameEnd++;
    const name = html.slice(nameStart, nameEnd).toLowerCase();
    at = end + 1;
    if (closing) tags.close(name);
    else if (RAW.has(name)) {
      const closer = new RegExp(`</${name}(?=[\\s>/])`, 'gi');
      closer.lastIndex = at;
      const found = closer.exec(html);
      const stop = found ? found.index : html.length;
      tags.raw(name, html.slice(nameEnd, end), html.slice(at, stop));
      const after = found ? html.indexOf('>', stop) : -1;
      at = after < 0 ? html.length : after + 1;
    } else tags.open(name, html.slice(nameEnd, end));
  }
};

/** Elements that have no content and no closing tag. */
export const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
