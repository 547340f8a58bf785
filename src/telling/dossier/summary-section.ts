import type { Summary } from '../views/summary.ts';
import { html, type Markup } from './markup.ts';
import { chips, type Telling } from './said-list.ts';

export const SUMMARY_STYLE = `
#summary p{max-width:42rem}
.brief{margin:1rem 0 0}
.brief li{display:grid;grid-template-columns:9.5rem minmax(0,1fr);column-gap:1.6rem;padding:.28rem 0;break-inside:avoid}
.brief .date{text-align:left;padding-top:.1rem}
.brief .what::first-letter{text-transform:uppercase}
.brief .by{margin:0}
@media (max-width:40rem){.brief li{display:block;padding:.4rem 0}}
@media print{.brief li{grid-template-columns:8rem minmax(0,1fr)}}
`;

/** The case in one paragraph of counts and one line for each event that most sources tell; each leads to its event. */
export const summarySection = (told: Summary, period: string | undefined, telling: Telling): Markup => {
  const { phrases } = telling;
  const { labels } = phrases;
  if (told.events === 0 && told.held === 0) return html``;
  const lines = told.main.map((row) => {
    const standing = row.standing.filter((word) => word !== phrases.modality.asserted);
    return html`<li><span class="date">${row.when.brief}</span><div class="what"><a href="#${row.event}">${row.title}</a>${chips(standing)}
<p class="by">${phrases.attribution(row.reports, row.originsAtMost, [])}</p></div></li>
`;
  });
  return html`<section id="summary">
<h2>${labels.summary}</h2>
<p>${phrases.summary(told, period).join(' ')}</p>
${lines.length === 0 ? undefined : html`<h3 class="part">${labels.mostTold}</h3>\n<ol class="brief">\n${lines}</ol>\n`}</section>
`;
};
