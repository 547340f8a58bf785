import type { ContractPassage } from '../../model/index.ts';
import type { Names } from '../names.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { tellPage } from '../tell-page.ts';
import type { Said } from '../views/said.ts';
import { html, type Markup } from './markup.ts';
import type { PassageIndex } from './passage-index.ts';

/** What every section of the dossier needs to tell and to link. */
export type Telling = { readonly names: Names; readonly phrases: Phrases; readonly index: PassageIndex };

/** Exact words in quotation marks, linked to where they stand in the report's text; with their page, where the original has pages. */
export const quoted = (place: ContractPassage, telling: Telling): Markup => {
  const anchor = telling.index.anchor(place);
  const words = telling.phrases.quote(place.exact);
  const page = tellPage(place, telling.phrases);
  const where = page === undefined ? undefined : html` <span class="n">${page}</span>`;
  if (anchor === undefined) return html`<q>${words}</q>${where}`;
  return html`<a class="q" href="#${anchor}" data-ref="${telling.index.reference(place) ?? ''}"><q>${words}</q></a>${where}`;
};

/** The number under which a source is referred to on paper, before its title. */
export const numbered = (source: string, telling: Telling): Markup => {
  const label = telling.index.label(source);
  return label === undefined ? html`` : html`<span class="no">${label}</span> `;
};

/** Small labels of standing: "alleged", "denied", "disputed". */
export const chips = (words: readonly string[]): Markup =>
  words.length === 0
    ? html``
    : html` <span class="chips">${words.map((word) => html`<b class="chip">${word}</b> `)}</span>`;

const one = (said: Said, telling: Telling): Markup => html`<li>
<blockquote>${said.passages.map((passage) => html`${quoted({ source: said.source, ...passage }, telling)} `)}</blockquote>
<p class="by">${said.voice}${said.said === undefined ? '' : `, ${said.said}`}. <span class="standing">${said.standing.join(' · ')}</span> <code>${telling.names.short(said.statement)}</code></p>
${
  said.because === undefined
    ? undefined
    : html`<p class="why">${said.because}</p>
`
}</li>
`;

/** Statements with their words, who says them and how far they go. */
export const saidList = (said: readonly Said[], telling: Telling): Markup =>
  html`<ul class="said">\n${said.map((each) => one(each, telling))}</ul>\n`;

/** The words of a fact, folded until opened. */
export const words = (said: readonly Said[], telling: Telling): Markup =>
  said.length === 0
    ? html``
    : html`<details class="words"><summary>${telling.phrases.labels.theWords} <span class="n">(${said.length})</span></summary>\n${saidList(said, telling)}</details>\n`;
