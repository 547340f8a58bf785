import { describe, expect, it } from 'vitest';
import { report, type Told } from '../../../test/support/readings.ts';
import { derive } from '../../derive.ts';
import type { CaseFile } from '../../model/index.ts';

const derived = (...all: Told[]): CaseFile =>
  derive({ sources: all.map((one) => report({ ...one, inSentences: true })), decisions: [] });

const cast: Told['cast'] = {
  man: { kind: 'person', name: 'Oskar Venn' },
  police: { kind: 'organization', name: 'Tresk Police Department' },
  ministry: { kind: 'organization', name: 'Ministry of Justice', partOf: 'country' },
  prosecutor: { kind: 'organization', name: 'Prosecutor of Tresk' },
  country: { kind: 'place', name: 'Sarvan' },
  town: { kind: 'place', name: 'Norwold' },
};

describe('items of evidence', () => {
  it('[C94] what one voice says of the evidence in one sentence is one item with both fates', () => {
    const { evidence } = derived({
      source: 'src-a',
      text: 'Oskar Venn said the evidence is destroyed and not given to lawyers. No evidence was shown by the Tresk Police Department.',
      cast,
      says: [
        { words: 'the evidence is destroyed', evidence: 'destroyed', item: 'the evidence', voice: [{ by: 'man' }] },
        {
          words: 'the evidence is destroyed and not given',
          evidence: 'withheld',
          item: 'the evidence',
          voice: [{ by: 'man' }],
        },
        { words: 'No evidence was shown', evidence: 'none-produced', item: 'No evidence', holder: 'police' },
      ],
    });
    expect(evidence.map((one) => [one.fate, one.history?.map(({ fate }) => fate)]).sort()).toEqual([
      ['destroyed', ['withheld', 'destroyed']],
      ['none-produced', ['none-produced']],
    ]);
  });

  it('[C94] two reports speak of one item where the words name it and the holder is the same', () => {
    const about = (source: string, fate: 'withheld' | 'destroyed', more: string): Told => ({
      source,
      text: `The Tresk Police Department ${more} the recordings of the interrogation.`,
      cast,
      says: [
        {
          words: `${more} the recordings of the interrogation`,
          evidence: fate,
          item: 'the recordings of the interrogation',
          holder: 'police',
        },
      ],
    });
    const { evidence } = derived(about('src-a', 'withheld', 'kept back'), about('src-b', 'destroyed', 'burned'));
    expect(evidence.map((one) => [one.fate, one.statements.length])).toEqual([['destroyed', 2]]);
  });
});

describe('requests', () => {
  const asked = (text: string): Told => ({
    source: 'src-a',
    published: '2031-03-10',
    text,
    cast,
    says: [
      { words: 'Oskar Venn was freed', act: 'release', patient: 'man' },
      { words: 'the Ministry of Justice demanded his release', asks: 'his release', from: 'ministry' },
    ],
  });

  it('[C95] grants what is told as done after the asking, with the words', () => {
    const [request] = derived(
      asked('On Monday Oskar Venn was freed after the Ministry of Justice demanded his release.'),
    ).requests;
    expect(request?.answer).toBe('granted');
    expect(request?.answerReason).toEqual({ code: 'told-as-following', args: { words: 'after' } });
    expect(request?.answerPassages?.[0]?.exact).toContain('was freed after the Ministry');
  });

  it('[C95] a release that merely stands beside a demand is no answer', () => {
    const [request] = derived(
      asked('Oskar Venn was freed. Earlier the Ministry of Justice demanded his release.'),
    ).requests;
    expect(request?.answer).toBe('none-known');
  });

  it('[C95] measures the silence to the newest report, and hears what the next sentence says of an answer', () => {
    const request = (after: string) =>
      derived(
        {
          source: 'src-a',
          published: '2031-03-10',
          text: `On 5 March 2031 the Ministry of Justice asked the Prosecutor of Tresk to investigate. ${after}`,
          cast,
          says: [
            {
              words: 'the Ministry of Justice asked the Prosecutor of Tresk to investigate',
              asks: 'to investigate',
              from: 'ministry',
              to: 'prosecutor',
              when: { words: '5 March 2031', stated: '2031-03-05' },
            },
          ],
        },
        { source: 'src-b', published: '2032-05-05', text: 'Nothing new.' },
      ).requests[0];
    expect(request('It rained.')).toMatchObject({ answer: 'none-known', silence: '2031-03-05/2032-05-05' });
    expect(request('The office never replied.')).toMatchObject({
      answer: 'none-known',
      answerReason: { code: 'said-unanswered' },
    });
    expect(request('The office refused.')).toMatchObject({ answer: 'refused' });
    expect(request('The office ignored it and then replied.')).toMatchObject({ answer: 'other' });
  });
});

describe('findings', () => {
  it('[C96] keeps who found, of what standing and where, and the words that law knows', () => {
    const file = derived({
      source: 'src-a',
      text: 'In July, police in Norwold concluded that guards had injured Oskar Venn during his illegal arrest.',
      cast: { ...cast, finder: { kind: 'organization', name: 'police', unnamed: true } },
      says: [
        {
          words: 'police in Norwold concluded that guards had injured Oskar Venn during his illegal arrest',
          finds: 'that guards had injured Oskar Venn during his illegal arrest',
          by: 'finder',
          about: ['man'],
        },
      ],
    });
    const [finding] = file.findings ?? [];
    expect(finding?.standing).toBe('police');
    expect(finding?.places.map((id) => file.identities.find((one) => one.id === id)?.name)).toEqual(['Norwold']);
    expect(finding?.characterisation.map((one) => one.exact)).toEqual(['illegal']);
  });
});

describe('what is missing', () => {
  it('[C97] a lost word stands with its sentence, and a cited source with what it is said to hold', () => {
    const file = derived({
      source: 'src-a',
      text: 'In an interview with in May he spoke. Oskar Venn told the Tresk Wire that he was beaten.',
      lost: ['with in'],
      cast: { ...cast, wire: { kind: 'organization', name: 'Tresk Wire', outlet: true } },
      cites: [{ words: 'Tresk Wire', who: 'wire', how: 'told' }],
      says: [{ words: 'he was beaten', act: 'beating', patient: 'man', voice: [{ by: 'man' }] }],
    });
    expect(file.gaps?.map((one) => [one.code, one.place.exact])).toEqual([
      ['lost-word', 'In an interview with in May he spoke.'],
    ]);
    const cited = file.sources.find((one) => !one.held);
    expect(cited?.saidToHold).toEqual(file.statements.map((one) => one.id));
  });
});
