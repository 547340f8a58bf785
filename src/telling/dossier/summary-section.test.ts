import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { inventedCaseFile, inventedHeader } from '../../../test/support/case-file.ts';
import { markedCaseFile } from '../../../test/support/marked-case-file.ts';
import type { CaseFile } from '../../model/index.ts';
import { namesOf } from '../names.ts';
import { english } from '../phrases/en.ts';
import { chronology } from '../views/chronology.ts';
import { summary } from '../views/summary.ts';
import { dossier } from './dossier.ts';

const page = (caseFile: CaseFile) => parseHTML(dossier(caseFile, { ...inventedHeader, title: 'A case' })).document;

describe('the summary of a dossier', () => {
  it('[T80] comes first, and its lines lead to events of the chronology in order of time', () => {
    const document = page(inventedCaseFile());
    expect(document.querySelector('main > section')?.id).toBe('summary');
    const lines = [...document.querySelectorAll('.brief a')].map((link) => link.getAttribute('href')?.slice(1) ?? '');
    const order = [...document.querySelectorAll('#chronology .event')].map((event) => event.id);
    expect(lines.length).toBeGreaterThan(1);
    expect(order.filter((id) => lines.includes(id))).toEqual(lines);
  });

  it('[T80] counts what the sections list, and nothing else', () => {
    fc.assert(
      fc.property(markedCaseFile, (caseFile) => {
        const told = chronology(caseFile, namesOf(caseFile, english), english);
        const counts = summary(caseFile, told, 3);
        const several = caseFile.events.filter((event) => event.sources.length > 1).length;
        expect([counts.held + counts.cited, counts.several, counts.disputes]).toEqual([
          caseFile.sources.length,
          several,
          caseFile.disputes.length,
        ]);
        expect(counts.events).toBe(told.dated.length + told.undated.length + told.spoken.length);
        expect(new Set(counts.main.map((row) => row.event)).size).toBe(counts.main.length);
      }),
      { numRuns: 60 },
    );
  });

  it('[T80] the sections stand in the order in which a brief is read', () => {
    const ids = [...page(inventedCaseFile()).querySelectorAll('main > section')].map((section) => section.id);
    const order = ['summary', 'chronology', 'people', 'figures', 'disputes', 'sources', 'review', 'decisions', 'texts'];
    expect(ids.filter((id) => order.includes(id))).toEqual(order);
  });

  it('[T129] its lines name records of the sections they lead to, and no stage without whether its end is known', () => {
    const caseFile = inventedCaseFile();
    const document = page(caseFile);
    const gists = [...document.querySelectorAll('.gist > div')];
    const links = (one: Element) =>
      [...one.querySelectorAll('dd li > a')].map((link) => link.getAttribute('href')?.slice(1) ?? '');
    expect(gists.length).toBeGreaterThan(0);
    for (const one of gists) {
      const section = one.querySelector('dt a')?.getAttribute('href') ?? '';
      for (const id of links(one)) expect(document.querySelector(`${section} [id="${id}"]`)?.id).toBe(id);
    }
    const open = caseFile.proceedings.filter((one) => one.final !== 'known').length;
    const stands = gists.find((one) => one.querySelector('dt a')?.getAttribute('href') === '#proceedings');
    expect(stands?.textContent?.split(english.labels.finalNotKnown).length).toBe(open + 1);
  });

  it('[T129] where a section has nothing to say, the summary has no line of it', () => {
    const document = page({ ...inventedCaseFile(), proceedings: [], disputes: [] });
    const sections = [...document.querySelectorAll('.gist dt a')].map((link) => link.getAttribute('href'));
    expect(sections).not.toContain('#proceedings');
    expect(sections).not.toContain('#disputes');
  });
});
