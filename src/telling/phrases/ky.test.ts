import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { edtfShape } from '../edtf-shape.ts';
import { english } from './en.ts';
import { kyrgyz } from './ky.ts';

const say = (edtf: string): string => kyrgyz.date.say(edtfShape(edtf));

const room = new URL('./', import.meta.url);
const files = readdirSync(room).filter((file) => /^ky(-[a-z-]+)?\.ts$/.test(file));

/** A hole in a sentence, where a value is filled in. */
const HOLE = '\u2402';

/** Every text that the code of a language writes, with holes where values are filled in. */
const written = files.flatMap((file) => {
  const texts: { file: string; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) && !ts.isImportDeclaration(node.parent)) texts.push({ file, text: node.text });
    if (ts.isNoSubstitutionTemplateLiteral(node)) texts.push({ file, text: node.text });
    if (ts.isTemplateExpression(node))
      texts.push({
        file,
        text: [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join(HOLE),
      });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(new URL(file, room), 'utf8'), ts.ScriptTarget.Latest, true));
  return texts;
});
const sentences = written.filter(({ text }) => /\p{Script=Cyrillic}/u.test(text));

describe('what telling says in Kyrgyz', () => {
  it('[T218] is written in the Kyrgyz letters alone, ң ө ү among them, and mixes no alphabets within a word', () => {
    expect(sentences.length).toBeGreaterThan(400);
    const all = sentences.map(({ text }) => text).join(' ');
    for (const letter of ['\u04a3', '\u04e9', '\u04af', '\u04e8']) expect(all).toContain(letter);
    const foreign = [...new Set(all.match(/\p{Script=Cyrillic}/gu))].filter(
      (letter) => !/[\u0410-\u044f\u0401\u0451\u04a2\u04a3\u04e8\u04e9\u04ae\u04af]/u.test(letter),
    );
    expect(foreign).toEqual([]);
    const mixed = sentences.filter(({ text }) =>
      /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u.test(text),
    );
    expect(mixed).toEqual([]);
  });

  it('[T218] leaves no sentence in another language: what is not Cyrillic is a name of the program or a code', () => {
    const known = /\b(?:Aigak|aigak withdraw|derived|SHA|S2|aigak add|aigak open CASE)\b/gu;
    const latin = sentences.filter(({ text }) => /\p{Script=Latin}{2,}/u.test(text.replace(known, ' ')));
    expect(latin).toEqual([]);
    const unlike = ['acts', 'measures', 'roles', 'modality', 'circumstances', 'decision', 'labels'] as const;
    for (const part of unlike) {
      const [here, there] = [kyrgyz[part], english[part]] as Readonly<Record<string, string>>[];
      for (const [code, words] of Object.entries(here ?? {})) {
        expect(words, `${part}.${code}`).toMatch(/\p{Script=Cyrillic}/u);
        expect(words, `${part}.${code}`).not.toBe(there?.[code]);
      }
    }
  });

  it('[T219] puts no ending on what is filled in: an ending follows a last vowel that a foreign name does not show', () => {
    const endings = sentences.filter(({ text }) => /\u2402[’']?\p{L}/u.test(text));
    expect(endings).toEqual([]);
    const hyphened = sentences.filter(({ text }) => /\u2402-\p{L}/u.test(text)).map(({ file }) => file);
    expect(new Set(hyphened)).toEqual(new Set(['ky-dates.ts', 'ky-diff.ts', 'ky-reasons.ts', 'ky.ts']));
  });

  it('[T219] tells acts and names as a noun and a dash, and names the name once beside its owner', () => {
    const title = kyrgyz.titles.event({
      composed: 'arrest of Tamsin Orlo',
      act: 'arrest',
      who: ['Tamsin Orlo'],
      about: [],
      more: false,
    });
    expect(title).toBe('камакка алуу — Tamsin Orlo');
    expect(kyrgyz.titleBeside(title, 'Tamsin Orlo')).toBe('камакка алуу');
    expect(kyrgyz.titleBeside(title, 'Tamsin')).toBe(title);
    expect(kyrgyz.titleBeside('камакка алуу — А жана Б', 'А')).toBe('камакка алуу — А жана Б');
    expect(kyrgyz.titleBeside('билдирүү — А (Б жөнүндө)', 'А')).toBe('билдирүү (Б жөнүндө)');
    expect(kyrgyz.titleBeside('камакка алуу — Tamsinna', 'Tamsin')).toBe('камакка алуу — Tamsinna');
    expect(kyrgyz.titles.event({ composed: '', act: 'statement', who: ['А'], about: ['Б', 'В'], more: false })).toBe(
      'билдирүү — А (Б жана В жөнүндө)',
    );
    expect(kyrgyz.titles.event({ composed: '', act: 'killing', who: ['А', 'Б'], about: [], more: true })).toBe(
      'өлтүрүү — А, Б жана башкалар',
    );
    expect(
      kyrgyz.titles.proceeding({ composed: '', country: 'Рутения', act: 'torture', who: ['А'], more: false }),
    ).toBe('Рутения: кыйноо — А');
  });

  it('[T219] keeps the noun after a number in the singular, however many', () => {
    const told = (n: number): string[] => [
      kyrgyz.count.reports(n),
      kyrgyz.count.mentions(n),
      kyrgyz.count.statements(n),
      kyrgyz.count.spoke(n),
      kyrgyz.count.passages(n),
      ...(['events', 'people', 'figures', 'sources', 'decisions', 'review'] as const).map((what) =>
        kyrgyz.count.records(n, what),
      ),
      kyrgyz.affected.weakOnly(n),
      kyrgyz.affected.saidToHold(n),
      kyrgyz.pseudonymNote(n),
      kyrgyz.why.sameNameMore(n),
    ];
    const shape = (n: number): string[] => told(n).map((words) => words.replace(String(n), '#'));
    for (const n of [0, 2, 5, 11, 21, 104]) expect(shape(n)).toEqual(shape(1));
    for (const words of told(5))
      expect(words).not.toMatch(/5 \p{L}+(?:лар|лер|лор|лөр|дар|дер|дор|дөр|тар|тер|тор|төр)\b/u);
    expect(kyrgyz.attribution(5, 2, [])).toBe('5 кабар, эң көп дегенде 2 түпкү булак');
    expect(kyrgyz.attribution(1, 1, ['А'])).toBe('1 кабар: А');
  });
});

describe('dates in Kyrgyz', () => {
  it('[T3] says a date with no more precision than it states', () => {
    expect(say('2022-01-05')).toBe('2022-ж. 5-январь');
    expect(say('2022-01')).toBe('2022-ж. январь');
    expect(say('2022')).toBe('2022-жыл');
    expect(say('2022-06~')).toBe('болжол менен 2022-ж. июнь');
    expect(say('2022-06?')).toBe('2022-ж. июнь (так эмес)');
    expect(say('2022-21')).toBe('2022-жылдын жазы');
    expect(say('202X')).toBe('2020-жылдар');
    expect(say('XXXX-01-05')).toBe('5-январь, жылы көрсөтүлгөн эмес');
    expect(say('2022-XX-05')).toBe('2022-ж. 5-күнү, айы көрсөтүлгөн эмес');
  });

  it('[T3] gives each end of a span the case it needs, by the vowel its month is spoken with', () => {
    expect(say('[2025..]')).toBe('2025-жылдан эрте эмес');
    expect(say('[..2022-04-30]')).toBe('2022-ж. 30-апрелден кеч эмес');
    expect(say('[2022-01-05..2022-01-10]')).toBe('2022-ж. 5-январь менен 10-январдын ортосунда');
    expect(say('[2021-12-30..2022-07]')).toBe('2021-ж. 30-декабрь менен 2022-ж. июлдун ортосунда');
    expect(say('2022-01-05/2022-03-01')).toBe('2022-ж. 5-январдан 1-мартка чейин');
    expect(say('2022-01/..')).toBe('2022-ж. январдан бери');
    expect(say('2022-01/')).toBe('2022-ж. январдан баштап, аяктаганы белгисиз');
    expect(say('/2022-08')).toBe('2022-ж. августка чейин');
    expect(say('2019/2021')).toBe('2019-жылдан 2021-жылга чейин');
    expect(say('[2022-01-05,2022-01-06]')).toBe('2022-ж. 5-январь же 2022-ж. 6-январь');
  });

  it('[T3] no ending of a month or a season breaks the harmony of its vowels', () => {
    const BACK = /[аыоуёюя]/u;
    const vowels = (word: string): string[] => word.match(/[аыоуэеиөүёюя]/gu) ?? [];
    for (let month = 1; month <= 12; month += 1) {
      const two = String(month).padStart(2, '0');
      for (const told of [`[2022-${two}..]`, `/2022-${two}`, `[2021..2022-${two}]`].map(say)) {
        const word =
          told
            .split(' ')
            .find(
              (part) => /дан$|ден$|тан$|тен$|га$|ге$|ка$|ке$|(?:д|т)[ыиуү]н$/u.test(part) && !part.includes('жыл'),
            ) ?? '';
        const [last, ending] = vowels(word).slice(-2);
        expect(word, told).not.toBe('');
        expect(BACK.test(ending ?? ''), word).toBe(BACK.test(last ?? ''));
      }
    }
  });

  it('[T153] says why not before and why not after', () => {
    expect(kyrgyz.date.bounded({ day: say('2022-01-05'), why: 'А' }, { day: say('2022-02'), why: '' })).toBe(
      'эң эрте дегенде 2022-ж. 5-январь, анткени А; эң кеч дегенде 2022-ж. февраль',
    );
  });
});
