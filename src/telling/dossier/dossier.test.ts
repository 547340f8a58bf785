import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { inventedCaseFile, inventedHeader } from '../../../test/support/case-file.ts';
import { markedCaseFile } from '../../../test/support/marked-case-file.ts';
import type { CaseFile } from '../../model/index.ts';
import { dossier } from './dossier.ts';

const header = { ...inventedHeader, title: 'The case of Tamsin Orlo' };
const page = (caseFile: CaseFile = inventedCaseFile()) => parseHTML(dossier(caseFile, header)).document;

describe('the dossier', () => {
  it('[T8] every link leads to something in the same page', () => {
    fc.assert(
      fc.property(markedCaseFile, (caseFile) => {
        const document = page(caseFile);
        for (const link of document.querySelectorAll('a')) {
          const target = link.getAttribute('href') ?? '';
          expect(target.startsWith('#')).toBe(true);
          expect(document.getElementById(target.slice(1)), target).not.toBeNull();
        }
        const ids = [...document.querySelectorAll('[id]')].map((one) => one.id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 40 },
    );
  });

  it('[T8] every told event, figure and position leads to exact words in a report’s text', () => {
    const document = page();
    const facts = document.querySelectorAll('.event, .series, .position');
    expect(facts.length).toBeGreaterThan(6);
    for (const fact of facts) {
      const links = [...fact.querySelectorAll('a.q')];
      expect(links.length, fact.textContent ?? '').toBeGreaterThan(0);
      for (const link of links) {
        const mark = document.getElementById((link.getAttribute('href') ?? '').slice(1));
        expect(`“${mark?.textContent}”`).toBe(link.textContent);
      }
    }
  });

  it('[T8] words that do not stand where a passage says get no link', () => {
    const caseFile = inventedCaseFile();
    const passage = caseFile.statements.find((one) => one.id === 'stm-000000000001')?.passages[0];
    if (passage) passage.exact = 'Somebody else was released';
    const quotes = [...page(caseFile).querySelectorAll('q')].filter((q) => q.textContent?.includes('Somebody else'));
    expect(quotes.length).toBeGreaterThan(0);
    for (const quote of quotes) expect(quote.closest('a')).toBeNull();
  });

  it('[T9] loads nothing and runs nothing', () => {
    const document = page();
    expect(document.querySelectorAll('script, link, img, iframe, object, embed, form, base, video').length).toBe(0);
    expect(
      [...document.querySelectorAll('*')].flatMap((one) =>
        [...one.attributes].filter(({ name }) => /^on|^style$|^src/.test(name)),
      ),
    ).toEqual([]);
    expect(dossier(inventedCaseFile(), header)).not.toMatch(/url\((?!#)|@import|https?:/);
  });

  it('[T9] no word of a report, a name or a decision becomes an element', () => {
    const evil = '</p></mark><script>alert(1)</script><img src=x onerror=alert(1)>" onmouseover="x';
    const poisoned = JSON.parse(
      JSON.stringify(inventedCaseFile(), (key, value: unknown) =>
        typeof value === 'string' &&
        [
          'title',
          'name',
          'publisher',
          'author',
          'about',
          'scope',
          'words',
          'file',
          'says',
          'towards',
          'role',
          'text',
          'exact',
          'language',
          'status',
          'jurisdiction',
        ].includes(key)
          ? `${key === 'role' && ['patient', 'agent'].includes(value) ? value : `${value}${evil}`}`
          : value,
      ),
    ) as CaseFile;
    const before = page().querySelectorAll('*').length;
    const document = parseHTML(dossier(poisoned, { ...header, title: evil })).document;
    expect(document.querySelectorAll('script, img').length).toBe(0);
    expect([...document.querySelectorAll('*')].filter((one) => one.hasAttribute('onmouseover'))).toEqual([]);
    // Marks may go, since poisoned words no longer stand in the texts; nothing may come.
    expect(document.querySelectorAll('*').length).toBeLessThanOrEqual(before);
  });

  it('[T2] is the same bytes for the same case', () => {
    expect(dossier(inventedCaseFile(), header)).toBe(dossier(inventedCaseFile(), header));
  });

  it('[T5] tells weak words in the review section only', () => {
    const document = page();
    const holding = [...document.querySelectorAll('section')].filter((one) =>
      one.innerHTML.includes('stm-000000000009'),
    );
    expect(holding.map((one) => one.id)).toEqual(['review']);
  });

  it('[T6] tells coerced words in a section of their own, with what they prove', () => {
    const section = page().getElementById('duress');
    expect(section?.textContent).toContain('he was paid 300 marks');
    expect(section?.textContent).toContain('prove only that they were spoken');
    expect(page().getElementById('chronology')?.textContent).not.toContain('300 marks');
  });

  it('[T88] every printed page names the case and the audience, and no title ends the style sheet', () => {
    const plain = dossier(inventedCaseFile(), { ...header, title: 'Orlo 2021' });
    expect(plain).toContain('@top-left{content:"Orlo 2021"');
    expect(plain).toContain('@top-right{content:"Audience\\3a  confidential"');
    const hostile = parseHTML(
      dossier(inventedCaseFile(), { ...header, title: '</style><script>1</script>"}*{x:' }),
    ).document;
    expect(hostile.querySelectorAll('script').length).toBe(0);
    expect(hostile.querySelector('style')?.textContent).not.toMatch(/<|\}\*\{x/);
  });

  it('[T88] on paper each quotation names the source and the paragraph in which its words stand', () => {
    const document = page();
    const links = [...document.querySelectorAll('a.q')];
    expect(links.length).toBeGreaterThan(6);
    for (const link of links) {
      const [, source = '', paragraph = ''] = /^(S\d+) ¶(\d+)$/.exec(link.getAttribute('data-ref') ?? '') ?? [];
      const text = [...document.querySelectorAll('.text')].find(
        (one) => one.querySelector('.no')?.textContent === source,
      );
      const words = text?.querySelectorAll('.body p')[Number(paragraph) - 1]?.textContent ?? '';
      expect(words).toContain((link.textContent ?? '').slice(1, -1));
    }
  });

  it('[T1] names the audience at its head', () => {
    const shown = parseHTML(dossier(inventedCaseFile(), { ...header, audience: 'public' })).document;
    expect(shown.querySelector('header')?.textContent).toContain('public');
  });

  it('[T3] draws a stated day as a point, an inferred one as a ring, bounds as a span', () => {
    const shape = (id: string) => page().getElementById(id)?.className;
    expect(shape('evt-000000000006')).toBe('event point');
    expect(shape('evt-000000000001')).toBe('event guess');
    expect(shape('evt-000000000003')).toBe('event span');
  });
});
