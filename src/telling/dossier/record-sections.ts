import type { DecisionRow } from '../views/decisions.ts';
import type { PositionRow } from '../views/positions.ts';
import type { ReviewRow } from '../views/review.ts';
import { html, type Markup } from './markup.ts';
import { saidList, type Telling, words } from './said-list.ts';

const section = (id: string, heading: string, body: readonly Markup[]): Markup =>
  body.length === 0 ? html`` : html`<section id="${id}">\n<h2>${heading}</h2>\n${body}</section>\n`;

/** Positions taken: what kind of position, whose, and towards what in their words. */
export const positionsSection = (rows: readonly PositionRow[], telling: Telling): Markup =>
  section(
    'positions',
    telling.phrases.labels.positions,
    rows.map(
      (row) => html`<article class="position">
<p class="kind">${row.how ?? telling.phrases.labels[row.kind]}</p>
<p class="what"><b>${row.who ?? row.said.voice}</b>: ${telling.phrases.quote(row.what)}${row.when === undefined ? '' : `, ${row.when}`}</p>
${words([row.said], telling)}</article>
`,
    ),
  );

/** Weak statements, to be placed in the review section. */
export const reviewList = (rows: readonly ReviewRow[], telling: Telling): Markup =>
  rows.length === 0
    ? html``
    : html`<details class="words"><summary>${telling.phrases.count.statements(rows.length)}</summary>\n${saidList(
        rows.map((row) => row.said),
        telling,
      )}</details>\n`;

/** The decisions that people took, in the ledger's order. */
export const decisionsSection = (rows: readonly DecisionRow[], telling: Telling): Markup =>
  section(
    'decisions',
    telling.phrases.labels.decisions,
    rows.length === 0
      ? []
      : [
          html`<table class="log"><tbody>\n${rows.map(
            (row) =>
              html`<tr id="${row.entry}"><td>${row.day}</td><td><b>${row.kind}</b> ${row.about}${row.because === undefined ? undefined : html`<br><span class="why">${telling.phrases.because(row.because)}</span>`}${row.applied ? undefined : html`<br><span class="why">${row.effect}${row.reason === undefined ? '' : `: ${row.reason}`}</span>`}</td><td>${row.author}</td><td><code>${telling.names.short(row.entry)}</code></td></tr>\n`,
          )}</tbody></table>\n`,
        ],
  );
