import type { CaseFile } from '../../model/index.ts';
import { toAudience } from '../audience/to-audience.ts';
import { edtfShape } from '../edtf-shape.ts';
import type { CaseFileHeader } from '../export-json.ts';
import { namesOf } from '../names.ts';
import { english } from '../phrases/en.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { type Chronology, chronology } from '../views/chronology.ts';
import { decisionsView } from '../views/decisions.ts';
import { disputes } from '../views/disputes.ts';
import { figures } from '../views/figures.ts';
import { people } from '../views/people.ts';
import { positions } from '../views/positions.ts';
import { proceedings } from '../views/proceedings.ts';
import { review } from '../views/review.ts';
import { statementsById } from '../views/said.ts';
import { sourcesView } from '../views/sources.ts';
import { chronologySection, waitingSection } from './chronology-section.ts';
import { contentPolicy } from './content-policy.ts';
import { html, type Markup } from './markup.ts';
import { passageIndex } from './passage-index.ts';
import { peopleSection } from './people-section.ts';
import {
  decisionsSection,
  disputesSection,
  figuresSection,
  positionsSection,
  proceedingsSection,
  reviewList,
} from './record-sections.ts';
import type { Telling } from './said-list.ts';
import { sourcesSection } from './sources-section.ts';
import { dossierStyle } from './style.ts';
import { textsSection } from './texts-section.ts';

const period = (told: Chronology, phrases: Phrases): string | undefined => {
  const days = told.dated.flatMap(({ when }) => [when.min, when.max].flatMap((day) => day ?? []));
  const sorted = [...days].sort();
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return phrases.date.say(edtfShape(first === last ? first : `${first}/${last}`));
};

const masthead = (
  title: string,
  header: CaseFileHeader,
  shown: CaseFile,
  told: Chronology,
  waiting: number,
  phrases: Phrases,
): Markup => {
  const { labels, count } = phrases;
  const when = period(told, phrases);
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
<div><dt>${labels.ledgerHead}</dt><dd><code class="hash">${header.ledgerHead}</code></dd></div>
<div><dt>${labels.versions}</dt><dd><code>${derivation} · ${reader} · ${formats}</code></dd></div>
</dl>
<details><summary>${labels.howToRead}</summary><p>${labels.howToReadText}</p></details>
</header>
`;
};

const contents = (sections: readonly { id: string; heading: string; body: Markup }[], label: string): Markup =>
  html`<nav aria-label="${label}"><ul>${sections.map(({ id, heading }) => html`<li><a href="#${id}">${heading}</a></li>`)}</ul></nav>`;

/**
 * A whole case file as one HTML page for one audience: it needs no network, runs no script, escapes every text, and
 * leads from every fact to its words in the report's text. `title` is the case's name for people. Same input, same
 * bytes. Never throws on a valid case file.
 */
export const dossier = (
  caseFile: CaseFile,
  header: CaseFileHeader & { readonly title: string },
  phrases: Phrases = english,
): string => {
  const shown = toAudience(caseFile, header.audience, phrases);
  const names = namesOf(shown, phrases);
  const telling: Telling = { names, phrases, index: passageIndex(shown) };
  const told = chronology(shown, names, phrases);
  const waiting = review(shown, names, phrases);
  const { labels } = phrases;
  const crossing = new Set<string>();
  const sections = [
    { id: 'chronology', heading: labels.chronology, body: chronologySection(told, telling) },
    {
      id: 'people',
      heading: labels.peopleAndBodies,
      body: peopleSection(people(shown, names, phrases), statementsById(shown), telling),
    },
    { id: 'figures', heading: labels.figures, body: figuresSection(figures(shown, names, phrases), telling) },
    { id: 'positions', heading: labels.positions, body: positionsSection(positions(shown, names, phrases), telling) },
    { id: 'disputes', heading: labels.disputes, body: disputesSection(disputes(shown, names, phrases), telling) },
    {
      id: 'proceedings',
      heading: labels.proceedings,
      body: proceedingsSection(proceedings(shown, names, phrases), telling),
    },
    { id: 'duress', heading: labels.duress, body: waitingSection('duress', told.duress, telling) },
    { id: 'sources', heading: labels.sources, body: sourcesSection(sourcesView(shown, names, phrases), telling) },
    {
      id: 'review',
      heading: labels.review,
      body: waitingSection(
        'review',
        told.review.filter((row) => row.said.some((said) => !said.weak)),
        telling,
        reviewList(waiting, telling),
      ),
    },
    {
      id: 'decisions',
      heading: labels.decisions,
      body: decisionsSection(decisionsView(shown, names, phrases), telling),
    },
    { id: 'texts', heading: labels.texts, body: textsSection(shown.sources, telling, crossing) },
  ].filter((section) => section.body.markup !== '');
  const style = dossierStyle(crossing);
  return html`<!doctype html>
<html lang="${phrases.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${header.title}</title>
<style>${{ markup: style }}</style>
</head>
<body>
<div class="page" id="top">
${masthead(header.title, header, shown, told, waiting.length, phrases)}<div class="layout">
${contents(sections, labels.contents)}
<main>
${sections.map((section) => section.body)}</main>
</div>
<footer><p>${labels.caseFile} ${header.case} · ${labels.audience}: ${phrases.access[header.audience]} · <a href="#top">${labels.toTop}</a></p></footer>
</div>
</body>
</html>
`.markup;
};
