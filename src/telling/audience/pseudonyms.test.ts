import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inventedHeader } from '../../../test/support/case-file.ts';
import { caseNaming, hiddenPerson } from '../../../test/support/hidden-person.ts';
import { type CaseFile, derivedSchema, digestText, foldWord, offsetMap, wordsAt } from '../../model/index.ts';
import { dossier } from '../dossier/dossier.ts';
import { printCaseFile, toCaseFileJson } from '../export-json.ts';
import { namesOf } from '../names.ts';
import { english } from '../phrases/en.ts';
import { renderTerminal } from '../terminal/render-terminal.ts';
import { chronologySheets, decisionSheets, peopleSheets, reviewSheets, sourceSheets } from '../terminal/sheets.ts';
import { chronology } from '../views/chronology.ts';
import { decisionsView } from '../views/decisions.ts';
import { figures } from '../views/figures.ts';
import { people } from '../views/people.ts';
import { review } from '../views/review.ts';
import { sourcesView } from '../views/sources.ts';
import { forAudience, toAudience } from './to-audience.ts';
import { withPseudonymsTold } from './told-pseudonyms.ts';

const terminal = (shown: CaseFile): string => {
  const file = withPseudonymsTold(shown, english);
  const names = namesOf(file, english);
  const sheets = [
    ...chronologySheets(chronology(file, names, english), figures(file, names, english), names, english),
    ...peopleSheets(people(file, names, english), names, english),
    ...sourceSheets(sourcesView(file, names, english), names, english),
    ...decisionSheets(decisionsView(file, names, english), names, english),
    ...reviewSheets(review(file, names, english), names, english),
  ];
  return renderTerminal(sheets, { width: 200, colour: false });
};

const everything = (caseFile: CaseFile, audience: 'public' | 'restricted' | 'confidential', title: string): string => {
  const header = { ...inventedHeader, audience };
  const json = toCaseFileJson(caseFile, header, { withTexts: true });
  const { file, mask } = forAudience(caseFile, audience);
  return [
    printCaseFile(json),
    printCaseFile(json, { pretty: true }),
    dossier(caseFile, { ...header, title }),
    dossier(json, { ...header, title: mask(title) }),
    terminal(file),
  ].join('\n');
};

/** Every form in which a reader, or a reader's program, would look for a word. */
const disguises = (word: string): string[] => [
  word.toLowerCase(),
  encodeURIComponent(word).toLowerCase(),
  word.toLowerCase().replaceAll("'", '&#39;'),
  digestText(word).slice(0, 8),
  digestText(foldWord(word)).slice(0, 8),
];

const code = (letters: string): string => `▮${letters}▮`;

describe('hiding a name', () => {
  it('[T81] no spelling, case, inflection, address, file name or hash of a hidden name is left in any output', () => {
    fc.assert(
      fc.property(hiddenPerson, fc.constantFrom('public' as const, 'restricted' as const), (person, audience) => {
        const caseFile = caseNaming(person);
        const title = `The case of ${person.forms[0]}`;
        const shown = everything(caseFile, audience, title);
        const lower = shown.toLowerCase();
        for (const word of person.words) {
          expect(
            disguises(word).filter((form) => lower.includes(form)),
            word,
          ).toEqual([]);
        }
        const keys = new Set(person.words.map(foldWord));
        const found = (shown.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => keys.has(foldWord(word)));
        expect(found).toEqual([]);
        for (const { id, textSha256 = '' } of caseFile.sources) {
          expect(shown).not.toContain(textSha256);
          expect(shown).not.toContain(id.slice(4));
        }
        expect(shown).not.toContain(caseFile.identities[0]?.id.slice(7));
        const all = everything(caseFile, 'confidential', title).toLowerCase();
        expect(all).toContain((person.forms[0] ?? '').toLowerCase().replaceAll("'", '&#39;').split(' ')[0]);
      }),
      { numRuns: 40 },
    );
  });

  it('[T81] every passage stands at its place in the text as shown, and the file is valid', () => {
    fc.assert(
      fc.property(hiddenPerson, (person) => {
        const shown = toAudience(caseNaming(person), 'public');
        expect(derivedSchema.safeParse(shown).error).toBeUndefined();
        const texts = new Map(shown.sources.map(({ id, text = '' }) => [id, { text, map: offsetMap(text) }]));
        const places = [
          ...shown.identities.flatMap((one) => one.names.flatMap((form) => form.passages)),
          ...shown.statements.flatMap((one) => one.passages.map((place) => ({ ...place, source: one.source }))),
        ];
        expect(places.length).toBeGreaterThan(2);
        for (const place of places) {
          const held = texts.get(place.source);
          expect(held && wordsAt(held.text, place, held.map)).toBe(place.exact);
        }
        for (const { text = '', textSha256 } of shown.sources) expect(textSha256).toBe(digestText(text));
      }),
      { numRuns: 40 },
    );
  });

  it('[T81] masking what is masked changes nothing', () => {
    fc.assert(
      fc.property(hiddenPerson, (person) => {
        const once = toAudience(caseNaming(person), 'restricted');
        expect(toAudience(once, 'restricted')).toEqual(once);
      }),
      { numRuns: 40 },
    );
  });

  it('[T82] nothing shown depends on which name is hidden: another name of the same shape gives the same bytes', () => {
    const named = (given: string, family: string): CaseFile =>
      caseNaming({
        forms: [`${given} ${family}`],
        words: [given, family],
        written: [`${given} ${family}`, family, `${family}'s lawyers`, `https://x.example/${given}-${family}`, given],
      });
    const shown = (['public', 'restricted'] as const).map((audience) =>
      [
        ['Zhomart', 'Kesharov'],
        ['Adelia', 'Vorumbek'],
        ['Mirzhan', 'Abaiqyzov'],
      ].map(([given = '', family = '']) => everything(named(given, family), audience, `${given} ${family}`)),
    );
    for (const outputs of shown) expect(new Set(outputs).size).toBe(1);
  });

  it('[T83] a name that a namesake bears stands for nobody where it stands alone', () => {
    const caseFile = caseNaming({
      forms: ['Zhomart Kesharov'],
      words: [],
      written: ['Zhomart Kesharov', 'Aliya Kesharov', 'Kesharov', 'Zhomart'],
    });
    const [first] = caseFile.identities;
    if (first === undefined) throw new Error('the fixture has no person');
    const sister = {
      ...first,
      id: 'person-aaaaaaaaaaaa',
      name: 'Aliya Kesharov',
      names: [{ ...first.names[0], name: 'Aliya Kesharov', statements: [], passages: [] }],
    };
    const shown = toAudience({ ...caseFile, identities: [...caseFile.identities, sister] }, 'public');
    const lines = shown.sources[0]?.text
      ?.split('\n\n')
      .map((line) => line.slice(line.indexOf('of ') + 3, line.indexOf(',')));
    expect(lines).toEqual([`[${code('A')}]`, 'Aliya [▮▮▮]', '[▮▮▮]', `[${code('A')}]`]);
  });

  it('[T83] leaves words of the language that are also names where they are no name', () => {
    const caseFile = caseNaming({
      forms: ['May Grant'],
      words: [],
      written: ['what may come and whom they grant it', 'May Grant', 'Netherlands'],
    });
    const text = toAudience(caseFile, 'public').sources[0]?.text ?? '';
    expect(text).toContain('what may come and whom they grant it');
    expect(text).toContain('Netherlands');
    expect(text).not.toContain('May Grant');
  });

  it('[T84] says how many persons are shown under a pseudonym, and what that does not hide', () => {
    const caseFile = caseNaming({ forms: ['Zhomart Kesharov'], words: [], written: ['Zhomart Kesharov', 'Kesharov'] });
    const page = dossier(caseFile, { ...inventedHeader, audience: 'public', title: 'A case' });
    expect(page).toContain('1 person is shown under a pseudonym');
    expect(page).toContain('not hidden');
    expect(page).toContain('Person A');
    expect(page).not.toContain('▮A▮');
    expect(dossier(caseFile, { ...inventedHeader, title: 'A case' })).not.toContain('pseudonym');
  });

  it('[T84] does not list a person to an audience that is not shown them', () => {
    const caseFile = caseNaming({ forms: ['Zhomart Kesharov'], words: [], written: ['somebody', 'nobody'] });
    const consenting = {
      names: ['Unseen Person'],
      from: 'public' as const,
      reason: { code: 'consent-given', args: { scope: 'public' } },
    };
    const absent = {
      names: ['Absent Person'],
      from: 'confidential' as const,
      reason: { code: 'consent-withdrawn', args: {} },
    };
    const shown = toAudience(
      { ...caseFile, protections: [...(caseFile.protections ?? []), consenting, absent] },
      'public',
    );
    expect(shown.protections?.map((one) => one.names)).toEqual([[code('A')]]);
    expect(JSON.stringify(shown)).not.toMatch(/Unseen|Absent/);
  });
});
