/** One line of the ledger file: its bytes without the line feed, and where it starts in the file. */
export type Line = { readonly bytes: Uint8Array; readonly start: number };

/** Splits a ledger file at its line feeds. `rest` is where the last complete line ends: bytes from there on are no line. */
export const splitLines = (file: Uint8Array): { readonly lines: readonly Line[]; readonly rest: number } => {
  const lines: Line[] = [];
  let start = 0;
  for (let at = file.indexOf(0x0a); at >= 0; at = file.indexOf(0x0a, start)) {
    lines.push({ bytes: file.subarray(start, at), start });
    start = at + 1;
  }
  return { lines, rest: start };
};
