/**
 * Reads comma-separated values after RFC 4180: quoted cells may hold commas, line breaks and doubled quotation marks.
 * In: the text of a file. Out: a record a line, keyed by the words of the first line; an absent cell is "".
 * Throws where a quotation mark is never closed, with the line on which it opened.
 */
export const readCsv = (text: string): readonly Readonly<Record<string, string>>[] => {
  const rows: string[][] = [];
  let [row, cell, quoted]: [string[], string, boolean] = [[], '', false];
  let [line, opened] = [1, 0];
  const endRow = () => {
    row.push(cell);
    if (row.length > 1 || row[0] !== '') rows.push(row);
    [row, cell] = [[], ''];
  };
  const plain = text.replace(/^\uFEFF/, '');
  for (let at = 0; at < plain.length; at++) {
    const letter = plain[at] as string;
    if (letter === '\n') line++;
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (plain[at + 1] === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (letter === '"' && cell === '') [quoted, opened] = [true, line];
    else if (letter === ',') {
      row.push(cell);
      cell = '';
    } else if (letter === '\n') endRow();
    else if (letter !== '\r') cell += letter;
  }
  if (quoted) throw new Error(`the quotation mark opened in line ${opened} is never closed`);
  if (cell !== '' || row.length > 0) endRow();
  const [heads = [], ...rest] = rows;
  return rest.map((cells) => Object.fromEntries(heads.map((head, at) => [head, cells[at] ?? ''])));
};
