import { beforeAll, describe, expect, it } from 'vitest';
import type { CaseFile, Proceeding } from '../../src/model/index.ts';
import { fiveReports, fiveReportsHere } from '../support/five-reports.ts';

/** What the five reports tell of the proceedings in two countries. Skipped where they are not beside the project. */
describe.skipIf(!fiveReportsHere)('the proceedings of five true reports', () => {
  let file: CaseFile;
  beforeAll(async () => {
    file = await fiveReports();
  });
  const of = (country: string): Proceeding => {
    const found = file.proceedings.filter((one) => one.jurisdiction === country);
    expect(found).toHaveLength(1);
    return found[0] as Proceeding;
  };
  const actsOf = (one: Proceeding) =>
    one.steps.map((id) => {
      const statement = file.statements.find((each) => each.id === id);
      return file.events.find((event) => event.id === id)?.act ?? statement?.kind;
    });
  const datesOf = (one: Proceeding, act: string) =>
    one.steps.flatMap((id) =>
      file.events
        .filter((event) => event.id === id && event.act === act)
        .flatMap((event) => event.when.readings.flatMap(({ value }) => value.inferred ?? value.stated ?? [])),
    );
  const statuses = (one: Proceeding, name: string) =>
    one.persons
      .filter((each) => file.identities.find((who) => who.id === each.identity)?.name === name)
      .map((each) => each.status);

  it('[C80] [C84] lead from an investigation opened in February 2022 to a verdict and a sentence, each step once in its order', () => {
    const one = of('Kazakhstan');
    const acts = actsOf(one).filter((act, at, all) => act !== all[at - 1]);
    expect(acts).toEqual([
      'investigation-opened',
      'investigation-suspended',
      'identification',
      'victim-recognised',
      'arrest',
      'detention',
      'trial',
      'conviction',
      'sentence',
    ]);
    expect(datesOf(one, 'investigation-opened')).toContain('2022-02');
    expect(datesOf(one, 'identification')).toEqual(['[..2022-09]']);
    expect(datesOf(one, 'arrest')).toEqual(['[..2024-04]']);
    expect(datesOf(one, 'detention')).toEqual(['2024-05-28']);
    expect(one.stage).toBe('first_instance_judgment');
    expect(one.final).toBe('not-known');
  });

  it('[C85] the suspended investigation had been resumed by September 2022, as its own reason says', () => {
    const [inferred, ...more] = of('Kazakhstan').inferredSteps ?? [];
    expect(more).toEqual([]);
    expect(inferred).toMatchObject({
      act: 'investigation-resumed',
      when: { inferred: '[2022-02-01..2022-09-30]' },
      reason: { code: 'resumed-since', args: { act: 'identification' } },
    });
  });

  it('[C86] between the opening and the first arrest with a day lie at least 27 months without a dated step', () => {
    const [first, second] = of('Kazakhstan').silences ?? [];
    expect(first).toMatchObject({ from: '2022-02-28', to: '2024-05-28', months: { min: 27, max: 28 } });
    expect(first?.within).toHaveLength(4);
    expect(second).toMatchObject({ from: '2024-05-28', to: '2025-01-17', months: { min: 7 } });
  });

  it('[C87] [C88] the six officers are convicted, not known to be final, the detained deputy head among them', () => {
    const one = of('Kazakhstan');
    const six = file.identities.find((who) => who.members?.length === 6)?.members ?? [];
    expect(six).toHaveLength(6);
    for (const id of six)
      expect(one.persons.filter((each) => each.identity === id).at(-1)).toMatchObject({
        status: 'convicted_not_final',
      });
    expect(statuses(one, 'Berik Abilbekov')).toEqual(['suspect', 'defendant', 'convicted_not_final']);
    expect(statuses(one, 'Vikram Ruzakhunov')).toEqual(['victim_claimed']);
  });

  it('[C81] the other country pursues the same matter: its ministry asks, its police find', () => {
    const one = of('Kyrgyzstan');
    expect(actsOf(one)).toEqual(['request', 'finding']);
    expect(one.related?.map((link) => [link.kind, link.proceeding])).toEqual([['same_matter', of('Kazakhstan').id]]);
    const when = one.steps.flatMap((id) => {
      const content = file.statements.find((each) => each.id === id)?.content;
      return content?.kind === 'request' || content?.kind === 'finding' ? [content.when?.inferred] : [];
    });
    expect(when).toEqual(['2022-01-10', '2022-07']);
  });

  it('[C82] [C83] the 25 victims of the whole unrest, and arrests of the victim, are no step of it', () => {
    const one = of('Kazakhstan');
    const titles = one.steps.map((id) => file.events.find((event) => event.id === id)?.title ?? '');
    expect(titles.some((title) => title.includes('25 ') || title.includes('arrest of Vikram'))).toBe(false);
    const loose = file.looseSteps?.map((each) => file.events.find((event) => event.id === each.step)?.title);
    expect(loose).toContain('25 people recognised as victims');
  });
});
