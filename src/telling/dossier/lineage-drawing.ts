import { lineagePlan } from '../lineage-plan.ts';
import type { SourceRow } from '../views/sources.ts';
import { html, type Markup } from './markup.ts';

/**
 * Draws who draws on whom: sources that draw on nobody stand left, arrows run to what is drawn on; how a source draws on
 * another shows in the line, with a legend below. Sources without any known dependence are not drawn. Nothing is drawn
 * where there is no dependence, or where the drawing would be too big to read; the list beside it tells everything.
 */
export const lineageDrawing = (rows: readonly SourceRow[], title: string): Markup => {
  const plan = lineagePlan(rows);
  if (plan === undefined) return html``;
  const { width, height, box: size, kinds } = plan;
  const lines = plan.lines.map(
    (line) =>
      html`<path class="edge k${line.kind}" d="${line.path}" marker-end="url(#arrow)"><title>${line.how}</title></path>\n`,
  );
  const boxes = plan.boxes.map(({ x, y, ...node }) => {
    const box = html`<rect class="${node.known ? 'box' : 'cited'}" x="${x}" y="${y}" width="${size.width}" height="${size.height}" rx="3"/><text class="name" x="${x + 12}" y="${y + 20}">${node.label}</text><text class="dated" x="${x + 12}" y="${y + 37}">${node.dated}</text>`;
    return node.known ? html`<a href="#${node.id}">${box}</a>\n` : html`<g>${box}</g>\n`;
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
