import { COMMON_WORDS } from '../../src/reading/languages/en/frequent-words.ts';

/** What a word may be made from: the word without an ending. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/ies$|ied$/, 'y'],
  [/(?:es|ed|er|est|ing|ly|s|d)$/, ''],
  [/(?:ing|ed|er)$/, 'e'],
  [/(.)\1(?:ing|ed|er)$/, '$1'],
];
/** Endings of words that are hardly ever names. */
const PLAIN =
  /(?:tion|tions|ment|ments|ness|ity|ities|ing|ings|ed|ly|ism|ist|ists|ence|ances|ance|able|ible|ous|ive|ful|less|al|ship|hood|ers|ors)$/;
const SMALL =
  'a an the of in on at to from by with for and or but nor as if than that this these those it its he she they we you i his her their our my him them us who whom whose which what when where while after before during under over against between among about into onto upon within without was were is are be been being am has have had do does did not no yes so also very more most less least all any some each both either neither other others such same only even still yet again then there here how why will would can could may might must shall should one two three four five six seven eight nine ten since until because although though however according meanwhile moreover toward towards near out off up down through across along around per via amid behind beside beyond despite except like plus unlike'.split(
    ' ',
  );
const KNOWN: ReadonlySet<string> = new Set([...COMMON_WORDS.keys(), ...SMALL]);
const CALENDAR =
  /^(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

const isPlain = (word: string): boolean =>
  KNOWN.has(word) ||
  ENDINGS.some(([ending, instead]) => ending.test(word) && KNOWN.has(word.replace(ending, instead))) ||
  (word.length > 6 && PLAIN.test(word));

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * A text in capitals as it may have been written: words that the language is known to use are small, all others (and the
 * calendar's) begin with a capital, what stands in brackets alone stays as it is, sentences begin with a capital. Lines of one
 * paragraph are joined. A guess, by word lists alone: "peasant" comes out as a name.
 */
export const recased = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph
        .replace(/\s*\n\s*/g, ' ')
        .replace(/\[(?:TEXT|REPORT|ARTICLE|EXCERPT|PASSAGE OMITTED|EXCERPTS)\]/g, '')
        .replace(/[A-Z][A-Z'’]*/g, (word, at: number, all: string) => {
          const small = word.toLowerCase();
          if (/[[(]$/.test(all.slice(0, at)) && /^[\])]/.test(all.slice(at + word.length)) && word.length <= 8)
            return word;
          const isMonth = small === 'may' && (/\d\s+$/.test(all.slice(0, at)) || /^\s+\d/.test(all.slice(at + 3)));
          if (isMonth || CALENDAR.test(small) || !isPlain(small.replace(/['’]s?$/, ''))) return capital(small);
          return /(?:^|[.!?]["”]?\s+|["“]\s*|--\s*)$/.test(all.slice(0, at)) ? capital(small) : small;
        })
        .trim(),
    )
    .filter(Boolean)
    .join('\n\n');
