import { describe, expect, it } from 'vitest';
import { inventedCaseFile } from '../../test/support/case-file.ts';
import type { CaseFile, StatementRecord } from '../model/index.ts';
import { dossier, english, namesOf, review, reviewSheets, sourceSheets, sourcesView, toAudience } from './index.ts';
import { quotedOnPage, tellPage } from './tell-page.ts';

/** The invented case with every report as a paper: all words of report A stand on page 31, of B on 32, of C on 33. */
const PAGES: Readonly<Record<string, number>> = {
  'src-aaaaaaaaaaaa': 31,
  'src-bbbbbbbbbbbb': 32,
  'src-cccccccccccc': 33,
};
const paged = (): CaseFile => {
  const file = inventedCaseFile();
  const place = <P extends object>(source: string, passage: P): P => ({
    ...passage,
    page: PAGES[source],
    boxes: [[1, 2, 3, 4]],
  });
  return {
    ...file,
    sources: file.sources.map((one) => ({
      ...one,
      unread: one.held
        ? [{ code: 'pages-damaged', args: { pages: `${PAGES[one.id]}7–${PAGES[one.id]}9`, of: 400 } }]
        : [],
    })),
    identities: file.identities.map((one) => ({
      ...one,
      names: one.names.map((name) => ({ ...name, passages: name.passages.map((each) => place(each.source, each)) })),
    })),
    statements: file.statements.map(
      (one): StatementRecord => ({ ...one, passages: one.passages.map((each) => place(one.source, each)) }),
    ),
  };
};
const said = (value: unknown): string => JSON.stringify(value);

describe('telling pages', () => {
  const file = paged();
  const names = namesOf(file, english);

  it('[T90] tells the page beside the words, in the dossier and in the terminal', () => {
    expect(tellPage({ page: 3 }, english)).toBe('p. 3');
    expect(tellPage({ page: 3, onward: [{ page: 4, boxes: [] }] }, english)).toBe('pp. 3–4');
    expect(tellPage({}, english)).toBeUndefined();
    expect(quotedOnPage('some words', [{ page: 9 }, { page: 2 }], english)).toBe('“some words” (pp. 2–9)');
    expect(quotedOnPage('some words', [{}], english)).toBe('“some words”');
    expect(said(reviewSheets(review(file, names, english), names, english))).toMatch(/” \(p\. 3[123]\)/);
  });

  it('[T90] tells beside a source what of it was not read', () => {
    const told = said(sourceSheets(sourcesView(file, names, english), names, english));
    expect(told).toContain('not read: damaged: page 317–319 of 400');
  });

  it('[T90] tells no page and no gap of a source that is hidden from the audience', () => {
    const hidden = said(toAudience(file, 'public'));
    expect(hidden).not.toMatch(/"page":33|337–339/);
    expect(said(toAudience(file, 'confidential'))).toMatch(/"page":33/);
    expect(said(toAudience(file, 'confidential'))).toMatch(/337–339/);
  });

  it('[T91] keeps the page and leaves out the rectangles where a person in the paper may not be named', () => {
    const protections: CaseFile['protections'] = [
      { names: ['Tamsin Orlo'], from: 'confidential', reason: { code: 'asked-for-by-person', args: {} } },
    ];
    const shown = said(toAudience({ ...file, protections }, 'restricted').statements);
    expect(shown).not.toContain('Orlo');
    expect(shown).toMatch(/"page":31/);
    expect(shown).not.toContain('"boxes"');
    expect(said(toAudience(file, 'restricted').statements)).toContain('"boxes"');
  });

  it('[T90] puts the page behind quoted words in the dossier', () => {
    const header = { aigak: 'casefile/1', case: 'c', ledgerHead: 'h', audience: 'confidential' } as const;
    const versions = { derivation: 'd', reader: 'r', formats: 'f' };
    expect(dossier(file, { ...header, versions, title: 'A case' }, english)).toMatch(
      /<\/q><\/a> <span class="n">p\. 3[123]<\/span>/,
    );
  });
});
