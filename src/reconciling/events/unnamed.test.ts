import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../test/support/derived-texts.ts';
import { derive } from '../../derive.ts';
import type { EventRecord } from '../../model/index.ts';
import { topicOf } from '../coreference/told-act.ts';
import { befallenWords } from './befallen-words.ts';
import type { Happening } from './happening.ts';
import { areUnnamed, storyOf } from './unnamed.ts';

const eventsOf = (...texts: readonly string[]): readonly EventRecord[] =>
  derive({ sources: texts.map((text, at) => readSource(`${at}.txt`, text)), decisions: [] }).events;
const shared = (events: readonly EventRecord[], act: string) =>
  events.filter((event) => event.act === act && event.sources.length > 1);

const MARKET = 'The market was closed after the riot over bread prices, the Karaton council said.';
const killed = (who: string, how = 'was killed') =>
  `${who} ${how} in Karaton on 5 May 2031 when guards opened fire at the grain market. ${MARKET}`;

describe('acts whose people nobody names', () => {
  it('[C223] in reports about one story are one where they befell alike people in one place on one day', () => {
    const again =
      'On 5 May 2031 one woman was shot dead in Karaton during the riot over bread prices at the grain market, which was closed.';
    expect(shared(eventsOf(killed('A woman'), again), 'killing')).toHaveLength(1);
  });

  it('[C223] are two where they befell other people, on another day or in another number', () => {
    expect(shared(eventsOf(killed('A woman'), killed('A policeman')), 'killing')).toEqual([]);
    expect(shared(eventsOf(killed('A woman'), killed('A woman').replace('5 May', '9 June')), 'killing')).toEqual([]);
    expect(
      shared(eventsOf(killed('Two women', 'were killed'), killed('Seven women', 'were killed')), 'killing'),
    ).toEqual([]);
  });

  it('[C223] are told with both wordings, and why they are held to be one', () => {
    const [one] = shared(eventsOf(killed('Forty women', 'were killed'), killed('Forty women', 'died')), 'killing');
    expect(one?.statements).toHaveLength(2);
    expect(one?.participants.some((part) => part.role === 'patient' && part.count === 40)).toBe(true);
  });

  it('[C224] alike trials in two towns stay two, whatever wording passes from one report to the other', () => {
    const towns = ['Karaton', 'Ludmir', 'Tresk', 'Sarvan', 'Velm'];
    const trials = [
      'A court in TOWN sentenced three police officers to five years in prison on 4 March 2031. The officers had beaten prisoners, relatives said in TOWN.',
      'Twelve miners were arrested in TOWN after a strike over wages. The miners had blocked a road near TOWN for a week.',
      'Forty people were injured when police dispersed a rally in TOWN. Doctors in TOWN treated gunshot wounds.',
    ];
    const two = fc.uniqueArray(fc.constantFrom(...towns), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(two, fc.constantFrom(...trials), ([here = '', there = ''], text) => {
        const events = eventsOf(text.replaceAll('TOWN', here), text.replaceAll('TOWN', there));
        expect(events.length).toBeGreaterThan(1);
        expect(events.filter((event) => event.sources.length > 1)).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  it('[C224] the same number in reports about two stories is no reason to join', () => {
    const bridge =
      'Forty people were injured when a bridge in Karaton collapsed. Engineers had warned of rust in the girders.';
    const quarry =
      'Forty people were injured when police fired tear gas at miners of the Velm quarry, who wanted their wages.';
    expect(shared(eventsOf(bridge, quarry), 'injury')).toEqual([]);
  });
});

describe('whether two reports are about one story', () => {
  const about = (...words: readonly string[]) =>
    ({
      topic: topicOf(words.map((word) => ({ word, weight: 20, ...(/^[A-Z]/.test(word) ? { name: true } : {}) }))),
    }) as Happening;

  it('[C224] is told by the words they share; without a name in common they are about two', () => {
    expect(storyOf(about('Karaton', 'bread', 'riot'), about('Karaton', 'riot', 'market'))).toBe('one');
    expect(storyOf(about('Karaton', 'bread', 'riot'), about('Ludmir', 'bread', 'riot'))).toBe('other');
    expect(storyOf(about('bread', 'riot'), about('Ludmir', 'dam', 'flood'))).toBe('other');
    expect(storyOf({} as Happening, about('Karaton'))).toBeUndefined();
  });

  it('[C224] sees one name in two scripts', () => {
    expect(storyOf(about('Tokayev', 'bread'), about('Toqaev', 'bread'))).toBe('one');
  });

  it('[C223] words for people are compared without their endings, short words not at all', () => {
    expect(befallenWords(['two policemen'])).toEqual(new Set(['polic']));
    expect(befallenWords(['his', 'the man'])).toEqual(new Set());
    const one = { named: false, family: 'killing', record: { source: 'a' } } as unknown as Happening;
    expect(areUnnamed(one, { ...one, record: { source: 'b' } } as unknown as Happening)).toBe(true);
    expect(areUnnamed(one, one)).toBe(false);
  });
});
