import type { ProceedingRow, StandingRow, StepRow } from '../views/proceedings.ts';
import { html, type Markup } from './markup.ts';
import { proceedingLanes } from './proceedings-lanes.ts';
import { chips, type Telling, words } from './said-list.ts';

/** The rules of this section alone. */
export const PROCEEDINGS_STYLE = `
.lanes .known{fill:var(--accent);stroke:var(--accent)}
.lanes .loose{fill:var(--paper);stroke:var(--accent);stroke-dasharray:3 2.5}
.lanes .guessed{fill:var(--paper);stroke:var(--soft);stroke-dasharray:1.5 2.5}
.lanes rect.span.known{fill:var(--accent);opacity:.35;stroke:none}
.lanes rect.span.loose{fill:none}
.lanes .number{font:600 10px var(--sans);text-anchor:middle;fill:var(--paper)}
.lanes .loose+.number,.lanes .guessed+.number{fill:var(--ink)}
.lanes .silence{fill:var(--panel);stroke:var(--rule);stroke-width:.6}
.lanes .silent{font:italic 11px var(--serif);text-anchor:middle;fill:var(--soft)}
.lanes .more{font-weight:400;fill:var(--soft)}
.lanes a{text-decoration:none}
.proceeding{padding:1.1rem 0 1.4rem}
.proceeding>.state{font:.875rem/1.45 var(--sans);color:var(--soft);margin:.15rem 0 .8rem}
.proceeding h4{margin:1.1rem 0 .4rem;font:600 .8125rem/1.3 var(--sans);letter-spacing:.03em;color:var(--soft)}
.course>li{display:grid;grid-template-columns:1.7rem 9rem minmax(0,1fr);column-gap:.7rem;padding:.3rem 0;break-inside:avoid}
.course .at{font:600 .75rem/1.25rem var(--sans);color:var(--accent);text-align:right;font-variant-numeric:lining-nums tabular-nums}
.course .date{text-align:left;padding:0}
.course .inferred h5{font-style:italic;font-weight:400}
.course h5{font:inherit;margin:0}
.course h5::first-letter{text-transform:uppercase}
.course .gap{display:block;margin:.35rem 0 .35rem 2.4rem;padding:.35rem .8rem;border-left:3px double var(--soft);background:var(--panel);font-style:italic;font-size:.9375rem;line-height:1.45}
.course .why{font-size:.8125rem;margin:0}
.stand{display:grid;grid-template-columns:minmax(9rem,14rem) minmax(0,1fr);gap:.3rem 1.2rem;margin:0}
.stand dt{font:600 .9375rem/1.45 var(--serif);color:inherit;letter-spacing:0}
.stand dd{font-size:.9375rem;line-height:1.45}
.stand .was{display:block;font-size:.8125rem;color:var(--soft)}
.proceeding:target{background:var(--panel);box-shadow:0 0 0 .5rem var(--panel)}
@media (max-width:40rem){.course>li{grid-template-columns:1.5rem minmax(0,1fr)}.course .date{grid-column:2}.course .what{grid-column:2}.course .gap{margin-left:2.2rem}.stand{display:block}.stand dd{margin-bottom:.55rem}}
@media print{.proceeding{break-inside:auto}.lanes .known,.lanes .silence,.course .gap{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;

const step = (row: StepRow, number: number | undefined, telling: Telling): Markup => {
  const { proceedings } = telling.phrases;
  const title = row.event === undefined ? html`${row.title}` : html`<a href="#${row.event}">${row.title}</a>`;
  const again = row.toldAgain ? html` <span class="role">${proceedings.toldAgain}</span>` : undefined;
  // Only what was inferred, and what no words but the report's own course placed, needs its reason beside it.
  const why = row.why === undefined || row.toldAgain ? undefined : html`<p class="why">${row.why}</p>\n`;
  return html`<li class="${row.inferred ? 'inferred' : 'told'}"><span class="at">${number === undefined ? '' : number}</span><p class="date">${row.when.brief}</p>
<div class="what"><h5>${title}${again}${chips(row.standing)}</h5>
${why}${row.event === undefined ? words(row.said, telling) : undefined}</div></li>
`;
};

const standing = (
  row: StandingRow,
  telling: Telling,
): Markup => html`<dt>${row.people.map((one, at) => html`${at === 0 ? '' : ', '}<a href="#${one.identity}">${one.name}</a>`)}</dt>
<dd>${row.status}${row.since === undefined ? undefined : html`<span class="was">${telling.phrases.proceedings.since(row.since)}</span>`}
${row.earlier.map((text) => html`<span class="was">${telling.phrases.proceedings.earlier(text)}</span>\n`)}${words(row.said, telling)}</dd>
`;

const fact = (label: string, list: readonly Markup[]): Markup =>
  list.length === 0
    ? html``
    : html`<h4>${label}</h4>\n<ul class="facts">\n${list.map((one) => html`<li>${one}</li>\n`)}</ul>\n`;

const proceeding = (row: ProceedingRow, telling: Telling): Markup => {
  const { labels, proceedings } = telling.phrases;
  const course = row.steps.map((one, at) => {
    const gaps = row.silences
      .filter((gap) => gap.after === one.step)
      .map((gap) => html`<li class="gap">${gap.text}</li>\n`);
    return html`${step(one, at + 1, telling)}${gaps}`;
  });
  const said = (list: readonly { text?: string; words?: string; persons: string }[]) =>
    list.map(
      (one) =>
        html`${one.text ?? one.words}${one.persons === '' ? '' : html` <span class="role">${one.persons}</span>`}`,
    );
  return html`<article class="proceeding" id="${row.proceeding}">
<h3>${row.title}</h3>
<p class="state">${row.title.startsWith(row.jurisdiction) ? '' : `${row.jurisdiction} · `}${row.stage} · ${row.final ? labels.finalKnown : labels.finalNotKnown} · ${labels.lastStep}: ${row.lastStep}</p>
<ol class="course">
${course}</ol>
${row.persons.length === 0 ? undefined : html`<h4>${proceedings.persons}</h4>\n<dl class="stand">\n${row.persons.map((one) => standing(one, telling))}</dl>\n`}${fact(
  proceedings.charges,
  said(row.charges),
)}${fact(proceedings.outcomes, said(row.outcomes))}${fact(
  proceedings.relatedTo,
  row.related.map((one) => html`<a href="#${one.proceeding}">${one.title}</a> <span class="role">${one.how}</span>`),
)}</article>
`;
};

/** Proceedings as lanes over time, then each with its numbered steps, silences, persons and outcomes; then loose steps. */
export const proceedingsSection = (
  rows: readonly ProceedingRow[],
  loose: readonly StepRow[],
  telling: Telling,
): Markup => {
  const { labels, proceedings } = telling.phrases;
  if (rows.length + loose.length === 0) return html``;
  return html`<section id="proceedings">
<h2>${labels.proceedings}</h2>
<p class="note">${proceedings.note}</p>
${proceedingLanes(rows, telling.phrases)}${rows.map((row) => proceeding(row, telling))}${
  loose.length === 0
    ? undefined
    : html`<h3 class="part">${proceedings.loose}</h3>\n<p class="note">${proceedings.looseNote}</p>\n<ol class="course">\n${loose.map((row) => step({ ...row, toldAgain: false }, undefined, telling))}</ol>\n`
}</section>
`;
};
