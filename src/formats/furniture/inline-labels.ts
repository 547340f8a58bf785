import type { Piece } from '../piece.ts';

/**
 * Labels of a page's controls that an extraction ran into a line of prose: two capitalised words, a control and what it
 * controls, with a small letter or a figure before them and a capital or a mark after.
 */
const LABEL =
  /(?<=[\p{Ll}\p{N})”"’.]\s)(?:(?:View|Watch|Read|Skip|Share|See|Play|Load|Open|Download|Enlarge|Expand|Show) (?:Photos?|Images?|Gallery|Slideshow|Video|Videos|More|Ads?|Article|Story|Comments|Live|Caption|Transcript|Audio)|Sign Up|Photo Gallery|Related (?:Stories|Articles|Story|Article|Topics))(?:\s[×✕»›])?(?=\s[\p{Lu}“"‘])/gu;

/** The longest piece that is looked through: prose of a page is shorter, and cost stays with the length of the input. */
const LONGEST = 20_000;

/**
 * Parts a line of prose at labels that stand inside it, so that the words before and after are no sentence together.
 * The labels become pieces of their own, held to be furniture. Pieces in, pieces out; no word is lost.
 */
export const partAtLabels = (pieces: readonly Piece[]): Piece[] =>
  pieces.flatMap((piece): Piece[] => {
    if (piece.outside || piece.text.length > LONGEST) return [piece];
    const parts: Piece[] = [];
    let from = 0;
    for (const found of piece.text.matchAll(LABEL)) {
      const before = piece.text.slice(from, found.index).trim();
      if (before !== '') parts.push({ ...piece, text: before });
      parts.push({ text: found[0], outside: 'menu' });
      from = found.index + found[0].length;
    }
    if (parts.length === 0) return [piece];
    const rest = piece.text.slice(from).trim();
    return rest === '' ? parts : [...parts, { ...piece, text: rest }];
  });
