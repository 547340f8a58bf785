/** How the end of one line and the beginning of the next make one text: what to cut off the first, what to put between. */
export type Joint = { readonly cut: number; readonly glue: '' | ' ' };

const HYPHEN = /[-\u2010\u00ad]$/u;
const LAST_WORD = /([\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*(?:[-\u2010][\p{L}\p{N}\p{M}'’]+)*)[-\u2010\u00ad]$/u;
const FIRST_WORD = /^[\p{L}\p{M}'’]+/u;
const WORD = /[\p{L}][\p{L}\p{M}'’]*(?:[-\u2010][\p{L}\p{M}'’]+)*/gu;

/** Compounds that are written with a hyphen wherever the line breaks: first half and second half. Mere syllables are kept out. */
const COMPOUNDS: readonly (readonly [first: RegExp, second: RegExp])[] = [
  [/^(?:self|half|well|high|long|short|non|quasi|pseudo|vice)$/, /^(?!(?:er|est|ly|en|ness|ing|ed|ity)$)/],
  [/^(?:north|south)$/, /^(?:east|west)/],
  [/^so$/, /^called$/],
  [/^ill$/, /^(?:treat|gotten|found|fated|advis|equip|prepar|inform|consider|conceiv|health|will$)/],
  [/^(?:кое|юго|северо|вице)$/u, /^/],
  [/^по$/u, /(?:ски|цки|ому|ему|ьи)$/u],
  [/^из$/u, /^(?:за|под)$/u],
  [/^(?:вс[её]|так|опять|довольно)$/u, /^таки$/u],
  [
    /^(?:кто|кого|кому|кем|ком|что|чего|чему|чем|ч[её]м|чей|как\p{L}*|где|куда|откуда|когда|почему|зачем|сколько)$/u,
    /^(?:то|либо|нибудь)$/u,
  ],
];
/** A half shorter than this may be any syllable, though it is also a word. */
const HALF = 5;

/** The words of a text, as it writes them inside its lines; what stands at a line's end may be half a word. */
export type Spellings = ReadonlySet<string>;

/** Collects how the lines of a document write their words, without those that a line end may have cut. */
export const spellingsOf = (lines: Iterable<string>): Spellings => {
  const found = new Set<string>();
  let cut = false;
  for (const line of lines) {
    const words = line.match(WORD) ?? [];
    const cuts = HYPHEN.test(line);
    words.slice(cut ? 1 : 0, cuts ? -1 : undefined).forEach((word) => {
      found.add(word.toLowerCase().replaceAll('\u2010', '-'));
    });
    cut = cuts;
  }
  return found;
};

/** Whether a hyphen at a line's end belongs to the word, told by how the same document writes it elsewhere, else by its halves. */
const belongs = (first: string, second: string, spellings: Spellings): boolean => {
  if (first.includes('-') || !/^\p{L}+$/u.test(first)) return true;
  if (spellings.has(`${first}${second}`)) return false;
  if (spellings.has(`${first}-${second}`)) return true;
  if (COMPOUNDS.some(([begin, end]) => begin.test(first) && end.test(second))) return true;
  return first.length >= HALF && second.length >= HALF && spellings.has(first) && spellings.has(second);
};

/**
 * How a line goes on in the next. A soft hyphen always goes. A hyphen after a letter and before a small letter goes, and the
 * halves are one word, unless the document writes the two with a hyphen elsewhere, the first half is a compound already, they
 * make one that always has a hyphen ("self-", "по-"), or both halves are long words that the document uses alone. Before a capital or a
 * figure a hyphen stays ("Saint-Denis", "article-12"). Everything else is parted by a space.
 */
export const jointOf = (line: string, next: string, spellings: Spellings): Joint => {
  if (line.endsWith('\u00ad')) return { cut: 1, glue: '' };
  const last = LAST_WORD.exec(line)?.[1]?.toLowerCase().replaceAll('\u2010', '-');
  if (last === undefined) return { cut: 0, glue: ' ' };
  const first = FIRST_WORD.exec(next)?.[0];
  if (first === undefined) return { cut: 0, glue: /^\p{N}/u.test(next) ? '' : ' ' };
  // "pre- and post-war": the hyphen hangs, and the next word is none of its own.
  if (/^(?:and|or|и|или|және|жана)$/u.test(first)) return { cut: 0, glue: ' ' };
  if (!/^\p{Ll}/u.test(first)) return { cut: 0, glue: '' };
  return { cut: belongs(last, first.toLowerCase(), spellings) ? 0 : 1, glue: '' };
};
