import type { DisputeRow, DisputeSide } from '../views/disputes.ts';
import { html, type Markup } from './markup.ts';
import { saidList, type Telling } from './said-list.ts';

/** How many statements of a side are shown; the others open beneath. */
const SHOWN = 3;
/** From more sides than this on, the others stand under each other beside the first. */
const MANY = 4;

export const DISPUTES_STYLE = `
.dispute{border-top:1px solid var(--rule);border-bottom:0;padding:1.1rem 0 1.4rem}
.dispute>h3{margin:.15rem 0 .3rem}.dispute>h3 a{text-decoration:none}.dispute .kind{margin:0;color:var(--soft)}
.dispute .why{color:var(--soft);font-size:.9375rem;margin:0}
.dispute .sides{grid-template-columns:repeat(auto-fit,minmax(17rem,1fr));align-items:start;gap:1.1rem 1.8rem;margin-top:.9rem}
.dispute .side{min-width:0;border-left:3px solid var(--rule);padding-left:.85rem}.dispute .side.coerced{border-left-style:dashed}
.dispute .says{margin:0;font-weight:600}.dispute .who{margin:.1rem 0 .35rem;font-size:.9375rem}
.dispute .who i{font-style:normal;font-family:var(--sans);font-size:.78rem;color:var(--soft);white-space:nowrap}
.dispute .said li{border-left:0;padding-left:0}
.dispute .caution{font-size:.84rem;font-style:italic;color:var(--soft);margin:0 0 .4rem}
@media (min-width:52rem){.dispute .sides.many .side.coerced{grid-row:span 4}}
@media print{.dispute .side{break-inside:avoid}}
`;

const side = (one: DisputeSide, telling: Telling): Markup => {
  const { disputes } = telling.phrases;
  const voices = one.voices.map(
    ({ names, standing }, at) =>
      html`${at === 0 ? '' : '; '}${names.join(', ')}${standing === undefined ? undefined : html` <i>(${standing})</i>`}`,
  );
  const rest = one.said.slice(SHOWN);
  return html`<div class="side${one.coerced ? ' coerced' : ''}">
<p class="says">${one.says}</p>
<p class="who">${one.coerced ? `${disputes.passedOn} ` : ''}${voices}</p>
${one.coerced ? html`<p class="caution">${disputes.coerced}</p>\n` : undefined}${saidList(one.said.slice(0, SHOWN), telling)}${
  rest.length === 0
    ? undefined
    : html`<details class="words"><summary>${disputes.more(rest.length)}</summary>\n${saidList(rest, telling)}</details>\n`
}</div>
`;
};

/** Disagreements, their sides beside each other with voices, standing and exact words. */
export const disputesSection = (rows: readonly DisputeRow[], telling: Telling): Markup => {
  const { labels, disputes } = telling.phrases;
  if (rows.length === 0) return html``;
  return html`<section id="disputes">
<h2>${labels.disputes}</h2>
${rows.map(
  (row) => html`<article class="dispute" id="${row.dispute}">
<p class="kind">${row.kind} · ${row.state}${row.officialAgainstIndependent ? html` <b class="chip">${disputes.officialAgainstIndependent}</b>` : undefined}</p>
<h3>${row.anchor === undefined ? row.about : html`<a href="#${row.anchor}">${row.about}</a>`}</h3>
<p class="why">${row.reason}</p>
<div class="sides${row.sides.length > MANY ? ' many' : ''}">
${row.sides.map((one) => side(one, telling))}</div>
</article>
`,
)}</section>
`;
};
