import { describe, expect, it } from 'vitest';
import { actsOf, readText, whoIs } from '../../../../test/support/read-text.ts';

describe('what belongs to which clause', () => {
  it('[R95] a distance right behind the verb of "who" dates that verb', () => {
    const reading = readText(
      'A radio journalist who was abducted by armed men two weeks ago has been found dead in a field, the paper reported.',
    );
    expect(actsOf(reading, 'abduction')[0]?.content.when?.words).toBe('two weeks ago');
    for (const death of actsOf(reading, 'death')) expect(death.content.when).toBeUndefined();
    const own = readText('The journalist who was abducted in May was released two weeks ago.');
    expect(actsOf(own, 'release')[0]?.content.when?.words).toBe('two weeks ago');
  });

  it('[R52] "they" behind a list of two is not a greater group of the sentence before', () => {
    const reading = readText(
      'Of the 26 farmers who were arrested in June, 24 were released. Two, Solo Rabin and Jean Tovar, were charged with murder; they were acquitted on 3 March.',
    );
    for (const acquittal of actsOf(reading, 'acquittal').filter((one) => one.strength === 'strong'))
      expect(whoIs(reading, acquittal, 'patient').join()).not.toMatch(/farmers/);
  });

  it('[R81] what is asked not to be done is asked, and an appeal to a court is no request', () => {
    const asked = readText('A student, who asked not to be named, told the paper that the hall was full.');
    for (const one of asked.statements.filter(({ kind }) => kind === 'request')) expect(one.polarity).toBe('affirmed');
    const appeal = readText(
      'Following an appeal by the families, the Supreme Court ordered that the case be reopened.',
    );
    expect(appeal.statements.filter(({ kind }) => kind === 'request')).toEqual([]);
  });
});
