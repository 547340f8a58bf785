import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { temporaryFolder } from '../test/support/temporary-folder.ts';
import { run } from './slavicner.ts';

const put = (folder: string, topic: string, language: string, file: string, rows: readonly string[]): void => {
  const place = join(folder, 'ner', topic, language);
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, file), `${rows.join('\n')}\n`);
};

test('every topic and language is measured whatever it is called, and the mean is of Russian topics alone', async () => {
  const data = temporaryFolder();
  const print = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  put(data, 'harbour', 'ru', 'a.tsv', [
    '0\t8\tОрланкар\tОрланкар\tLOC\tGPE-Orlankar',
    '9\t17\tОрланкар\tОрланкар\tLOC\tGPE-Orlankar',
    '20\t29\tВелдимара\tВелдимар\tLOC\tGPE-Veldimar',
  ]);
  put(data, 'harbour', 'pl', 'a.tsv', ['0\t8\tOrlankar\tOrlankar\tLOC\tGPE-Orlankar']);
  const rows = await run({ data });
  print.mockRestore();
  const figure = (part: string) => rows.find((one) => one.part === part && one.metric === 'B³ F1')?.ours;
  expect(figure('harbour ru')).toBe(100);
  expect(figure('harbour pl')).toBe(100);
  expect(figure('mean of 1 topics ru')).toBe(100);
});

test('a folder without the topic asked for, and a row of another shape, are named', async () => {
  const data = temporaryFolder();
  put(data, 'harbour', 'ru', 'a.tsv', ['0\t8\tОрланкар\tОрланкар\tSHIP\tSHP-Orlankar']);
  await expect(run({ data, part: 'strike' })).rejects.toThrow(/ner\/strike/);
  await expect(run({ data })).rejects.toThrow(/a\.tsv, line 1/);
});
