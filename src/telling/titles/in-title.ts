/** Words longer than this stand cut in a title. */
const LONGEST = 60;

const LETTER = /[\p{L}\p{N}]/u;

/** As much of some words as a title holds: reconciling cuts between words. */
const asCut = (words: string): string => {
  if (words.length <= LONGEST) return words;
  const cut = words.slice(0, LONGEST);
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), 1));
};

/** Where a name or description stands in a title as whole words, whatever the case of its letters; −1 where it does not. */
export const placeInTitle = (title: string, words: string): number => {
  const sought = asCut(words.trim()).toLowerCase();
  if (sought === '') return -1;
  const within = title.toLowerCase();
  for (let at = within.indexOf(sought); at >= 0; at = within.indexOf(sought, at + 1)) {
    const after = within.charAt(at + sought.length);
    if (!LETTER.test(within.charAt(at - 1)) && !LETTER.test(after)) return at;
  }
  return -1;
};
