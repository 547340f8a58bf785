import type { SourceRow } from '../views/sources.ts';
import { lineageDrawing } from './lineage-drawing.ts';
import { html, type Markup } from './markup.ts';
import { numbered, quoted, type Telling } from './said-list.ts';

const MOST_PAIRS = 12;

const source = (row: SourceRow, telling: Telling): Markup => {
  const { labels, count } = telling.phrases;
  const facts = [row.publisher, row.author, row.published].filter(
    (part) => part !== undefined && part !== (row.title ?? row.name),
  );
  return html`<article class="source" id="${row.source}">
<h3>${numbered(row.source, telling)}${row.title ?? row.name}</h3>
<p class="by">${facts.join(' · ')}</p>
<p class="by">${row.held ? html`${row.kind} · ${row.language} · ${row.access} · <a href="#t-${row.source}">${row.file}</a>` : html`${row.access} <b class="chip">${labels.citedOnly}</b>`} <code>${telling.names.short(row.source)}</code></p>
${row.doubts.map((one) => html`<p class="why">${labels.dateInDoubt}: ${one}</p>\n`)}${row.unread.map((gap) => html`<p class="why">${labels.notRead}: ${gap}</p>\n`)}${row.citedBy.map((place) => html`<p class="by">${labels.citedBy} ${telling.names.of(place.source)}: ${quoted(place, telling)}</p>\n`)}${row.drawsOn.map(
  (
    one,
  ) => html`<details class="words"><summary>${one.how} ${one.on}${one.passages.length === 0 ? undefined : html` <span class="n">${count.passages(one.passages.length)}</span>`}</summary>
<p class="why">${one.reason}</p>
${one.citations.map((place) => html`<p>${quoted(place, telling)}</p>\n`)}${
  one.passages.length === 0
    ? undefined
    : html`<table class="pairs"><thead><tr><th scope="col">${row.name}</th><th scope="col">${one.on}</th></tr></thead><tbody>\n${one.passages
        .slice(0, MOST_PAIRS)
        .map(
          ([mine, theirs]) => html`<tr><td>${quoted(mine, telling)}</td><td>${quoted(theirs, telling)}</td></tr>\n`,
        )}</tbody></table>\n`
}${
  one.passages.length > MOST_PAIRS ? html`<p class="why">+ ${one.passages.length - MOST_PAIRS}</p>\n` : undefined
}</details>
`,
)}</article>
`;
};

/** Sources with what each draws on, shared words side by side. */
export const sourcesSection = (rows: readonly SourceRow[], telling: Telling): Markup => {
  const { labels } = telling.phrases;
  const drawing = lineageDrawing(rows, labels.lineage);
  return html`<section id="sources">
<h2>${labels.sources}</h2>
${drawing.markup === '' ? undefined : html`<h3 class="part">${labels.lineage}</h3>\n${drawing}<p class="note">${labels.drawnFrom}</p>\n`}${rows.map((row) => source(row, telling))}</section>
`;
};
