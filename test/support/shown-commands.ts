/** A command that a document shows, and lines of what it prints; "…" stands for lines left out. */
export type ShownCommand = { readonly args: readonly string[]; readonly lines: readonly string[]; readonly at: number };

const FENCE = '```';

/** A typed line apart into words; what stands in quotation marks is one word. */
const wordsOf = (line: string): readonly string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');

/** Every fenced block of a Markdown text that begins with `$ npx aigak …`: the words typed, the lines shown below it. */
export const shownCommands = (markdown: string): readonly ShownCommand[] => {
  const found: { args: readonly string[]; lines: string[]; at: number }[] = [];
  let inside = false;
  markdown.split('\n').forEach((line, index) => {
    if (line.startsWith(FENCE)) inside = !inside;
    else if (inside && line.startsWith('$ npx aigak '))
      found.push({ args: wordsOf(line.slice('$ npx aigak '.length)), lines: [], at: index + 1 });
    else if (inside && found.length > 0 && line.trim() !== '') found.at(-1)?.lines.push(line.trimEnd());
  });
  return found;
};

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * The first line shown that a command did not print in this order, or undefined where all are there. Where a line breaks
 * and how far a column is set in may change with what stands beside it; its words may not.
 */
export const firstMissing = ({ lines }: ShownCommand, printed: string): string | undefined => {
  const out = inOneLine(printed);
  let from = 0;
  for (const line of lines.map(inOneLine).filter((one) => one !== '…')) {
    const at = out.indexOf(line, from);
    if (at < 0) return line;
    from = at + line.length;
  }
  return undefined;
};
