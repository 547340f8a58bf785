import { dayNumber } from '../../model/index.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { ProceedingRow, StepRow } from '../views/proceedings.ts';
import { html, type Markup } from './markup.ts';
import { AXIS, ticks } from './time-strip.ts';

const ROW = 22;
const RADIUS = 8;
const HEAD = 20;
const AXIS_HEAD = 16;
const GAP = 12;
/** Letters of the drawing's text are about so wide; a silence narrower than its words is drawn without them. */
const LETTER = 6.2;
const LONGEST_TITLE = 95;

type Placed = {
  readonly row: StepRow;
  readonly number: number;
  readonly from: number;
  readonly to: number;
  readonly open: '' | 'left' | 'right';
};

/** Steps that a time axis can hold, with their first and last day; an open end reaches to the lane's own or the axis's end. */
const place = (steps: readonly StepRow[], last: number): Placed[] => {
  const starts = steps.flatMap(({ when }) => (when.min === undefined ? [] : [dayNumber(when.min)]));
  const first = Math.min(...starts);
  return steps.flatMap((row, at): Placed[] => {
    const { min, max } = row.when;
    if (row.toldAgain || (min === undefined && max === undefined)) return [];
    const from = min === undefined ? Math.min(first, dayNumber(max ?? '')) : dayNumber(min);
    const to = max === undefined ? last : dayNumber(max);
    return [{ row, number: at + 1, from, to, open: min === undefined ? 'left' : max === undefined ? 'right' : '' }];
  });
};

const days = (rows: readonly ProceedingRow[]): number[] =>
  rows.flatMap((row) => [
    ...row.steps.flatMap(({ when }) =>
      [when.min, when.max].flatMap((day) => (day === undefined ? [] : [dayNumber(day)])),
    ),
    ...row.silences.flatMap(({ from, to }) => [dayNumber(from), dayNumber(to)]),
  ]);

const cut = (title: string): string =>
  title.length <= LONGEST_TITLE ? title : `${title.slice(0, LONGEST_TITLE - 1)}…`;

const stepMark = (one: Placed, y: number, x: (day: number) => number): Markup => {
  const [left, right] = [x(one.from), x(one.to)];
  // The number stands where the dating is sure: at the first day, or at the last where the first is open.
  const at = one.open === 'left' ? right : left;
  const kind = one.row.inferred ? 'guessed' : one.open === '' ? 'known' : 'loose';
  const bar =
    right - left < 3
      ? undefined
      : html`<rect class="span ${kind}" x="${left}" y="${y - 3}" width="${right - left}" height="6" rx="3"/>`;
  const mark = html`${bar}<circle class="${kind}" cx="${at}" cy="${y}" r="${RADIUS}"/><text class="number" x="${at}" y="${y + 3.6}">${one.number}</text>`;
  const title = html`<title>${one.number}. ${one.row.when.brief}: ${one.row.title}</title>`;
  return one.row.event === undefined
    ? html`<g>${title}${mark}</g>\n`
    : html`<a href="#${one.row.event}">${title}${mark}</a>\n`;
};

/** One lane: its title, its silences as gaps with their length, its steps at honest dates. */
const lane = (row: ProceedingRow, top: number, last: number, x: (day: number) => number, phrases: Phrases) => {
  const placed = place(row.steps, last);
  const ends: number[] = [];
  const marks = placed.map((one) => {
    const [left, right] = [x(one.from) - RADIUS, x(one.to) + RADIUS];
    const free = ends.findIndex((end) => end + 3 < left);
    const level = free >= 0 ? free : ends.length;
    ends[level] = right;
    return { one, level };
  });
  const body = top + HEAD;
  const height = Math.max(1, ends.length) * ROW;
  const gaps = row.silences.map(({ from, to, brief }) => {
    const [left, right] = [x(dayNumber(from)), x(dayNumber(to))];
    const words =
      right - left < brief.length * LETTER
        ? undefined
        : html`<text class="silent" x="${(left + right) / 2}" y="${body + height + 11}">${brief}</text>`;
    return html`<g><title>${brief}</title><rect class="silence" x="${left}" y="${body - 2}" width="${Math.max(1, right - left)}" height="${height + 2}"/>${words}</g>\n`;
  });
  const undated = row.steps.filter(
    (step) => !step.toldAgain && step.when.min === undefined && step.when.max === undefined,
  ).length;
  const more = undated === 0 ? '' : ` · ${phrases.proceedings.undated(undated)}`;
  const markup = html`<a href="#${row.proceeding}"><text class="name" x="${AXIS.side}" y="${top + 12}">${cut(row.title)}<tspan class="more">${more}</tspan></text></a>
${gaps}${marks.map(({ one, level }) => stepMark(one, body + ROW / 2 + level * ROW, x))}`;
  return { markup, bottom: body + height + (row.silences.length === 0 ? 2 : 16) };
};

/**
 * Draws proceedings as lanes over one axis of time: numbered steps as in the list below, a month drawn as long as a month, an
 * open end as open, silences as shaded gaps with their least length. Nothing is drawn where no two days differ.
 */
export const proceedingLanes = (rows: readonly ProceedingRow[], phrases: Phrases): Markup => {
  const all = days(rows);
  const [first, last] = [Math.min(...all), Math.max(...all)];
  if (!(first < last)) return html``;
  const room = AXIS.width - 2 * AXIS.side - 2 * RADIUS;
  const x = (day: number): number => AXIS.side + RADIUS + Math.round((room * (day - first)) / (last - first));
  let top = AXIS_HEAD;
  const drawn = rows
    .filter((row) => place(row.steps, last).length > 0)
    .map((row) => {
      const { markup, bottom } = lane(row, top, last, x, phrases);
      top = bottom + GAP;
      return markup;
    });
  const height = top;
  return html`<div class="drawing lanes"><svg role="img" viewBox="0 0 ${AXIS.width} ${height}" width="${AXIS.width}" height="${height}"><title>${phrases.proceedings.lanes}</title>\n${ticks(first, last, height, x)}\n${drawn}</svg></div>
<p class="legend">${phrases.proceedings.lanes}</p>
`;
};
