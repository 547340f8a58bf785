import { describe, expect, it } from 'vitest';
import { inventedCaseFile } from '../../../test/support/case-file.ts';
import type { Document, SourceReading } from '../../model/index.ts';
import { caseFileSchema, digestText } from '../../model/index.ts';
import { onPages } from './on-pages.ts';

const file = inventedCaseFile();
const SOURCE = 'src-aaaaaaaaaaaa';
const text = file.sources.find(({ id }) => id === SOURCE)?.text ?? '';
const length = [...text].length;
const half = Math.floor(length / 2);

/** The invented report as a paper of two pages, each of one very long line. */
const document: Document = {
  format: 'pdf/2',
  text,
  textSha256: digestText(text),
  blocks: [],
  removed: [],
  language: 'en',
  kind: 'news',
  pages: [
    { page: 1, width: 595, height: 842, runs: [{ start: 0, end: half, box: [0, 100, half, 110] }] },
    { page: 2, width: 595, height: 842, runs: [{ start: half, end: length, box: [0, 50, length - half, 60] }] },
  ],
};
const held = (given: Document): readonly SourceReading[] => [{ source: SOURCE, file: 'paper.pdf', document: given }];

describe('onPages', () => {
  const placed = onPages(file, held(document));

  it('[C190] leads every passage of a paged original to its page and rectangles, and leaves the others as they are', () => {
    const passages = placed.statements.flatMap((one) =>
      one.passages.map((passage) => ({ source: one.source, ...passage })),
    );
    const names = placed.identities.flatMap((one) => one.names.flatMap((name) => name.passages));
    const pairs = placed.lineages.flatMap((one) => one.passages.flat());
    const all = [...passages, ...names, ...pairs];
    expect(new Set(all.map((one) => one.source)).size).toBeGreaterThan(1);
    for (const { source, start, end, page, boxes, onward } of all) {
      expect(page).toBe(source !== SOURCE ? undefined : start < half ? 1 : 2);
      const from = start < half ? start : start - half;
      const to = start < half ? Math.min(end, half) : end - half;
      expect(boxes).toEqual(source !== SOURCE ? undefined : [[from, page === 1 ? 100 : 50, to, page === 1 ? 110 : 60]]);
      expect(onward !== undefined).toBe(source === SOURCE && start < half && end > half);
    }
    const header = { aigak: 'casefile/1', case: 'c', ledgerHead: 'h', audience: 'confidential' } as const;
    const versions = { derivation: 'd', reader: 'r', formats: 'f' };
    expect(caseFileSchema.safeParse({ ...header, versions, ...placed }).success).toBe(true);
  });

  it('[C190] changes nothing in a case without paged originals', () => {
    const { pages: _, ...plain } = document;
    expect(onPages(file, held(plain))).toBe(file);
  });
});
