import type { Line } from '../piece.ts';

/** Words that icon fonts and image sprites name their pictures by. */
const ICON =
  /(?:^|[-_])(?:icon|icons|svg|chevron|arrow|btn|burger|caret|logo)|(?:icon|icons|svg|chevron|arrow)(?:$|[-_])|icon/i;
const FEWEST = 5;

/**
 * Whether a line is a run of icon names left over from buttons: at least five words, a third of which are icon words
 * glued or not ("icon closeicon mailicon …"), and nothing that ends a sentence.
 */
export const isIconRun = (line: Line): boolean => {
  if (line.prose || line.stopped || line.words.length < FEWEST) return false;
  const icons = line.words.filter((word) => word.length <= 40 && ICON.test(word)).length;
  return icons * 3 >= line.words.length;
};

/** Small words of English, Russian, Kazakh and Kyrgyz; running text cannot do without them for long. */
const SMALL = new Set(
  (
    'the a an of to in on at by for from with and or but is are was were be been has have had he she it they his her their this ' +
    'that as not who which said will would и в во на не что с со по из за от до для как он она они был была были это к о об у же ' +
    'а но его её их при после мен бен пен және бұл деп үшін болды еді емес бар ол да де менен жана үчүн бул эле эмес болгон ал'
  ).split(' '),
);

/** Whether a long line is words in a row without punctuation and small words: tags, menus, names of buttons. */
export const isWordRun = (line: Line): boolean => {
  if (line.words.length < 15 || line.prose || /[.,;:!?…“”«»"()]/.test(line.text)) return false;
  const small = line.words.filter((word) => SMALL.has(word.toLowerCase())).length;
  return small * 25 < line.words.length;
};
