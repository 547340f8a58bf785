import { describe, expect, it } from 'vitest';
import { actsOf, readText, voicesOf, whoIs } from '../../../test/support/read-text.ts';

type Content = ReturnType<typeof readText>['statements'][number]['content'];

const contents = <K extends Content['kind']>(text: string, kind: K): Extract<Content, { kind: K }>[] =>
  readText(text).statements.flatMap(({ content }) =>
    content.kind === kind ? [content as Extract<Content, { kind: K }>] : [],
  );

const patientsOf = (text: string, act: string): string[] => {
  const reading = readText(text);
  return actsOf(reading, act)
    .filter((one) => one.strength === 'strong')
    .flatMap((one) => whoIs(reading, one, 'patient'));
};

describe('deaths and disappearances', () => {
  it('[R71] a body that was found is the death of whose body it is', () => {
    for (const text of [
      'Mirela Dosku was a teacher. The body of Mirela Dosku was found in a lake on 4 May.',
      "Mirela Dosku vanished in May. Fishermen found Mirela Dosku's body two days later.",
      'Mirela Dosku was a teacher. A shepherd found the body of Mirela Dosku.',
    ])
      expect(patientsOf(text, 'death'), text).toEqual(['Mirela Dosku']);
    const [figure] = contents('Twelve bodies were brought to the morgue.', 'figure');
    expect([figure?.measure, figure?.quantity.min]).toEqual(['killed', 12]);
  });

  it('[R71] a body that was never found tells of no death', () => {
    expect(actsOf(readText('Mirela Dosku drove home. Her body was never found.'), 'death')).toEqual([]);
  });

  it('[R79] somebody not seen since, or of unknown whereabouts, has disappeared', () => {
    for (const text of [
      'Mirela Dosku has not been seen since.',
      'Mirela Dosku is a teacher. The whereabouts of Mirela Dosku are unknown.',
      'Mirela Dosku has been missing since 3 May.',
    ]) {
      expect(patientsOf(text, 'disappearance'), text).toEqual(['Mirela Dosku']);
      expect(actsOf(readText(text), 'disappearance')[0]?.polarity).toBe('affirmed');
    }
    expect(actsOf(readText('Mirela Dosku was seen in Tirana in May.'), 'disappearance')).toEqual([]);
  });
});

describe('verdicts', () => {
  it('[R72] a bare length of time that somebody gets is a sentence', () => {
    for (const text of [
      'Arben Leka received 30 years.',
      'Arben Leka got 12 years in prison.',
      'The judge gave Arben Leka 12 years.',
    ]) {
      const reading = readText(text);
      const [sentence] = actsOf(reading, 'sentence');
      expect(whoIs(reading, sentence, 'patient'), text).toEqual(['Arben Leka']);
      expect(sentence?.content.duration?.unit).toBe('year');
    }
    const [both] = actsOf(readText('Arben Leka and Toma Brek were given 20 and 12 years respectively.'), 'sentence');
    expect(both?.content.duration).toBeUndefined();
    for (const text of ['Arben Leka received 12 months of pay.', 'The villagers were given six months to leave.'])
      expect(actsOf(readText(text), 'sentence'), text).toEqual([]);
  });

  it('[R78] guilty convicts whoever was found so, and not guilty acquits', () => {
    expect(
      patientsOf('The court found Colonel Arben Leka and two of his officers guilty of the murder.', 'conviction'),
    ).toContain('Arben Leka');
    const acquitted = 'Arben Leka was found not guilty of murder.';
    expect(patientsOf(acquitted, 'acquittal')).toEqual(['Arben Leka']);
    expect(actsOf(readText(acquitted), 'conviction')).toEqual([]);
    expect(actsOf(readText('The court did not find Arben Leka guilty.'), 'conviction')[0]?.polarity).toBe('denied');
  });
});

describe('harm', () => {
  it('[R73] what is done to hands or head is done to whose they are', () => {
    expect(patientsOf('Officers put a plastic bag over the head of Arben Leka.', 'torture')).toEqual(['Arben Leka']);
    expect(patientsOf("Arben Leka's hands were burned with cigarettes.", 'torture')).toEqual(['Arben Leka']);
    expect(actsOf(readText('Soldiers burned eleven houses.'), 'torture')).toEqual([]);
  });

  it('[R74] drowning somebody is a killing, drowning alone is a death', () => {
    expect(patientsOf('Soldiers drowned Arben Leka in a river.', 'killing')).toEqual(['Arben Leka']);
    const alone = readText('Two boys drowned in the river.');
    expect(actsOf(alone, 'killing').filter((one) => one.strength === 'strong')).toEqual([]);
    expect(actsOf(alone, 'death')).toHaveLength(1);
    expect(actsOf(readText('Arben Leka was kicked, burned and suffocated by soldiers.'), 'death')).toEqual([]);
  });

  it('[R75] whoever stands before a participle with an object acts', () => {
    const reading = readText('Police officers kicked and punched the prisoners, Arben Leka said.');
    for (const beating of actsOf(reading, 'beating'))
      expect(whoIs(reading, beating, 'patient')).toEqual(['the prisoners']);
  });

  it('[R76] participles that go on with a clause keep its subject', () => {
    const passive = 'Arben Leka was dragged from his desk by soldiers, kicked in the stomach and pushed into a car.';
    expect(patientsOf(passive, 'beating')).toEqual(['Arben Leka']);
    expect(patientsOf(passive, 'abduction')).toEqual(['Arben Leka']);
    const tied = 'Arben Leka was tied to a fence and beaten with rifle butts.';
    expect(patientsOf(tied, 'beating')).toEqual(['Arben Leka']);
    const perfect = 'Arben Leka said that officers had hung him from a beam, given him electric shocks and left.';
    expect(patientsOf(perfect, 'torture')).not.toContain('officers');
  });

  it('[R77] burning one’s own hand is no torture', () => {
    expect(patientsOf('Arben Leka burned his hand while cooking.', 'torture')).toEqual([]);
    expect(patientsOf('Arben Leka broke his arm in a fall.', 'injury')).toEqual(['Arben Leka']);
  });

  it('[R77] whoever is beaten is not shown to beat themselves', () => {
    const reading = readText('Guards stripped Arben Leka naked and beat him.');
    for (const beating of actsOf(reading, 'beating'))
      expect(whoIs(reading, beating, 'agent')).not.toContain('Arben Leka');
  });

  it('[R73] being forced into a car by men is an abduction, by police a detention', () => {
    expect(patientsOf('Mirela Dosku was pushed into a van by two men in masks.', 'abduction')).toEqual([
      'Mirela Dosku',
    ]);
    expect(patientsOf('Mirela Dosku was pushed into a van by two police officers.', 'detention')).toEqual([
      'Mirela Dosku',
    ]);
    expect(actsOf(readText('Mirela Dosku took the train from her home to Durres.'), 'abduction')).not.toContainEqual(
      expect.objectContaining({ strength: 'strong' }),
    );
  });
});

describe('numbers, requests and what bodies show', () => {
  it('[R80] a number put at a figure counts what it is the number of', () => {
    const measured = (text: string) => contents(text, 'figure').map((one) => [one.measure, one.quantity.min]);
    expect(measured('The police put the death toll at nine.')).toEqual([['killed', 9]]);
    expect(measured('The ministry put the number of injured at 14.')).toEqual([['injured', 14]]);
    expect(measured('The group put the number of detainees at no fewer than 80.')).toEqual([['detained', 80]]);
  });

  it('[R81] what is asked of a body is a request to it', () => {
    const reading = readText('Mirela Dosku asked the interior ministry for protection.');
    const request = reading.statements.map(({ content }) => content).find(({ kind }) => kind === 'request');
    expect(request?.kind === 'request' ? reading.entities[request.to ?? -1]?.name : '').toBe('the interior ministry');
  });

  it('[R81] refusing somebody something denies nothing', () => {
    const text = 'Mirela Dosku was denied medical care in prison.';
    expect(contents(text, 'stance')).toEqual([]);
    expect(contents('The police denied Mirela Dosku access to a lawyer.', 'stance')).toEqual([]);
    expect(patientsOf(text, 'ill-treatment')).toEqual(['Mirela Dosku']);
  });

  it('[R82] what a body shows is a finding in the words of whoever tells it', () => {
    const reading = readText('The body showed signs of torture, the prosecutor said.');
    const found = reading.statements.find(({ kind }) => kind === 'finding');
    expect(voicesOf(reading, found)).toEqual(['the prosecutor']);
  });
});

describe('when a thing was said', () => {
  it('[R66] a date that only narrows a noun does not date who speaks of it', () => {
    const [said] = actsOf(
      readText('During the March 2021 events, the ministry announced the detention of Arben Leka.'),
      'statement',
    );
    expect(said).toBeDefined();
    expect(said?.content.when).toBeUndefined();
  });
});
