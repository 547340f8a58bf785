import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv } from './csv.ts';

const written = (cells: readonly string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');

test('what is written after RFC 4180 is read as it was, whatever the cells hold', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', 'ж', ' '), maxLength: 6 });
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 5 }), (rows) => {
      const text = [['x', 'y'], ...rows].map(written).join('\r\n');
      expect(readCsv(text)).toEqual(rows.map(([x, y]) => ({ x, y })));
    }),
  );
});

test('plain cells, empty cells and a missing last line break are read; an open quotation mark is named', () => {
  expect(readCsv('a,b,c\n1,,"x, ""y"""\n2,3')).toEqual([
    { a: '1', b: '', c: 'x, "y"' },
    { a: '2', b: '3', c: '' },
  ]);
  expect(() => readCsv('a,b\n1,2\n"3,4\n')).toThrow('line 3');
});
