import { describe, expect, it } from 'vitest';
import { actsOf, readText } from '../../../test/support/read-text.ts';

type Reading = ReturnType<typeof readText>;

const requests = (reading: Reading) =>
  reading.statements.flatMap((statement) =>
    statement.content.kind === 'request' ? [{ statement, content: statement.content }] : [],
  );

const nameOf = (reading: Reading, entity: number | undefined): string | undefined =>
  entity === undefined ? undefined : reading.entities[entity]?.name;

describe('steps of a case', () => {
  it('[R92] a step keeps the case it is a step of, and why', () => {
    const reading = readText(
      'Criminal cases related to the beating of prisoners were opened in February 2022. The investigation was suspended in May for a lack of suspects.',
    );
    const [opened] = actsOf(reading, 'investigation-opened');
    expect(opened?.content.topic?.words).toBe('Criminal cases related to the beating of prisoners');
    const [suspended] = actsOf(reading, 'investigation-suspended');
    expect(suspended?.content.topic?.words).toBe('The investigation');
    expect(suspended?.content.statedReason?.words).toBe('for a lack of suspects');
  });

  it('[R92] "it" is the case named shortly before, with its words', () => {
    const reading = readText(
      'An investigation into the fire was opened in March. It was suspended for a lack of suspects.',
    );
    const [suspended] = actsOf(reading, 'investigation-suspended');
    expect(suspended?.content.topic?.words).toBe('An investigation into the fire');
    expect(suspended?.passages).toHaveLength(2);
  });

  it('[R92] a verdict that is upheld or enters into force is a step', () => {
    expect(actsOf(readText('The supreme court upheld the verdict.'), 'appeal')[0]?.content.topic?.words).toContain(
      'the verdict',
    );
    expect(actsOf(readText('The verdict entered into force on 3 May.'), 'other')[0]?.content.topic?.words).toContain(
      'force',
    );
  });

  it('[R92] the article is kept with the charge', () => {
    const [charge] = actsOf(readText('Mirela Dosku was charged under Article 146 of the Criminal Code.'), 'charge');
    expect(charge?.content.characterisation?.words).toContain('Article 146');
  });
});

describe('lengths', () => {
  it('[R93] a length belongs to the act that it hangs on, not to the one beside it', () => {
    const reading = readText('Despite their conviction and three-year prison sentences, the officers smiled.');
    expect(actsOf(reading, 'conviction')[0]?.content.duration).toBeUndefined();
    expect(actsOf(reading, 'sentence')[0]?.content.duration?.words).toBe('three-year');
    const hiding = readText('Mirela Dosku was arrested after three years in hiding.');
    expect(actsOf(hiding, 'arrest')[0]?.content.duration).toBeUndefined();
  });
});

describe('requests and findings', () => {
  it('[R94] who answers a request is not who makes it, and the answer is kept', () => {
    const reading = readText('The court ignored a request by Mirela Dosku for the footage.');
    const [request] = requests(reading);
    expect(nameOf(reading, request?.content.from)).toBe('Mirela Dosku');
    expect(request?.content.answer).toBe('other');
    const refused = readText('The president rejected calls by opposition leaders for an inquiry.');
    for (const { content } of requests(refused)) expect(nameOf(refused, content.from)).not.toBe('The president');
  });

  it('[R94] what follows a demand is linked to it', () => {
    const reading = readText('Mirela Dosku was freed following a demand from the city council.');
    const [demand] = requests(reading);
    expect(nameOf(reading, demand?.content.from)).toBe('the city council');
    const later = (demand?.statement.links ?? []).filter((link) => link.kind === 'precedes');
    expect(later.map((link) => reading.statements[link.to])).toEqual([actsOf(reading, 'release')[0]]);
  });

  it('[R94] a finding keeps what it calls the act', () => {
    const reading = readText('The court concluded that guards had beaten Mirela Dosku during her unlawful detention.');
    const found = reading.statements.find(({ kind }) => kind === 'finding')?.content;
    expect(found?.kind === 'finding' ? found.characterisation?.words : '').toBe('unlawful detention');
  });
});
