import { describe, expect, it } from 'vitest';
import { report, type Said, type Told } from '../../../test/support/readings.ts';
import { derive } from '../../derive.ts';
import type { CaseFile } from '../../model/index.ts';

const derived = (...all: Told[]): CaseFile =>
  derive({ sources: all.map((told) => report({ ...told, inSentences: true })), decisions: [] });
const actsOf = (file: CaseFile, steps: readonly string[]) =>
  steps.map((id) => file.events.find((event) => event.id === id)?.act ?? 'statement');
const named = (file: CaseFile, id: string) => file.identities.find((one) => one.id === id)?.name ?? id;

const cast = {
  baker: { kind: 'person' as const, name: 'Anar Belikov' },
  captain: { kind: 'person' as const, name: 'Timo Orsk', posts: ['captain'] },
  major: { kind: 'person' as const, name: 'Lev Dorran', posts: ['major'] },
  country: { kind: 'place' as const, name: 'Kenya' },
  town: { kind: 'place' as const, name: 'Tresk', partOf: 'country' },
  court: { kind: 'organization' as const, name: 'Tresk district court', partOf: 'town' },
  ministry: { kind: 'organization' as const, name: 'Ministry of Justice', nationalities: ['Uganda'] },
  officers: { kind: 'group' as const, name: 'two police officers', unnamed: true as const, count: 2 },
};

const TEXT = `Anar Belikov was tortured in Tresk by the captain and the major, Kenya, 2031.

Anar Belikov was arrested. An inquiry into the torture of Anar Belikov was opened in February 2031. It was suspended in May 2031. It was taken up again. Anar Belikov pointed at two police officers in December 2031.

Timo Orsk was detained on 4 March 2032. The Tresk district court found Timo Orsk guilty of torturing Anar Belikov on 9 June 2033. Timo Orsk got four years.

The Ministry of Justice told that Anar Belikov had been harmed.`;

const said = {
  torture: { words: 'Anar Belikov was tortured in Tresk', act: 'torture', patient: 'baker', where: 'town' },
  arrest: { words: 'Anar Belikov was arrested', act: 'arrest', patient: 'baker' },
  opened: {
    words: 'was opened in February 2031',
    act: 'investigation-opened',
    when: { words: 'February 2031', stated: '2031-02' },
  },
  suspended: {
    words: 'It was suspended in May 2031',
    act: 'investigation-suspended',
    when: { words: 'May 2031', stated: '2031-05' },
  },
  resumed: { words: 'It was taken up again', act: 'investigation-resumed' },
  pointed: {
    words: 'Anar Belikov pointed at two police officers',
    act: 'identification',
    agent: 'baker',
    patient: 'officers',
    when: { words: 'December 2031', stated: '2031-12' },
  },
  detained: {
    words: 'Timo Orsk was detained',
    act: 'detention',
    patient: 'captain',
    when: { words: '4 March 2032', stated: '2032-03-04' },
  },
  guilty: {
    words: 'found Timo Orsk guilty of torturing Anar Belikov',
    act: 'conviction',
    patient: 'captain',
    authority: 'court',
    when: { words: '9 June 2033', stated: '2033-06-09' },
  },
  sentenced: { words: 'Timo Orsk got four years', act: 'sentence', patient: 'captain' },
} as const satisfies Record<string, Said>;

const told = (...says: Said[]): Told => ({ source: 'src-a', text: TEXT, cast, says, published: '2034-01-10' });
const whole = () => derived(told(...Object.values(said)));
const only = (file: CaseFile): CaseFile['proceedings'][number] => {
  expect(file.proceedings).toHaveLength(1);
  return file.proceedings[0] as CaseFile['proceedings'][number];
};

describe('proceedings', () => {
  it('[C80] join the steps about one injured person and those accused of harming them, and say why of each', () => {
    const file = whole();
    const one = only(file);
    expect(actsOf(file, one.steps)).toEqual([
      'investigation-opened',
      'investigation-suspended',
      'investigation-resumed',
      'identification',
      'detention',
      'conviction',
      'sentence',
    ]);
    expect(one.jurisdiction).toBe('Kenya');
    expect(one.title).toBe('Kenya: torture of Anar Belikov');
    expect(one.joined?.map((step) => step.step).sort()).toEqual([...one.steps].sort());
  });

  it('[C80] come out alike in whatever order the reports come', () => {
    const half = [
      told(said.torture, said.opened, said.suspended),
      { ...told(said.detained, said.guilty), source: 'src-b' },
    ];
    const there = derived(...half).proceedings;
    expect(there).toHaveLength(1);
    expect(derived(...half.reverse()).proceedings).toEqual(there);
  });

  it('[C83] hold no arrest of the injured, and the arrest of whoever is accused', () => {
    const file = whole();
    const patients = only(file).steps.flatMap((id) =>
      file.events
        .filter((event) => event.id === id && event.act === 'detention')
        .flatMap((event) => event.participants),
    );
    expect(patients.map((one) => named(file, one.identity ?? ''))).toEqual(['Timo Orsk']);
    expect(file.events.some((event) => event.act === 'arrest')).toBe(true);
  });

  it('[C82] a step without a subject joins the only proceeding of its paragraph; beside two it stays loose', () => {
    const file = derived(told(said.torture, said.opened, said.suspended));
    expect(only(file).joined?.map((one) => one.reason.code)).toContain('step-told-beside');
    const text = `Anar Belikov was tortured. Lev Dorran was tortured.

An inquiry about Anar Belikov was opened in February 2031. An inquiry about Lev Dorran was opened in April 2031. It was suspended.`;
    const two = derived({
      source: 'src-a',
      text,
      cast: { baker: cast.baker, miller: { kind: 'person', name: 'Lev Dorran' } },
      says: [
        { words: 'Anar Belikov was tortured', act: 'torture', patient: 'baker' },
        { words: 'Lev Dorran was tortured', act: 'torture', patient: 'miller' },
        {
          words: 'An inquiry about Anar Belikov was opened',
          act: 'investigation-opened',
          when: { words: 'February 2031', stated: '2031-02' },
        },
        {
          words: 'An inquiry about Lev Dorran was opened',
          act: 'investigation-opened',
          when: { words: 'April 2031', stated: '2031-04' },
        },
        { words: 'It was suspended', act: 'investigation-suspended' },
      ],
    });
    expect(two.proceedings).toHaveLength(2);
    expect(two.looseSteps?.map((one) => actsOf(two, [one.step])[0])).toEqual(['investigation-suspended']);
  });

  it('[C81] two alike trials of other people in other towns stay two', () => {
    const trial = (source: string, name: string, town: string): Told => ({
      source,
      text: `${town} city court tried and found ${name} guilty of torture.`,
      cast: {
        man: { kind: 'person', name },
        court: { kind: 'organization', name: `${town} city court`, nationalities: ['Kenya'] },
      },
      says: [{ words: `found ${name} guilty of torture`, act: 'conviction', patient: 'man', authority: 'court' }],
    });
    const file = derived(trial('src-a', 'Timo Orsk', 'Tresk'), trial('src-b', 'Lev Dorran', 'Molin'));
    expect(file.proceedings.map((one) => one.title).sort()).toEqual([
      'Kenya: conviction of Lev Dorran',
      'Kenya: conviction of Timo Orsk',
    ]);
  });

  it('[C81] two trials of strangers for harm to one person stay two, and what both share joins neither', () => {
    const other: Told = {
      source: 'src-b',
      text: 'Molin city court found Lev Dorran guilty of torturing Anar Belikov on 3 May 2032.',
      cast: {
        baker: cast.baker,
        man: { kind: 'person', name: 'Lev Dorran' },
        court: { kind: 'organization', name: 'Molin city court', nationalities: ['Kenya'] },
      },
      says: [
        {
          words: 'found Lev Dorran guilty of torturing Anar Belikov',
          act: 'conviction',
          patient: 'man',
          authority: 'court',
          when: { words: '3 May 2032', stated: '2032-05-03' },
        },
      ],
    };
    const file = derived(told(said.torture, said.opened, said.guilty), other);
    expect(file.proceedings.map((one) => actsOf(file, one.steps)).sort()).toEqual([
      ['conviction'],
      ['conviction'],
      ['investigation-opened'],
    ]);
    expect(file.proceedings.every((one) => one.related?.length === 2)).toBe(true);
  });

  it('[C81] what a person is accused of in one and suffered in another is two proceedings that name each other', () => {
    const counter: Told = {
      source: 'src-b',
      text: 'Anar Belikov was charged with riot in Kenya.',
      cast: { baker: cast.baker, country: cast.country },
      says: [{ words: 'Anar Belikov was charged with riot', act: 'charge', patient: 'baker' }],
    };
    const file = derived(told(said.torture, said.opened, said.detained, said.guilty), counter);
    const kinds = new Map(
      file.proceedings.map((one) => [one.persons.some((p) => p.status === 'accused'), one.related]),
    );
    expect(kinds.get(true)?.map((one) => one.kind)).toEqual(['counter_case']);
    expect(kinds.get(false)?.map((one) => one.kind)).toEqual(['concerns_torture_in']);
    const baker = file.proceedings.flatMap((one) =>
      one.persons.filter((p) => named(file, p.identity) === 'Anar Belikov').map((p) => p.status),
    );
    expect(baker.sort()).toEqual(['accused', 'victim_claimed']);
  });
});

describe('what a proceeding says of itself', () => {
  it('[C85] a step after a suspension shows that it was resumed, unless that is told', () => {
    const inferred = only(derived(told(said.torture, said.opened, said.suspended, said.pointed))).inferredSteps;
    expect(inferred?.map((one) => [one.act, one.when.inferred, one.reason.code])).toEqual([
      ['investigation-resumed', '[2031-05-01..2031-12-31]', 'resumed-since'],
    ]);
    expect(only(whole()).inferredSteps).toBeUndefined();
    expect(only(derived(told(said.torture, said.opened, said.suspended))).inferredSteps).toBeUndefined();
  });

  it('[C89] its stages follow the steps, the inferred resumption among them, and end where the last step left it', () => {
    const one = only(derived(told(said.torture, said.opened, said.suspended, said.pointed, said.guilty)));
    expect(one.history?.map((each) => each.stage)).toEqual([
      'pretrial_open',
      'suspended_or_interrupted_unspecified',
      'pretrial_open',
      'first_instance_judgment',
    ]);
    expect(one.stage).toBe('first_instance_judgment');
    expect(one.outcomes?.map((each) => each.result)).toEqual(['convicted']);
  });

  it('[C87] whoever is detained and then convicted is a suspect until then, by the statements that say so', () => {
    const file = whole();
    const captain = only(file).persons.filter((one) => named(file, one.identity) === 'Timo Orsk');
    expect(captain.map((one) => [one.status, one.when?.stated, one.until?.stated])).toEqual([
      ['suspect', '2032-03-04', '2033-06-09'],
      ['convicted_not_final', '2033-06-09', undefined],
    ]);
    const known = new Set(file.statements.map((one) => one.id));
    expect(captain.every((one) => one.statements.length > 0 && one.statements.every((id) => known.has(id)))).toBe(true);
  });

  it('[C87] members stand where their group stands', () => {
    const text = 'Two officers, Timo Orsk and Lev Dorran, were put on trial in Kenya.';
    const file = derived({
      source: 'src-a',
      text,
      cast: {
        group: { kind: 'group', name: 'Two officers', unnamed: true, count: 2, members: ['one', 'two'] },
        one: { kind: 'person', name: 'Timo Orsk' },
        two: { kind: 'person', name: 'Lev Dorran' },
        country: cast.country,
      },
      says: [{ words: 'were put on trial', act: 'trial', patient: 'group' }],
    });
    expect(
      only(file)
        .persons.map((one) => [named(file, one.identity), one.status])
        .sort(),
    ).toEqual([
      ['Lev Dorran', 'defendant'],
      ['Timo Orsk', 'defendant'],
      ['Two officers', 'defendant'],
    ]);
  });

  it('[C88] a judgment is final only where words say plainly that it is', () => {
    const ending = (words: string) =>
      only(
        derived({
          source: 'src-a',
          text: `A court in Kenya found Timo Orsk guilty of torture. ${words}`,
          cast: { captain: { kind: 'person', name: 'Timo Orsk' }, country: cast.country },
          says: [{ words: 'found Timo Orsk guilty of torture', act: 'conviction', patient: 'captain' }],
        }),
      );
    expect(ending('The verdict has entered into force.').final).toBe('known');
    expect(ending('The verdict has entered into force.').persons.map((one) => one.status)).toEqual(['convicted_final']);
    expect(ending('The supreme court upheld the verdict.').stage).toBe('in_force');
    for (const words of [
      'The verdict has not entered into force.',
      'If the verdict is upheld on appeal, he will go to prison.',
      'Nobody said more.',
    ]) {
      expect(ending(words).final, words).toBe('not-known');
      expect(ending(words).persons.map((one) => one.status)).toEqual(['convicted_not_final']);
    }
  });

  it('[C89] denied, planned and weakly carried steps move nothing', () => {
    const file = derived(
      told(
        said.torture,
        { ...said.guilty, polarity: 'denied' },
        { ...said.suspended, modality: 'planned' },
        { ...said.opened, strength: 'weak' },
      ),
    );
    expect(file.proceedings).toEqual([]);
  });
});
