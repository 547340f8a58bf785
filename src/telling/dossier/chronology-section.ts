import type { Chronology, ChronologyRow } from '../views/chronology.ts';
import { html, type Markup } from './markup.ts';
import { chips, type Telling, words } from './said-list.ts';

const participants = (row: ChronologyRow): Markup =>
  row.participants.length === 0
    ? html``
    : html`<p class="cast">${row.participants.map((one, at) => {
        const name = one.identity === undefined ? html`${one.name}` : html`<a href="#${one.identity}">${one.name}</a>`;
        return html`${at === 0 ? '' : ' · '}${name} <span class="role">${one.role}</span>`;
      })}</p>\n`;

const entry = (row: ChronologyRow, telling: Telling, rejectPlain: string): Markup => {
  const { labels } = telling.phrases;
  const standing = row.standing.filter((word) => word !== rejectPlain);
  const shape = row.when.spans ? 'span' : row.when.certainty === 'stated' ? 'point' : 'guess';
  return html`<li id="${row.event}" class="event ${shape}">
<p class="date">${row.when.brief}</p>
<div class="what">
<h3>${row.title}${chips(standing)}</h3>
${row.when.text === row.when.brief ? undefined : html`<p class="why">${row.when.text}</p>\n`}${row.datings.map(
  (dating) => html`<p class="why">${labels.datings}: ${dating.text} — ${dating.says}</p>\n`,
)}${row.where.length === 0 ? undefined : html`<p class="where">${labels.where}: ${row.where.join(', ')}</p>\n`}${
  row.duration === undefined ? undefined : html`<p class="where">${labels.duration}: ${row.duration}</p>\n`
}${participants(row)}<p class="who">${row.attribution}</p>
${words(row.said, telling)}</div>
</li>
`;
};

/** A list of events; a new year is announced in the margin. */
export const timeline = (rows: readonly ChronologyRow[], telling: Telling): Markup => {
  const plain = telling.phrases.modality.asserted;
  let year = '';
  const items = rows.map((row) => {
    const own = (row.when.min ?? row.when.max ?? '').slice(0, 4);
    const announced = own !== '' && own !== year ? html`<li class="year" aria-hidden="true">${own}</li>\n` : undefined;
    year = own === '' ? year : own;
    return html`${announced}${entry(row, telling, plain)}`;
  });
  return html`<ol class="timeline">\n${items}</ol>\n`;
};

/** The chronology: dated events, then those whose date is not known. */
export const chronologySection = (told: Chronology, telling: Telling): Markup => {
  const { labels } = telling.phrases;
  const empty = told.dated.length + told.undated.length === 0;
  return html`<section id="chronology">
<h2>${labels.chronology}</h2>
${empty ? html`<p class="note">${labels.nothingYet}</p>\n` : html`<p class="legend"><span class="dot point"></span>${labels.legendExact} <span class="dot guess"></span>${labels.legendInferred} <span class="dot span"></span>${labels.legendSpan}</p>\n`}${timeline(told.dated, telling)}${
  told.undated.length === 0
    ? undefined
    : html`<h3 class="part">${labels.undated}</h3>\n${timeline(told.undated, telling)}`
}</section>
`;
};

/** Events that wait: said only under duress, or carried only weakly. */
export const waitingSection = (
  id: 'duress' | 'review',
  rows: readonly ChronologyRow[],
  telling: Telling,
  more: Markup = html``,
): Markup => {
  const { labels } = telling.phrases;
  if (rows.length === 0 && more.markup === '') return html``;
  return html`<section id="${id}">
<h2>${labels[id]}</h2>
<p class="note">${id === 'duress' ? labels.duressNote : labels.reviewNote}</p>
${rows.length === 0 ? undefined : timeline(rows, telling)}${more}</section>
`;
};
