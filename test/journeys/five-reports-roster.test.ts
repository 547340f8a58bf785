import { beforeAll, describe, expect, it } from 'vitest';
import type { CaseFile } from '../../src/model/index.ts';
import { fiveReports, fiveReportsHere } from '../support/five-reports.ts';

/** Who is affected, how far they came, and what is still open, in the five reports that the design starts from. */
describe.skipIf(!fiveReportsHere)('five reports: the roster, the evidence and what is open', () => {
  let file: CaseFile;
  const nameOf = (id: string | undefined) => file.identities.find((one) => one.id === id)?.name;
  const entry = (min: number) => file.roster?.find((one) => one.count?.min === min && one.standings.length > 0);
  const exact = (id: string) => file.statements.find((one) => one.id === id)?.passages[0]?.exact ?? '';

  beforeAll(async () => {
    file = await fiveReports();
  });

  it('[C90] [C91] 98 reported, 22 and then 44 of them recognised; 25 others recognised by the prosecutors apart', () => {
    const standings = entry(98)?.standings.map((one) => [one.standing, one.count?.min]);
    expect(standings?.[0]).toEqual(['reported', 98]);
    expect(standings).toContainEqual(['recognised', 44]);
    const others = entry(25);
    expect(others?.standings.map((one) => one.standing)).toEqual(['recognised']);
    expect(others?.standings[0]?.voices.map(nameOf)).toEqual(['General Prosecutor’s Office']);
  });

  it('[C91] 23 represented by one lawyer and her foundation, three able to take part, deportation and a ban the reason', () => {
    const clients = entry(23);
    const [represented, heard, prevented] = clients?.standings ?? [];
    expect(represented?.by?.map(nameOf).sort()).toEqual([
      'Aina Shormanbanbaeva',
      'International Legal Initiative Public Foundation',
    ]);
    expect(heard).toMatchObject({ standing: 'heard', count: { min: 3 } });
    expect(prevented).toMatchObject({ standing: 'prevented', count: { min: 20 }, inferred: { code: 'rest-of-whole' } });
    expect(prevented?.why?.[0]?.exact).toBe('due to deportation and a 5-year entry ban');
  });

  it('[C90] the pianist is listed once, and none of the officers is', () => {
    const persons =
      file.roster?.filter((one) => one.identities.some((id) => /Ruzakhunov$/.test(nameOf(id) ?? ''))) ?? [];
    expect(persons.map((one) => one.name)).toEqual(['Vikram Ruzakhunov']);
    const acts = persons[0]?.standings.map((one) => one.act);
    for (const act of ['arrest', 'torture', 'beating', 'injury'] as const) expect(acts).toContain(act);
    expect(file.roster?.some((one) => /Abilbekov|officers|policemen|criminals/.test(one.name))).toBe(false);
  });

  it('[C93] the funnel sets 44 against 98 and 6 against 6 alone, and says “most” in words', () => {
    const stage = (name: string) => file.funnel?.find((one) => one.stage === name);
    const shares = file.funnel?.flatMap((one) =>
      one.figures.flatMap((row) => (row.of ? [[row.count.min, row.of.count.min]] : [])),
    );
    expect(shares).toEqual([
      [44, 98],
      [6, 6],
    ]);
    expect(stage('identified')?.figures.map((row) => row.count.min)).toEqual([10, 10]);
    expect(stage('arrested')?.figures.map((row) => row.count.min)).toContain(4);
    expect(stage('convicted')?.figures.map((row) => row.count.min)).toEqual([6]);
    const most = stage('complained')?.words[0];
    expect(most?.passages[0]?.exact).toContain('most complaints');
    expect(most?.voices.map(nameOf)).toEqual(['Alva Omarova']);
  });

  it('[C94] the evidence is said to be destroyed and withheld, by the one who says so; none is shown for the claim', () => {
    const gone = file.evidence.find((one) => one.fate === 'destroyed');
    expect(gone?.history?.map((one) => [one.fate, one.voices.map(nameOf)])).toEqual([
      ['withheld', ['Vikram Ruzakhunov']],
      ['destroyed', ['Vikram Ruzakhunov']],
    ]);
    expect(file.evidence.filter((one) => one.fate === 'none-produced')).toHaveLength(2);
  });

  it('[C95] the government’s demand is told as answered by the release, the ministry’s request has no known answer', () => {
    const from = (name: RegExp) => file.requests.find((one) => name.test(nameOf(one.from) ?? ''));
    const demand = from(/government/);
    expect(demand?.answer).toBe('granted');
    expect(demand?.answeredBy?.map(exact).join()).toContain('freed');
    const ministry = from(/Ministry of Justice/);
    expect(ministry?.answer).toBe('none-known');
    expect(ministry?.silence).toMatch(/^2022-01-10\/202\d-/);
    expect(nameOf(ministry?.to)).toContain('prosecutor');
  });

  it('[C96] the police finding keeps its place, whom it is about and what it calls the arrest', () => {
    const finding = file.findings?.find((one) => one.standing === 'police');
    expect(finding?.places.map(nameOf)).toContain('Bishkek');
    expect(finding?.about.map(nameOf)).toContain('Vikram Ruzakhunov');
    expect(finding?.characterisation.map((one) => one.exact)).toEqual(['illegal']);
  });

  it('[C97] at least three sources are cited and not held, with what they are said to hold; lost words are gaps', () => {
    const cited = file.sources.filter((one) => !one.held && (one.saidToHold ?? []).length > 0);
    expect(cited.length).toBeGreaterThanOrEqual(3);
    expect(file.gaps?.map((one) => one.place.exact).join(' ')).toContain('In an interview with in September 2023');
  });
});
