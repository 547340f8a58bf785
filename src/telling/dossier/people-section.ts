import type { ContractPassage, StatementRecord } from '../../model/index.ts';
import type { People, PersonRow } from '../views/people.ts';
import { html, type Markup } from './markup.ts';
import { chips, quoted, type Telling } from './said-list.ts';

type Statements = ReadonlyMap<string, StatementRecord>;

const footing = (ids: readonly string[], all: Statements): ContractPassage[] =>
  ids.flatMap((id) => {
    const statement = all.get(id);
    const passage = statement?.passages[0];
    return statement === undefined || passage === undefined ? [] : [{ source: statement.source, ...passage }];
  });

/** Small numbers that lead to where words stand. */
const references = (passages: readonly ContractPassage[], telling: Telling): Markup => {
  const links = passages.flatMap((passage) => telling.index.anchor(passage) ?? []);
  return links.length === 0
    ? html``
    : html`<sup class="refs">${links.map((anchor, at) => html`<a href="#${anchor}">${at + 1}</a> `)}</sup>`;
};

const fact = (label: string, value: Markup): Markup => html`<dt>${label}</dt><dd>${value}</dd>\n`;

const listed = (items: readonly Markup[]): Markup =>
  html`${items.map((item, at) => html`${at === 0 ? '' : '; '}${item}`)}`;

const person = (row: PersonRow, all: Statements, telling: Telling): Markup => {
  const { labels, count, modality } = telling.phrases;
  const linked = (one: { identity: string; name: string }): Markup => html`<a href="#${one.identity}">${one.name}</a>`;
  const own = row.passages.filter((passage) => passage.exact === row.name);
  const first = own.length > 0 ? own : row.passages;
  return html`<article id="${row.identity}" class="person">
<h4>${row.name}${references(first.slice(0, 5), telling)}</h4>
<dl>
${
  row.roles.length === 0
    ? undefined
    : fact(
        labels.namedAs,
        listed(
          row.roles.map(
            (held) =>
              html`${held.role}${held.when === undefined ? '' : ` (${held.when})`}${references(footing(held.statements, all).slice(0, 3), telling)}`,
          ),
        ),
      )
}${
  row.alsoWritten.length === 0
    ? undefined
    : fact(
        labels.alsoWritten,
        listed(row.alsoWritten.map((form) => html`${form.name}${references(form.passages.slice(0, 2), telling)}`)),
      )
}${row.reason === undefined ? undefined : fact('', html`<span class="why">${row.reason}</span>`)}${
  row.members.length === 0 ? undefined : fact(labels.membersOf, listed(row.members.map(linked)))
}${row.partOf === undefined ? undefined : fact(labels.partOf, linked(row.partOf))}${
  row.involvement.length === 0
    ? undefined
    : fact(
        labels.involvedIn,
        html`<ul>${row.involvement.map(
          (one) =>
            html`<li><span class="role">${one.role}</span> <a href="#${one.event}">${one.title}</a>${chips(one.standing.filter((word) => word !== modality.asserted))}, ${one.when}</li>`,
        )}</ul>`,
      )
}${fact(labels.sources, html`${count.mentions(row.mentions)} · ${row.sources.join('; ')}`)}</dl>
${first.length > 0 && telling.index.anchor(first[0] as ContractPassage) === undefined ? html`<p>${quoted(first[0] as ContractPassage, telling)}</p>\n` : undefined}</article>
`;
};

/** People, bodies, groups and places, each with the words that name them. */
export const peopleSection = (told: People, all: Statements, telling: Telling): Markup => {
  const { labels } = telling.phrases;
  const part = (heading: string, rows: readonly PersonRow[]): Markup | undefined =>
    rows.length === 0
      ? undefined
      : html`<h3 class="part">${heading}</h3>\n<div class="cards">\n${rows.map((row) => person(row, all, telling))}</div>\n`;
  return html`<section id="people">
<h2>${labels.people}</h2>
${part(labels.people, told.person)}${part(labels.bodies, told.organization)}${part(labels.groups, told.group)}${part(labels.places, told.place)}</section>
`;
};
