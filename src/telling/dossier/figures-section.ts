import { edtfShape } from '../edtf-shape.ts';
import type { FigurePoint, FigureRelation, FigureRow } from '../views/figures.ts';
import { FIGURE_PLOT_STYLE, figurePlot } from './figure-plot.ts';
import { html, type Markup } from './markup.ts';
import { saidList, type Telling, words } from './said-list.ts';

/** The rules of the figures alone. */
export const FIGURES_STYLE = `
#figures>.note{margin:0 0 1rem}
#figures .measure{margin:2.4rem 0 .2rem;font:600 .8125rem/1.3 var(--sans);letter-spacing:.07em;text-transform:uppercase;color:var(--soft)}
#figures .measure:first-of-type{margin-top:1.2rem}
.series{padding:.9rem 0 1.3rem;border-bottom:1px solid var(--rule);break-inside:avoid}
.series h4{margin:0;font-size:1.125rem}
.series .meaning{margin:.3rem 0 0;max-width:40rem}
.series .beside{display:grid;grid-template-columns:minmax(0,1fr);gap:.4rem 2rem;margin:.7rem 0 .2rem}
.series.plotted .beside{grid-template-columns:minmax(0,1fr) 19rem}
.counts th,.counts td{padding:.4rem .8rem .4rem 0;font-size:.9375rem;line-height:1.4}
.counts th{font-family:var(--sans);font-size:.75rem}
.counts td{border-bottom:0}
.counts .quoted td{padding:0 0 .35rem;border-bottom:1px solid var(--rule)}
.counts .quoted:last-child td{border-bottom:0}
.counts .letter{color:var(--soft);font:600 .8125rem/1.6 var(--sans);width:1.2rem}
.counts .number{font-weight:600;font-variant-numeric:lining-nums tabular-nums;min-width:4.5rem}
.counts .as-of,.counts .through{font:.8125rem/1.45 var(--sans);color:var(--soft);font-variant-numeric:lining-nums}
.counts .through{display:block}
.counts .aside{margin:0}
.counts .words{margin:.1rem 0 0}
.bears{margin:.6rem 0 0;font-size:.9375rem;line-height:1.5}
.bears li{padding:.15rem 0 .15rem 1rem;text-indent:-1rem}
.bears li::before{content:"→";display:inline-block;width:1rem;text-indent:0;color:var(--soft)}
.bears details{text-indent:0}
.bears .why{color:var(--soft)}
.series .doubted{margin:.6rem 0 0}
.series .doubted>p{margin:0;font:600 .8125rem/1.4 var(--sans);color:var(--accent)}
.series:target{background:var(--panel);box-shadow:0 0 0 .5rem var(--panel);scroll-margin-top:2rem}
@media (max-width:52rem){.series.plotted .beside{grid-template-columns:minmax(0,1fr)}.plot svg{max-width:26rem}}
@media (max-width:40rem){.counts,.counts tbody,.counts tr,.counts td{display:block}.counts thead{display:none}.counts tr{display:grid;grid-template-columns:1.4rem minmax(0,1fr);padding:.45rem 0 0}.counts td,.counts .quoted td{border:0;padding:0;grid-column:2}.counts .letter{grid-column:1;grid-row:1}.counts .number{font-size:1.0625rem}.counts tr.quoted{padding:0 0 .35rem;border-bottom:1px solid var(--rule)}.counts .quoted td:first-child{display:none}.counts .quoted:last-child{border-bottom:0}}
@media print{.series{break-inside:auto}.counts tr,.plot,.bears li{break-inside:avoid}.series h4,.measure,.meaning{break-after:avoid}.series.plotted .beside{break-inside:avoid}.series.plotted .beside{grid-template-columns:minmax(0,1fr) 15rem}}
${FIGURE_PLOT_STYLE}`;

const countRow = (point: FigurePoint, telling: Telling): Markup => {
  const through = point.sources.join('; ');
  const { voice } = point;
  return html`<tr><td class="letter">${point.key}</td><td class="number">${point.words}</td><td>${voice === '' ? through : voice}${voice === '' || voice.endsWith(through) ? undefined : html`<span class="through">${through}</span>`}${point.notes.map((note) => html`<span class="aside">${note}</span>`)}</td><td class="as-of">${point.when ?? telling.phrases.date.notKnown}</td></tr>
<tr class="quoted"><td></td><td colspan="3">${words(point.said, telling)}</td></tr>
`;
};

const table = (row: FigureRow, telling: Telling): Markup => {
  const { figures } = telling.phrases;
  return html`<table class="counts"><thead><tr><th></th><th>${figures.number}</th><th>${figures.who}</th><th>${figures.when}</th></tr></thead><tbody>
${row.points.map((point) => countRow(point, telling))}</tbody></table>
`;
};

const relation = (one: FigureRelation, telling: Telling): Markup => {
  const others = one.others.map(
    ({ series, called }, at) => html`${at === 0 ? '' : '; '}<a href="#${series}">${called}</a>`,
  );
  return html`<li>${one.begins} ${others}${one.reason === '' ? undefined : html`<span class="why"> (${one.reason})</span>`}${words(one.said, telling)}</li>
`;
};

/** A count that is given once needs no table: its sentence says who gives it, and as of when. */
const alone = (row: FigureRow, telling: Telling): Markup =>
  html`${row.points.flatMap((point) => point.notes.map((note) => html`<p class="aside">${note}</p>\n`))}${words(
    row.points.flatMap((point) => point.said),
    telling,
  )}`;

const seriesArticle = (row: FigureRow, telling: Telling): Markup => {
  const { phrases } = telling;
  const plot = figurePlot(row, phrases.figures.plot(row.measure, row.scope), (edtf) =>
    phrases.date.say(edtfShape(edtf)),
  );
  const several = row.points.length > 1;
  const chip = row.state === undefined || !several ? undefined : html` <b class="chip">${row.state}</b>`;
  const growths = row.growths.map(({ says, reason }) => html`<li>${says}<span class="why"> (${reason})</span></li>\n`);
  const bears = [...growths, ...row.related.map((one) => relation(one, telling))];
  return html`<article class="${plot.markup === '' ? 'series' : 'series plotted'}" id="${row.figure}">
<h4>${phrases.quote(row.scope)}${chip}</h4>
<p class="meaning">${row.meaning}</p>
${several ? html`<div class="beside">\n${table(row, telling)}${plot}</div>\n` : alone(row, telling)}${
  bears.length === 0 ? undefined : html`<ul class="bears">\n${bears}</ul>\n`
}${
  row.doubts.length === 0
    ? undefined
    : html`<div class="doubted"><p>${phrases.figures.doubted}</p>\n${saidList(row.doubts, telling)}</div>\n`
}</article>
`;
};

/** Figures by what they measure: a table of counts beside their plot, then how the series bears on others, then doubts. */
export const figuresSection = (rows: readonly FigureRow[], telling: Telling): Markup => {
  if (rows.length === 0) return html``;
  const { phrases } = telling;
  const measures = [...new Set(rows.map((row) => row.measure))];
  return html`<section id="figures">
<h2>${phrases.labels.figures}</h2>
<p class="note">${phrases.figures.plotNote}</p>
${measures.map(
  (measure) => html`<h3 class="measure">${measure}</h3>
${rows.filter((row) => row.measure === measure).map((row) => seriesArticle(row, telling))}`,
)}</section>
`;
};
