import { describe, expect, it } from 'vitest';
import type { Page } from './index.ts';
import { pagePlaces } from './index.ts';

const page = (number: number, runs: Page['runs']): Page => ({ page: number, width: 595, height: 842, runs });

describe('pagePlaces', () => {
  const pages = [
    page(1, [
      { start: 0, end: 10, box: [100, 100, 200, 110] },
      { start: 11, end: 21, box: [100, 112, 200, 122] },
    ]),
    page(2, [
      { start: 22, end: 27, box: [100, 90, 150, 100] },
      { start: 28, end: 32, box: [155, 90, 195, 100] },
    ]),
  ];
  const places = (start: number, end: number) => pagePlaces({ pages }, { start, end });

  it('[M14] gives the part of a line that a span fills, one rectangle per line, page by page', () => {
    expect(places(2, 5)).toEqual([{ page: 1, boxes: [[120, 100, 150, 110]] }]);
    expect(places(8, 13)).toEqual([{ page: 1, boxes: [[180, 100, 200, 110], [100, 112, 120, 122]] }]); // biome-ignore format: one line each
    expect(places(16, 24)).toEqual([
      { page: 1, boxes: [[150, 112, 200, 122]] },
      { page: 2, boxes: [[100, 90, 120, 100]] },
    ]);
    expect(places(22, 32)).toEqual([{ page: 2, boxes: [[100, 90, 195, 100]] }]);
  });

  it('[M14] gives nothing for a span without characters and for a document without pages', () => {
    expect(places(10, 11)).toEqual([]);
    expect(places(40, 50)).toEqual([]);
    expect(pagePlaces({}, { start: 0, end: 5 })).toEqual([]);
  });

  it('[M14] follows letters whichever way they run', () => {
    const way = (run: 'down' | 'left' | 'up') =>
      pagePlaces(
        { pages: [page(1, [{ start: 0, end: 10, box: [0, 0, 100, 100], way: run }])] },
        { start: 0, end: 2 },
      )[0]?.boxes[0];
    expect(way('down')).toEqual([0, 0, 100, 20]);
    expect(way('left')).toEqual([80, 0, 100, 100]);
    expect(way('up')).toEqual([0, 80, 100, 100]);
  });
});
