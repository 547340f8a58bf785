import { by } from '../../model/index.ts';
import { firstWords } from '../names.ts';
import type { SourceRow } from '../views/sources.ts';
import { html, type Markup } from './markup.ts';

const WIDTH = 192;
const HEIGHT = 48;
const GAP_X = 76;
const GAP_Y = 20;
const MARGIN = 14;
const NAME = 27;
const MOST = 60;

type Node = { readonly id: string; readonly name: string; readonly note: string; readonly link: string | undefined };
type Edge = { readonly from: string; readonly to: string; readonly how: string };

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

type Placed = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

/** A line from box to box that passes the columns between them where no box stands. */
const route = (from: { x: number; y: number }, to: { x: number; y: number }): string => {
  const step = WIDTH + GAP_X;
  const columns = Math.round((from.x - to.x) / step);
  const points: { x: number; y: number }[] = [];
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
 * Draws who draws on whom: sources that draw on nobody stand left, arrows run to what is drawn on; how a source draws on
 * another shows in the line, with a legend below. Sources without any known dependence are not drawn. Nothing is drawn
 * where there is no dependence, or where the drawing would be too big to read; the list beside it tells everything.
 */
export const lineageDrawing = (rows: readonly SourceRow[], title: string): Markup => {
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
        link: row === undefined ? undefined : id,
      };
    })
    .sort(by((node) => `${node.name} ${node.id}`));
  if (nodes.length === 0 || nodes.length > MOST) return html``;
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
  const width = Math.max(...depth.values()) * (WIDTH + GAP_X) + WIDTH + 2 * MARGIN;
  const height = Math.max(...filled.values()) * (HEIGHT + GAP_Y) - GAP_Y / 2 + 2 * MARGIN;
  const kinds = [...new Set(edges.map((edge) => edge.how))].sort();
  const [leaving, reaching] = [ports(edges, placed, 'from'), ports(edges, placed, 'to')];
  const lines = edges.flatMap((edge) => {
    const [from, to] = [placed.get(edge.from), placed.get(edge.to)];
    if (from === undefined || to === undefined) return [];
    const path = route({ x: from.x, y: leaving.get(edge) ?? from.y }, { x: to.x, y: reaching.get(edge) ?? to.y });
    return [
      html`<path class="edge k${kinds.indexOf(edge.how)}" d="${path}" marker-end="url(#arrow)"><title>${edge.how}</title></path>\n`,
    ];
  });
  const boxes = nodes.map((node) => {
    const { x, y } = placed.get(node.id) ?? { x: 0, y: 0 };
    const box = html`<rect class="${node.link === undefined ? 'cited' : 'box'}" x="${x}" y="${y}" width="${WIDTH}" height="${HEIGHT}" rx="3"/><text class="name" x="${x + 12}" y="${y + 20}">${firstWords(node.name, NAME)}</text><text class="dated" x="${x + 12}" y="${y + 37}">${firstWords(node.note, NAME + 4)}</text>`;
    return node.link === undefined ? html`<g>${box}</g>\n` : html`<a href="#${node.link}">${box}</a>\n`;
  });
  const legend = kinds.map(
    (how, at) =>
      html`<span class="how"><svg viewBox="0 0 30 8" width="30" height="8" aria-hidden="true"><path class="edge k${at}" d="M1 4H29"/></svg> ${how}</span> `,
  );
  return html`<div class="drawing"><svg role="img" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><title>${title}</title>
<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path class="head" d="M0 0L8 4L0 8z"/></marker></defs>
${lines}${boxes}</svg></div>
<p class="key">${legend}</p>
`;
};
