import type { CaseFile } from '../../model/index.ts';
import { forAudience } from '../audience/to-audience.ts';
import { pseudonymNote, tellPseudonyms } from '../audience/told-pseudonyms.ts';
import type { CaseFileHeader } from '../export-json.ts';
import { type Names, namesOf } from '../names.ts';
import { english } from '../phrases/en.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { withTitlesTold } from '../titles/told-in.ts';
import { chronology } from '../views/chronology.ts';
import { decisionsView } from '../views/decisions.ts';
import { disputes } from '../views/disputes.ts';
import { evidence } from '../views/evidence.ts';
import { figures } from '../views/figures.ts';
import { findings } from '../views/findings.ts';
import { people } from '../views/people.ts';
import { positions } from '../views/positions.ts';
import { looseSteps, proceedings } from '../views/proceedings.ts';
import { questions } from '../views/questions.ts';
import { review } from '../views/review.ts';
import { funnel, roster } from '../views/roster.ts';
import { statementsById } from '../views/said.ts';
import { sourcesView } from '../views/sources.ts';
import { summary } from '../views/summary.ts';
import { summaryLines } from '../views/summary-lines.ts';
import { chronologySection, waitingSection } from './chronology-section.ts';
import { contentPolicy } from './content-policy.ts';
import { DISPUTES_STYLE, disputesSection } from './disputes-section.ts';
import { EVIDENCE_STYLE, evidenceSection } from './evidence-section.ts';
import { FIGURES_STYLE, figuresSection } from './figures-section.ts';
import { FINDINGS_STYLE, findingsSection } from './findings-section.ts';
import { html, type Markup } from './markup.ts';
import { masthead, periodOf } from './masthead.ts';
import { type PassageIndex, passageIndex } from './passage-index.ts';
import { peopleSection } from './people-section.ts';
import { PROCEEDINGS_STYLE, proceedingsSection } from './proceedings-section.ts';
import { QUESTIONS_STYLE, questionsSection } from './questions-section.ts';
import { decisionsSection, positionsSection, reviewList } from './record-sections.ts';
import { ROSTER_STYLE, rosterSection } from './roster-section.ts';
import type { Telling } from './said-list.ts';
import { sourcesSection } from './sources-section.ts';
import { dossierStyle } from './style.ts';
import { SUMMARY_STYLE, summarySection } from './summary-section.ts';
import { textsSection } from './texts-section.ts';

/** One section of the dossier, in the order a lawyer reads: its place, its heading, what it says and how it is set. */
type Section = {
  readonly id: string;
  readonly heading: string;
  readonly body: Markup;
  /** The rules of this section alone; they are left out where it has nothing to say. */
  readonly style?: string;
};

const contents = (sections: readonly Section[], label: string): Markup =>
  html`<nav aria-label="${label}"><ul>${sections.map(({ id, heading }) => html`<li><a href="#${id}">${heading}</a></li>`)}</ul></nav>`;

/** Sources with the number they bear in the list of sources: titles of one matter are often almost alike. */
const withNumbers = (names: Names, index: PassageIndex): Names => ({
  ...names,
  of: (id) => {
    const number = index.label(id);
    return number === undefined ? names.of(id) : `${names.of(id)} [${number}]`;
  },
});

const inOrder = (sources: CaseFile['sources'], order: readonly string[]): CaseFile['sources'] => {
  const place = new Map(order.map((id, at) => [id, at]));
  return [...sources].sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
};

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
  const { file: filtered, mask } = forAudience(caseFile, header.audience, phrases);
  const shown = withTitlesTold(filtered, phrases);
  const title = mask(header.title);
  const note = pseudonymNote(shown, phrases);
  const plain = namesOf(shown, phrases);
  const rows = sourcesView(shown, plain, phrases);
  const order = rows.map((row) => row.source);
  const index = passageIndex(shown, order);
  const names = withNumbers(plain, index);
  const telling: Telling = { names, phrases, index };
  const told = chronology(shown, names, phrases);
  const waiting = review(shown, names, phrases);
  const affectedRows = roster(shown, names, phrases);
  const courts = proceedings(shown, names, phrases);
  const disputed = disputes(shown, names, phrases);
  const { labels } = phrases;
  const { labels: affected } = phrases.affected;
  const crossing = new Set<string>();
  const sections: readonly Section[] = [
    {
      id: 'summary',
      heading: labels.summary,
      body: summarySection(
        summary(shown, told, waiting.length),
        summaryLines(affectedRows.rows, courts, disputed, phrases),
        periodOf(told, phrases),
        telling,
      ),
      style: SUMMARY_STYLE,
    },
    { id: 'chronology', heading: labels.chronology, body: chronologySection(told, telling) },
    {
      id: 'people',
      heading: labels.peopleAndBodies,
      body: peopleSection(people(shown, names, phrases), statementsById(shown), telling),
    },
    {
      id: 'roster',
      heading: affected.roster,
      body: rosterSection(affectedRows, funnel(shown, names), telling),
      style: ROSTER_STYLE,
    },
    {
      id: 'figures',
      heading: labels.figures,
      body: figuresSection(figures(shown, names, phrases), telling),
      style: FIGURES_STYLE,
    },
    {
      id: 'disputes',
      heading: labels.disputes,
      body: disputesSection(disputed, telling),
      style: DISPUTES_STYLE,
    },
    {
      id: 'proceedings',
      heading: labels.proceedings,
      body: proceedingsSection(courts, looseSteps(shown, names, phrases), telling),
      style: PROCEEDINGS_STYLE,
    },
    {
      id: 'findings',
      heading: affected.findings,
      body: findingsSection(findings(shown, names, phrases), telling),
      style: FINDINGS_STYLE,
    },
    {
      id: 'positions',
      heading: labels.positions,
      body: positionsSection(
        positions(shown, names, phrases).filter((row) => row.kind === 'stance'),
        telling,
      ),
    },
    {
      id: 'evidence',
      heading: affected.evidence,
      body: evidenceSection(evidence(shown, names, phrases), telling),
      style: EVIDENCE_STYLE,
    },
    {
      id: 'questions',
      heading: affected.questions,
      body: questionsSection(questions(shown, names, phrases), telling),
      style: QUESTIONS_STYLE,
    },
    { id: 'duress', heading: labels.duress, body: waitingSection('duress', told.duress, telling) },
    { id: 'sources', heading: labels.sources, body: sourcesSection(rows, telling) },
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
    { id: 'texts', heading: labels.texts, body: textsSection(inOrder(shown.sources, order), telling, crossing) },
  ].filter((section) => section.body.markup !== '');
  const style = dossierStyle(
    sections.flatMap((section) => section.style ?? []),
    crossing,
    { title: tellPseudonyms(title, phrases), audience: `${labels.audience}: ${phrases.access[header.audience]}` },
  );
  // Codes are said in words last of all: until here every passage stands at its place in the text as exported.
  const page = html`<!doctype html>
<html lang="${phrases.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${{ markup: style }}</style>
</head>
<body>
<div class="page" id="top">
${masthead(title, header, shown, told, waiting.length, note, phrases)}<div class="layout">
${contents(sections, labels.contents)}
<main>
${sections.map((section) => section.body)}</main>
</div>
<footer><p>${labels.caseFile} ${header.case} · ${labels.audience}: ${phrases.access[header.audience]} · <a href="#top">${labels.toTop}</a></p></footer>
</div>
</body>
</html>
`.markup;
  return tellPseudonyms(page, phrases);
};
