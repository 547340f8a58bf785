import { by } from '../../model/index.ts';
import { firstWords } from '../names.ts';
import type { SourceRow } from '../views/sources.ts';
import { html, type Markup } from './markup.ts';

const WIDTH = 192;
const HEIGHT = 48;
const GAP_X = 72;
const GAP_Y = 20;
const MARGIN = 6;
const NAME = 27;
const LINE = 15;
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

/**
 * Draws who draws on whom: sources that draw on nobody stand left, arrows run to what is drawn on. Sources without any
 * known dependence are not drawn. Nothing is drawn where there is no dependence, or where the drawing would be too big
 * to read; the list beside it tells everything in any case.
 */
export const lineageDrawing = (rows: readonly SourceRow[], title: string): Markup => {
  const edges: Edge[] = rows.flatMap((row) =>
    row.drawsOn.map((one) => ({ from: row.source, to: one.id, how: one.how })),
  );
  const known = new Map(rows.map((row) => [row.source, row]));
  const names = new Map(rows.flatMap((row) => row.drawsOn.map((one) => [one.id, one.on])));
  const ids = [...new Set(edges.flatMap((edge) => [edge.from, edge.to]))];
  const nodes = ids
    .map((id): Node => {
      const row = known.get(id);
      return {
        id,
        name: row?.name ?? names.get(id) ?? id,
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
  const height = Math.max(...filled.values()) * (HEIGHT + GAP_Y) - GAP_Y + 2 * MARGIN;
  const lines = edges.flatMap((edge, nth) => {
    const from = placed.get(edge.from);
    const to = placed.get(edge.to);
    if (from === undefined || to === undefined) return [];
    const [x1, y1, x2, y2] = [from.x, from.y + HEIGHT / 2, to.x + WIDTH + 8, to.y + HEIGHT / 2];
    const bend = Math.round((x1 + x2) / 2);
    const label = x1 - Math.round(GAP_X / 2);
    return [
      html`<path class="edge" d="M${x1} ${y1}C${bend} ${y1} ${bend} ${y2} ${x2} ${y2}" marker-end="url(#arrow)"/><text class="how" x="${label}" y="${y1 - 5 + LINE * edges.slice(0, nth).filter((other) => other.from === edge.from).length}" text-anchor="middle">${edge.how}</text>\n`,
    ];
  });
  const boxes = nodes.map((node) => {
    const { x, y } = placed.get(node.id) ?? { x: 0, y: 0 };
    const box = html`<rect class="${node.link === undefined ? 'cited' : 'box'}" x="${x}" y="${y}" width="${WIDTH}" height="${HEIGHT}" rx="3"/><text class="name" x="${x + 12}" y="${y + 20}">${firstWords(node.name, NAME)}</text><text class="dated" x="${x + 12}" y="${y + 37}">${firstWords(node.note, NAME + 4)}</text>`;
    return node.link === undefined ? html`<g>${box}</g>\n` : html`<a href="#${node.link}">${box}</a>\n`;
  });
  return html`<div class="drawing"><svg role="img" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><title>${title}</title>
<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path class="head" d="M0 0L8 4L0 8z"/></marker></defs>
${lines}${boxes}</svg></div>
`;
};
