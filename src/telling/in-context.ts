type Place = { readonly start: number; readonly end: number; readonly exact: string };

const ENDS = new Set(['.', '!', '?', '…', '\n']);

const isEnd = (letters: readonly string[], at: number): boolean => {
  const letter = letters[at];
  if (letter === undefined || !ENDS.has(letter)) return letter === undefined;
  return letter === '\n' || /\s|["”’»)]/u.test(letters[at + 1] ?? ' ');
};

/** Marks that open or close a quotation at the ends of a text: whoever prints it sets marks of its own. */
const bare = (words: string): string => words.replace(/^["“„«\s]+(?=[^"”»]*$)|(?<=^[^"“„«]*)["”»\s]+$/gu, '').trim();

/**
 * Words of a report as a reader can follow them: where the passage itself is shorter than `enough`, with the words around
 * it, from the beginning to the end of its sentence but never more than `most` code points; cuts are shown by an ellipsis.
 * `text` is the source's; where it is absent or does not hold the passage, the passage stands alone.
 */
export const inContext = (text: string | undefined, { start, end, exact }: Place, enough = 60, most = 150): string => {
  const plain = (words: string) => bare(words.replace(/\s+/gu, ' '));
  if (text === undefined || end - start >= enough) return plain(exact);
  const from = Math.max(0, start - most);
  const letters = [...text].slice(from, end + most);
  const [first, last] = [start - from, end - from];
  if (letters.slice(first, last).join('') !== exact) return plain(exact);
  let [left, right] = [first, last];
  const room = () => right - left < most;
  while (left > 0 && !isEnd(letters, left - 1) && room()) left--;
  while (right < letters.length && !isEnd(letters, right) && room()) right++;
  while (left > 0 && left < first && !/\s/u.test(letters[left - 1] ?? ' ') && !isEnd(letters, left - 1)) left++;
  while (right > last && right < letters.length && !/\s/u.test(letters[right] ?? ' ') && !isEnd(letters, right))
    right--;
  const cutLeft = left > 0 && !isEnd(letters, left - 1);
  const cutRight = right < letters.length && !isEnd(letters, right);
  return `${cutLeft ? '…' : ''}${plain(letters.slice(left, right).join(''))}${cutRight ? '…' : ''}`;
};
