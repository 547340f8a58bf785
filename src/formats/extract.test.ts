import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsAt } from '../model/index.ts';
import { extract, FormatError, MAX_BYTES } from './index.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string) => extract(bytes(text), 'report.txt');
const failure = async (input: Uint8Array, file = 'report.txt'): Promise<FormatError> => {
  try {
    await extract(input, file);
  } catch (error) {
    if (error instanceof FormatError) return error;
    throw error;
  }
  throw new Error('was read');
};

const REPORT = `Two Clerks Freed In Velmora After Nine Days

By Ona Pell

5 March 2031

Two clerks of the town hall were released on Tuesday after nine days in custody, their lawyer said.

“They asked us to sign papers,” one of them told reporters on 4 March 2031. “We did not sign.”

Comments are closed.`;

describe('extract', () => {
  it('[F5] yields blocks that cover the text in order, parted by blank lines, in code points', async () => {
    const document = await read(REPORT.replace('Velmora', 'Velmora 🎹'));
    const blocks = document.blocks.map((block) => wordsAt(document.text, block));
    expect(blocks.join('\n\n')).toBe(document.text);
    expect(document.blocks.map((block) => block.kind)).toEqual([
      'title',
      'dateline',
      'dateline',
      'paragraph',
      'paragraph',
    ]);
    expect(blocks[0]).toBe('Two Clerks Freed In Velmora 🎹 After Nine Days');
  });

  it('[F10] finds title, author and date on their lines and not the date inside prose', async () => {
    const document = await read(REPORT);
    expect(document.title?.value).toBe('Two Clerks Freed In Velmora After Nine Days');
    expect(document.author).toEqual({ value: 'Ona Pell', words: 'By Ona Pell', from: 'text' });
    expect(document.published).toEqual({ value: '2031-03-05', words: '5 March 2031', from: 'text' });
    expect((await read(REPORT.replace('5 March 2031\n\n', ''))).published).toBeUndefined();
  });

  it('[F13] finds the outlet that stands alone beside the date line', async () => {
    const found = await read(REPORT.replace('5 March 2031', 'The Harbour Post\n5 March 2031'));
    expect(found.publisher?.value).toBe('The Harbour Post');
    expect(found.blocks.slice(0, 4).map((block) => block.kind)).toEqual(['title', 'dateline', 'dateline', 'dateline']);
  });

  it('[F7] records what it takes out', async () => {
    expect((await read(REPORT)).removed).toEqual([{ words: 'Comments are closed.', why: 'comments' }]);
  });

  it('[F1] reads a page as a page and a text as a text whatever the name says', async () => {
    const page = bytes(
      '<html><body><h1>Clerks freed</h1><p>Two clerks were freed on Tuesday, said their lawyer.</p></body></html>',
    );
    expect((await extract(page, 'notes.txt')).format).toMatch(/^html\//);
    expect((await extract(bytes('Two clerks were freed <b>on Tuesday</b>.'), 'page.html')).format).toMatch(/^text\//);
  });

  it('[F3] refuses an empty file, a file of spaces and a file that is too large, each with its code', async () => {
    expect((await failure(new Uint8Array())).code).toBe('empty');
    expect((await failure(bytes(' \n\t\n'))).code).toBe('no-text');
    const large = await failure(new Uint8Array(MAX_BYTES + 1).fill(65), 'папка с пробелом/большой отчёт.txt');
    expect(large).toMatchObject({ code: 'too-large', file: 'папка с пробелом/большой отчёт.txt' });
    expect(large.advice).not.toBe('');
    expect(large.kept).not.toBe('');
  });

  it('[F3] says nothing of the content in its messages', async () => {
    const error = await failure(bytes(`Menu\nSecretword\u0000\u0001\u0002${'\u0003'.repeat(99)}`));
    expect(error.message).not.toContain('Secretword');
    expect(error).toMatchObject({ code: 'binary', place: 'byte 15' });
  });

  it('[F5] gives the same document for the same bytes', async () => {
    expect(JSON.stringify(await read(REPORT))).toBe(JSON.stringify(await read(REPORT)));
  });

  it('[F4] never changes, adds or reorders a word of a plain text', async () => {
    const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
    const line = fc.oneof(
      fc.constantFrom(
        'Home',
        '• Home',
        '>',
        'Share',
        'By Ona Pell',
        '5 March 2031',
        'Comments are closed.',
        'A | B | C',
        '',
      ),
      fc.lorem({ maxCount: 30 }),
      fc.lorem({ maxCount: 12 }).map((text) => `${text[0]?.toUpperCase()}${text.slice(1)}.`),
      fc.string({ unit: 'grapheme' }).map((text) => `x ${text}`),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1, maxLength: 25 }),
        fc.constantFrom('\n', '\n\n', '\r\n'),
        async (lines, end) => {
          const original = `First line of it${end}${lines.join(end)}`;
          const document = await read(original);
          const whole = words(original.replace(/[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, ''));
          let at = 0;
          for (const word of words(document.text)) {
            at = whole.indexOf(word, at) + 1;
            expect(at).toBeGreaterThan(0);
          }
          // What is not in the text is among the removals: no word is lost without a record.
          const kept = [...words(document.text), ...document.removed.flatMap((one) => words(one.words))].sort();
          expect(kept).toEqual([...whole].sort());
        },
      ),
      { numRuns: 150, seed: 20310305 },
    );
  });

  it('[F20] calls a titled report news, a press release a statement, a judgment court, and a bare line other', async () => {
    expect((await read(REPORT)).kind).toBe('news');
    expect(
      (
        await read(
          'Press release\n\nVelmora Clerks Association Demands Inquiry\n\nThe association demands an inquiry into the arrests of its members.',
        )
      ).kind,
    ).toBe('statement');
    expect(
      (
        await read(
          'In the name of the Republic\n\nThe court of Velmora found the accused guilty on all three counts of the charge.',
        )
      ).kind,
    ).toBe('court');
    for (const [head, kind] of [
      ['Extract from the ruling of the District Court of Velmora', 'court'],
      ['Medical note', 'medical'],
      ['CONFIDENTIAL\n\nNotes of an interview', 'interview-notes'],
      ['Запись беседы', 'interview-notes'],
    ] as const) {
      const paper = await read(`${head}\n\nVelmora, 3 May 2031\n\nThe clerk came at nine and told what she had seen.`);
      expect([paper.kind, paper.title?.value]).toEqual([kind, head.split('\n\n').at(-1)]);
    }
    expect((await read('a line that says little')).kind).toBe('other');
  });
});
