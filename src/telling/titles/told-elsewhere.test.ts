import { describe, expect, it } from 'vitest';
import { inventedCaseFile, inventedHeader } from '../../../test/support/case-file.ts';
import { type CaseFile, type Explanation, ROLES } from '../../model/index.ts';
import { dossier } from '../dossier/dossier.ts';
import { namesOf } from '../names.ts';
import { INTERFACE_LANGUAGES, phrasesFor } from '../phrases/languages.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { evidenceSheets, questionSheets, rosterSheets } from '../terminal/affected-sheets.ts';
import { disputeSheets } from '../terminal/disputes-sheet.ts';
import { figuresSheet } from '../terminal/figures-sheet.ts';
import { proceedingsSheets } from '../terminal/proceedings-sheet.ts';
import { renderTerminal } from '../terminal/render-terminal.ts';
import { chronologySheets, decisionSheets, peopleSheets, reviewSheets, sourceSheets } from '../terminal/sheets.ts';
import { whySheets } from '../terminal/why-sheets.ts';
import { chronology } from '../views/chronology.ts';
import { decisionsView } from '../views/decisions.ts';
import { disputes } from '../views/disputes.ts';
import { evidence } from '../views/evidence.ts';
import { figures } from '../views/figures.ts';
import { findings } from '../views/findings.ts';
import { people } from '../views/people.ts';
import { looseSteps, proceedings } from '../views/proceedings.ts';
import { questions } from '../views/questions.ts';
import { review } from '../views/review.ts';
import { funnel, roster } from '../views/roster.ts';
import { sourcesView } from '../views/sources.ts';
import { askable, whyRecord } from '../why/why.ts';
import { toldIn } from './told-in.ts';

/** A case whose rules are not asked for: what compared with what is told by `why` alone. */
const unasked = (file: CaseFile): Explanation => ({
  file,
  tellings: () => [],
  apart: () => [],
  names: () => [],
  decisions: [],
});

/** Every view of a case in the terminal, wide enough that no line is broken. */
const views = (file: CaseFile, phrases: Phrases): string => {
  const names = namesOf(file, phrases);
  const of = <T>(view: (f: CaseFile, n: typeof names, p: Phrases) => T): T => view(file, names, phrases);
  const accounts = askable(file).flatMap(({ id }) => {
    const account = whyRecord(unasked(file), file, [id], phrases);
    return account === undefined ? [] : whySheets(account, new Map(), phrases);
  });
  const sheets = [
    ...chronologySheets(of(chronology), of(figures), names, phrases),
    ...peopleSheets(of(people), names, phrases),
    ...proceedingsSheets(of(proceedings), of(looseSteps), phrases),
    ...rosterSheets(of(roster), funnel(file, names), names, phrases),
    ...evidenceSheets(of(evidence), of(findings), names, phrases),
    ...questionSheets(of(questions), names, phrases),
    ...sourceSheets(of(sourcesView), names, phrases),
    ...disputeSheets(of(disputes), names, phrases),
    ...decisionSheets(of(decisionsView), names, phrases),
    ...reviewSheets(of(review), names, phrases),
    figuresSheet(of(figures), names, phrases),
    ...accounts,
  ];
  return renderTerminal(sheets, { width: 4000, colour: false });
};

const paper = (file: CaseFile, phrases: Phrases): string =>
  dossier(file, { ...inventedHeader, title: '1' }, phrases)
    .replace(/<style[\s\S]*?<\/style>|<section id="texts">[\s\S]*|<code[\s\S]*?<\/code>/g, '')
    .replace(/<[^>]*>/g, '\n');

const CODED = new Set(
  'kind access act measure polarity modality circumstances strength basis review state effect fate answer says field status stage result standing code attribute stance'.split(
    ' ',
  ),
);

/** The case's own words: names, titles, files, counted words; not the house's codes. */
const own = (value: unknown, key = ''): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap((one) => own(one, key));
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([at, one]) => own(one, at));
  const isCode = CODED.has(key) || ROLES.some((role) => role === value);
  return typeof value !== 'string' || value.length < 3 || isCode ? [] : [value];
};

/** A case without the titles that are made in English. */
const untitled = (file: CaseFile): CaseFile => ({
  ...file,
  events: file.events.map((one) => ({ ...one, title: '' })),
  proceedings: file.proceedings.map((one) => ({ ...one, title: '' })),
});

/** The arguments of the fixture's own reasons, whose codes no language knows: they are shown as they are. */
const UNKNOWN_ARGS = /\b(?:published|source|event|words): /g;

/** Latin words that are neither the case's nor quoted, nor ids, commands or file kinds. */
const strange = (told: string, words: readonly string[]): readonly string[] => {
  let left = told
    .replace(/«[^»]*»|“[^”]*”/g, ' ')
    .replace(UNKNOWN_ARGS, ' ')
    .replace(/&#?\w+;/g, ' ');
  for (const one of words) left = left.split(one).join(' ');
  left = left.replace(/\b[a-z]{2,8}-[0-9a-f]+\b|\b[0-9a-f]{6,}\b|Aigak|aigak withdraw|SHA-256|\bS\d+\b/g, ' ');
  return [...new Set(left.match(/[A-Za-z]{3,}/g) ?? [])];
};

describe('a case told in another language', () => {
  it.each(INTERFACE_LANGUAGES.filter((one) => one !== 'en'))(
    '[T212] in %s nothing but names, quoted words and ids stands in Latin letters, on a screen or on paper',
    async (language) => {
      const phrases = await phrasesFor(language);
      const file = inventedCaseFile();
      const words = [...new Set(own(untitled(file)))].sort((a, b) => b.length - a.length);
      expect(strange('arrest of “somebody”', words)).toEqual(['arrest']);
      expect(strange(views(toldIn(file, phrases), phrases), words)).toEqual([]);
      expect(strange(paper(file, phrases), words)).toEqual([]);
    },
  );
});
