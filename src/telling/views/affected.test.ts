import { describe, expect, it } from 'vitest';
import { report, type Told } from '../../../test/support/readings.ts';
import { derive } from '../../derive.ts';
import type { CaseFile } from '../../model/index.ts';
import { toAudience } from '../audience/to-audience.ts';
import { dossier } from '../dossier/dossier.ts';
import { namesOf } from '../names.ts';
import { english } from '../phrases/en.ts';
import { evidence } from './evidence.ts';
import { findings } from './findings.ts';
import { questions } from './questions.ts';
import { funnel, roster } from './roster.ts';

const told: Told = {
  source: 'src-aaaaaaaaaaaa',
  published: '2031-03-10',
  publisher: 'Tresk Wire',
  inSentences: true,
  text: 'Only two of her 12 clients could join the inquiry due to deportation. Oskar Venn was beaten. At least 98 people were tortured but only 44 were recognised. Oskar Venn said the recordings of the cell were burned. On 5 January 2031 the Ministry of Justice asked the Prosecutor of Tresk to investigate. Police in Norwold found that the arrest was illegal. Timo Orsk was threatened.',
  cast: {
    lawyer: { kind: 'person', name: 'Mira Tolen', pronouns: ['her'] },
    clients: { kind: 'group', name: '12 clients', unnamed: true, count: 12 },
    man: { kind: 'person', name: 'Oskar Venn' },
    other: { kind: 'person', name: 'Timo Orsk' },
    ministry: { kind: 'organization', name: 'Ministry of Justice' },
    prosecutor: { kind: 'organization', name: 'Prosecutor of Tresk' },
    police: { kind: 'organization', name: 'Police', unnamed: true },
  },
  says: [
    { words: 'her 12 clients', measure: 'represented', number: '12', value: 12, unit: 'client' },
    {
      words: 'Only two of her 12 clients could join',
      measure: 'participated',
      number: 'two',
      value: 2,
      unit: 'client',
      partOf: 0,
      modality: 'hypothetical',
      strength: 'weak',
    },
    { words: 'Oskar Venn was beaten', act: 'beating', patient: 'man' },
    {
      words: 'At least 98 people were tortured',
      measure: 'tortured',
      number: '98',
      value: 98,
      atLeast: true,
      unit: 'person',
    },
    {
      words: 'only 44 were recognised',
      measure: 'recognised-victims',
      number: '44',
      value: 44,
      unit: 'person',
      partOf: 3,
    },
    {
      words: 'the recordings of the cell were burned',
      evidence: 'destroyed',
      item: 'the recordings of the cell',
      voice: [{ by: 'man' }],
    },
    {
      words: 'the Ministry of Justice asked the Prosecutor of Tresk to investigate',
      asks: 'to investigate',
      from: 'ministry',
      to: 'prosecutor',
      when: { words: '5 January 2031', stated: '2031-01-05' },
    },
    {
      words: 'Police in Norwold found that the arrest was illegal',
      finds: 'that the arrest was illegal',
      by: 'police',
    },
    { words: 'Timo Orsk was threatened', act: 'threat', patient: 'other', strength: 'weak' },
  ],
};
const file: CaseFile = derive({ sources: [report(told)], decisions: [] });
const names = namesOf(file, english);
const asked = () => questions(file, names, english);

describe('the roster as told', () => {
  it('[T60] lists from strong words, marks what weak ones add, and says what is inferred and why', () => {
    const { rows, weakOnly } = roster(file, names, english);
    expect(rows.map((row) => row.name)).not.toContain('Timo Orsk');
    expect(weakOnly).toBe(1);
    const standings = rows.find((row) => row.name.includes('12 clients'))?.standings ?? [];
    expect(standings.map((one) => [one.standing, one.count, one.weak])).toEqual([
      ['represented', '12', false],
      ['heard', 'two', true],
      ['prevented', '10', false],
    ]);
    expect(standings[2]?.inferred).toContain('nobody says so of the rest');
    expect(standings[2]?.why.map((one) => one.exact)).toEqual(['due to deportation']);
  });

  it('[T61] draws a share only where words make one a part of the other', () => {
    const shares = funnel(file, names).flatMap((row) => row.figures.map((one) => [one.count, one.of?.count]));
    expect(shares).toEqual([
      ['98', undefined],
      ['44', '98'],
    ]);
    const page = dossier(file, {
      aigak: 'casefile/1',
      versions: { derivation: '1', reader: '1', formats: '1' },
      case: 'case-0123456789ab',
      ledgerHead: '0'.repeat(64),
      audience: 'confidential',
      title: 'A case',
    });
    expect(page.match(/class="share"/g)).toHaveLength(1);
    expect(page).toContain('<title>44 of 98</title>');
  });
});

describe('evidence and what is open', () => {
  it('[T62] tells of each item, request and finding with who says so, and how long a request is unanswered', () => {
    const view = evidence(file, names, english);
    expect(view.items.map((one) => [one.what, one.fates.map((fate) => [fate.fate, fate.voices])])).toEqual([
      ['the recordings of the cell', [['destroyed', ['Oskar Venn']]]],
    ]);
    expect(view.requests[0]?.silence).toBe('no answer known for 2 months, up to the newest report (10 March 2031)');
    expect(findings(file, names, english).map((one) => [one.finder, one.calls])).toEqual([
      ['Police (police)', ['illegal']],
    ]);
  });

  it('[T63] each question leads to records that the file shows, the gravest kind first', () => {
    expect(asked().map((one) => one.code)).toEqual([
      'evidence-destroyed',
      'request-unanswered',
      'rest-prevented',
      'groups-unnamed',
      'weakly-read',
    ]);
    const known = new Set([...(file.roster ?? []), ...file.evidence, ...file.requests].map((one) => one.id));
    for (const one of asked()) for (const record of one.records) expect(known.has(record.id)).toBe(true);
  });

  it('[T63] asks whether a verdict is final, for its sentence and for each long silence', () => {
    const [person = { id: '' }] = file.identities.filter((one) => one.kind === 'person');
    const proceeding = {
      id: 'prc-000000000001',
      jurisdiction: 'Sarvan',
      title: 'trial of an officer',
      steps: [],
      persons: [{ identity: person.id, status: 'convicted', statements: [] }],
      final: 'not-known' as const,
      silences: [{ from: '2030-01-01', to: '2031-03-01', months: { min: 14 } }],
    };
    const grown = { ...file, proceedings: [proceeding] } as unknown as CaseFile;
    const open = questions(grown, namesOf(grown, english), english);
    expect(open.map((one) => one.code)).toEqual(
      expect.arrayContaining(['verdict-final', 'sentence-unknown', 'silence']),
    );
    expect(open.find((one) => one.code === 'silence')?.text).toContain('14 months');
  });

  it('[T1] an audience that may not read the source is told nothing of who is affected or what is open', () => {
    const shown = toAudience(file, 'public');
    expect([shown.roster, shown.funnel, shown.findings, shown.gaps, shown.evidence, shown.requests]).toEqual([
      [],
      [],
      [],
      [],
      [],
      [],
    ]);
    expect(questions(shown, namesOf(shown, english), english)).toEqual([]);
  });
});
