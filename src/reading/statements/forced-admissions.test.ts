import { describe, expect, it } from 'vitest';
import { actsOf, readText, voicesOf, whoIs } from '../../../test/support/read-text.ts';

describe('admissions that were forced', () => {
  it('[R84] what somebody admitted and withdrew as beaten out of them proves only that they said so', () => {
    for (const text of [
      'Pavel Dromir, who had admitted in a written statement that he shot at the crowd, withdrew that statement, saying that guards had beaten him to obtain it.',
      'Pavel Dromir admitted in June that he shot at the crowd. At the trial Pavel Dromir retracted his confession and said that guards had beaten him.',
      'Pavel Dromir confessed under torture that he shot at the crowd.',
    ]) {
      const reading = readText(text);
      const shots = actsOf(reading, 'attack');
      expect(shots.length, text).toBeGreaterThan(0);
      for (const shot of shots) {
        expect(shot.circumstances, text).toBe('duress-alleged');
        expect(voicesOf(reading, shot), text).not.toContain('Pavel Dromir');
      }
    }
  });

  it('[R84] an admission of which no force is told stays free', () => {
    const reading = readText(
      'Pavel Dromir admitted in June that he shot at the crowd. Senka Velim said that guards had beaten her.',
    );
    expect(actsOf(reading, 'attack').map((one) => one.circumstances)).toEqual(['free']);
  });

  it('[R84] a paper that somebody was forced to sign is no free word', () => {
    const reading = readText(
      'Senka Velim was forced to sign a paper that she could not read. The paper states that the farmers attacked the guards.',
    );
    expect(actsOf(reading, 'attack').map((one) => one.circumstances)).toEqual(['duress-alleged']);
  });
});

describe('what did not happen', () => {
  it('[R64] a plot to kill is no killing', () => {
    for (const text of [
      'Pavel Dromir was convicted of conspiring to kill three rivals.',
      'He was found guilty of conspiring unsuccessfully in the spring to murder Jonas Kesten.',
      "The jury convicted him on charges of running a racket and of conspiring unsuccessfully in the late 1980's to murder Mr. Kesten.",
      'The police uncovered a plot to kill Jonas Kesten.',
      'Pavel Dromir plotted the murder of Jonas Kesten.',
    ])
      expect(
        actsOf(readText(text), 'killing').filter((one) => one.strength === 'strong'),
        text,
      ).toEqual([]);
  });

  it('[R64] what anybody who does it is warned of, and what a rejected claim holds, is told weakly', () => {
    const warned = readText('The minister warned that foreigners who took part in rallies would be expelled.');
    expect(actsOf(warned, 'protest').filter((one) => one.strength === 'strong')).toEqual([]);
    const rejected = readText('The court rejected the argument of the defence that the guards had been attacked.');
    expect(actsOf(rejected, 'attack').map((one) => one.strength)).toEqual(['weak']);
    const took = readText('The minister said that the foreigners who took part in the rally were expelled.');
    expect(actsOf(took, 'deportation').map((one) => one.strength)).toEqual(['strong']);
  });

  it('[R61] "whose": what befell the relative befell nobody else', () => {
    const reading = readText(
      'Senka Velim, whose brother and cousin were among the dead, wept as the verdict was read.',
    );
    for (const death of actsOf(reading, 'death')) expect(whoIs(reading, death, 'patient')).not.toContain('Senka Velim');
    const own = readText('Senka Velim, whose brother is a priest, was killed in May.');
    expect(whoIs(own, actsOf(own, 'killing')[0], 'patient')).toEqual(['Senka Velim']);
  });

  it('[R61] who is left out by name undergoes nothing', () => {
    const reading = readText('The jury convicted Pavel Dromir but not Senka Velim.');
    expect(actsOf(reading, 'conviction').flatMap((one) => whoIs(reading, one, 'patient'))).toEqual(['Pavel Dromir']);
  });

  it('[R72] a term of office is no sentence', () => {
    expect(actsOf(readText('Senka Velim served a term as chair of the society.'), 'sentence')).toEqual([]);
    expect(actsOf(readText('Senka Velim served a prison term of four years.'), 'sentence')).toHaveLength(1);
  });
});
