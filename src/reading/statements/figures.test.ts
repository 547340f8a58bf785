import { describe, expect, it } from 'vitest';
import { actsOf, readText } from '../../../test/support/read-text.ts';

type Reading = ReturnType<typeof readText>;

const figures = (reading: Reading) =>
  reading.statements.flatMap((statement) =>
    statement.content.kind === 'figure' ? [{ statement, content: statement.content }] : [],
  );

const scopes = (text: string): string[][] =>
  figures(readText(text)).map(({ content }) => content.scope.map((one) => one.words));

describe('sums', () => {
  it('[R89] others are counted with those they are others than', () => {
    const read = (text: string) =>
      figures(readText(text)).map(({ content }) => [content.measure, content.quantity.min]);
    expect(read('Mirela Dosku and 21 others were tortured.')).toEqual([['tortured', 22]]);
    const [case22] = figures(
      readText('Arben Leka reported that the case had grown to include not just him but 21 other victims.'),
    );
    expect(case22?.content.quantity).toMatchObject({ min: 22, max: 22 });
    expect(case22?.content.quantity.words).toContain('21 other victims');
    expect(case22?.content.measure).toBe('recognised-victims');
    expect(case22?.statement.polarity).toBe('affirmed');
  });

  it('[R89] with a group among them no sum is known, and those that are no others are counted alone', () => {
    expect(
      figures(readText('Three monks and 21 others were tortured.')).map(({ content }) => content.quantity.min),
    ).toContain(21);
    expect(
      figures(readText('Mirela Dosku and 21 students were tortured.')).map(({ content }) => content.quantity.min),
    ).toEqual([21]);
  });
});

describe('parts and wholes', () => {
  it('[R69] what befell a part is not told of its whole', () => {
    const read = figures(
      readText('The court said that 14 of the 57 people who complained were recognised as victims.'),
    );
    expect(read.map(({ content }) => content.quantity.min)).toEqual([14]);
  });
});

describe('what bounds a figure', () => {
  it('[R90] a scope is made of whole phrases: whom, where and in what, never who says so or when', () => {
    expect(scopes('According to the ministry, 40 people were killed during the May 2021 events.')).toEqual([
      ['people', 'during the May 2021 events'],
    ]);
    expect(scopes('On 4 May 2021, 12 students were arrested by soldiers in Tirana for shouting.')).toEqual([
      ['students', 'in Tirana'],
    ]);
  });

  it('[R90] people are no time: what they did after is no bound', () => {
    for (const scope of scopes('Three people died after rioters in Tirana set fire to a bank.'))
      expect(scope.join()).not.toContain('rioters');
  });

  it('[R90] a relative clause is bounded by what it tells of', () => {
    const [[, happening] = []] = scopes('Dosku was arrested during the unrest, during which 40 people died.');
    expect(happening).toBe('the unrest');
  });
});

describe('who is counted', () => {
  it('[R80] what somebody has is not counted with what befell them', () => {
    expect(scopes('The father to two boys died.')).toEqual([]);
    expect(scopes('A group of 12 people were killed.')).toHaveLength(1);
  });
});

describe('parts, and why', () => {
  it('[R91] only so many could: that they did, with the reason', () => {
    const reading = readText(
      'Mirela Dosku, a lawyer, said that only three of her 23 clients could participate in the investigation due to deportation and a 5-year entry ban.',
    );
    const [three, all] = figures(reading);
    expect(three?.content).toMatchObject({ measure: 'participated' });
    expect(three?.statement.strength).toBe('strong');
    expect(three?.content.statedReason?.words).toBe('deportation and a 5-year entry ban');
    expect(all?.content).toMatchObject({ measure: 'represented' });
    expect(reading.statements[three?.content.partOf ?? -1]).toBe(all?.statement);
    expect(actsOf(reading, 'entry-ban')[0]?.content.duration?.unit).toBe('year');
    const because = (three?.statement.links ?? []).filter((link) => link.kind === 'because');
    expect(because).toHaveLength(2);
  });

  it('[R91] most did not: what is denied is what the verb says of them', () => {
    const [most] = figures(readText('Arben Leka noted that most complaints about torture did not reach the court.'));
    expect(most?.content).toMatchObject({ measure: 'complaints', quantity: { qualifier: 'most' } });
    expect(most?.statement.polarity).toBe('denied');
    expect(most?.content.scope.map((one) => one.words)).toContain('reach the court');
  });
});
