import type { Summary } from '../views/summary.ts';
import type { SummaryLine } from '../views/summary-lines.ts';
import { html, type Markup } from './markup.ts';
import { chips, type Telling } from './said-list.ts';

export const SUMMARY_STYLE = `
#summary p{max-width:42rem}
.brief{margin:1rem 0 0}
.brief li{display:grid;grid-template-columns:9.5rem minmax(0,1fr);column-gap:1.6rem;padding:.28rem 0;break-inside:avoid}
.brief .date{text-align:left;padding-top:.1rem}
.brief .what::first-letter{text-transform:uppercase}
.brief .by{margin:0}
.gist{margin:1.3rem 0 0;border-top:1px solid var(--rule)}
.gist>div{display:grid;grid-template-columns:9.5rem minmax(0,1fr);column-gap:1.6rem;padding:.7rem 0;border-bottom:1px solid var(--rule)}
.gist dt{font-size:.875rem;line-height:1.4;font-weight:600;padding-top:.1rem;letter-spacing:0}
.gist dt a{text-decoration:none}
.gist li{padding:.1rem 0;line-height:1.45;break-inside:avoid}
.gist li::first-letter{text-transform:uppercase}
.gist .rest{font-size:.9375rem;color:var(--soft)}
@media (max-width:40rem){.brief li,.gist>div{display:block;padding:.4rem 0}}
@media print{.brief li,.gist>div{grid-template-columns:8rem minmax(0,1fr)}}
`;

const gist = (
  one: SummaryLine,
  telling: Telling,
): Markup => html`<div><dt><a href="#${one.section}">${one.heading}</a></dt>
<dd><ul>
${one.items.map(({ name, anchor, rest }) => html`<li><a href="#${anchor}">${name}</a>${rest === '' ? undefined : html`<span class="rest">: ${rest}</span>`}</li>\n`)}${
  one.more === 0
    ? undefined
    : html`<li class="rest"><a href="#${one.section}">${telling.phrases.disputes.more(one.more)}</a></li>\n`
}</ul></dd></div>
`;

/**
 * The case in one paragraph of counts; who is affected, where the proceedings stand and what is disputed; and one line
 * for each event that most sources tell. Each line leads to its record.
 */
export const summarySection = (
  told: Summary,
  lines: readonly SummaryLine[],
  period: string | undefined,
  telling: Telling,
): Markup => {
  const { phrases } = telling;
  const { labels } = phrases;
  if (told.events === 0 && told.held === 0) return html``;
  const events = told.main.map((row) => {
    const standing = row.standing.filter((word) => word !== phrases.modality.asserted);
    return html`<li><span class="date">${row.when.brief}</span><div class="what"><a href="#${row.event}">${row.title}</a>${chips(standing)}
<p class="by">${phrases.attribution(row.reports, row.originsAtMost, [])}</p></div></li>
`;
  });
  return html`<section id="summary">
<h2>${labels.summary}</h2>
<p>${phrases.summary(told, period).join(' ')}</p>
${lines.length === 0 ? undefined : html`<dl class="gist">\n${lines.map((one) => gist(one, telling))}</dl>\n`}${
  events.length === 0 ? undefined : html`<h3 class="part">${labels.mostTold}</h3>\n<ol class="brief">\n${events}</ol>\n`
}</section>
`;
};
