import { decodeEntities } from './decode-entities.ts';

const SPACE = /\s/;

/**
 * The attributes of a tag from the raw text after its name: names in lower case, values decoded, the first of a name wins.
 * By hand and from left to right, so that a hostile tag costs no more than its length.
 */
export const readAttributes = (raw: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  let at = 0;
  const skip = () => {
    while (at < raw.length && (SPACE.test(raw[at] ?? '') || raw[at] === '/')) at++;
  };
  for (skip(); at < raw.length; skip()) {
    const start = at;
    while (at < raw.length && raw[at] !== '=' && !SPACE.test(raw[at] ?? '')) at++;
    const name = raw.slice(start, at).toLowerCase();
    while (at < raw.length && SPACE.test(raw[at] ?? '')) at++;
    if (raw[at] !== '=') {
      if (name !== '' && !found.has(name)) found.set(name, '');
      continue;
    }
    at++;
    while (at < raw.length && SPACE.test(raw[at] ?? '')) at++;
    const quote = raw[at];
    let value: string;
    if (quote === '"' || quote === "'") {
      const end = raw.indexOf(quote, at + 1);
      value = raw.slice(at + 1, end < 0 ? raw.length : end);
      at = end < 0 ? raw.length : end + 1;
    } else {
      const from = at;
      while (at < raw.length && !SPACE.test(raw[at] ?? '')) at++;
      value = raw.slice(from, at);
    }
    if (name !== '' && !found.has(name)) found.set(name, decodeEntities(value));
  }
  return found;
};

/** Whether a tag says that it is not shown. */
export const isHidden = (raw: string): boolean => {
  if (!/hidden|none/i.test(raw)) return false;
  const attributes = readAttributes(raw);
  if (attributes.has('hidden') && attributes.get('hidden') !== 'false') return true;
  if (attributes.get('aria-hidden') === 'true') return true;
  return /(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/i.test(attributes.get('style') ?? '');
};
