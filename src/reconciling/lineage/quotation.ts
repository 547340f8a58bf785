const OPENING: ReadonlySet<string> = new Set(['“', '«', '„']);
const CLOSING: ReadonlySet<string> = new Set(['”', '»', '“']);

/**
 * Which UTF-16 units of a text stand inside quotation marks: 1 inside, 0 outside. A paragraph's end closes what was left
 * open, so that one stray mark spoils one paragraph only.
 */
export const quotedUnits = (text: string): Uint8Array => {
  const inside = new Uint8Array(text.length + 1);
  let open = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] as string;
    if (letter === '\n' && text[at + 1] === '\n') open = false;
    else if (letter === '"') open = !open;
    else if (open && CLOSING.has(letter)) open = false;
    else if (OPENING.has(letter)) open = true;
    inside[at] = open ? 1 : 0;
  }
  return inside;
};
