import { by } from '../model/index.ts';
import { firstWords } from './names.ts';
import type { SourceRow } from './views/sources.ts';

/** The size of a box, and what stands between boxes, in units of the drawing. */
const WIDTH = 192;
const HEIGHT = 48;
const GAP_X = 76;
const GAP_Y = 20;
const MARGIN = 14;
const MOST = 60;
/** Letters of a name, and of a date, that have room in a box. */
const NAME = 27;
const DATE = 31;

type Node = {
  readonly id: string;
  readonly name: string;
  /** Its date. */
  readonly note: string;
  /** Whether it is a source of the case; an outlet that is only drawn on is none. */
  readonly known: boolean;
  /** Whether the case holds it; it may only be cited. */
  readonly held: boolean;
};
type Edge = { readonly from: string; readonly to: string; readonly how: string };
type Point = { readonly x: number; readonly y: number };

/** A source in the drawing: its upper left corner, and its name and date as far as they have room. */
export type LineageBox = Node & Point & { readonly label: string; readonly dated: string };

/** That one source draws on another: an SVG path that ends where the arrow stands. `kind` counts in `kinds`. */
export type LineageLine = Edge & { readonly kind: number; readonly path: string };

/** Where everything of a drawing stands, in units of its own. `kinds` says in words how sources draw on each other. */
export type LineagePlan = {
  readonly width: number;
  readonly height: number;
  readonly box: { readonly width: number; readonly height: number };
  readonly kinds: readonly string[];
  readonly boxes: readonly LineageBox[];
  readonly lines: readonly LineageLine[];
};

/** How many steps a source is from one that draws on nobody; a circle is cut where it closes. */
const layers = (nodes: readonly Node[], edges: readonly Edge[]): Map<string, number> => {
  const on = new Map<string, string[]>();
  for (const edge of edges) on.set(edge.from, [...(on.get(edge.from) ?? []), edge.to]);
  const depth = new Map<string, number>();
  const walk = (id: string, path: ReadonlySet<string>): number => {
    const known = depth.get(id);
    if (known !== undefined) return known;
    const below = (on.get(id) ?? []).filter((next) => !path.has(next));
    const found = below.length === 0 ? 0 : 1 + Math.max(...below.map((next) => walk(next, new Set([...path, id]))));
    depth.set(id, found);
    return found;
  };
  for (const node of nodes) walk(node.id, new Set());
  return depth;
};

/** Nodes so ordered that those drawn on by the same sources stand together: fewer lines cross. */
const inRows = (nodes: readonly Node[], edges: readonly Edge[], depth: ReadonlyMap<string, number>): Node[] => {
  const last = [...nodes].filter((node) => !edges.some((edge) => edge.to === node.id));
  const rank = new Map(last.map((node, at) => [node.id, at]));
  const mean = (id: string): number => {
    const users = edges.flatMap((edge) => (edge.to === id ? [rank.get(edge.from) ?? 0] : []));
    return users.length === 0 ? (rank.get(id) ?? 0) : users.reduce((sum, one) => sum + one, 0) / users.length;
  };
  const deepestFirst = [...nodes].sort((a, b) => (depth.get(b.id) ?? 0) - (depth.get(a.id) ?? 0));
  for (const node of deepestFirst) if (!rank.has(node.id)) rank.set(node.id, mean(node.id));
  return [...nodes].sort((a, b) => mean(a.id) - mean(b.id));
};

/** Where lines leave and reach a box: apart from each other, the upper ends going to upper boxes. */
const ports = (edges: readonly Edge[], placed: Placed, end: 'from' | 'to'): ReadonlyMap<Edge, number> => {
  const other = end === 'from' ? 'to' : 'from';
  const found = new Map<Edge, number>();
  for (const id of new Set(edges.map((edge) => edge[end]))) {
    const top = placed.get(id)?.y ?? 0;
    const here = edges
      .filter((edge) => edge[end] === id)
      .sort((a, b) => (placed.get(a[other])?.y ?? 0) - (placed.get(b[other])?.y ?? 0));
    here.forEach((edge, at) => {
      found.set(edge, top + Math.round((HEIGHT * (at + 1)) / (here.length + 1)));
    });
  }
  return found;
};

type Placed = ReadonlyMap<string, Point>;

/** A line from box to box that passes the columns between them where no box stands. */
const route = (from: Point, to: Point): string => {
  const step = WIDTH + GAP_X;
  const columns = Math.round((from.x - to.x) / step);
  const points: Point[] = [];
  for (let passed = 1; passed < columns; passed++) {
    const right = from.x - passed * step + WIDTH;
    const straight = from.y + ((to.y - from.y) * passed) / columns;
    const gap = Math.max(0, Math.round((straight - MARGIN + GAP_Y / 2) / (HEIGHT + GAP_Y)));
    const y = MARGIN + gap * (HEIGHT + GAP_Y) - GAP_Y / 2;
    points.push({ x: right, y }, { x: right - WIDTH, y });
  }
  let path = `M${from.x} ${from.y}`;
  let last = from;
  [...points, { x: to.x + WIDTH + 8, y: to.y }].forEach((point, at) => {
    const bend = Math.round((last.x + point.x) / 2);
    path += at % 2 === 1 ? `H${point.x}` : `C${bend} ${last.y} ${bend} ${point.y} ${point.x} ${point.y}`;
    last = point;
  });
  return path;
};

/**
 * Plans a drawing of who draws on whom: sources that draw on nobody stand left, lines run to what is drawn on. Sources
 * without any known dependence have no box. Undefined where there is no dependence, or where the drawing would be too big
 * to read (more than 60 boxes).
 */
export const lineagePlan = (rows: readonly SourceRow[]): LineagePlan | undefined => {
  const edges: Edge[] = rows.flatMap((row) =>
    row.drawsOn.map((one) => ({ from: row.source, to: one.id, how: one.how })),
  );
  const known = new Map(rows.map((row) => [row.source, row]));
  const numbers = new Map(rows.filter((row) => row.held).map((row, at) => [row.source, `S${at + 1} · `]));
  const names = new Map(rows.flatMap((row) => row.drawsOn.map((one) => [one.id, one.on])));
  const ids = [...new Set(edges.flatMap((edge) => [edge.from, edge.to]))];
  const nodes = ids
    .map((id): Node => {
      const row = known.get(id);
      return {
        id,
        name: `${numbers.get(id) ?? ''}${row?.name ?? names.get(id) ?? id}`,
        note: row?.published ?? '',
        known: row !== undefined,
        held: row?.held ?? false,
      };
    })
    .sort(by((node) => `${node.name} ${node.id}`));
  if (nodes.length === 0 || nodes.length > MOST) return undefined;
  const depth = layers(nodes, edges);
  const filled = new Map<number, number>();
  const placed = new Map(
    inRows(nodes, edges, depth).map((node) => {
      const layer = depth.get(node.id) ?? 0;
      const row = filled.get(layer) ?? 0;
      filled.set(layer, row + 1);
      return [node.id, { x: MARGIN + layer * (WIDTH + GAP_X), y: MARGIN + row * (HEIGHT + GAP_Y) }];
    }),
  );
  const kinds = [...new Set(edges.map((edge) => edge.how))].sort();
  const [leaving, reaching] = [ports(edges, placed, 'from'), ports(edges, placed, 'to')];
  return {
    width: Math.max(...depth.values()) * (WIDTH + GAP_X) + WIDTH + 2 * MARGIN,
    height: Math.max(...filled.values()) * (HEIGHT + GAP_Y) - GAP_Y / 2 + 2 * MARGIN,
    box: { width: WIDTH, height: HEIGHT },
    kinds,
    boxes: nodes.map((node) => ({
      ...node,
      ...(placed.get(node.id) ?? { x: 0, y: 0 }),
      label: firstWords(node.name, NAME),
      dated: firstWords(node.note, DATE),
    })),
    lines: edges.flatMap((edge) => {
      const [from, to] = [placed.get(edge.from), placed.get(edge.to)];
      if (from === undefined || to === undefined) return [];
      const path = route({ x: from.x, y: leaving.get(edge) ?? from.y }, { x: to.x, y: reaching.get(edge) ?? to.y });
      return [{ ...edge, kind: kinds.indexOf(edge.how), path }];
    }),
  };
};
