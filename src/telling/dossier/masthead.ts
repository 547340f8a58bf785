import type { CaseFile } from '../../model/index.ts';
import { edtfShape } from '../edtf-shape.ts';
import { type CaseFileHeader, headFor } from '../export-json.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { Chronology } from '../views/chronology.ts';
import { html, type Markup } from './markup.ts';

/** From the first to the last day that a dated event can mean, in words; nothing where no event is dated. */
export const periodOf = (told: Chronology, phrases: Phrases): string | undefined => {
  const days = told.dated.flatMap(({ when }) => [when.min, when.max].flatMap((day) => day ?? []));
  const sorted = [...days].sort();
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return phrases.date.say(edtfShape(first === last ? first : `${first}/${last}`));
};

/** The head of a dossier: which case, for whom, how much it holds, from which state of the ledger it was made. */
export const masthead = (
  title: string,
  header: CaseFileHeader,
  shown: CaseFile,
  told: Chronology,
  waiting: number,
  note: string | undefined,
  phrases: Phrases,
): Markup => {
  const { labels, count } = phrases;
  const when = periodOf(told, phrases);
  const counts = [
    count.records(shown.sources.length, 'sources'),
    count.records(told.dated.length + told.undated.length + told.spoken.length, 'events'),
    count.records(shown.identities.filter((one) => one.kind !== 'place').length, 'people'),
    count.records(shown.figures.length, 'figures'),
    count.records(waiting, 'review'),
    count.records(shown.decisions.length, 'decisions'),
  ];
  const { derivation, reader, formats } = header.versions;
  return html`<header>
<p class="kicker">${labels.caseFile} <b class="chip">${phrases.access[header.audience]}</b></p>
<h1>${title}</h1>
<dl class="meta">
${when === undefined ? undefined : html`<div><dt>${labels.period}</dt><dd>${when}</dd></div>\n`}<div><dt>${labels.counts}</dt><dd>${counts.join(', ')}</dd></div>
<div><dt>${labels.audience}</dt><dd>${phrases.access[header.audience]} <span class="aside">${labels.audienceNote}</span></dd></div>
<div><dt>${labels.caseFile}</dt><dd><code>${header.case}</code></dd></div>
<div><dt>${labels.ledgerHead}</dt><dd><code class="hash">${headFor(header, shown)}</code></dd></div>
<div><dt>${labels.versions}</dt><dd><code>${derivation} · ${reader} · ${formats}</code></dd></div>
</dl>
${phrases.nativeReader === 'awaited' ? html`<p class="masked">${labels.awaitsReader}</p>\n` : undefined}${note === undefined ? undefined : html`<p class="masked">${note}</p>\n`}<details><summary>${labels.howToRead}</summary><p>${labels.howToReadText}</p></details>
</header>
`;
};
