import type { Chronology, ChronologyRow } from '../views/chronology.ts';
import { WRONGS } from '../wrongs.ts';
import { html, type Markup } from './markup.ts';
import { chips, quoted, saidList, type Telling, words } from './said-list.ts';
import { timeStrip } from './time-strip.ts';

/** The title with names of participants leading to them. */
const titled = (row: ChronologyRow): { title: Markup; linked: ReadonlySet<string> } => {
  const linked = new Set<string>();
  let pieces: (Markup | string)[] = [row.title];
  const longestFirst = [...row.participants].sort((a, b) => b.name.length - a.name.length);
  for (const { name, identity } of longestFirst) {
    if (identity === undefined || linked.has(identity)) continue;
    pieces = pieces.flatMap((piece) => {
      if (typeof piece !== 'string' || linked.has(identity)) return [piece];
      const at = piece.indexOf(name);
      if (at < 0 || name === '') return [piece];
      linked.add(identity);
      return [piece.slice(0, at), html`<a href="#${identity}">${name}</a>`, piece.slice(at + name.length)];
    });
  }
  return { title: html`${pieces.map((piece) => (typeof piece === 'string' ? html`${piece}` : piece))}`, linked };
};

const cast = (row: ChronologyRow, named: ReadonlySet<string>, telling: Telling): Markup => {
  const { phrases } = telling;
  const wrong = WRONGS.has(row.act);
  // A name that the title tells already is not repeated, unless it stands there as acting in a wrong.
  const listed = row.participants.filter(
    (one) => !named.has(one.identity ?? '') && (!row.title.includes(one.name) || (wrong && one.role === 'agent')),
  );
  if (listed.length === 0) return html``;
  return html`<p class="cast">${listed.map((one, at) => {
    const name = one.identity === undefined ? html`${one.name}` : html`<a href="#${one.identity}">${one.name}</a>`;
    const role = wrong && one.role === 'agent' ? phrases.castOfWrong : phrases.cast[one.role];
    return html`${at === 0 ? '' : ' · '}${name} <span class="role">${role}</span>`;
  })}</p>\n`;
};

const dates = (row: ChronologyRow, telling: Telling): Markup => {
  const { labels } = telling.phrases;
  if (row.datings.length === 0) {
    return row.when.text === row.when.brief ? html`` : html`<p class="why">${row.when.text}</p>\n`;
  }
  return html`${row.datings.map(({ text, says, disputed }) =>
    disputed
      ? html`<p class="why"><b class="chip">${labels.datings}</b> ${text} — ${says}</p>\n`
      : html`<p class="why">${labels.datedBy} ${says}: ${text}</p>\n`,
  )}`;
};

const entry = (row: ChronologyRow, telling: Telling): Markup => {
  const { labels, modality } = telling.phrases;
  const standing = row.standing.filter((word) => word !== modality.asserted);
  const shape = row.when.spans ? 'span' : row.when.certainty === 'stated' ? 'point' : 'guess';
  const { title, linked } = titled(row);
  const where = row.where.filter((place) => !row.title.includes(place));
  return html`<li id="${row.event}" class="event ${shape}">
<p class="date">${row.when.brief}</p>
<div class="what">
<h3>${title}${chips(standing)}</h3>
${dates(row, telling)}${row.doubts.map((one) => html`<p class="why"><b class="chip">${labels.dateDoubted}</b> ${one}</p>\n`)}${where.length === 0 ? undefined : html`<p class="where">${labels.where}: ${where.join(', ')}</p>\n`}${
  row.duration === undefined ? undefined : html`<p class="where">${labels.duration}: ${row.duration}</p>\n`
}${cast(row, linked, telling)}${
  row.words === undefined
    ? undefined
    : html`<blockquote class="spoken">${quoted(row.words, telling)}</blockquote>
`
}<p class="who">${row.attribution}</p>
${words(row.said, telling)}</div>
</li>
`;
};

/** Events that nobody dates, in a plain list: a line of time without time would mislead. */
const undatedList = (rows: readonly ChronologyRow[], telling: Telling): Markup =>
  html`<ol class="undated">
${rows.map((row) => entry(row, telling))}</ol>
`;

/** One thing said, its speaker standing above: the words, who passes them on, and how they stand. */
const utterance = (row: ChronologyRow, telling: Telling): Markup => {
  const standing = row.standing.filter((word) => word !== telling.phrases.modality.asserted);
  const only = row.said.length === 1 ? row.said[0] : undefined;
  const alone = only?.passages.some((place) => place.exact === row.words?.exact);
  return html`<li id="${row.event}" class="event guess">
${alone || row.words === undefined ? undefined : html`<blockquote class="spoken">${quoted(row.words, telling)}</blockquote>\n`}${
  standing.length === 0 ? undefined : html`<p class="cast">${chips(standing)}</p>\n`
}${dates(row, telling)}${cast(row, new Set(), telling)}${
  alone ? saidList(row.said, telling) : html`<p class="who">${row.attribution}</p>\n${words(row.said, telling)}`
}</li>
`;
};

/** What was said at a time not known, under the name of whoever said it: no name stands over each sentence again. */
const spokenList = (rows: readonly ChronologyRow[], telling: Telling): Markup => {
  const bySpeaker = new Map<string, ChronologyRow[]>();
  for (const row of rows) bySpeaker.set(row.title, [...(bySpeaker.get(row.title) ?? []), row]);
  return html`${[...bySpeaker.values()].map((group) => {
    const head = group[0];
    return head === undefined
      ? undefined
      : html`<h4 class="speaker">${titled(head).title}</h4>
<ol class="undated utterances">
${group.map((row) => utterance(row, telling))}</ol>
`;
  })}`;
};

/** A list of events; a new year is announced in the margin. */
export const timeline = (rows: readonly ChronologyRow[], telling: Telling): Markup => {
  let year = '';
  const items = rows.map((row) => {
    const own = (row.when.min ?? row.when.max ?? '').slice(0, 4);
    const announced = own !== '' && own !== year ? html`<li class="year" aria-hidden="true">${own}</li>\n` : undefined;
    year = own === '' ? year : own;
    return html`${announced}${entry(row, telling)}`;
  });
  return html`<ol class="timeline">\n${items}</ol>\n`;
};

/** The chronology: dated events, then those whose date is not known. */
export const chronologySection = (told: Chronology, telling: Telling): Markup => {
  const { labels } = telling.phrases;
  const empty = told.dated.length + told.undated.length + told.spoken.length === 0;
  return html`<section id="chronology">
<h2>${labels.chronology}</h2>
${empty ? html`<p class="note">${labels.nothingYet}</p>\n` : html`<p class="legend"><span class="dot point"></span>${labels.legendExact} <span class="dot guess"></span>${labels.legendInferred} <span class="dot span"></span>${labels.legendSpan}</p>\n${timeStrip(told.dated, labels.atAGlance)}`}${timeline(told.dated, telling)}${
  told.undated.length === 0
    ? undefined
    : html`<h3 class="part" id="undated">${labels.undated}</h3>\n${undatedList(told.undated, telling)}`
}${
  told.spoken.length === 0
    ? undefined
    : html`<h3 class="part" id="spoken">${labels.spoken}</h3>\n${spokenList(told.spoken, telling)}`
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
${rows.length === 0 ? undefined : undatedList(rows, telling)}${more}</section>
`;
};
