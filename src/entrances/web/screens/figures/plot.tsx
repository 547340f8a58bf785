import { scaleLinear } from 'd3-scale';
import type { CountTold, SeriesTold } from '../../../../telling/index.ts';
import { placeOn, type Reach, ticksOf } from '../../parts/time/scale.ts';
import { useWidth } from '../../parts/time/use-width.ts';
import { SHAPES } from '../../parts/voice-mark.tsx';
import { useSettings, useWords } from '../../shell/settings.tsx';
import { figuresWords } from '../../words/figures.ts';
import { numberIn } from '../../words/plural.ts';
import { timeWords } from '../../words/time.ts';

const HEIGHT = 210;
const TOP = 30;
const BOTTOM = 26;
const LEFT = 46;
const RIGHT = 34;
const REACH = 24;
const BAR = 5;
/** Marks nearer than this share their letters. */
const CLOSE = 15;

type Mark = {
  readonly count: CountTold;
  readonly x: number;
  readonly left: number;
  readonly right: number;
  /** Where the number stands; absent for words that give none. */
  readonly y?: number;
};

/** A voice's shape, drawn around a point. */
const Shape = ({ mark, how }: { readonly mark: Mark & { readonly y: number }; readonly how: string }) => (
  <path
    className={`voice ${how}`}
    d={SHAPES[mark.count.standing]}
    fillRule="evenodd"
    transform={`translate(${mark.x - 7} ${mark.y - 7}) scale(0.875)`}
  />
);

/** The number: a shape, a bar for a range, an open arrow for "at least" and "at most". */
const NumberMark = ({
  mark,
  top,
}: {
  readonly mark: Mark & { readonly y: number };
  readonly top: number | undefined;
}) => {
  const { count, x, y } = mark;
  const how = count.replaced ? 'gone' : count.about ? 'about' : 'plain';
  const arrow = (up: boolean) => {
    const [by, end] = up ? [5, y - REACH] : [-5, y + REACH];
    return (
      <path className={`open ${how}`} d={`M${x} ${y}V${end}M${x - 4} ${end + by}L${x} ${end}L${x + 4} ${end + by}`} />
    );
  };
  return (
    <>
      {top !== undefined && (
        <rect className={`range ${how}`} x={x - BAR} width={2 * BAR} y={top} height={Math.max(2, y - top)} rx="1" />
      )}
      {count.max === undefined && arrow(true)}
      {count.min === undefined && arrow(false)}
      <Shape mark={mark} how={how} />
    </>
  );
};

/** As of when the number stood: a line as long as the time that is meant, broken where an end is open. */
const TimeMark = ({ mark }: { readonly mark: Mark & { readonly y: number } }) => {
  const { count, x, y, left, right } = mark;
  const open = count.at?.min === undefined ? -REACH : count.at.max === undefined ? REACH : undefined;
  return (
    <>
      {right - left > 16 && <path className="span" d={`M${left} ${y}H${right}`} />}
      {open !== undefined && <path className="loose" d={`M${x} ${y}H${x + open}`} />}
    </>
  );
};

const reachOf = (counts: readonly CountTold[]): Reach => {
  const days = counts.flatMap(({ at }) => [at?.min, at?.max].filter((day) => day !== undefined));
  const [from, to] = [Math.min(...days), Math.max(...days)];
  // One day alone is no axis: it stands in the middle of its month.
  return from === to ? { from: from - 15, to: to + 15 } : { from, to };
};

/** Marks that would cover each other stand side by side: no voice hides another. */
const beside = (marks: readonly Mark[]): readonly Mark[] => {
  const placed: Mark[] = [];
  for (const mark of marks) {
    let x = mark.x;
    const covered = () =>
      placed.some((one) => Math.abs(one.x - x) < CLOSE && Math.abs((one.y ?? 0) - (mark.y ?? 0)) < CLOSE);
    while (covered()) x += CLOSE;
    placed.push({ ...mark, x });
  }
  return placed;
};

/** Letters above their marks; marks that fall together have one label with all their letters. */
const lettersOf = (marks: readonly Mark[], tops: ReadonlyMap<string, number>) => {
  const places: { x: number; y: number; of: number; keys: string[] }[] = [];
  for (const { count, x, y } of marks) {
    const at = (tops.get(count.key) ?? y ?? TOP - 6) - (y === undefined ? 0 : count.max === undefined ? REACH + 4 : 11);
    const said = y === undefined ? `${count.key} “${count.words}”` : count.key;
    const of = y ?? at;
    const near = places.find((one) => Math.abs(one.x - x) < CLOSE && Math.abs(one.of - of) < CLOSE);
    if (near === undefined) places.push({ x, y: at, of, keys: [said] });
    else {
      near.keys.push(said);
      near.y = Math.min(near.y, at);
    }
  }
  return places;
};

/** A label near an edge grows away from it. */
const anchorOf = (x: number, width: number): 'start' | 'middle' | 'end' => {
  if (x > width - 90) return 'end';
  return x < LEFT + 60 ? 'start' : 'middle';
};

type Props = {
  readonly series: SeriesTold;
  readonly chosen: string | undefined;
  readonly choose: (id: string) => void;
};

/** One series on axes of its own: when each count was given, how high it is, and in which standing its voice speaks. */
export const Plot = ({ series, chosen, choose }: Props) => {
  const words = useWords(figuresWords);
  const { language } = useSettings();
  const dates = useWords(timeWords);
  const [ref, width] = useWidth(420);
  const dated = series.counts.filter((one) => one.at !== undefined);
  const reach = reachOf(dated);
  const place = placeOn(reach);
  const inner = width - LEFT - RIGHT;
  const x = (day: number): number => LEFT + 14 + ((inner - 28) * place(day)) / 100;
  const numbers = dated.flatMap(({ min, max }) => [min, max].filter((one) => one !== undefined));
  const up = scaleLinear()
    .domain([0, Math.max(1, ...numbers) * 1.12])
    .nice(4)
    .range([HEIGHT - BOTTOM, TOP]);
  const marks = beside(
    dated.map((count): Mark => {
      const left = x(count.at?.min ?? count.at?.max ?? reach.from);
      const right = x((count.at?.max ?? count.at?.min ?? reach.from) + 1);
      const number = count.min ?? count.max;
      return { count, left, right, x: (left + right) / 2, ...(number === undefined ? {} : { y: up(number) }) };
    }),
  );
  const placed = (mark: Mark): mark is Mark & { readonly y: number } => mark.y !== undefined;
  const tops = new Map(
    dated.flatMap((one) =>
      one.min !== undefined && one.max !== undefined && one.max > one.min ? [[one.key, up(one.max)] as const] : [],
    ),
  );
  const grown = marks.filter(placed).flatMap((mark) =>
    mark.count.grownFrom.flatMap((key) => {
      const from = marks.filter(placed).find((one) => one.count.key === key);
      return from === undefined ? [] : [{ key: `${key}${mark.count.key}`, from, to: mark }];
    }),
  );
  return (
    <figure className="plot" ref={ref}>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} height={HEIGHT}>
        <title>{words.plot(series.measure, series.scope)}</title>
        {up
          .ticks(4)
          .filter(Number.isInteger)
          .map((number) => (
            <g key={number}>
              <path className={number === 0 ? 'axis' : 'grid'} d={`M${LEFT} ${up(number)}H${width - RIGHT}`} />
              <text x={LEFT - 8} y={up(number) + 4} textAnchor="end">
                {numberIn(language, number)}
              </text>
            </g>
          ))}
        {ticksOf(reach, inner, dates).map((tick) => {
          const at = LEFT + 14 + ((inner - 28) * tick.at) / 100;
          return (
            <g key={tick.at}>
              <path className="axis" d={`M${at} ${HEIGHT - BOTTOM}v5`} />
              <text className={tick.year ? 'year' : undefined} x={at} y={HEIGHT - 8} textAnchor="middle">
                {tick.label}
              </text>
            </g>
          );
        })}
        {grown.map(({ key, from, to }) => (
          <path key={key} className="grown" d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />
        ))}
        {marks.filter(placed).map((mark) => (
          // biome-ignore lint/a11y/useSemanticElements: an svg has no button of its own; the table beside has one for each count.
          <g
            key={mark.count.key}
            role="button"
            tabIndex={0}
            className={`mark${mark.count.id === chosen ? ' lit' : ''}`}
            aria-label={`${mark.count.key}: ${mark.count.words}`}
            onClick={() => choose(mark.count.id)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              choose(mark.count.id);
            }}
          >
            <rect className="target" x={mark.x - 14} y={mark.y - 14} width="28" height="28" />
            <TimeMark mark={mark} />
            <NumberMark mark={mark} top={tops.get(mark.count.key)} />
          </g>
        ))}
        {lettersOf(marks, tops).map(({ x: at, y, keys }) => (
          <text key={keys.join()} className="letter" x={at} y={y} textAnchor={anchorOf(at, width)}>
            {keys.join(' ')}
          </text>
        ))}
      </svg>
    </figure>
  );
};
