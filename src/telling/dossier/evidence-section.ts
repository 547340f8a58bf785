import type { CitedRow, EvidenceRow, EvidenceView, GapRow, RequestRow } from '../views/evidence.ts';
import { html, type Markup } from './markup.ts';
import { chips, quoted, type Telling, words } from './said-list.ts';

export const EVIDENCE_STYLE = `
.item{padding:.7rem 0 .85rem;border-bottom:1px solid var(--rule);break-inside:avoid}
.item p{margin:0 0 .15rem}
.item .fates{display:grid;gap:.1rem;margin:.1rem 0 .3rem}
.item .fates .by{display:block;margin:0}
.item .answer{font:600 .875rem/1.45 var(--sans)}
.item .answer.open{color:var(--accent)}
.item:target{background:var(--panel);box-shadow:0 0 0 .5rem var(--panel)}
`;

const item = (row: EvidenceRow, telling: Telling): Markup => {
  const { affected, quote } = telling.phrases;
  return html`<article class="item" id="${row.evidence}">
<h4>${quote(row.what)}</h4>
${row.holder === undefined ? undefined : html`<p class="by">${row.holder}</p>\n`}<ul class="fates">${row.fates.map((one) => html`<li>${one.how} <span class="by">${affected.saidBy(one.voices)}</span></li>`)}</ul>
${words(row.said, telling)}</article>
`;
};

const request = (row: RequestRow, telling: Telling): Markup => {
  const { affected, quote } = telling.phrases;
  const open = row.answer === 'none-known';
  const after = [row.reason, row.silence].filter((part) => part !== undefined).join('; ');
  const known = open && after !== '' ? after : [row.answerText, after].filter((part) => part !== '').join(': ');
  return html`<article class="item" id="${row.request}">
<h4>${affected.asks(row.from, row.to)}</h4>
<p>${quote(row.what)}${row.when === undefined ? '' : `, ${row.when}`}</p>
<p class="answer${open ? ' open' : ''}">${known}</p>
${row.answerPlaces.map((place) => html`<p>${quoted(place, telling)}</p>\n`)}${words(row.said, telling)}</article>
`;
};

const cited = (row: CitedRow, telling: Telling): Markup => {
  const { affected, labels } = telling.phrases;
  return html`<article class="item">
<h4><a href="#${row.source}">${row.name}</a>${chips([labels.citedOnly])}</h4>
<p class="by">${labels.citedBy}: ${row.citedIn.join('; ')}</p>
${row.said.length === 0 ? undefined : html`<p class="by">${affected.saidToHold(row.said.length)}</p>\n${words(row.said, telling)}`}</article>
`;
};

const gap = (row: GapRow, telling: Telling): Markup => html`<article class="item" id="${row.gap}">
<p>${quoted(row.place, telling)}</p>
<p class="by">${row.source}</p>
</article>
`;

const part = (heading: string, note: string | undefined, rows: readonly Markup[]): Markup | undefined =>
  rows.length === 0
    ? undefined
    : html`<h3 class="part">${heading}</h3>
${note === undefined ? undefined : html`<p class="note">${note}</p>\n`}${rows}`;

/** Items of evidence with their fates, requests with their answers, sources that are cited and not held, lost words. */
export const evidenceSection = (told: EvidenceView, telling: Telling): Markup => {
  const { labels } = telling.phrases.affected;
  const parts = [
    part(
      labels.items,
      undefined,
      told.items.map((row) => item(row, telling)),
    ),
    part(
      labels.requests,
      undefined,
      told.requests.map((row) => request(row, telling)),
    ),
    part(
      labels.cited,
      undefined,
      told.cited.map((row) => cited(row, telling)),
    ),
    part(
      labels.gaps,
      labels.gapsNote,
      told.gaps.map((row) => gap(row, telling)),
    ),
  ];
  return parts.every((one) => one === undefined)
    ? html``
    : html`<section id="evidence">
<h2>${labels.evidence}</h2>
${parts}</section>
`;
};
