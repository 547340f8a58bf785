import type { CaseFile } from '../../model/index.ts';
import { markedText } from './marked-text.ts';
import { html, type Markup } from './markup.ts';
import { numbered, type Telling } from './said-list.ts';

/**
 * The full text of every report that is held, with every cited passage marked. `crossing` gets the ids of marks that
 * stand in several pieces, so that the style sheet can light all of them.
 */
export const textsSection = (sources: CaseFile['sources'], telling: Telling, crossing: Set<string>): Markup => {
  const { labels } = telling.phrases;
  const held = sources.filter((source) => source.held);
  if (held.length === 0) return html``;
  return html`<section id="texts">
<h2>${labels.texts}</h2>
${held.map(
  (source) => html`<article class="text" id="t-${source.id}">
<h3>${numbered(source.id, telling)}<a href="#${source.id}">${telling.names.of(source.id)}</a></h3>
${source.textSha256 === undefined ? undefined : html`<p class="by">${source.file} · ${labels.textHash}: <code class="hash">${source.textSha256}</code></p>\n`}${
  source.text === undefined
    ? html`<p class="note">${labels.noText}</p>\n`
    : html`<div class="body" lang="${source.language}">\n${markedText(source.text, telling.index.marks(source.id), crossing)}</div>\n`
}</article>
`,
)}</section>
`;
};
