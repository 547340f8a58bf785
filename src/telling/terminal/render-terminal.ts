import { padded, printable, width, wrap } from './width.ts';

/** What a line of a view weighs: its tone decides its colour, never its place. */
export type Tone = 'main' | 'plain' | 'quiet' | 'warning' | 'id';

/** A row: something short on the left (a date, an id), lines on the right. */
export type SheetRow = {
  readonly lead: string;
  /** `beside` is what stands next to the text: in two columns where there is room, else below it. */
  readonly lines: readonly { readonly text: string; readonly tone: Tone; readonly beside?: string }[];
};

/** A view made ready for a terminal. */
export type Sheet = { readonly heading: string; readonly note?: string; readonly rows: readonly SheetRow[] };

export type TerminalOptions = { readonly width: number; readonly colour: boolean };

const STYLE: Readonly<Record<Tone | 'heading' | 'lead', string>> = {
  heading: '1;4',
  lead: '36',
  main: '1',
  plain: '0',
  quiet: '2',
  warning: '33',
  id: '2;36',
};

const WIDEST_LEAD = 24;
const NARROWEST = 30;
const STACKED_BELOW = 60;
const BETWEEN = ' │ ';

const paint = (text: string, style: keyof typeof STYLE, colour: boolean): string =>
  colour && text !== '' && style !== 'plain' ? `\u001b[${STYLE[style]}m${text}\u001b[0m` : text;

/** The lines of one text, or of two side by side. */
const linesOf = ({ text, beside }: SheetRow['lines'][number], room: number): readonly string[] => {
  if (beside === undefined) return wrap(text, room);
  const half = Math.floor((room - BETWEEN.length) / 2);
  if (half < NARROWEST) return [...wrap(text, room), ...wrap(beside, room)];
  const [left, right] = [wrap(text, half), wrap(beside, half)];
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) =>
    `${padded(left[at] ?? '', half)}${BETWEEN}${right[at] ?? ''}`.trimEnd(),
  );
};

/** Lays out sheets in two aligned columns of a terminal `width` columns wide; in a narrow one the columns are stacked. */
export const renderTerminal = (sheets: readonly Sheet[], options: TerminalOptions): string => {
  const total = Math.max(options.width, NARROWEST);
  const { colour } = options;
  const out: string[] = [];
  for (const sheet of sheets) {
    if (out.length > 0) out.push('');
    out.push(...wrap(sheet.heading, total).map((line) => paint(line, 'heading', colour)));
    if (sheet.note !== undefined) out.push(...wrap(sheet.note, total).map((line) => paint(line, 'quiet', colour)));
    const stacked = total < STACKED_BELOW;
    const lead = Math.min(WIDEST_LEAD, Math.max(0, ...sheet.rows.map((row) => width(printable(row.lead)))));
    const room = stacked ? total - 2 : total - lead - 2;
    for (const row of sheet.rows) {
      out.push('');
      const left = wrap(row.lead, stacked ? total : lead);
      const right = row.lines.flatMap((line) => linesOf(line, room).map((text) => paint(text, line.tone, colour)));
      if (stacked) {
        out.push(...left.map((text) => paint(text, 'lead', colour)), ...right.map((text) => `  ${text}`));
        continue;
      }
      for (let at = 0; at < Math.max(left.length, right.length); at++) {
        const text = paint(padded(left[at] ?? '', lead), 'lead', colour);
        out.push(`${text}  ${right[at] ?? ''}`.trimEnd());
      }
    }
  }
  return `${out.join('\n')}\n`;
};
