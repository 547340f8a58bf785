import { beforeAll, describe, expect, it } from 'vitest';
import type { CaseFile, EventRecord } from '../../src/model/index.ts';
import { fiveReports, fiveReportsHere } from '../support/five-reports.ts';

/** The five reports that the design starts from: what a careful person would want to see of them, end to end. */
describe.skipIf(!fiveReportsHere)('five reports become a case file', () => {
  let file: CaseFile;
  const sourceOf = (prefix: string) => file.sources.find((source) => source.file.startsWith(prefix))?.id ?? '';
  const named = (name: string) => file.identities.find((one) => one.names.some((form) => form.name === name));
  const about = (act: EventRecord['act'], name: string) =>
    file.events.filter(
      (event) => event.act === act && event.participants.some((one) => one.identity === named(name)?.id),
    );
  const when = (event: EventRecord | undefined) => event?.when.value;
  const dates = (event: EventRecord) => event.when.readings.map(({ value }) => value.inferred ?? value.stated);

  beforeAll(async () => {
    file = await fiveReports();
  });

  it('[C1] [C2] spellings of one name are one person, and a man is not the city he is called like', () => {
    expect(named('Vikran Ruzakhunov')?.id).toBe(named('Vikram Ruzakhunov')?.id);
    expect(named('Qasym-Zhomart Toqaev')?.id).toBe(named('Kassym-Jomart Tokayev')?.id);
    expect(named('Nursultan Khamitov')?.kind).toBe('person');
    expect(named('Nur-Sultan')?.kind).toBe('place');
    for (const name of [
      'Bauyrzhan Sopakov',
      'Arman Shoibekov',
      'Berik Abilbekov',
      'Olzhas Aidarkhanov',
      'Serik Turpanov',
    ])
      expect(named(name)?.kind, name).toBe('person');
    expect(
      new Set(
        file.identities.filter((one) => one.names.some(({ name }) => /Prosecutor/.test(name))).map((one) => one.id),
      ).size,
    ).toBe(1);
  });

  it('[C24] [C30] the release has all five reports, at most three origins, and the words that show it', () => {
    const [release] = about('release', 'Vikram Ruzakhunov').filter((event) => event.sources.length > 1);
    expect(release?.sources).toHaveLength(5);
    expect(release && dates(release)).toContain('2022-01-10');
    expect(release?.originsAtMost).toBe(3);
    const shown = (a: string, b: string) =>
      file.lineages.find((one) => [one.from, one.to].sort().join() === [sourceOf(a), sourceOf(b)].sort().join());
    expect(shown('003', '004')?.passages.map(([one]) => one.exact)).toContainEqual(
      expect.stringContaining('released and returned'),
    );
    expect(shown('000', '001')?.passages.map(([one]) => one.exact)).toContainEqual(
      expect.stringContaining('freed several days'),
    );
  });

  it('[C11] [C12] an arrival dated in one report dates a day earlier in the other', () => {
    const arrival = about('travel', 'Vikram Ruzakhunov').find((event) => dates(event).includes('2022-09-26'));
    expect(arrival?.sources).toEqual([sourceOf('000'), sourceOf('001')].sort());
    const told = about('statement', 'Vikram Ruzakhunov').find((event) => when(event)?.stated === 'XXXX-09-27');
    expect(when(told)?.inferred).toBe('2022-09-27');
  });

  it('[C13] [C14] a detention takes its year from what its report tells, and the verdict is not before it', () => {
    const detained = about('detention', 'Berik Abilbekov').find((event) => when(event)?.stated === 'XXXX-05-28');
    expect(when(detained)?.inferred).toBe('2024-05-28');
    const verdict = file.events.find((event) => event.act === 'conviction' && when(event)?.stated === 'XXXX-01-17');
    expect(when(verdict)).toMatchObject({
      inferred: '[2025-01-17..]',
      reason: { code: 'not-before', args: { date: '2024-05-28' } },
    });
  });

  it('[C15] four arrests are told in April 2024, which is not when they happened', () => {
    const told = file.statements.find((one) => one.kind === 'act' && one.said?.stated === '2024-04');
    expect(told).toMatchObject({ content: { act: 'arrest', when: { inferred: '[..2024-04]' } } });
  });

  it('[C23] [C26] figures keep voice and scope; what was said under alleged duress is none', () => {
    const point = (measure: string, number: number) =>
      file.figures
        .filter((one) => one.measure === measure)
        .flatMap((one) => one.points)
        .find((one) => one.min === number);
    for (const [measure, number] of [
      ['killed', 238],
      ['tortured-to-death', 6],
      ['recognised-victims', 25],
      ['recognised-victims', 44],
      ['tortured', 98],
      ['detained', 5000],
      ['claimed-attackers', 20000],
    ] as const)
      expect(point(measure, number), `${measure} ${number}`).toBeDefined();
    expect(file.figures.filter((one) => one.measure === 'payment')).toEqual([]);
    expect(file.statements.some((one) => one.kind === 'figure' && one.circumstances === 'duress-alleged')).toBe(true);
  });
});
