import type { ContractPassage, StatementRecord } from '../../model/index.ts';
import type { People, PersonRow } from '../views/people.ts';
import { html, type Markup } from './markup.ts';
import { chips, type Telling } from './said-list.ts';

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
    : html`<sup class="refs">${links.map((anchor, at) => html`${at === 0 ? '' : ' '}<a href="#${anchor}">${at + 1}</a>`)}</sup>`;
};

const fact = (label: string, value: Markup): Markup => html`<dt>${label}</dt><dd>${value}</dd>\n`;

const listed = (items: readonly Markup[]): Markup =>
  html`${items.map((item, at) => html`${at === 0 ? '' : '; '}${item}`)}`;

const linked = (one: { identity: string; name: string }): Markup => html`<a href="#${one.identity}">${one.name}</a>`;

const roles = (row: PersonRow, all: Statements, telling: Telling): Markup =>
  listed(
    row.roles.map((held) => {
      const when = held.when === undefined ? '' : ` (${held.when})`;
      return html`${held.role}${when}${references(footing(held.statements, all).slice(0, 3), telling)}`;
    }),
  );

const involvement = (row: PersonRow, telling: Telling): Markup => {
  const { count, modality, titleBeside } = telling.phrases;
  const spoke = row.spoke === 0 ? undefined : html`<li class="role">${count.spoke(row.spoke)}</li>`;
  const byRole = new Map<string, PersonRow['involvement'][number][]>();
  for (const one of row.involvement) byRole.set(one.role, [...(byRole.get(one.role) ?? []), one]);
  return html`<ul>${spoke}${[...byRole].map(([role, events]) => {
    const told = events.map((one) => {
      const standing = one.standing.filter((word) => word !== modality.asserted);
      return html`<a href="#${one.event}">${titleBeside(one.title, row.name)}</a>, ${one.when}${chips(standing)}`;
    });
    return html`<li><span class="role">${role}</span> ${listed(told)}</li>`;
  })}</ul>`;
};

/** Somebody told of in one or two events and otherwise only by these words: one line says it all. */
const inPassing = (row: PersonRow): boolean =>
  row.involvement.length + Math.min(row.spoke, 1) <= 2 &&
  row.roles.length + row.alsoWritten.length + row.members.length === 0 &&
  row.reason === undefined &&
  row.partOf === undefined;

const passing = (
  row: PersonRow,
  telling: Telling,
): Markup => html`<li id="${row.identity}"><b>${row.name}</b>${references(row.passages.slice(0, 3), telling)} ${involvement(row, telling)}</li>
`;

const person = (row: PersonRow, all: Statements, telling: Telling): Markup => {
  const { labels, count } = telling.phrases;
  const own = row.passages.filter((passage) => passage.exact === row.name);
  const named = own.length > 0 ? own : row.passages;
  const spellings = row.alsoWritten.map((form) => html`${form.name}${references(form.passages.slice(0, 2), telling)}`);
  const facts = [
    row.roles.length === 0 ? undefined : fact(labels.namedAs, roles(row, all, telling)),
    spellings.length === 0 ? undefined : fact(labels.alsoWritten, listed(spellings)),
    row.reason === undefined ? undefined : fact('', html`<span class="why">${row.reason}</span>`),
    row.members.length === 0 ? undefined : fact(labels.membersOf, listed(row.members.map(linked))),
    row.partOf === undefined ? undefined : fact(labels.partOf, linked(row.partOf)),
    row.involvement.length + row.spoke === 0 ? undefined : fact(labels.involvedIn, involvement(row, telling)),
    fact(labels.sources, html`${count.mentions(row.mentions)} · ${row.sources.join('; ')}`),
  ];
  return html`<article id="${row.identity}" class="person">
<h4>${row.name}${references(named.slice(0, 5), telling)}</h4>
<dl>
${facts}</dl>
</article>
`;
};

/** Somebody or something of which the reports say no more than the name. */
const onlyNamed = (row: PersonRow): boolean =>
  row.roles.length + row.involvement.length + row.spoke + row.alsoWritten.length + row.members.length === 0 &&
  row.partOf === undefined;

/** People, bodies, groups and places, each with the words that name them. */
export const peopleSection = (told: People, all: Statements, telling: Telling): Markup => {
  const { labels } = telling.phrases;
  const part = (heading: string, rows: readonly PersonRow[]): Markup | undefined => {
    if (rows.length === 0) return undefined;
    const named = rows.filter(onlyNamed);
    const brief = rows.filter((row) => !onlyNamed(row) && inPassing(row));
    const known = rows.filter((row) => !onlyNamed(row) && !inPassing(row));
    return html`<h3 class="part">${heading}</h3>
${known.length === 0 ? undefined : html`<div class="cards">\n${known.map((row) => person(row, all, telling))}</div>\n`}${
  brief.length === 0 ? undefined : html`<ul class="passing">\n${brief.map((row) => passing(row, telling))}</ul>\n`
}${
  named.length === 0
    ? undefined
    : html`<p class="also"><span class="role">${labels.alsoNamed}:</span> ${listed(named.map((row) => html`<span id="${row.identity}">${row.name}${references(row.passages.slice(0, 3), telling)}</span>`))}</p>\n`
}`;
  };
  return html`<section id="people">
<h2>${labels.peopleAndBodies}</h2>
${part(labels.people, told.person)}${part(labels.bodies, told.organization)}${part(labels.groups, told.group)}${part(labels.places, told.place)}</section>
`;
};
