import { describe, expect, it } from 'vitest';
import { actsOf, readText, voicesOf, whoIs } from '../../../test/support/read-text.ts';

const figuresOf = (reading: ReturnType<typeof readText>) =>
  reading.statements.filter((statement) => statement.content.kind === 'figure');

describe('words on the air', () => {
  it('[R83] what somebody held says on the air keeps its medium and is of unknown freedom', () => {
    const reading = readText(
      'Mirela Dosku was arrested on 4 May. Two days later Dosku appeared on state television and said that she had been paid $500 to riot.',
    );
    const [paid] = figuresOf(reading);
    expect(paid?.circumstances).toBe('unknown');
    expect(paid?.voice[0]?.through?.words).toContain('state television');
    const [said] = actsOf(reading, 'statement');
    expect(said?.circumstances).toBe('unknown');
    const later = readText(
      'Mirela Dosku was arrested on 4 May. Dosku appeared on television and apologised; she later told Border Dispatch that she had been beaten.',
    );
    expect(actsOf(later, 'beating')[0]?.circumstances).toBe('free');
  });

  it('[R83] whoever is told to be in nobody’s hands speaks on television freely', () => {
    const reading = readText('The minister said on state television that 12 people had been killed.');
    const [killed] = figuresOf(reading);
    expect(killed?.circumstances).toBe('free');
    expect(voicesOf(reading, killed)).toEqual(['The minister']);
  });

  it('[R84] a confession with "to" is what was said, not silence', () => {
    const reading = readText(
      'Mirela Dosku was freed after appearing in a video, in which she admitted to taking part in riots for payment. Her lawyer says she was forced to make the statement.',
    );
    const [made] = actsOf(reading, 'forced-confession').filter((one) => one.circumstances === 'duress-alleged');
    expect(made?.content.topic?.words).toContain('taking part in riots');
    expect(whoIs(reading, made, 'speaker')).toEqual([]);
  });
});

describe('duress that is told', () => {
  it('[R84] a clip recorded under duress is the forced confession of whom it shows, in the words of those who say so', () => {
    const reading = readText(
      'Police released a video in which Mirela Dosku admitted to the theft. Concerns were expressed that the clip was recorded under duress.',
    );
    const forced = actsOf(reading, 'forced-confession').find((one) => one.content.trigger.words === 'recorded');
    expect(whoIs(reading, forced, 'patient')).toEqual(['Mirela Dosku']);
    expect(forced?.modality).toBe('alleged');
    expect(forced?.voice[0]?.words?.words).toBe('Concerns');
  });

  it('[R84] who was made to confess is no voice for the confession, on whatever day it was found', () => {
    const reading = readText(
      'Arben Leka was arrested in May. Leka confessed to the murder on television. A judge ruled that the confession had been extracted under torture.',
    );
    for (const statement of reading.statements) {
      if (!statement.passages[0] || statement.sentence !== 1) continue;
      expect(statement.circumstances).toBe('duress-alleged');
      expect(voicesOf(reading, statement)).not.toContain('Arben Leka');
    }
    expect(whoIs(reading, actsOf(reading, 'forced-confession').at(-1), 'patient')).toEqual(['Arben Leka']);
  });

  it('[R84] who expresses a concern is its voice', () => {
    const reading = readText('Her lawyers expressed concern that Mirela Dosku had been tortured.');
    expect(voicesOf(reading, actsOf(reading, 'torture')[0])).toEqual(['Her lawyers']);
    const argued = readText('The court rejected the argument that Arben Leka had attacked the soldiers.');
    expect(voicesOf(argued, actsOf(argued, 'attack')[0])).not.toContain('The court');
  });
});
