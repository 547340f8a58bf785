import { describe, expect, it } from 'vitest';
import type { CaseFile, EventRecord, Proceeding } from '../../model/index.ts';
import { english } from '../phrases/en.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { calledIn, eventTitleParts, proceedingTitleParts } from './title-parts.ts';
import { titleOfEvent, toldIn } from './told-in.ts';

/** A language that is no language: it says what a title is made of. */
const bare: Phrases = {
  ...english,
  language: 'xx',
  titles: {
    event: ({ act, who, about, more, place }) =>
      [act, who.join('+'), about.join('+'), more ? 'more' : '', place ?? ''].join('|'),
    proceeding: ({ country, act, who }) => [country, act, who.join('+')].join('|'),
  },
};

const NAMES: Readonly<Record<string, string>> = {
  'idn-1': 'Mira Tolen',
  'idn-2': 'Oren Vash',
  'idn-3': 'Northport',
  'idn-4': 'Vash',
  'idn-5': 'Ruritania',
};
const called = (id: string) => (NAMES[id] === undefined ? undefined : { name: NAMES[id], named: true });

const event = (one: Partial<EventRecord>): EventRecord => ({
  id: 'evt-1',
  act: 'arrest',
  title: '',
  when: { state: 'single', readings: [] },
  polarity: { state: 'single', readings: [] },
  modality: { state: 'single', readings: [] },
  participants: [],
  statements: [],
  sources: [],
  origins: [],
  originsAtMost: 1,
  disputes: [],
  access: 'public',
  ...one,
});
const told = (one: Partial<EventRecord>): string => titleOfEvent(event(one), called, bare);

describe('titles in another language', () => {
  it('[T210] a title names whom the data’s own title names, and words of a report stand in quotation marks', () => {
    const participants: EventRecord['participants'] = [
      { role: 'agent', words: 'the police', statements: [] },
      { role: 'patient', identity: 'idn-1', statements: [] },
      { role: 'patient', words: 'Two dock workers', statements: [] },
      { role: 'patient', words: 'them', statements: [] },
    ];
    expect(told({ title: 'arrest of Mira Tolen, two dock workers and others', participants })).toBe(
      'arrest|Mira Tolen+“Two dock workers”||more|',
    );
    expect(
      told({ title: 'arrest of two dock workers', participants: [{ ...participants[2]!, words: 'two dock workers' }] }),
    ).toBe('arrest|“two dock workers”|||');
  });

  it('[T210] a group’s capital letter makes no name of it, and whoever acted is told apart from whom it befell', () => {
    const file = {
      identities: [
        { id: 'idn-6', kind: 'group', name: 'Three dock workers' },
        { id: 'idn-7', kind: 'person', name: 'Their lawyer' },
        { id: 'idn-8', kind: 'organization', name: 'The Lantern Fund' },
      ],
    } as unknown as CaseFile;
    const parts = (identity: string, role: 'agent' | 'patient', title: string) =>
      eventTitleParts(event({ title, participants: [{ role, identity, statements: [] }] }), calledIn(file), bare);
    expect(parts('idn-6', 'patient', 'arrest of Three dock workers').who).toEqual(['“Three dock workers”']);
    expect(parts('idn-7', 'agent', 'arrest by Their lawyer')).toMatchObject({ who: ['“Their lawyer”'], acted: true });
    expect(parts('idn-8', 'patient', 'arrest of The Lantern Fund').who).toEqual(['The Lantern Fund']);
    expect(parts('idn-8', 'patient', 'arrest of The Lantern Fund').acted).toBeUndefined();
  });

  it('[T210] nobody with a name becomes the doer of harm, and nobody inside another’s name stands for themselves', () => {
    const participants: EventRecord['participants'] = [
      { role: 'agent', identity: 'idn-2', statements: [] },
      { role: 'patient', identity: 'idn-1', statements: [] },
    ];
    expect(told({ act: 'torture', title: 'torture of Mira Tolen', participants })).toBe('torture|Mira Tolen|||');
    expect(told({ act: 'torture', title: 'torture', participants: participants.slice(0, 1) })).toBe('torture||||');
    const family: EventRecord['participants'] = [
      { role: 'patient', identity: 'idn-4', statements: [] },
      { role: 'patient', identity: 'idn-2', statements: [] },
    ];
    expect(told({ title: 'arrest of Oren Vash', participants: family })).toBe('arrest|Oren Vash|||');
  });

  it('[T210] who speaks stands apart from whom they speak of; a place stands where nobody does', () => {
    const speech: EventRecord['participants'] = [
      { role: 'speaker', identity: 'idn-2', statements: [] },
      { role: 'patient', identity: 'idn-1', statements: [] },
    ];
    expect(told({ act: 'statement', title: 'statement by Oren Vash about Mira Tolen', participants: speech })).toBe(
      'statement|Oren Vash|Mira Tolen||',
    );
    const where: EventRecord['where'] = { value: 'idn-3', state: 'single', readings: [] };
    expect(told({ act: 'protest', title: 'protest in Northport', where })).toBe('protest||||Northport');
    expect(told({ title: 'arrest of Mira Tolen', where, participants: speech })).toBe('arrest|Mira Tolen|||');
  });

  it('[T210] a proceeding is told by its country, its act and those its own title names', () => {
    const proceeding: Proceeding = {
      id: 'prc-1',
      jurisdiction: 'Ruritania',
      title: 'Ruritania: torture of Mira Tolen',
      steps: [],
      persons: [{ identity: 'idn-2', status: 'defendant', statements: [] }],
      victims: ['idn-1'],
      final: 'not-known',
    };
    const parts = (one: Proceeding) => proceedingTitleParts(one, new Map(), called, bare);
    expect(parts(proceeding)).toMatchObject({ country: 'Ruritania', act: 'torture', who: ['Mira Tolen'], more: false });
    expect(parts({ ...proceeding, title: '25 people recognised as victims' })).toMatchObject({
      act: 'victim-recognised',
      who: [],
    });
    expect(parts({ ...proceeding, title: 'investigation of Oren Vash opened' })).toMatchObject({
      act: 'investigation-opened',
      who: ['Oren Vash'],
    });
  });

  it('[T210] in English a case file is told as it is', () => {
    const file = { events: [event({ title: 'arrest' })], identities: [], proceedings: [] } as unknown as CaseFile;
    expect(toldIn(file, english)).toEqual(file);
    expect(eventTitleParts(event({ title: 'arrest' }), called, bare).composed).toBe('arrest');
    expect(toldIn(file, bare).events[0]?.title).toBe('arrest||||');
  });

  it('[T210] the code of a hidden person stands as a name, before it is said in words', () => {
    const identities = [{ id: 'idn-9', kind: 'person', name: '▮A▮' }] as unknown as CaseFile['identities'];
    const participants: EventRecord['participants'] = [{ role: 'patient', identity: 'idn-9', statements: [] }];
    const one = event({ title: 'arrest of ▮A▮', participants });
    expect(eventTitleParts(one, calledIn({ identities }), bare).who).toEqual(['▮A▮']);
  });
});
