/** A text made to fit one terminal line: control characters (a file's name may hold escape sequences) are shown as �. */
export const firstWordsOfLine = (text: string, columns: number): string => {
  const safe = [...safeLine(text)];
  return safe.length <= columns ? safe.join('') : `${safe.slice(0, Math.max(0, columns - 1)).join('')}…`;
};

/** A text without control characters or direction overrides, for printing names of files. */
export const safeLine = (text: string): string =>
  text.replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');

/** A path as it is typed in a shell: quoted where it holds more than plain characters. */
export const quoted = (folder: string): string =>
  /^[\w./-]+$/u.test(folder) ? folder : `'${folder.replaceAll("'", `'\\''`)}'`;
