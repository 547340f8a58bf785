import { addDays, dayNumber } from '../../model/index.ts';
import type { ChronologyRow } from '../views/chronology.ts';
import { html, type Markup } from './markup.ts';

/** The width of drawings over time and the room left at their sides, in pixels. */
export const AXIS = { width: 736, side: 12 } as const;
const { width: WIDTH, side: SIDE } = AXIS;
const LANE = 13;
const RADIUS = 4;
const MOST_LANES = 12;
const LEAST_ROWS = 3;
const DAYS_OF_MONTH_TICKS = 800;
const MONTHS_BETWEEN = [1, 2, 3, 6] as const;
const CLOSEST_TICKS = 44;

type Span = { readonly row: ChronologyRow; readonly from: number; readonly to: number; readonly open: boolean };

const spans = (rows: readonly ChronologyRow[]): { list: Span[]; first: number; last: number } => {
  const days = rows.flatMap(({ when }) =>
    [when.min, when.max].flatMap((day) => (day === undefined ? [] : [dayNumber(day)])),
  );
  const first = Math.min(...days);
  const last = Math.max(...days);
  const list = rows.map((row): Span => {
    const { min, max } = row.when;
    return {
      row,
      from: min === undefined ? first : dayNumber(min),
      to: max === undefined ? last : dayNumber(max),
      open: min === undefined || max === undefined,
    };
  });
  return { list, first, last };
};

const tick = (at: number, height: number, label: string): Markup => {
  const line = html`<path class="tick" d="M${at} 0V${height}"/>`;
  return at > WIDTH - CLOSEST_TICKS ? line : html`${line}<text class="dated" x="${at + 4}" y="10">${label}</text>`;
};

/** Ticks at the beginnings of years, or of months where the case is short. */
export const ticks = (first: number, last: number, height: number, x: (day: number) => number): Markup[] => {
  const start = addDays('1970-01-01', first);
  const byMonth = last - first < DAYS_OF_MONTH_TICKS;
  const room = (WIDTH - 2 * SIDE) / Math.max(1, (last - first) / 30.5);
  const step = byMonth ? (MONTHS_BETWEEN.find((months) => months * room >= CLOSEST_TICKS) ?? 12) : 12;
  let year = Number(start.slice(0, 4));
  let month = byMonth ? Number(start.slice(5, 7)) : 1;
  let before = x(first);
  const all = [tick(before, height, byMonth ? start.slice(0, 7) : start.slice(0, 4))];
  for (;;) {
    month += byMonth ? 1 : 12;
    while (month > 12) {
      month -= 12;
      year += 1;
    }
    const label = `${year}-${String(month).padStart(2, '0')}`;
    const day = dayNumber(`${label}-01`);
    if (!(day <= last)) return all;
    const at = x(day);
    if ((month - 1) % step !== 0 || at - before < CLOSEST_TICKS) continue;
    before = at;
    all.push(tick(at, height, byMonth && month !== 1 ? label : String(year)));
  }
};

/**
 * Draws the dated events over time: a dot where the day is known, a bar where only bounds are, a broken bar where one of
 * them is open. Each leads to its event. Nothing is drawn for fewer than three events or where no two days differ.
 */
export const timeStrip = (rows: readonly ChronologyRow[], title: string): Markup => {
  const { list, first, last } = spans(rows);
  if (rows.length < LEAST_ROWS || first >= last) return html``;
  const x = (day: number): number => SIDE + Math.round(((WIDTH - 2 * SIDE) * (day - first)) / (last - first));
  const ends: number[] = [];
  const drawn = list.map(({ row, from, to, open }) => {
    const left = x(from) - RADIUS;
    const right = Math.max(x(to), x(from)) + RADIUS;
    const free = ends.findIndex((end) => end + 3 < left);
    const lane = free >= 0 ? free : Math.min(ends.length, MOST_LANES - 1);
    ends[lane] = Math.max(ends[lane] ?? 0, right);
    const y = 18 + lane * LANE;
    const shape = open ? 'open' : row.when.certainty === 'stated' && right - left <= 2 * RADIUS ? 'sure' : 'loose';
    return html`<a href="#${row.event}"><title>${row.when.brief}: ${row.title}</title><rect class="${shape}" x="${left}" y="${y}" width="${right - left}" height="${2 * RADIUS}" rx="${RADIUS}"/></a>\n`;
  });
  const height = 22 + ends.length * LANE;
  return html`<div class="drawing strip"><svg role="img" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}"><title>${title}</title>\n${ticks(first, last, height, x)}\n${drawn}</svg></div>\n`;
};
