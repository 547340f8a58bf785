import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { wordsAt } from '../model/index.ts';
import { extract } from './index.ts';

const FOLDER = fileURLToPath(new URL('../../../shared/seeds/', import.meta.url));
const files = existsSync(FOLDER) ? readdirSync(FOLDER).sort() : [];
const squeeze = (text: string) => text.replace(/\s+/g, ' ');

describe.skipIf(files.length === 0)('captured reports (skipped where ../shared/seeds is absent)', () => {
  it.each(files)('[F4] keeps the words of every block as they stand in the original: %s', async (file) => {
    const bytes = readFileSync(FOLDER + file);
    const document = await extract(bytes, file);
    const original = squeeze(bytes.toString('utf8'));
    for (const block of document.blocks) expect(original).toContain(squeeze(wordsAt(document.text, block)));
  });

  it.each(files)('[F7] lets no icons, menus or page lines into the text: %s', async (file) => {
    const document = await extract(readFileSync(FOLDER + file), file);
    expect(document.text).not.toMatch(/icon |^Home$|Recent Features|\w \| \w|Comments are closed|^>$/m);
    expect(document).toMatchObject({ language: 'en', kind: 'news' });
    expect(document.blocks.filter((block) => block.kind === 'title')).toHaveLength(1);
    expect(document.blocks.filter((block) => block.kind === 'paragraph').length).toBeGreaterThan(6);
  });

  it('[F10] finds a publication date where a line gives one and nowhere else', async () => {
    const documents = await Promise.all(files.map((file) => extract(readFileSync(FOLDER + file), file)));
    expect(documents.map((document) => document.published?.value)).toEqual([
      undefined,
      '2022-09-28',
      '2022-01-10',
      undefined,
      undefined,
    ]);
    expect(documents.map((document) => document.publisher?.value)).toEqual([
      undefined,
      undefined,
      undefined,
      'The Diplomat',
      undefined,
    ]);
  });
});
