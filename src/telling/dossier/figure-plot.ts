import { addDays, dayNumber } from '../../model/index.ts';
import type { FigurePoint, FigureRow } from '../views/figures.ts';
import { html, type Markup } from './markup.ts';

const WIDTH = 340;
const HEIGHT = 190;
const LEFT = 46;
const RIGHT = 22;
const TOP = 34;
const BOTTOM = 28;
const RADIUS = 4;
const REACH = 20;
const BAR = 5;
const CLOSE = 16;
const HEADROOM = 115;

/** The rules of the plot alone. */
export const FIGURE_PLOT_STYLE = `
.plot{margin:0}
.plot svg{width:100%;max-width:23rem;height:auto}
.plot .axis,.plot .grid{stroke:var(--rule);stroke-width:1;fill:none}
.plot .grid{stroke-dasharray:1 4}
.plot text{font-size:11px;fill:var(--soft);font-variant-numeric:lining-nums tabular-nums}
.plot .letter{font-weight:600;fill:var(--ink);paint-order:stroke;stroke:var(--paper);stroke-width:3px}
.plot .dot{fill:var(--accent);stroke:var(--accent);stroke-width:1.4}
.plot .hollow{fill:var(--paper);stroke:var(--accent);stroke-width:1.4}
.plot .gone{fill:var(--paper);stroke:var(--soft);stroke-width:1.2;stroke-dasharray:2 2}
.plot .open-up{fill:none;stroke:var(--accent);stroke-width:1.4}
.plot .span{stroke:var(--accent);stroke-width:1.2;fill:none}
.plot .loose-end{stroke:var(--accent);stroke-width:1.2;stroke-dasharray:2 3;fill:none}
.plot .grown{stroke:var(--soft);stroke-width:1.2;stroke-dasharray:5 4;fill:none}
`;

type Mark = {
  readonly point: FigurePoint;
  readonly x: number;
  readonly left: number;
  readonly right: number;
  readonly openLeft: boolean;
  readonly openRight: boolean;
  /** Where the number stands; nothing for words that give none. */
  readonly y?: number;
};

/** A round number at or above another: one, two or five with zeros. */
const roundUp = (number: number): number => {
  let step = 1;
  for (;;) {
    for (const factor of [1, 2, 5]) if (step * factor >= number) return step * factor;
    step *= 10;
  }
};

const grouped = (number: number): string => String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');

const numbersOf = ({ drawn }: FigurePoint): readonly number[] =>
  [drawn.min, drawn.max].flatMap((one) => (one === undefined ? [] : [one]));

/** Where a count begins to be drawn: its lowest number; "at most" from its highest. */
const heightOf = ({ drawn }: FigurePoint): number | undefined => drawn.min ?? drawn.max;

const shape = (mark: Mark, y: (number: number) => number): Markup => {
  const { point, x, y: at } = mark;
  if (at === undefined) return html``;
  const { min, max, qualifier, replaced } = point.drawn;
  const how = replaced ? 'gone' : qualifier === 'about' ? 'hollow' : 'dot';
  const title = html`<title>${point.words}</title>`;
  if (min !== undefined && max !== undefined && min !== max) {
    const top = y(max);
    return html`<rect class="${how}" x="${x - BAR}" y="${top}" width="${2 * BAR}" height="${Math.max(2, at - top)}">${title}</rect>`;
  }
  const dot = html`<circle class="${how}" cx="${x}" cy="${at}" r="${RADIUS}">${title}</circle>`;
  if (max === undefined)
    return html`<path class="open-up" d="M${x} ${at}V${at - REACH}M${x - 4} ${at - REACH + 5}L${x} ${at - REACH}L${x + 4} ${at - REACH + 5}"/>${dot}`;
  if (min === undefined)
    return html`<path class="open-up" d="M${x} ${at}V${at + REACH}M${x - 4} ${at + REACH - 5}L${x} ${at + REACH}L${x + 4} ${at + REACH - 5}"/>${dot}`;
  return dot;
};

const time = (mark: Mark): Markup => {
  const { y, left, right, x, openLeft, openRight } = mark;
  if (y === undefined) return html``;
  return html`${right - left > 2 * RADIUS ? html`<path class="span" d="M${left} ${y}H${right}"/>` : undefined}${openLeft ? html`<path class="loose-end" d="M${x - REACH} ${y}H${x}"/>` : undefined}${openRight ? html`<path class="loose-end" d="M${x} ${y}H${x + REACH}"/>` : undefined}`;
};

/** Letters above their marks; those of marks that fall together are told together. Words without a number stand on top. */
const letters = (marks: readonly Mark[]): readonly Markup[] => {
  const places: { x: number; y: number; top: number; keys: string[] }[] = [];
  for (const { x, y, point } of marks) {
    const at = y ?? TOP - 20;
    const top = y === undefined ? at : y - RADIUS - (point.drawn.max === undefined ? REACH + 3 : 5);
    const known = places.find((one) => Math.abs(one.x - x) < CLOSE && Math.abs(one.y - at) < CLOSE - 2);
    const said = y === undefined ? `${point.key} “${point.words}”` : point.key;
    if (known) {
      known.keys.push(said);
      known.top = Math.min(known.top, top);
    } else places.push({ x, y: at, top, keys: [said] });
  }
  return places.map(({ x, top, keys }) => {
    const text = keys.join(' ');
    const side = x > WIDTH - 90 ? 'end' : x < LEFT + 40 ? 'start' : 'middle';
    return html`<text class="letter" x="${x}" y="${top}" text-anchor="${text.length > 6 ? side : 'middle'}">${text}</text>\n`;
  });
};

const timeTicks = (
  first: number,
  last: number,
  x: (day: number) => number,
  say: (edtf: string) => string,
): readonly Markup[] => {
  const years: number[] = [];
  for (let year = Number(addDays('1970-01-01', first).slice(0, 4)) + 1; dayNumber(`${year}-01-01`) <= last; year++)
    years.push(year);
  const step = Math.ceil(years.length / 5);
  const shown = years.filter((_, at) => at % step === 0);
  const tick = (at: number, label: string, anchor: string) =>
    html`<path class="axis" d="M${at} ${HEIGHT - BOTTOM}v4"/><text x="${at}" y="${HEIGHT - BOTTOM + 16}" text-anchor="${anchor}">${label}</text>\n`;
  if (shown.length >= 2) return shown.map((year) => tick(x(dayNumber(`${year}-01-01`)), String(year), 'middle'));
  const month = (day: number) => say(addDays('1970-01-01', day).slice(0, last - first > 60 ? 7 : 10));
  if (first === last) return [tick(x(first), month(first), 'middle')];
  return [tick(x(first), month(first), 'start'), tick(x(last), month(last), 'end')];
};

/**
 * Draws a series by as-of time: a dot for a number, an arrow for "at least" and "at most", a bar for a range; words without a
 * number have no height. A proposed growth is a broken line. Nothing is drawn for one count, or where no two have a number
 * and a time: a table says it better. No script; every shape has its words as a title. `say` tells a date.
 */
export const figurePlot = (row: FigureRow, title: string, say: (edtf: string) => string): Markup => {
  const dated = row.points.filter(({ drawn }) => (drawn.time?.min ?? drawn.time?.max) !== undefined);
  const numbered = dated.filter((point) => heightOf(point) !== undefined);
  if (dated.length < 2 || numbered.length < 1) return html``;
  const days = dated.flatMap(({ drawn: { time: at } }) =>
    [at?.min, at?.max].flatMap((day) => (day === undefined ? [] : [dayNumber(day)])),
  );
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const x = (day: number): number =>
    first === last
      ? Math.round((LEFT + WIDTH - RIGHT) / 2)
      : Math.round(LEFT + 14 + ((WIDTH - LEFT - RIGHT - 28) * (day - first)) / (last - first));
  // room above the highest number for an arrow and its letter
  const most = roundUp((HEADROOM * Math.max(...numbered.flatMap(numbersOf), 1)) / 100);
  const y = (number: number): number => Math.round(HEIGHT - BOTTOM - ((HEIGHT - BOTTOM - TOP) * number) / most);
  const marks = dated.map((point): Mark => {
    const { min, max } = point.drawn.time ?? {};
    const left = dayNumber(min ?? max ?? '1970-01-01');
    const right = dayNumber(max ?? min ?? '1970-01-01');
    const number = heightOf(point);
    return {
      point,
      x: Math.round((x(left) + x(right)) / 2),
      left: x(left),
      right: x(right),
      openLeft: min === undefined,
      openRight: max === undefined,
      ...(number === undefined ? {} : { y: y(number) }),
    };
  });
  const byKey = new Map(marks.map((mark) => [mark.point.key, mark]));
  const grown = marks.flatMap((mark) =>
    mark.point.drawn.grownFrom.flatMap(({ key }) => {
      const from = byKey.get(key);
      return from?.y === undefined || mark.y === undefined
        ? []
        : [html`<path class="grown" d="M${from.x} ${from.y}L${mark.x} ${mark.y}"/>\n`];
    }),
  );
  const grid = [most / 2, most].map(
    (number) =>
      html`<path class="grid" d="M${LEFT} ${y(number)}H${WIDTH - RIGHT}"/><text x="${LEFT - 6}" y="${y(number) + 4}" text-anchor="end">${grouped(number)}</text>\n`,
  );
  return html`<figure class="plot"><svg role="img" viewBox="0 0 ${WIDTH} ${HEIGHT}"><title>${title}</title>
<path class="axis" d="M${LEFT} ${TOP}V${HEIGHT - BOTTOM}H${WIDTH - RIGHT}"/><text x="${LEFT - 6}" y="${HEIGHT - BOTTOM + 4}" text-anchor="end">0</text>
${grid}${timeTicks(first, last, x, say)}${grown}${marks.map((mark) => html`${time(mark)}${shape(mark, y)}\n`)}${letters(marks)}</svg></figure>
`;
};
