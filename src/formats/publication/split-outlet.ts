/** A headline and the outlet that a page's title names after it. */
export type TitledBy = { readonly title: string; readonly outlet: string };

const BAR = /\s+[|•·»]\s+|\s+::\s+/u;
const DASH = /\s+[–—-]\s+/u;
const DOMAIN = /^(?:[a-z0-9-]+\.)+[a-z]{2,12}$/i;
/** Words that outlets carry in their names. */
const OUTLET_WORD =
  /(?<!\p{L})(?:news(?:paper|wire|line)?|times|post|herald|tribune|gazette|daily|journal|press|media|radio|tv|television|telegraph|guardian|observer|monitor|review|magazine|agency|today|online|report|chronicle|bulletin|courier|examiner|broadcasting|новости|газета|вести|известия|агентство|радио|медиа|жаңалықтар|ақпарат|кабар)(?!\p{L})/u;

const words = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

const lastPart = (line: string, separator: RegExp): TitledBy | undefined => {
  const parts = line.split(separator);
  const outlet = parts.at(-1)?.trim() ?? '';
  const cut = line.lastIndexOf(outlet);
  const title = line
    .slice(0, cut)
    .replace(/[\s|•·»:–—-]+$/u, '')
    .trim();
  if (parts.length < 2 || words(title) < 3 || words(outlet) < 1 || words(outlet) > 6) return undefined;
  return { title, outlet };
};

/** Whether words by themselves look like an outlet's name: a domain, or capitalised with an outlet's word among them. */
export const isOutletName = (name: string): boolean =>
  name.length <= 80 &&
  (DOMAIN.test(name) || (/^\p{Lu}/u.test(name) && words(name) <= 6 && OUTLET_WORD.test(name.toLowerCase())));

/**
 * Splits "Headline – The Outlet" or "Headline | Outlet". A bar is enough by itself; after a dash the words must look like
 * an outlet (an article, an outlet's word, a domain, or the name `known` from elsewhere), since headlines also end in
 * their speaker: "Six people died – prosecutors". Returns undefined when there is no such suffix.
 */
export const splitOutlet = (line: string, known?: string): TitledBy | undefined => {
  if (line.length > 400 || !/ (?:[|•·»–—-]|::) /.test(line)) return undefined;
  const bar = lastPart(line, BAR);
  const headline = line.split(BAR)[0]?.trim() ?? '';
  // "Headline | Section | Outlet": what stands between is neither.
  if (bar) return words(headline) >= 3 ? { ...bar, title: headline } : bar;
  const dash = lastPart(line, DASH);
  if (!dash) return undefined;
  const { outlet } = dash;
  if (known !== undefined && known.toLowerCase() === outlet.toLowerCase()) return dash;
  if (!/^[\p{Lu}\d]/u.test(outlet) && !DOMAIN.test(outlet)) return undefined;
  return /^The\s\p{Lu}/u.test(outlet) || DOMAIN.test(outlet) || OUTLET_WORD.test(outlet.toLowerCase())
    ? dash
    : undefined;
};
