import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { textsOf } from '../../../test/support/phrase-samples.ts';
import type { ActType } from '../../model/index.ts';
import { edtfShape } from '../edtf-shape.ts';
import { english } from './en.ts';
import { kazakh } from './kk.ts';
import { russian } from './ru.ts';

const say = (edtf: string): string => kazakh.date.say(edtfShape(edtf));

/** The Kazakh alphabet in Cyrillic letters, as written since 1957: Unicode 0400–04FF, never a Latin look-alike. */
const ALPHABET = new Set('аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя');

/** The files that hold Kazakh sentences, without their comments and imports. */
const sentences = (): readonly (readonly [string, string])[] => {
  const room = fileURLToPath(new URL('./', import.meta.url));
  return readdirSync(room)
    .filter((file) => /^kk.*(?<!\.test)\.ts$/.test(file))
    .map((file) => {
      const text = readFileSync(`${room}${file}`, 'utf8');
      return [file, text.replace(/^import .*?;$/gms, '').replace(/\/\*\*.*?\*\/|^\s*\/\/.*$/gms, '')] as const;
    });
};

/** What stands between quotation marks or backticks in a file, without what is put in. */
const literals = (text: string): readonly string[] =>
  [...text.replace(/\$\{(?:[^{}`]|`[^`]*`|\{[^{}]*\})*\}/g, '0').matchAll(/'((?:[^'\\\n]|\\.)*)'|`([^`]*)`/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );

describe('Kazakh', () => {
  it.each([
    ['2022-01-05', '2022 ж. 5 қаңтар'],
    ['2022-01', '2022 ж. қаңтар'],
    ['2022', '2022 жыл'],
    ['XXXX-09-27', '27 қыркүйек (жылы көрсетілмеген)'],
    ['XXXX-09', 'қыркүйек (жылы көрсетілмеген)'],
    ['2022-XX-05', '2022 ж. айы көрсетілмеген 5-күн'],
    ['2022-01-07~', 'шамамен 2022 ж. 7 қаңтар'],
    ['2022-01-07?', '2022 ж. 7 қаңтар (хабарланғандай, бірақ анық емес)'],
    ['202X', '2020-жылдар'],
    ['19XX', '1900–1999 жылдар'],
    ['2022-21', '2022 ж. көктем'],
    ['[2022-01-07..2022-01-10]', '2022 ж. 7–10 қаңтар аралығында'],
    ['[2022-01-30..2022-02-02]', '2022 ж. 30 қаңтар – 2 ақпан аралығында'],
    ['[2021-12-30..2022-01-02]', '2021 ж. 30 желтоқсан – 2022 ж. 2 қаңтар аралығында'],
    ['[2021..2023]', '2021–2023 жылдар аралығында'],
    ['[2025..]', '2025 жылдан ерте емес'],
    ['[2025-01-17..]', '2025 ж. 17 қаңтардан ерте емес'],
    ['[..2022-09]', '2022 ж. қыркүйектен кеш емес'],
    ['2022-01-05/2022-01-10', '2022 ж. 5 қаңтардан 10 қаңтарға дейін'],
    ['2021-12/2022-03', '2021 ж. желтоқсаннан 2022 ж. наурызға дейін'],
    ['2022-01-05/..', '2022 ж. 5 қаңтардан бері'],
    ['2022-01-05/', '2022 ж. 5 қаңтардан бастап, соңы белгісіз'],
    ['../2022-01-05', '2022 ж. 5 қаңтарға дейін'],
    ['[2022-01-07,2022-01-09]', '2022 ж. 7 қаңтар немесе 2022 ж. 9 қаңтар'],
    ['{2022-01-07,2022-01-09}', '2022 ж. 7 қаңтар және 2022 ж. 9 қаңтар'],
    ['not a date', 'not a date'],
  ])('[T223] the date %s is told as «%s»', (edtf, words) => {
    expect(say(edtf)).toBe(words);
  });

  it('[T223] every month and season takes the ending that its last syllable asks for', () => {
    const back = /[аоұыёюяу]/;
    const vowels = /[аәеёиоөуұүыіэюя]/g;
    const stems = [...Array.from({ length: 12 }, (_, at) => at + 1), 21, 22, 23, 24].map(
      (n) => `2022-${String(n).padStart(2, '0')}`,
    );
    for (const edtf of stems) {
      const alone = say(edtf).split(' ').at(-1) ?? '';
      const from = (say(`[${edtf}..]`).split(' ')[2] ?? '').slice(alone.length);
      const to = (say(`../${edtf}`).split(' ')[2] ?? '').slice(alone.length);
      // июль-like borrowings do not occur among Kazakh months: the last vowel alone decides
      const hard = back.test(alone.match(vowels)?.at(-1) ?? '');
      const last = alone.at(-1) ?? '';
      const start = /[мнң]/.test(last) ? 'н' : /[бвгғдкқпстфхцчшщ]/.test(last) ? 'т' : 'д';
      expect([alone, from]).toEqual([alone, `${start}${hard ? 'ан' : 'ен'}`]);
      const voiceless = /[бвгдкқпстфхцчшщ]/.test(last);
      expect([alone, to]).toEqual([alone, hard ? (voiceless ? 'қа' : 'ға') : voiceless ? 'ке' : 'ге']);
    }
  });

  it('[T223] a noun behind a number stays singular, whatever the number', () => {
    const { count, attribution, affected } = kazakh;
    for (const n of [0, 1, 2, 5, 11, 21, 100]) {
      for (const told of [
        count.reports(n),
        count.statements(n),
        count.passages(n),
        count.records(n, 'events'),
        count.records(n, 'people'),
        affected.weakOnly(n),
        affected.more(n),
        affected.silentFor(n + 1, '2022'),
        attribution(n, n, []),
      ]) {
        expect(told).not.toMatch(/\d+ [\p{L}-]+(?:лар|лер|дар|дер|тар|тер)(?![\p{L}])/u);
      }
    }
    expect([1, 2].map(affected.weakOnly)).toEqual([
      expect.stringContaining(': ол туралы'),
      expect.stringContaining(': олар туралы'),
    ]);
    expect(attribution(5, 2, ['Azattyq'])).toBe('5 хабарлама, ең көбі 2 бастапқы дереккөз: Azattyq');
    expect(attribution(1, 1, [])).toBe('1 хабарлама');
  });

  it('[T223] a title sets a name off with a dash, so that it takes no ending, and leaves it out beside itself', () => {
    const bare = { composed: '', about: [], more: false };
    const title = kazakh.titles.event({ ...bare, act: 'detention', who: ['Нұр Әділов'] });
    expect(title).toBe('Ұстау — Нұр Әділов');
    expect(kazakh.titleBeside(title, 'Нұр Әділов')).toBe('Ұстау');
    expect(kazakh.titleBeside(title, 'Нұр')).toBe(title);
    expect(kazakh.titles.event({ ...bare, act: 'protest', who: [], place: 'Велдимар' })).toBe(
      'Наразылық шарасы (Велдимар)',
    );
    expect(
      kazakh.titles.proceeding({ composed: '', country: 'Руритания', act: 'torture', who: ['А', 'Б'], more: true }),
    ).toBe('Руритания: Азаптау (кімді: А, Б және басқалар)');
  });

  it('[T120] a title says who suffered and who is said to have acted: behind a bare dash a name could be either', () => {
    const title = (act: ActType, acted: boolean) =>
      kazakh.titles.event({ composed: '', act, who: ['А'], about: [], more: false, ...(acted ? { acted } : {}) });
    expect(title('torture', false)).toBe('Азаптау (кімді: А)');
    expect(title('torture', true)).toBe('Азаптау (айтылуынша, әрекет жасаған: А)');
    expect(title('arrest', true)).toBe('Қамауға алу (айтылуынша, әрекет жасаған: А)');
    expect(title('statement', true)).toBe('Мәлімдеме — А');
    expect(title('statement', false)).toBe('Мәлімдеме (кімге қатысты: А)');
    expect(kazakh.titleBeside(title('torture', false), 'А')).toBe('Азаптау');
    for (const act of Object.keys(kazakh.acts) as ActType[]) expect(title(act, true)).not.toBe(title(act, false));
  });

  it('[T222] every letter is of the Kazakh alphabet, and no word mixes it with letters that look alike', () => {
    const files = sentences();
    expect(files.length).toBeGreaterThan(15);
    for (const [file, text] of files) {
      for (const word of literals(text).flatMap((one) => one.match(/\p{L}+/gu) ?? [])) {
        if (!/\P{Script=Latin}/u.test(word)) continue;
        const foreign = [...word.toLowerCase()].filter((letter) => !ALPHABET.has(letter));
        expect(foreign, `${file}: ${word}`).toEqual([]);
      }
      expect(text.normalize('NFC'), file).toBe(text);
    }
  });

  it('[T222] no sentence is left in Russian or in English', () => {
    const others = new Set([russian, english].flatMap(textsOf).map(({ path, text }) => `${path}: ${String(text)}`));
    // A single word can be the same in two languages; a phrase cannot.
    const phrases = textsOf(kazakh).filter(({ text }) => /[а-яёa-z]{2,}\s+[а-яёa-z]{2,}/iu.test(String(text)));
    expect(phrases.length).toBeGreaterThan(500);
    expect(phrases.map(({ path, text }) => `${path}: ${String(text)}`).filter((one) => others.has(one))).toEqual([]);
  });

  it('[T4] every reason is a part of a sentence without its arguments, and leaves no gap to see', () => {
    for (const [code, sentence] of Object.entries(kazakh.reasons)) {
      const told = sentence(() => 'Б');
      expect(told, code).toMatch(/\p{Script=Cyrillic}/u);
      expect(told, code).not.toMatch(/undefined|\bnull\b| {2}|\.$|^\p{Lu}\p{Ll}/u);
    }
  });
});
