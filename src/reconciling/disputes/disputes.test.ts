import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { report, type Said, type Told } from '../../../test/support/readings.ts';
import { derive } from '../../derive.ts';
import { type CaseFile, type DerivationInput, describePassage, digestText } from '../../model/index.ts';

const TEXT =
  'The Tresk district court found Pavo Dren and Istvan Kolm guilty of beating Anar Belikov on March 3, 2032. ' +
  'Dren and Kolm did not admit guilt. The clerk Ilo Marn did not admit guilt in another matter. ' +
  'President Orsin Vale claimed that saboteurs trained abroad attacked the harbour. He produced no evidence to back up the claim. ' +
  'The mayor, Timo Orsk, claimed that bread would be cheaper. ' +
  'In a video on March 9, 2031 Belikov said he was paid 70 crowns to throw stones. ' +
  'Belikov later said that the evidence he gave in the video was fake. ' +
  'The Sarvan interior minister Hale Brod said Belikov did not take part in riots. Belikov was recognised by his fans. ' +
  'His family told a newspaper that Belikov had travelled to Tresk for a concert. Guards forced Belikov to confess. ' +
  'Istvan Kolm did not take part in riots, the minister said.';

const cast: Told['cast'] = {
  court: { kind: 'organization', name: 'Tresk district court' },
  dren: { kind: 'person', name: 'Pavo Dren', also: ['Dren'] },
  kolm: { kind: 'person', name: 'Istvan Kolm', also: ['Kolm'] },
  clerk: { kind: 'person', name: 'Ilo Marn' },
  president: { kind: 'person', name: 'Orsin Vale', posts: ['President'] },
  mayor: { kind: 'person', name: 'Timo Orsk', posts: ['mayor'] },
  man: { kind: 'person', name: 'Anar Belikov', also: ['Belikov'] },
  minister: { kind: 'person', name: 'Hale Brod', posts: ['interior minister'] },
  fans: { kind: 'group', name: 'his fans', unnamed: true },
  family: { kind: 'group', name: 'His family', unnamed: true },
};
const told = (source: string, ...says: Said[]): Told => ({ source, text: TEXT, published: '2033-07-01', cast, says });
const derived = (reports: readonly Told[], decisions: DerivationInput['decisions'] = []): CaseFile =>
  derive({ sources: reports.map(report), decisions });
const of = (file: CaseFile, kind: CaseFile['disputes'][number]['kind']) =>
  file.disputes.filter((one) => one.kind === kind);
const nameOf = (file: CaseFile, id: string) => file.identities.find((one) => one.id === id)?.name ?? id;
const sides = (file: CaseFile, dispute: CaseFile['disputes'][number] | undefined) =>
  (dispute?.sides ?? []).map((side) => [side.says, side.standing, ...side.voices.map((id) => nameOf(file, id))]);

const verdict: Said = {
  words: 'found Pavo Dren and Istvan Kolm guilty',
  act: 'conviction',
  patient: ['dren', 'kolm'],
  authority: 'court',
} as Said;
const denies = (holder: string, words: string): Said =>
  ({ words, stance: 'denies', towards: 'guilt', holder, sentence: 1 }) as Said;
const claim: Said = {
  words: 'President Orsin Vale claimed that saboteurs trained abroad attacked the harbour',
  stance: 'claims',
  towards: 'that saboteurs trained abroad attacked the harbour',
  holder: 'president',
  sentence: 3,
} as Said;
const none: Said = {
  words: 'He produced no evidence to back up the claim',
  evidence: 'none-produced',
  item: 'no evidence to back up the claim',
  holder: 'president',
  sentence: 4,
} as Said;
const paid: Said = {
  words: 'he was paid 70 crowns',
  measure: 'payment',
  number: '70',
  value: 70,
  circumstances: 'unknown',
  voice: [{ by: 'man', cue: 'said', through: 'a video' }],
  sentence: 6,
} as Said;
const spoke: Said = {
  words: 'Belikov said he was paid 70 crowns',
  act: 'statement',
  trigger: 'said',
  speaker: 'man',
  circumstances: 'unknown',
  sentence: 6,
} as Said;
const forced: Said = {
  words: 'Guards forced Belikov to confess',
  act: 'forced-confession',
  trigger: 'forced',
  patient: 'man',
  sentence: 11,
} as Said;
const withdraws = (holder: string): Said =>
  ({
    words: 'the evidence he gave in the video was fake',
    stance: 'withdraws',
    towards: 'the evidence he gave in the video',
    holder,
    sentence: 7,
  }) as Said;
const tookNoPart = (agent: string, words = 'Belikov did not take part in riots'): Said =>
  ({ words, act: 'protest', polarity: 'denied', agent, voice: [{ by: 'minister' }], sentence: 8 }) as Said;
const recognised: Said = {
  words: 'Belikov was recognised by his fans',
  act: 'identification',
  patient: 'man',
  agent: 'fans',
  sentence: 9,
} as Said;
const concert: Said = {
  words: 'Belikov had travelled to Tresk for a concert',
  act: 'travel',
  agent: 'man',
  voice: [{ by: 'family' }],
  sentence: 10,
} as Said;

describe('a verdict and its denial', () => {
  it('[C73] stand beside each other, the court on one side, the convicted on the other, also from another report', () => {
    const denial = denies('dren', 'Dren and Kolm did not admit guilt');
    for (const reports of [[told('src-a', verdict, denial)], [told('src-a', verdict), told('src-b', denial)]]) {
      const file = derived(reports);
      const [dispute] = of(file, 'verdict-denied');
      expect(sides(file, dispute)).toEqual([
        ['found-guilty', 'court', 'Tresk district court'],
        ['guilt-denied', 'accused', 'Pavo Dren'],
      ]);
      const event = file.events.find((one) => one.act === 'conviction');
      expect(event?.disputes).toEqual([dispute?.id]);
      expect(file.relations).toContainEqual(
        expect.objectContaining({ from: dispute?.sides[1]?.statements[0], to: event?.id, kind: 'denies' }),
      );
    }
  });

  it('[C73] are none where somebody else denies, nobody was convicted, or the verdict is only planned', () => {
    const other = denies('clerk', 'The clerk Ilo Marn did not admit guilt');
    const own = denies('dren', 'Dren and Kolm did not admit guilt');
    expect(derived([told('src-a', verdict, other)]).disputes).toEqual([]);
    expect(derived([told('src-a', own)]).disputes).toEqual([]);
    expect(derived([told('src-a', { ...verdict, strength: 'weak' } as Said, own)]).disputes).toEqual([]);
    expect(derived([told('src-a', verdict, { ...own, towards: 'evidence' } as Said)]).disputes).toEqual([]);
  });
});

describe('a claim without evidence', () => {
  it('[C74] is disputed by whoever says that none was produced; the same claim in another report stands with it', () => {
    const again: Said = { ...claim, towards: 'saboteurs trained abroad' } as Said;
    const file = derived([told('src-a', claim, none), told('src-b', again)]);
    const [dispute] = of(file, 'claim-unsupported');
    expect(file.disputes).toHaveLength(1);
    expect(sides(file, dispute)).toEqual([
      ['claimed', 'official', 'Orsin Vale'],
      ['no-evidence', 'outlet', 'src-a'],
    ]);
    expect(dispute?.sides[0]?.statements).toHaveLength(2);
  });

  it('[C74] is none where another claims, where the claim stands far off, or the evidence is no proof of a claim', () => {
    const other: Said = {
      ...claim,
      words: 'The mayor, Timo Orsk, claimed that bread would be cheaper',
      towards: 'that bread would be cheaper',
      holder: 'mayor',
    } as Said;
    expect(derived([told('src-a', other, none)]).disputes).toEqual([]);
    expect(derived([told('src-a', { ...claim, sentence: 0 } as Said, none)]).disputes).toEqual([]);
    expect(derived([told('src-a', claim, { ...none, item: 'no evidence' } as Said)]).disputes).toEqual([]);
    expect(derived([told('src-a', claim), told('src-b', none)]).disputes).toEqual([]);
    const file = derived([told('src-a', claim, none), told('src-b', other)]);
    expect(of(file, 'claim-unsupported')[0]?.sides[0]?.statements).toHaveLength(1);
  });
});

describe('a standing', () => {
  it('[C256] is given to everybody of whom the case tells one, as in disagreements, and to no place', () => {
    const file = derived([
      told('src-a', verdict, denies('dren', 'Dren and Kolm did not admit guilt'), spoke, tookNoPart('man'), concert),
      told('src-b', forced),
    ]);
    const standing = (name: string) => file.identities.find((one) => one.name === name)?.standing;
    expect(['Tresk district court', 'Pavo Dren', 'Anar Belikov', 'Orsin Vale', 'His family'].map(standing)).toEqual([
      'court',
      'accused',
      'concerned',
      'official',
      'concerned',
    ]);
    expect(['Ilo Marn', 'his fans'].map(standing)).toEqual([undefined, undefined]);
    const known = new Map(file.identities.map((one) => [one.id, one.standing ?? 'other']));
    const sides = file.disputes.flatMap((one) => one.sides.flatMap((side) => side.standings ?? []));
    expect(sides.length).toBeGreaterThan(0);
    for (const one of sides) expect(one.standing).toBe(known.get(one.voice) ?? 'outlet');
    expect(file.identities.filter((one) => one.kind === 'place' && one.standing !== undefined)).toEqual([]);
  });
});

describe('a confession', () => {
  const against = [withdraws('man'), tookNoPart('man'), recognised, concert];

  it('[C75] stands against its withdrawal and others’ words, each in its standing; coerced words have no voice of their own', () => {
    const file = derived([told('src-a', spoke, paid, ...against), told('src-b', forced)]);
    const [dispute] = of(file, 'confession');
    expect(sides(file, dispute)).toEqual([
      ['confessed', undefined, 'src-a'],
      ['withdrawn', 'concerned', 'Anar Belikov'],
      ['forced', 'outlet', 'src-b'],
      ['contradicted', 'concerned', 'His family'],
      ['contradicted', 'official', 'Hale Brod'],
      ['recognised', 'other', 'his fans'],
    ]);
    expect(dispute?.sides[0]).toMatchObject({ coerced: true });
    expect(dispute?.sides.slice(1).some((side) => side.coerced)).toBe(false);
    const withdrawal = file.statements.find((one) => one.content.kind === 'stance');
    expect(file.relations.filter((one) => one.kind === 'withdraws' && one.from === withdrawal?.id)).not.toEqual([]);
  });

  it('[C75] withdrawn in one report is withdrawn in every report that passes it on', () => {
    const file = derived([told('src-a', spoke, paid), told('src-b', forced, withdraws('man'))]);
    const withdrawal = file.statements.find((one) => one.content.kind === 'stance');
    const passedOn = file.statements.find((one) => one.source === 'src-a' && one.kind === 'act');
    expect(file.relations).toContainEqual({
      from: withdrawal?.id,
      to: passedOn?.id,
      kind: 'withdraws',
      statements: [withdrawal?.id],
    });
  });

  it('[C75] is not disputed by what another withdraws, what is denied of another, or recognition and speculation alone', () => {
    const kolm = tookNoPart('kolm', 'Istvan Kolm did not take part in riots');
    for (const near of [[withdraws('clerk')], [kolm], [recognised], [concert, kolm].slice(1)])
      expect(of(derived([told('src-a', spoke, paid, ...near), told('src-b', forced)]), 'confession')).toEqual([]);
    expect(of(derived([told('src-a', spoke, paid), told('src-b', forced, concert)]), 'confession')).toEqual([]);
    expect(of(derived([told('src-a', ...against)]), 'confession')).toEqual([]);
  });
});

describe('disputes', () => {
  it('[C76] whatever is told, each has two sides or more, each side words that stand, and no two are about the same', () => {
    const said = fc.constantFrom<Said>(
      ...[verdict, claim, none, paid, spoke, forced, recognised, concert, withdraws('man'), withdraws('kolm')],
      ...[tookNoPart('man'), tookNoPart('kolm', 'Istvan Kolm did not take part in riots')],
      ...[
        denies('dren', 'Dren and Kolm did not admit guilt'),
        denies('clerk', 'The clerk Ilo Marn did not admit guilt'),
      ],
    );
    fc.assert(
      fc.property(fc.array(fc.array(said, { maxLength: 8 }), { minLength: 1, maxLength: 3 }), (all) => {
        const reports = all.map((says, at) => told(`src-${at}`, ...says));
        const file = derived(reports);
        const ids = new Set(file.statements.map((one) => one.id));
        for (const dispute of file.disputes) {
          expect(dispute.sides.length).toBeGreaterThan(1);
          for (const side of dispute.sides) {
            expect(side.statements.length).toBeGreaterThan(0);
            expect(side.statements.every((id) => ids.has(id))).toBe(true);
          }
        }
        const keys = file.disputes.map((one) => `${one.about} ${one.kind}`);
        expect(new Set(keys).size).toBe(keys.length);
        expect(derived([...reports].reverse()).disputes).toEqual(file.disputes);
      }),
      { numRuns: 60 },
    );
  });

  it('[C77] a person settles the one whose words the decision holds, and it stays listed with how', () => {
    const denial = denies('dren', 'Dren and Kolm did not admit guilt');
    const reports = [told('src-a', verdict, denial, claim, none)];
    const words = 'He produced no evidence to back up the claim';
    const start = TEXT.indexOf(words);
    const settled = (entry: string, passage: object) =>
      ({
        entry: digestText(entry),
        kind: 'DisputeSettled@1',
        author: 'Officer',
        at: '2033-08-01T00:00:00Z',
        payload: { passages: [passage], settledAs: 'never shown', because: 'asked twice' },
      }) as unknown as DerivationInput['decisions'][number];
    const passage = {
      source: 'src-a',
      ...describePassage(TEXT, digestText(TEXT), { start, end: start + words.length }),
    };
    const file = derived(reports, [settled('one', passage)]);
    expect(file.disputes.map((one) => [one.kind, one.state]).sort()).toEqual([
      ['claim-unsupported', 'settled: never shown'],
      ['verdict-denied', 'open'],
    ]);
    expect(file.decisions.map((one) => one.effect)).toEqual(['applied']);
  });
});
