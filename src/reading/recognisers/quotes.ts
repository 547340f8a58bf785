import type { Block, Span } from '../../model/index.ts';

/** Words between quotation marks, in the text's offsets, marks excluded. `long` = a quotation, not a scare quote. */
export type Quote = Span & { readonly long: boolean };

const PAIRS: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['«', '»'],
  ['„', '“'],
  ['"', '"'],
  ['‘', '’'],
];

const LONG = 6;

const isWordCharacter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

/**
 * Finds quotations in blocks. A mark that opens at the end of a block and is never closed runs to the block's end
 * (papers leave quotes open across paragraphs). Single marks count only where they do not stand inside a word.
 */
export const recogniseQuotes = (text: string, blocks: readonly Block[]): Quote[] => {
  const found: Quote[] = [];
  for (const block of blocks) {
    let open: { at: number; close: string } | undefined;
    for (let place = block.start; place < block.end; place++) {
      const character = text.charAt(place);
      if (open) {
        const apostrophe = open.close === '’' && isWordCharacter(text[place - 1]) && isWordCharacter(text[place + 1]);
        if (character === open.close && !apostrophe) {
          found.push({ start: open.at, end: place, long: wordCount(text.slice(open.at, place)) >= LONG });
          open = undefined;
        }
        continue;
      }
      const pair = PAIRS.find(([opening]) => opening === character);
      if (!pair) continue;
      if (pair[0] === '‘' && isWordCharacter(text[place - 1])) continue;
      open = { at: place + 1, close: pair[1] };
    }
    if (open && open.close !== '’' && wordCount(text.slice(open.at, block.end)) >= LONG)
      found.push({ start: open.at, end: block.end, long: true });
  }
  return found;
};

const wordCount = (words: string): number => words.split(/\s+/u).filter(Boolean).length;
