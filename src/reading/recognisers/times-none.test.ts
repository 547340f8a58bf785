import { describe, expect, it } from 'vitest';
import { analysisOf } from '../../../test/support/tokens.ts';
import { timeWords } from '../languages/en/time-words.ts';
import { recogniseTimes } from './times.ts';

const NONE: readonly (readonly [string, Record<string, string>?])[] = [
  ['They may march again.'],
  ['May they rest in peace.', { May: 'AUX' }],
  ['The march moved on.'],
  ['March with us, they said.', { March: 'VERB' }],
  ['The Sunday Bugle wrote about it.'],
  ['They meet every Friday.'],
  ['The crowd recalled Bloody Sunday.'],
  ['The crowd recalled Black January.'],
  ['April Norwood spoke to the crowd.', { April: 'PROPN' }],
  ['At the time nobody spoke.'],
  ['They took a second look at the third man.'],
  ['He has a two-year sentence.'],
  ['They were held for two months.'],
  ['They were held for 10 days.'],
  ['A 5-year entry ban was ordered.'],
  ['Some 2000 people came.'],
  ['He paid 2000 dollars.'],
  ['He sent it day after day.'],
  ['She no longer spoke, sooner or later they would know.'],
  ['Version 3.12.2019.4 was used.'],
  ['Call 555-12-2019-44 now.'],
  ['It was the last day of the hearing.'],
  ['The last week of the hearing was quiet.'],
  ['He spent 20 minutes there.'],
  ['constructor toString __proto__ hasOwnProperty'],
];

describe('what is no time', () => {
  it.each(NONE.map(([text, tags]) => ({ text, tags: tags ?? {} })))(
    '[R27] "$text" states no time',
    ({ text, tags }) => {
      expect(recogniseTimes(analysisOf(text, tags), timeWords).map(({ when }) => when.words)).toEqual([]);
    },
  );

  it('[R27] a month before a number of people leaves the number to be counted', () => {
    const found = recogniseTimes(analysisOf('In May 20 people were held.'), timeWords);
    expect(found.map(({ when }) => [when.words, when.stated])).toEqual([['In May', 'XXXX-05']]);
  });
});
