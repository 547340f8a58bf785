import { describe, expect, it } from 'vitest';
import { report, type Told } from '../../../test/support/readings.ts';
import { derive } from '../../derive.ts';
import type { CaseFile } from '../../model/index.ts';

const derived = (...all: Told[]): CaseFile =>
  derive({ sources: all.map((told) => report({ ...told, inSentences: true })), decisions: [] });

const baker = { kind: 'person' as const, name: 'Anar Belikov', nationalities: ['Luranian'] };
const home = { kind: 'place' as const, name: 'Lurania' };
const abroad = { kind: 'place' as const, name: 'Ostmark' };

/** Where he was harmed, and who pursues it there. */
const harm: Told = {
  source: 'src-a',
  text: 'Ostmark police tortured Anar Belikov in Ostmark. Prosecutors in Ostmark opened an inquiry into the torture of Anar Belikov in May 2031.',
  cast: {
    baker,
    abroad,
    police: { kind: 'organization', name: 'Ostmark police', nationalities: ['Ostmarkian'] },
    prosecutors: { kind: 'group', name: 'Prosecutors', unnamed: true },
  },
  says: [
    {
      words: 'Ostmark police tortured Anar Belikov in Ostmark',
      act: 'torture',
      agent: 'police',
      patient: 'baker',
      where: 'abroad',
    },
    {
      words: 'opened an inquiry into the torture of Anar Belikov',
      act: 'investigation-opened',
      authority: 'prosecutors',
      when: { words: 'May 2031', stated: '2031-05' },
    },
  ],
};

/** Another report, of an inquiry by an office of which only the town is told. */
const inquiry: Told = {
  source: 'src-b',
  text: "The prosecutor's office of Belsk opened an inquiry into the torture of Anar Belikov in July 2031.",
  cast: {
    baker,
    town: { kind: 'place', name: 'Belsk' },
    office: { kind: 'organization', name: "The prosecutor's office" },
  },
  says: [
    {
      words: 'opened an inquiry into the torture of Anar Belikov in July 2031',
      act: 'investigation-opened',
      authority: 'office',
      when: { words: 'July 2031', stated: '2031-07' },
    },
  ],
};

const placing = (words: string): Told => ({
  source: 'src-c',
  text: `Anar Belikov came home. ${words}`,
  cast: { baker, town: { kind: 'place', name: 'Belsk' }, home },
  says: [{ words: 'Anar Belikov came home', act: 'travel', agent: 'baker' }],
});

const lanes = (file: CaseFile) =>
  file.proceedings.map((one) => [
    one.jurisdiction,
    one.steps.map((id) => file.events.find((event) => event.id === id)?.when.readings[0]?.value.stated),
  ]);

describe('whose proceeding a step is', () => {
  it.each([
    'He lives in Belsk, the capital of Lurania.',
    'He lives in Belsk, a town in northern Lurania.',
    'He lives in the Luranian town of Belsk now.',
    "He lives in Lurania's capital, Belsk.",
    'He lives in the capital of Lurania, Belsk.',
    'He lives in Belsk, Lurania.',
    'He lives in Belsk in Lurania.',
    'He lives in Belsk, the Luranian capital.',
    "He spoke to Lurania's Belsk prosecutor.",
  ])('[C240] the town of a body has the country that words of any report give it: “%s”', (words) => {
    expect(lanes(derived(harm, inquiry, placing(words)))).toEqual(
      expect.arrayContaining([
        ['Ostmark', ['2031-05']],
        ['Lurania', ['2031-07']],
      ]),
    );
  });

  it.each([
    'He flew from Belsk, Lurania and Ostmark behind him.',
    'He lives in Belsk with a Luranian passport.',
    'He lives in Belsk, the capital of nowhere.',
    'He lives in Belsk, a town in Lurania. He was born in Belsk, a town in Ostmark.',
  ])('[C240] words that name a country beside a town, or two, give it none: “%s”', (words) => {
    const file = derived(harm, inquiry, placing(words));
    expect(lanes(file)).toEqual(
      expect.arrayContaining([
        ['Ostmark', ['2031-05']],
        ['', ['2031-07']],
      ]),
    );
  });

  it('[C241] a step of a town whose country nobody tells joins no country for the sake of the injured alone', () => {
    const file = derived(harm, inquiry);
    expect(lanes(file)).toHaveLength(2);
    expect(file.proceedings.map((one) => one.related?.map((link) => link.kind))).toEqual([
      ['same_matter'],
      ['same_matter'],
    ]);
  });

  it('[C241] it joins where the same people stand accused before a body of the same town', () => {
    const captain = { kind: 'person' as const, name: 'Timo Orsk', posts: ['captain'] };
    const court = { kind: 'organization' as const, name: 'Molin city court' };
    const trial = (source: string, text: string, act: 'trial' | 'conviction', named: object): Told => ({
      source,
      text,
      cast: { captain, court: { ...court, ...named } },
      says: [{ words: text.slice(text.indexOf('Timo')), act, patient: 'captain', authority: 'court' }],
    });
    const tried = trial('src-d', 'Molin city court tried captain Timo Orsk', 'trial', {
      nationalities: ['Ostmarkian'],
    });
    const guilty = trial('src-e', 'Molin city court heard that captain Timo Orsk was guilty', 'conviction', {});
    expect(
      derived(harm, tried, guilty)
        .proceedings.map((one) => one.steps.length)
        .sort(),
    ).toEqual([1, 2]);
  });

  it('[C241] an office named by its kind alone before another town is told is not that town’s', () => {
    const { cast, says = [], text } = harm;
    const first = { ...harm, cast: { ...cast, prosecutors: baker }, says: says.slice(0, 1), text: text.slice(0, 49) };
    const both: Told = {
      source: 'src-f',
      text:
        "The prosecutor's office opened an inquiry into the torture of Anar Belikov in May 2031.\n\n" +
        "The prosecutor's office of Belsk opened an inquiry into the torture of Mira Tolk in July 2031.",
      cast: {
        baker,
        other: { kind: 'person', name: 'Mira Tolk' },
        town: { kind: 'place', name: 'Belsk', partOf: 'home' },
        home,
        office: { kind: 'organization', name: "The prosecutor's office" },
      },
      says: [
        { words: 'the torture of Mira Tolk', act: 'torture', patient: 'other' },
        {
          words: 'opened an inquiry into the torture of Anar Belikov in May 2031',
          act: 'investigation-opened',
          authority: 'office',
          when: { words: 'May 2031', stated: '2031-05' },
        },
        {
          words: 'opened an inquiry into the torture of Mira Tolk in July 2031',
          act: 'investigation-opened',
          authority: 'office',
          when: { words: 'July 2031', stated: '2031-07' },
        },
      ],
    };
    expect(lanes(derived(first, { ...both, text: `${both.text}\n\nBelsk is in Lurania.` }))).toEqual(
      expect.arrayContaining([
        ['Ostmark', ['2031-05']],
        ['Lurania', ['2031-07']],
      ]),
    );
  });
});
