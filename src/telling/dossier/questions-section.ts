import type { QuestionRow } from '../views/questions.ts';
import { html, type Markup } from './markup.ts';
import { quoted, type Telling } from './said-list.ts';

export const QUESTIONS_STYLE = `
.questions{counter-reset:question}
.questions>li{counter-increment:question;display:grid;grid-template-columns:2rem minmax(0,1fr);padding:.55rem 0;border-bottom:1px solid var(--rule);break-inside:avoid}
.questions>li::before{content:counter(question);font:600 .875rem/1.8 var(--sans);color:var(--accent);font-variant-numeric:lining-nums tabular-nums}
.questions p{margin:0}
.questions .by{margin-top:.15rem}
`;

/** Records that a question leads to, each where the dossier tells of it. */
const SHOWN = 40;

/** What is open, as a numbered list: the gravest kind first, each with the records it hangs on. */
export const questionsSection = (rows: readonly QuestionRow[], telling: Telling): Markup => {
  const { labels } = telling.phrases.affected;
  if (rows.length === 0) return html``;
  const line = (row: QuestionRow): Markup => {
    const links = row.records
      .slice(0, SHOWN)
      .map((one, at) => html`${at === 0 ? '' : '; '}<a href="#${one.id}">${one.name}</a>`);
    return html`<li><div><p>${row.text}</p>
${links.length === 0 ? undefined : html`<p class="by">→ ${links}</p>\n`}${row.places.slice(0, 3).map((place) => html`<p class="by">${quoted(place, telling)}</p>\n`)}</div></li>
`;
  };
  return html`<section id="questions">
<h2>${labels.questions}</h2>
<p class="note">${labels.questionsNote}</p>
<ol class="questions">
${rows.map(line)}</ol>
</section>
`;
};
