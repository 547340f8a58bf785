import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actsOf, readText, voicesOf, whoIs } from '../../test/support/read-text.ts';
import { wordsAt } from '../model/index.ts';

describe('who did what to whom', () => {
  it('[R60] coordinated verbs share their subject and the date in front of them', () => {
    const reading = readText('On 4 March 2021, Mirela Dosku was arrested and deported.');
    for (const act of ['arrest', 'deportation']) {
      const [found] = actsOf(reading, act);
      expect(whoIs(reading, found, 'patient')).toEqual(['Mirela Dosku']);
      expect(found?.content.when?.stated).toBe('2021-03-04');
    }
  });

  it('[R60] two bare verbs share the date they end in', () => {
    const reading = readText('Dosku was released and returned to Albania on January 10.');
    expect(actsOf(reading, 'release')[0]?.content.when?.stated).toBe('XXXX-01-10');
    expect(actsOf(reading, 'travel')[0]?.content.when?.stated).toBe('XXXX-01-10');
  });

  it('[R61] a relative clause is told of the noun before it', () => {
    const reading = readText('Dosku identified three guards who had beaten her.');
    const [beating] = actsOf(reading, 'beating');
    expect(whoIs(reading, beating, 'agent')).toEqual(['three guards']);
    expect(whoIs(reading, beating, 'patient')).toEqual(['Dosku']);
  });

  it('[R62] a counted subject of a verb without its auxiliary undergoes the act', () => {
    const reading = readText(
      'According to the ministry, 12 people were killed in the protests, and hundreds detained.',
    );
    const [detention] = actsOf(reading, 'detention');
    expect(whoIs(reading, detention, 'agent')).toEqual([]);
    expect(whoIs(reading, detention, 'patient')).toHaveLength(1);
  });

  it('[R62] the agent of a passive is whom "by" brings', () => {
    const reading = readText('The protesters were beaten by soldiers in the square.');
    const [beating] = actsOf(reading, 'beating');
    expect(whoIs(reading, beating, 'agent')).toEqual(['soldiers']);
    expect(whoIs(reading, beating, 'patient')).toEqual(['The protesters']);
  });
});

describe('how it is said', () => {
  it('[R63] denial and failing are kept, and "not only" denies nothing', () => {
    expect(actsOf(readText('The police did not arrest Dosku.'), 'arrest')[0]?.polarity).toBe('denied');
    expect(actsOf(readText('The guards not only beat Dosku but also threatened her.'), 'beating')[0]?.polarity).toBe(
      'affirmed',
    );
    expect(actsOf(readText('The minister denied that police had tortured Dosku.'), 'torture')[0]?.polarity).toBe(
      'denied',
    );
  });

  it('[R64] what is demanded, planned or feared has not happened', () => {
    for (const text of [
      'The government demanded that Dosku be released.',
      'The court may release Dosku.',
      'Dosku was afraid to return to Albania.',
    ]) {
      for (const statement of readText(text).statements) {
        if (statement.content.kind === 'act' && ['release', 'travel'].includes(statement.content.act)) {
          expect(statement.strength, text).toBe('weak');
        }
      }
    }
  });

  it('[R65] allegations stay allegations', () => {
    const reading = readText('At least 30 prisoners were allegedly tortured by guards.');
    expect(actsOf(reading, 'torture')[0]?.modality).toBe('alleged');
  });
});

describe('who says so', () => {
  it('[R66] whoever told it is the voice, and what they told happened is apart from when they told it', () => {
    const reading = readText('Mirela Dosku told reporters on May 3 that she was arrested on April 2.');
    const [arrest] = actsOf(reading, 'arrest');
    expect(voicesOf(reading, arrest)).toEqual(['Mirela Dosku']);
    expect(arrest?.content.when?.stated).toBe('XXXX-04-02');
    expect(arrest?.voice[0]?.when?.stated).toBe('XXXX-05-03');
  });

  it('[R66] a speech clause at the end speaks for what stands before it', () => {
    const reading = readText('Twelve people were killed in the fire, police said.');
    expect(voicesOf(reading, actsOf(reading, 'killing')[0])).toEqual(['police']);
  });

  it('[R67] words in a recording that somebody was forced to make are never their voice', () => {
    const reading = readText(
      'State television showed a video in which Dosku said she was paid $500 to riot. Her lawyer said she was forced to make the statement.',
    );
    const paid = reading.statements.filter((statement) => statement.content.kind === 'figure');
    expect(paid.length).toBeGreaterThan(0);
    for (const statement of paid) {
      expect(statement.circumstances).toBe('duress-alleged');
      expect(voicesOf(reading, statement)).not.toContain('Dosku');
    }
  });
});

describe('what a reading keeps', () => {
  it('[R68] a name that was lost with its link is a gap, not a guess', () => {
    const reading = readText(
      'In an interview with in September 2023 she recounted her arrest. Her lawyer told that she was afraid.',
    );
    expect(reading.gaps.filter((gap) => gap.code === 'lost-word')).toHaveLength(2);
  });

  it('[R69] a figure that is a part points at its whole', () => {
    const reading = readText('At least 40 people died, including six of torture.');
    const figures = reading.statements.flatMap((statement) =>
      statement.content.kind === 'figure' ? [statement.content] : [],
    );
    const part = figures.find((figure) => figure.quantity.min === 6);
    expect(part?.measure).toBe('tortured-to-death');
    const whole = part?.partOf === undefined ? undefined : reading.statements[part.partOf]?.content;
    expect(whole?.kind === 'figure' ? whole.quantity.min : undefined).toBe(40);
  });

  it('[R70] every statement stands on words of the text, counted in code points', () => {
    const text = 'The 🎻 player Mirela Dosku was arrested on 4 March 2021 in Tirana, police said 🎹.';
    const reading = readText(text);
    const [arrest] = actsOf(reading, 'arrest');
    const [passage] = arrest?.passages ?? [];
    expect(passage && wordsAt(text, passage)).toContain('arrested on 4 March 2021');
  });

  it('[R70] reads any text without failing, twice alike', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string({ unit: 'grapheme' }),
            fc.constantFrom('Police', 'arrested', '12 people', 'said', '“', '”', '.', ',', 'who', 'was', 'and'),
          ),
          { maxLength: 30 },
        ),
        (words) => {
          const text = words.join(' ');
          const reading = readText(text);
          expect(JSON.stringify(readText(text))).toBe(JSON.stringify(reading));
          const length = [...text].length;
          for (const statement of reading.statements) {
            expect(statement.passages.length).toBeGreaterThan(0);
            for (const span of statement.passages)
              expect(span.start >= 0 && span.start < span.end && span.end <= length).toBe(true);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
