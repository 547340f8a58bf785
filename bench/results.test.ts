import { expect, test } from 'vitest';
import { tableOf } from './results.ts';

test('a table has a line for every figure, under headings, with its bar and its anchors', () => {
  const anchors = [{ what: 'logic', value: 0.79, source: 'its readme' }];
  const lines = tableOf([
    { set: 'names', part: 'all', metric: 'F1', ours: 0.123456, bar: '≥ 0.85', anchors },
    { set: 'names', part: 'half', metric: 'pairs', ours: 12 },
  ]).split('\n');
  expect(lines[0]).toMatch(/^set +part +metric +ours +bar +anchors$/);
  expect(lines[1]).toMatch(/^names +all +F1 +0\.1235 +≥ 0\.85 +logic 0\.79 \(its readme\)$/);
  expect(lines[2]).toMatch(/^names +half +pairs +12$/);
});
