import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placedPages } from '../../../test/support/placed-pages.ts';
import { broken, LETTER, type PdfPageToWrite, type Setting, setLines } from '../../../test/support/write-pdf.ts';
import { type Document, pagePlaces, wordsAt } from '../../model/index.ts';
import { extract, FormatError } from '../index.ts';

const HEADER = new TextEncoder().encode('%PDF-1.7\n%%EOF');
const read = (pages: readonly PdfPageToWrite[], info: { title?: string; author?: string } = {}): Promise<Document> =>
  extract(HEADER, 'report.pdf', { openPdf: placedPages(pages, info) });
const page = (...set: readonly (readonly Setting[])[]): PdfPageToWrite => ({ set: set.flat() });
const blocksOf = (document: Document): readonly string[] =>
  document.blocks.map((block) => wordsAt(document.text, block));

const LEFT =
  'the harbour office had kept no list of those whom it had held during the strike, and nobody could say where they were taken that night or who had given the order to do so'.split(
    ' ',
  );
const RIGHT =
  'relatives who had waited at the gate were told to go home, although lawyers had asked for three days to be let in and had written to the prosecutor without any answer'.split(
    ' ',
  );

/** Words that no rule about furniture, dates or headings knows. */
const word = fc.stringMatching(/^[bdfgklmnprstvz][aeiou][bdfgklmnprstvz][aeiou]{1,2}[bdfgklmnprst]?$/);
const prose = (least: number, most: number) =>
  fc.array(word, { minLength: least, maxLength: most }).map((words) => {
    const [first = '', ...rest] = words;
    return [first.charAt(0).toUpperCase() + first.slice(1), ...rest.slice(0, -1), `${rest.at(-1)}.`];
  });
const cyrillic: Readonly<Record<string, string>> = {
  a: 'а', e: 'е', i: 'и', o: 'о', u: 'у', b: 'б', d: 'д', f: 'ф', g: 'г', k: 'к', l: 'л', m: 'м', n: 'н', p: 'п', r: 'р', s: 'с', t: 'т', v: 'в', z: 'з',
}; // biome-ignore format: one letter to one letter
const inCyrillic = (words: readonly string[]): readonly string[] =>
  words.map((each) =>
    [...each]
      .map((letter) => {
        const small = cyrillic[letter.toLowerCase()] ?? letter;
        return letter === letter.toLowerCase() ? small : small.toUpperCase();
      })
      .join(''),
  );

describe('columns', () => {
  it('[F21] reads generated columns one after the other, under a headline and above a line across the page', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(prose(40, 90), { minLength: 2, maxLength: 3 }),
        fc.boolean(),
        fc.integer({ min: 12, max: 30 }),
        fc.integer({ min: 0, max: 6 }),
        async (columns, russian, gutter, offset) => {
          const texts = russian ? columns.map(inCyrillic) : columns;
          const letters = texts.length === 2 ? 36 : 24;
          const set = texts.flatMap((words, at) =>
            setLines(broken(words, letters), { x: 40 + at * (letters * LETTER * 10 + gutter), y: 120 + at * offset }),
          );
          const across = 'Below the columns stands one more sentence, which is set across the whole of the page.';
          const head: Setting = { text: 'What the office did not write down', x: 40, y: 70, size: 20 };
          const document = await read([page([head], set, [{ text: across, x: 40, y: 700 }])]);
          const all = document.text.replace(/\s+/g, ' ');
          expect(all).toBe([head.text, ...texts.map((words) => words.join(' ')), across].join(' '));
        },
      ),
    );
  });

  it('[F21] begins columns anew below a headline that lies across them', async () => {
    const half = (words: readonly string[], from: number, to: number) => broken(words.slice(from, to), 34);
    const set = [
      ...setLines(half(LEFT, 0, 17), { x: 40, y: 100 }),
      ...setLines(half(LEFT, 17, 40), { x: 300, y: 100 }),
      { text: 'A headline that goes across both of the columns of this page', x: 40, y: 200, size: 14 },
      ...setLines(half(RIGHT, 0, 16), { x: 40, y: 230 }),
      ...setLines(half(RIGHT, 16, 40), { x: 300, y: 230 }),
    ];
    const words = (await read([page(set)])).text.replace(/\s+/g, ' ');
    expect(words).toBe(
      `${LEFT.join(' ')} A headline that goes across both of the columns of this page ${RIGHT.join(' ')}`,
    );
  });

  it('[F21] reads a table row by row, its cells apart', async () => {
    const rows = [
      ['Name', 'Age', 'Held since'],
      ['Orel Vint', '34', '3 March 2023'],
      ['Tamas Grau', '41', '4 March 2023'],
      ['Ida Soll', '29', '4 March 2023'],
    ];
    const set = rows.flatMap((row, at) => row.map((text, cell) => ({ text, x: 60 + cell * 130, y: 300 + at * 14 })));
    const document = await read([page(setLines(broken(LEFT, 80), { x: 60, y: 100 }), set)]);
    const found = document.blocks.filter((block) => block.kind === 'table-row');
    expect(found.map((block) => wordsAt(document.text, block))).toEqual(rows.map((row) => row.join(' | ')));
  });

  it('[F21] reads a page that is set on its side, and words across the page after its text', async () => {
    const lines = broken(LEFT, 60);
    const side = lines.map((text, at) => ({ text, x: 400 - at * 12, y: 60, angle: 90 }));
    expect((await read([page(side)])).text).toBe(LEFT.join(' '));
    const stamped = await read([
      page([{ text: 'COPY', x: 100, y: 500, size: 60, angle: -40 }], setLines(lines, { x: 60, y: 100 })),
    ]);
    expect(stamped.text.replace(/\s+/g, ' ')).toBe(`${LEFT.join(' ')} COPY`);
  });
});

describe('words at line ends', () => {
  it('[F22] puts generated words together again, wherever lines break them', async () => {
    await fc.assert(
      fc.asyncProperty(
        prose(30, 60),
        fc.integer({ min: 20, max: 45 }),
        fc.boolean(),
        async (plain, letters, russian) => {
          const words = russian ? inCyrillic(plain) : plain;
          const text = words.join(' ');
          const lines: string[] = [];
          let rest = text;
          while (rest.length > letters) {
            const cut = rest.slice(0, letters);
            const inWord = /\p{L}{4}$/u.test(cut) && /^\p{L}{2}/u.test(rest.slice(letters));
            const end = inWord ? letters : cut.lastIndexOf(' ');
            lines.push(inWord ? `${cut}-` : cut.slice(0, end));
            rest = inWord ? rest.slice(letters) : rest.slice(end + 1);
          }
          lines.push(rest);
          const document = await read([page(setLines(lines, { x: 60, y: 100 }))]);
          expect(document.text).toBe(text);
        },
      ),
    );
  });

  it('[F22] keeps the hyphen of a word that has one, told by the same text, by its beginning or by what follows', async () => {
    const text = async (...lines: readonly string[]) =>
      (await read([page(setLines([...lines, 'x'.repeat(40), 'and they left.'], { x: 60, y: 100 }))])).text;
    expect(
      await text(
        'the strike committee, a five-day strike and the five-',
        'day pay of those who had asked for it there',
      ),
    ).toContain('the five-day pay');
    expect(
      await text('in the yard of the office stood a self-', 'made gate which nobody had seen before that'),
    ).toContain('a self-made gate');
    expect(
      await text('they sent every complaint of ill-', 'treatment to the same office, and an ill-', 'ness besides'),
    ).toContain('of ill-treatment to the same office, and an illness');
    expect(
      await text('they drove for hours on the road to Vel-', 'Arkan, where nobody was told of any of this'),
    ).toContain('to Vel-Arkan,');
    expect(await text('кто-нибудь из них говорил и о ком-', 'то ещё, кого никто не видел с того самого дня')).toContain(
      'о ком-то ещё',
    );
    expect(await text('they asked for an investiga\u00ad', 'tion of what had happened there on that night')).toContain(
      'an investigation of',
    );
  });
});

describe('edges of pages', () => {
  const body = (words: readonly string[]) => setLines(broken(words, 70), { x: 60, y: 120 });
  const document = () =>
    read(
      [LEFT, RIGHT, LEFT.toReversed()].map((words, at) =>
        page([{ text: 'Harbour Watch, quarterly bulletin 12', x: 60, y: 40, size: 8 }], body(words), [
          { text: `– ${at + 4} –`, x: 280, y: 800, size: 8 },
        ]),
      ),
    );

  it('[F23] takes out heads and page numbers and records them', async () => {
    const { text, removed } = await document();
    expect(text).not.toMatch(/bulletin|–/);
    expect(removed).toEqual([
      { words: 'Harbour Watch, quarterly bulletin 12', why: 'running-head' },
      { words: '– 4 –', why: 'page-number' },
      { words: '– 5 –', why: 'page-number' },
      { words: '– 6 –', why: 'page-number' },
    ]);
  });

  it('[F23] keeps lines of the text that recur at the top of pages, and a figure that counts no pages', async () => {
    const { text, removed } = await read(
      [LEFT, RIGHT, RIGHT.toReversed()].map((words) =>
        page(body(['The office of the harbour said:', ...words]), [{ text: '44', x: 60, y: 500 }]),
      ),
    );
    expect(text.match(/office of the harbour said/g)).toHaveLength(3);
    expect(text).toContain('44');
    expect(removed.filter(({ why }) => why === 'running-head' || why === 'page-number')).toEqual([]);
  });
});

describe('paragraphs', () => {
  it('[F25] carries a paragraph over the end of a page, past a note at its foot', async () => {
    const document = await read([
      page(setLines(broken(LEFT, 70), { x: 60, y: 120 }), [
        { text: '1 A note in small letters.', x: 60, y: 760, size: 7 },
      ]),
      page(setLines(broken([...RIGHT, 'done.'], 70), { x: 60, y: 120 })),
    ]);
    expect(blocksOf(document)).toEqual([[...LEFT, ...RIGHT, 'done.'].join(' '), '1 A note in small letters.']);
  });

  it('[F25] parts paragraphs at a gap, at an indent and where a line ends early', async () => {
    const first = broken([...LEFT, 'over.'], 60);
    const second = broken(['Then', ...RIGHT, 'over.'], 60);
    const gap = await read([
      page(setLines(first, { x: 60, y: 100 }), setLines(second, { x: 60, y: 120 + first.length * 12 })),
    ]);
    const indent = await read([
      page(
        setLines([...first, ...second], { x: 60, y: 100 }).map((line, at) =>
          at === first.length ? { ...line, x: 80 } : line,
        ),
      ),
    ]);
    for (const document of [gap, indent]) expect(blocksOf(document)).toEqual([first.join(' '), second.join(' ')]);
    const early = [...broken(LEFT, 60), 'and so on.', ...second];
    expect(blocksOf(await read([page(setLines(early, { x: 60, y: 100 }))]))).toHaveLength(2);
  });
});

describe('headlines', () => {
  it('[F25] keeps the lines of a headline together, however they are broken', async () => {
    const head = ['Dockworkers Held', 'Without a List, Say', 'Their Families'];
    const document = await read([
      page(setLines(head, { x: 60, y: 60, size: 20 }), setLines(broken([...LEFT, 'over.'], 70), { x: 60, y: 160 })),
    ]);
    expect(blocksOf(document)[0]).toBe(head.join(' '));
    expect(document.title?.value).toBe(head.join(' '));
  });
});

describe('the way back', () => {
  it('[F24] leads every word to its page and to the place where it was set', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(prose(20, 50), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 20, max: 60 }),
        async (texts, letters) => {
          const pages = texts.map((words) => page(setLines(broken(words, letters), { x: 60, y: 100, size: 12 })));
          const document = await read(pages);
          for (const match of document.text.matchAll(/\S+/g)) {
            const [place, ...more] = pagePlaces(document, { start: match.index, end: match.index + match[0].length });
            expect(more).toEqual([]);
            const [[x0, y0, x1, y1] = [0, 0, 0, 0]] = place?.boxes ?? [];
            const set = pages[(place?.page ?? 0) - 1]?.set.find((line) => line.y > y0 && line.y <= y1);
            const from = Math.round((x0 - 60) / (LETTER * 12));
            const to = Math.round((x1 - 60) / (LETTER * 12));
            expect(set?.text.slice(from, to)).toBe(match[0]);
          }
        },
      ),
    );
  });

  it('[F24] counts code points, and keeps the way back behind letters that take two units', async () => {
    const document = await read([page(setLines(broken(['They', 'played', '🎹', ...LEFT], 40), { x: 60, y: 100 }))]);
    const at = [...document.text].join('').indexOf('nobody');
    const start = [...document.text.slice(0, at)].length;
    expect(wordsAt(document.text, { start, end: start + 6 })).toBe('nobody');
    const [place] = pagePlaces(document, { start, end: start + 6 });
    const line = broken(['They', 'played', '🎹', ...LEFT], 40).findIndex((each) => each.includes('nobody'));
    expect(place?.boxes[0]?.[1]).toBeCloseTo(100 + line * 12 - 8, 1);
  });
});

describe('what a PDF says about itself', () => {
  const text = setLines(broken([...LEFT, 'over.'], 60), { x: 60, y: 200 });

  it('[F29] takes the largest letters for the title, and believes the file where the text has none', async () => {
    const headed = await read([page([{ text: 'Nobody Kept a List at the Harbour', x: 60, y: 80, size: 22 }], text)], {
      title: 'Some other words of a template',
    });
    expect(headed.title).toMatchObject({ value: 'Nobody Kept a List at the Harbour', from: 'text' });
    const bare = await read([page(text)], { title: 'A bulletin on the harbour', author: 'Ida Soll' });
    expect(bare.title).toEqual({
      value: 'A bulletin on the harbour',
      words: 'A bulletin on the harbour',
      from: 'metadata',
    });
    expect(bare.author?.value).toBe('Ida Soll');
  });

  it('[F29] passes over names of files, programs and accounts', async () => {
    for (const title of ['Microsoft Word - draft of the bulletin', 'harbour_report_final.docx', 'Untitled'])
      expect((await read([page(text)], { title, author: 'user7' })).title).toBeUndefined();
    expect((await read([page(text)], { author: 'user7' })).author).toBeUndefined();
  });
});

describe('pages that give nothing', () => {
  const text = page(setLines(broken(LEFT, 60), { x: 60, y: 200 }));
  const failure = async (pages: readonly PdfPageToWrite[]) => {
    const thrown = await read(pages).catch((error: unknown) => error);
    return thrown instanceof FormatError ? thrown : undefined;
  };

  it('[F26] names the pages that hold no text or letters that nobody knows', async () => {
    const unknown = page(setLines(['\ue001\ue002\ue003 \ue004\ue005\ue006\ue007'], { x: 60, y: 200 }));
    const document = await read([text, { set: [] }, { set: [] }, text, unknown]);
    expect(document.gaps).toEqual([
      { code: 'pages-unknown-letters', args: { pages: '5', of: 5 } },
      { code: 'pages-without-text', args: { pages: '2–3', of: 5 } },
    ]);
    expect(document.pages?.map((one) => one.page)).toEqual([1, 4]);
  });

  it('[F27] says of a scan that it has no text, and that nothing here recognises it', async () => {
    const error = await failure([{ set: [] }, { set: [] }]);
    expect(error).toMatchObject({ code: 'no-text', file: 'report.pdf', place: '2 pages' });
    expect(error?.message).toContain('OCR is not built in');
    expect(error?.advice).toContain('OCR');
  });
});
