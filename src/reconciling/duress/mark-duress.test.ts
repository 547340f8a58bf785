import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { report, type Said, type Told } from '../../../test/support/readings.ts';
import { derive, inputFor } from '../../derive.ts';
import { type CaseFile, type DerivationInput, describePassage, digestText } from '../../model/index.ts';

const TEXT =
  'Anar Belikov, a pianist, was shown in a video on March 9 in which he said he was paid 70 crowns. ' +
  'Guards forced Belikov to make it, his sister said. On June 20 Belikov told reporters that 40 people were held with him. ' +
  'Belikov was released on March 12. Belikov was arrested on March 5. ' +
  'A judge, Vesna Holm, found that the confession was extracted by torture. Timo Orsk said in a video that 9 people were held.';

const cast: Told['cast'] = {
  man: { kind: 'person', name: 'Anar Belikov', also: ['Belikov'], posts: ['pianist'] },
  sister: { kind: 'person', name: 'his sister', unnamed: true },
  judge: { kind: 'person', name: 'Vesna Holm', posts: ['judge'] },
  other: { kind: 'person', name: 'Timo Orsk' },
};
const told = (source: string, ...says: Said[]): Told => ({ source, text: TEXT, published: '2031-07-01', cast, says });
const day = (words: string, stated: string) => ({ words, stated });

const paid = (more: Partial<Said> = {}): Said =>
  ({
    words: 'paid 70 crowns',
    measure: 'payment',
    number: '70',
    value: 70,
    circumstances: 'unknown',
    voice: [{ by: 'man', cue: 'said', through: 'a video' }],
    ...more,
  }) as Said;
const spoke = (more: Partial<Said> = {}): Said =>
  ({ words: 'he said he was paid 70 crowns', act: 'statement', trigger: 'said', speaker: 'man', ...more }) as Said;
const forced = (more: Partial<Said> = {}): Said =>
  ({
    words: 'Guards forced Belikov to make it',
    act: 'forced-confession',
    trigger: 'forced',
    patient: 'man',
    modality: 'alleged',
    voice: [{ by: 'sister' }],
    ...more,
  }) as Said;
const free: Said = {
  words: 'Belikov told reporters that 40 people were held',
  measure: 'detained',
  number: '40',
  value: 40,
  voice: [{ by: 'man', cue: 'told' }],
} as Said;

const derived = (...reports: Told[]): CaseFile => derive({ sources: reports.map(report), decisions: [] });
const one = (file: CaseFile, words: string, source = 'src-a') =>
  file.statements.find((each) => each.source === source && each.passages[0]?.exact === words);
const numbers = (file: CaseFile) => file.figures.flatMap((series) => series.points.map((point) => point.words));

describe('duress alleged in one report', () => {
  it('[C70] reaches every report that passes on what was said in the recording, which then has no voice and no figure', () => {
    expect(numbers(derived(told('src-a', spoke(), paid())))).toEqual(['70']);
    const file = derived(told('src-a', spoke(), paid()), told('src-b', forced()));
    const words = one(file, 'paid 70 crowns');
    const alleging = one(file, 'Guards forced Belikov to make it', 'src-b');
    expect(words).toMatchObject({
      circumstances: 'duress-alleged',
      circumstancesReason: { code: 'duress-alleged-by', args: { statement: alleging?.id, source: 'src-b' } },
      voice: [{ words: 'a video' }],
    });
    expect(one(file, 'he said he was paid 70 crowns')?.circumstances).toBe('duress-alleged');
    expect(file.figures).toEqual([]);
  });

  it('[C70] leaves alone what the same person says freely, and what others say in recordings of their own', () => {
    const others: Said = {
      words: 'Timo Orsk said in a video that 9 people were held',
      measure: 'detained',
      number: '9',
      value: 9,
      circumstances: 'unknown',
      voice: [{ by: 'other', cue: 'said' }],
    } as Said;
    const file = derived(told('src-a', paid(), free, others), told('src-b', forced()));
    expect(numbers(file).sort()).toEqual(['40', '9']);
    expect(file.statements.filter((each) => each.circumstances === 'duress-alleged')).toHaveLength(1);
  });

  it('[C70] does not reach a recording made before the force or long after the person was free', () => {
    const freed: Said = {
      words: 'Belikov was released',
      act: 'release',
      patient: 'man',
      when: day('on March 12', '2031-03-12'),
    } as Said;
    const saying = (words: string, stated: string) =>
      paid({ voice: [{ by: 'man', cue: 'said', through: 'a video', when: day(words, stated) }] } as Partial<Said>);
    const at = forced({ when: day('on March 9', '2031-03-09') } as Partial<Said>);
    const payments = (...said: Said[]) => numbers(derived(told('src-a', ...said, freed), told('src-b', at)));
    expect(payments(saying('on March 9', '2031-03-09'))).toEqual([]);
    expect(payments(saying('On June 20', '2031-06-20'))).toEqual(['70']);
    expect(payments(saying('on March 5', '2031-03-05'))).toEqual(['70']);
  });

  it('[C70] says "found" where a court found it, for the one person of that report who was made to confess', () => {
    const found: Said = {
      words: 'found that the confession was extracted by torture',
      act: 'statement',
      trigger: 'found',
      speaker: 'judge',
      topic: 'that the confession was extracted by torture',
    } as Said;
    const file = derived(told('src-a', paid()), told('src-b', forced()), told('src-c', found));
    expect(one(file, 'paid 70 crowns')).toMatchObject({
      circumstances: 'duress-found',
      circumstancesReason: { code: 'duress-found-by', args: { source: 'src-c' } },
    });
  });

  it('[C70] [C42] is undone by rejecting the statement that alleges it', () => {
    const sources = [told('src-a', paid()), told('src-b', forced())].map(report);
    const words = 'Guards forced Belikov to make it';
    const start = TEXT.indexOf(words);
    const rejection = {
      entry: digestText('rejected'),
      kind: 'StatementRejected@1',
      author: 'Officer',
      at: '2031-08-01T00:00:00Z',
      payload: {
        passages: [
          { source: 'src-b', ...describePassage(TEXT, digestText(TEXT), { start, end: start + words.length }) },
        ],
        statement: {
          kind: 'act',
          polarity: 'affirmed',
          modality: 'alleged',
          circumstances: 'free',
          voice: [],
          content: { act: 'forced-confession', trigger: 'forced' },
        },
        reason: 'misread',
      },
    } as unknown as DerivationInput['decisions'][number];
    const file = derive({ sources, decisions: [rejection] });
    expect(file.decisions.map((each) => each.effect)).toEqual(['applied']);
    expect(numbers(file)).toEqual(['70']);
    expect(one(file, 'paid 70 crowns')).not.toHaveProperty('circumstancesReason');
  });

  it('[C71] alleged in a report that an audience may not read, keeps the words from being told as a fact, and says no why', () => {
    const sources = [told('src-a', spoke(), paid(), free), told('src-b', forced())].map(report);
    const access = (source: string, word: string) =>
      ({
        entry: digestText(source),
        kind: 'AccessSet@1',
        author: 'Officer',
        at: '2031-08-01T00:00:00Z',
        payload: { source, access: word, reason: 'witness' },
      }) as unknown as DerivationInput['decisions'][number];
    const input = { sources, decisions: [access('src-b', 'confidential')] };
    const file = derive(inputFor(input, 'restricted'));
    expect(file.sources.map((each) => each.id)).toEqual(['src-a']);
    expect(one(file, 'paid 70 crowns')).toMatchObject({
      circumstances: 'unknown',
      strength: 'weak',
      voice: [{ words: 'a video' }],
    });
    expect(numbers(file)).toEqual(['40']);
    expect(file.events).toEqual([]);
    expect(JSON.stringify(file)).not.toContain('src-b');
  });

  it('[C72] whatever the reports and their order, words of a coerced recording are never told as facts', () => {
    const said = fc.constantFrom<Said[]>(
      [paid()],
      [paid({ circumstances: 'duress-alleged' })],
      [spoke(), paid()],
      [paid({ circumstances: 'free', voice: [{ by: 'man', cue: 'said' }] } as Partial<Said>)],
      [spoke({ circumstances: 'unknown' })],
      [free],
      [forced({ strength: 'weak', voice: [] } as Partial<Said>)],
    );
    const reports = fc.array(fc.array(said, { maxLength: 3 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(reports, fc.integer(), (all, turn) => {
        const withForce = [...all, [[forced()], [paid()]]].map((says, at) => told(`src-${at}`, ...says.flat()));
        const file = derived(...withForce);
        // Of the generated statements only "40 people" was said freely.
        const coerced = new Set(
          file.statements
            .filter(({ content }) => content.kind === 'figure' && content.measure === 'payment')
            .map((each) => each.id),
        );
        expect(
          file.figures.flatMap((series) => series.points.flatMap((p) => p.statements)).some((id) => coerced.has(id)),
        ).toBe(false);
        expect(file.events.flatMap((event) => event.origins.map((origin) => origin.voice))).not.toContain(
          file.identities.find((each) => each.name === 'Anar Belikov')?.id,
        );
        const turned = withForce.map(
          (_, at) => withForce[(at + (turn % withForce.length) + withForce.length) % withForce.length] as Told,
        );
        expect(derived(...turned)).toEqual(file);
      }),
      { numRuns: 40 },
    );
  });
});
