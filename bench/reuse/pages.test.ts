import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { readPages } from './pages.ts';

describe('pages of a set', () => {
  it('are found under whatever topics there are, with day and outlet where the table has them', () => {
    const folder = temporaryFolder();
    for (const [topic, file, text] of [
      ['harbour', 'one.txt', 'One'],
      ['orchard', 'two.txt', 'Two'],
      ['orchard', 'both.txt', 'A'],
      ['harbour', 'both.txt', 'B'],
    ] as const) {
      mkdirSync(join(folder, 'raw', topic, 'ru'), { recursive: true });
      writeFileSync(join(folder, 'raw', topic, 'ru', file), text);
    }
    const table = ['topic\tlang\tfile\tdate\turl', 'harbour\tru\tone.txt\t2031-05-02\thttps://www.paper.example/a'];
    writeFileSync(join(folder, 'metadata.tsv'), `${table.join('\n')}\n`);
    expect([...readPages(folder, 'ru').values()]).toEqual([
      {
        ...{ file: 'one.txt', topic: 'harbour', text: 'One', date: '2031-05-02' },
        ...{ url: 'https://www.paper.example/a', outlet: 'paper.example' },
      },
      { file: 'two.txt', topic: 'orchard', text: 'Two' },
    ]);
    expect(readPages(folder, 'uk').size).toBe(0);
    expect(readPages(join(folder, 'nowhere'), 'ru').size).toBe(0);
  });
});
