import { describe, expect, it } from 'vitest';
import { report, type Said, type Told } from '../../../test/support/readings.ts';
import { derive } from '../../derive.ts';
import type { DerivationInput } from '../../model/index.ts';
import { describePassage, digestText } from '../../model/index.ts';

const cast = {
  man: { kind: 'person' as const, name: 'Anar Belikov' },
  doctor: { kind: 'person' as const, name: 'Timo Orsk' },
  hall: { kind: 'organization' as const, name: 'Harbour Library' },
  station: { kind: 'organization' as const, name: 'Second Police Station' },
  town: { kind: 'place' as const, name: 'Tresk' },
};
const TEXT =
  'On 5 March 2031 Anar Belikov was beaten at Harbour Library. He was arrested. In March 2031 he was struck at Second Police Station in Tresk, Timo Orsk said.';
const day = { words: 'On 5 March 2031', stated: '2031-03-05' };
const month = { words: 'In March 2031', stated: '2031-03' };
const beaten = (more: object = {}): Said => ({ words: 'was beaten', act: 'beating', patient: 'man', ...more }) as Said;
const struck = (more: object = {}): Said => ({ words: 'was struck', act: 'torture', patient: 'man', ...more }) as Said;
const arrested: Said = { words: 'was arrested', act: 'arrest', patient: 'man' };
const told = (source: string, ...says: Said[]): Told => ({
  source,
  text: TEXT,
  cast,
  says,
});
const violence = (...all: Told[]) =>
  derive({ sources: all.map(report), decisions: [] }).events.filter((one) => one.act !== 'arrest');

describe('episodes', () => {
  it('[C29] two dated tellings with an arrest told between them are two events; without the arrest they are one', () => {
    const [before, after] = [beaten({ when: day }), struck({ when: month })];
    expect(violence(told('src-a', before, arrested, after))).toHaveLength(2);
    expect(violence(told('src-a', before, after))).toHaveLength(1);
  });

  it('[C29] two buildings are two events, a building and its town are one', () => {
    const at = (where: string) => struck({ where });
    expect(violence(told('src-a', at('hall')), told('src-b', at('station')))).toHaveLength(2);
    expect(violence(told('src-a', at('town')), told('src-b', at('station')))).toHaveLength(1);
  });
});

describe('a statement made by hand', () => {
  const made = (voice: object) => {
    const start = TEXT.indexOf('was beaten');
    const passage = { source: 'src-a', ...describePassage(TEXT, digestText(TEXT), { start, end: start + 10 }) };
    const content = {
      act: 'beating',
      trigger: 'was beaten',
      participants: [{ role: 'patient', identity: 'Anar Belikov' }],
    };
    const rest = { kind: 'act', polarity: 'affirmed', modality: 'asserted', circumstances: 'free' };
    const decision = {
      entry: 'e'.repeat(64),
      kind: 'StatementMade@1',
      author: 'Officer',
      at: '2031-01-01T00:00:00Z',
      payload: { passages: [passage], statement: { ...rest, voice: [voice], content }, because: 'heard on the tape' },
    };
    const decisions = [decision] as unknown as DerivationInput['decisions'];
    return derive({ sources: [report(told('src-a', beaten()))], decisions });
  };

  it('[C24] its voice is an origin of its event, whether readings know that voice or not', () => {
    const known = made({ name: 'Timo Orsk' });
    const doctor = known.identities.find((one) => one.name === 'Timo Orsk')?.id;
    expect(known.events[0]?.origins.map((one) => one.voice).sort()).toEqual([doctor, 'src-a'].sort());
    const unknown = made({ words: 'a nurse' });
    const nurse = unknown.statements.find((one) => one.voice[0]?.words === 'a nurse')?.id;
    expect(unknown.events[0]?.origins.map((one) => one.voice).sort()).toEqual(['src-a', nurse].sort());
    expect(unknown.events[0]?.originsAtMost).toBe(2);
  });
});
