import { describe, expect, it } from 'vitest';
import { actsOf, readText, voicesOf, whoIs } from '../../../test/support/read-text.ts';

describe('what is a neighbour’s', () => {
  it('[R95] a date of one clause dates no act of the next', () => {
    const reading = readText(
      'Firemen were hosing down the rubble of the old hall late Tuesday, after the early morning fire demolished the structure.',
    );
    expect(actsOf(reading, 'destruction')[0]?.content.when).toBeUndefined();
    const said = readText(
      'Dosku was searched because he was a suspect in a shooting that occurred in the town Monday, said Captain Arben Leka.',
    );
    expect(actsOf(said, 'statement')[0]?.content.when).toBeUndefined();
  });

  it('[R95] a date in front of a clause is its own', () => {
    const [arrest] = actsOf(readText('On Monday, police arrested Mirela Dosku.'), 'arrest');
    expect(arrest?.content.when).toBeDefined();
  });

  it('[R96] whom somebody shot and killed was killed, not who shot', () => {
    const reading = readText('Toma Brek, whom Arben Leka shot and killed in 1957, was a teacher.');
    const [killing] = actsOf(reading, 'killing');
    expect(whoIs(reading, killing, 'patient')).toEqual(['Toma Brek']);
    expect(whoIs(reading, killing, 'agent')).toEqual(['Arben Leka']);
  });

  it('[R96] how often is nobody who is shot', () => {
    const reading = readText('Mirela Dosku was shot multiple times.');
    const shot = reading.statements.flatMap(({ content }) => (content.kind === 'act' ? [content] : []));
    expect(shot[0]?.participants.map((one) => one.words.words)).toEqual(['Mirela Dosku']);
    expect(shot[0]?.participants[0]?.role).toBe('patient');
  });

  it('[R96] who goes on trial for killing is only said to have killed', () => {
    const [killing] = actsOf(readText('Two men went on trial on Wednesday for killing a mother of two.'), 'killing');
    expect(killing?.modality).not.toBe('asserted');
  });
});

describe('who is nobody, and who is the same', () => {
  it('[R97] what events come to be called is nobody’s name', () => {
    const reading = readText(
      'The events came to be called Bloody March or “Kuqe Prilla” in Albanian. Mirela Dosku was arrested.',
    );
    expect(reading.entities.map((entity) => entity.name)).not.toContain('Kuqe Prilla');
  });

  it('[R97] a description by looks or with an aside still takes up whom it fits', () => {
    const reading = readText(
      'Mirela Dosku, a singer, was arrested on Monday. A channel showed a video of the performer with a bruised face.',
    );
    expect(reading.entities.filter((entity) => entity.kind === 'person').map((entity) => entity.name)).toEqual([
      'Mirela Dosku',
    ]);
  });

  it('[R97] a clause that the parser lost keeps its speaker', () => {
    const reading = readText(
      'Rights groups insist that the number of killed during the unrest may be much bigger, presenting proof that many students were killed by soldiers.',
    );
    for (const killing of actsOf(reading, 'killing')) expect(voicesOf(reading, killing)).toEqual(['Rights groups']);
  });
});
