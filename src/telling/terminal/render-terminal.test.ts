import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inventedCaseFile } from '../../../test/support/case-file.ts';
import { namesOf } from '../names.ts';
import { english } from '../phrases/en.ts';
import { chronology } from '../views/chronology.ts';
import { decisionsView } from '../views/decisions.ts';
import { figures } from '../views/figures.ts';
import { people } from '../views/people.ts';
import { review } from '../views/review.ts';
import { sourcesView } from '../views/sources.ts';
import { figuresSheet } from './figures-sheet.ts';
import { renderTerminal, type Sheet } from './render-terminal.ts';
import { chronologySheets, decisionSheets, peopleSheets, reviewSheets, sourceSheets } from './sheets.ts';
import { width } from './width.ts';

const caseFile = inventedCaseFile();
const names = namesOf(caseFile, english);
const ALL: Sheet[] = [
  figuresSheet(figures(caseFile, names, english), names, english),
  ...chronologySheets(chronology(caseFile, names, english), figures(caseFile, names, english), names, english),
  ...peopleSheets(people(caseFile, names, english), names, english),
  ...sourceSheets(sourcesView(caseFile, names, english), names, english),
  ...decisionSheets(decisionsView(caseFile, names, english), names, english),
  ...reviewSheets(review(caseFile, names, english), names, english),
];

const ESCAPE = '\u001b';

describe('terminal views', () => {
  it('[T10] fit the width, at any width from thirty columns', () => {
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 200 }), (columns) => {
        for (const line of renderTerminal(ALL, { width: columns, colour: false }).split('\n')) {
          expect(width(line), line).toBeLessThanOrEqual(columns);
        }
      }),
    );
  });

  it('[T10] say the same with and without colour', () => {
    const plain = renderTerminal(ALL, { width: 100, colour: false });
    const coloured = renderTerminal(ALL, { width: 100, colour: true });
    expect(coloured).toContain(ESCAPE);
    expect(plain).not.toContain(ESCAPE);
    expect(coloured.replaceAll(new RegExp(`${ESCAPE}\\[[0-9;]*m`, 'g'), '').replace(/ +$/gm, '')).toBe(plain);
  });

  it('[T10] let no control character or direction override through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const sheet: Sheet = { heading: text, note: text, rows: [{ lead: text, lines: [{ text, tone: 'main' }] }] };
        expect(renderTerminal([sheet], { width: 60, colour: false })).not.toMatch(
          /(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u,
        );
      }),
    );
  });

  it('[T10] counts the columns of Cyrillic, accents and wide signs as a terminal does', () => {
    expect([width('Айғақ'), width('e\u0301'), width('日本'), width('🕊'), width('')]).toEqual([5, 1, 4, 2, 0]);
  });

  it('[T5] print the ids that can be accepted, and every weak statement in review', () => {
    const printed = renderTerminal(reviewSheets(review(caseFile, names, english), names, english), {
      width: 100,
      colour: false,
    });
    expect(printed).toContain('stm-000000000009');
    expect(printed).not.toContain('stm-000000000001');
  });
});
