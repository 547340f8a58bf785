import type { FindingRow } from '../views/findings.ts';
import { html, type Markup } from './markup.ts';
import { chips, type Telling, words } from './said-list.ts';

export const FINDINGS_STYLE = `
.found{padding:.75rem 0 .9rem;border-bottom:1px solid var(--rule);break-inside:avoid}
.found .what{margin:.15rem 0 .25rem}
.found .by{margin:0}
.found:target{background:var(--panel);box-shadow:0 0 0 .5rem var(--panel)}
`;

/** What others are told to have found, each under its finder, with the finder's own legal words. */
export const findingsSection = (rows: readonly FindingRow[], telling: Telling): Markup => {
  const { affected, denied, quote } = telling.phrases;
  const { labels } = affected;
  if (rows.length === 0) return html``;
  return html`<section id="findings">
<h2>${labels.findings}</h2>
<p class="note">${labels.findingsNote}</p>
${rows.map(
  (row) => html`<article class="found" id="${row.finding}">
<h4>${row.finder}${row.denied ? chips([denied]) : undefined}</h4>
${row.when === undefined ? undefined : html`<p class="by">${row.when}</p>\n`}<p class="what">${quote(row.words)}</p>
${row.about.length === 0 ? undefined : html`<p class="by">${affected.about(row.about)}</p>\n`}${row.calls.length === 0 ? undefined : html`<p class="by">${affected.calls(row.calls)}</p>\n`}${words(row.said, telling)}</article>
`,
)}</section>
`;
};
