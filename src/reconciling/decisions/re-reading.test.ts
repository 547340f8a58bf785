import { describe, expect, it } from 'vitest';
import { type Figure, report, type Said, type Told } from '../../../test/support/readings.ts';
import { derive } from '../../derive.ts';
import { type DerivationInput, describePassage, digestText } from '../../model/index.ts';

type Decision = DerivationInput['decisions'][number];

const TEXT = 'Police beat Anar Belikov in Tresk. A notary saw Qaran Dun. Guards beat Timo Orsk in Tresk as well.';
const PEOPLE: Readonly<Record<string, Figure>> = {
  anar: { kind: 'person', name: 'Anar Belikov' },
  timo: { kind: 'person', name: 'Timo Orsk' },
};

/** What one reader makes of the text: whom it sees, and which words carry the beating. */
const read = (more: Readonly<Record<string, Figure>>, ...says: readonly Said[]): DerivationInput['sources'] => {
  const told: Told = { source: 'src-a', text: TEXT, cast: { ...PEOPLE, ...more }, says };
  return [report(told)];
};
const passage = (words: string) => {
  const start = TEXT.indexOf(words);
  return { source: 'src-a', ...describePassage(TEXT, digestText(TEXT), { start, end: start + words.length }) };
};
const decided = (kind: string, payload: object, id = kind): Decision =>
  ({
    entry: digestText(id),
    kind,
    author: 'Officer',
    at: '2031-01-01T00:00:00Z',
    payload: { ...payload, because: 'I know it.' },
  }) as unknown as Decision;
const who = (name: string, kind = 'person') => ({ name, kind, passage: passage(name) });
const beating = (words: string, trigger = 'beat'): Said => ({ words, act: 'beating', trigger, patient: 'anar' });
const about = (kind: string, words: string, content: object = { act: 'beating', trigger: 'beat', participants: [] }) =>
  decided(kind, {
    passages: [passage(words)],
    statement: {
      kind: 'act',
      polarity: 'affirmed',
      modality: 'asserted',
      circumstances: 'unknown',
      voice: [],
      content: { kind: 'act', ...content },
    },
  });

describe('decisions after a change of reader', () => {
  it('[C250] whom a decision speaks of is somebody, though no reader sees anybody at these words any more', () => {
    const naming = decided('Named@1', { who: who('Qaran Dun'), name: 'Qaran Dunov' });
    const seen = derive({ sources: read({ qaran: { kind: 'person', name: 'Qaran Dun' } }), decisions: [naming] });
    const unseen = derive({ sources: read({}), decisions: [naming] });
    for (const file of [seen, unseen]) {
      expect(file.decisions.map((one) => one.effect)).toEqual(['applied']);
      const named = file.identities.filter((one) => one.name === 'Qaran Dunov');
      expect(
        named.map((one) => [one.kind, one.names.flatMap((name) => name.passages.map(({ exact }) => exact))]),
      ).toEqual([['person', ['Qaran Dun']]]);
    }
    expect(derive({ sources: read({}), decisions: [] }).identities.map(({ name }) => name)).not.toContain('Qaran Dun');
  });

  it('[C250] two of whom a decision speaks are joined, though a reader sees but one of them', () => {
    const joining = decided('IdentitiesJoined@1', { a: who('Anar Belikov'), b: who('Qaran Dun') });
    const { identities, decisions } = derive({ sources: read({}), decisions: [joining] });
    expect(decisions.map((one) => one.effect)).toEqual(['applied']);
    const [one] = identities.filter(({ names }) => names.some(({ name }) => name === 'Qaran Dun'));
    expect(one?.names.map(({ name }) => name).sort()).toEqual(['Anar Belikov', 'Qaran Dun']);
  });

  it('[C250] somebody else whose words overlap is not meant: neither another kind nor, of two, either', () => {
    const marking = decided('PersonAccessSet@1', { who: who('Qaran Dun'), access: 'confidential' });
    const sources = read({ town: { kind: 'place', name: 'Dun' } });
    const file = derive({ sources, decisions: [marking] });
    expect(file.decisions.map((one) => one.effect)).toEqual(['applied']);
    expect(file.protections?.map(({ names }) => names)).toEqual([['Qaran Dun']]);
  });

  it('[C250] who is only described, and of whom no statement speaks, is listed once a person decided about them', () => {
    const naming = decided('Named@1', { who: who('A notary'), name: 'the notary of Tresk' });
    const sources = read({ notary: { kind: 'person', name: 'A notary', unnamed: true } });
    const names = (decisions: readonly Decision[]) => derive({ sources, decisions }).identities.map(({ name }) => name);
    expect(names([])).not.toContain('A notary');
    expect(names([naming])).toContain('the notary of Tresk');
  });

  it('[C251] a ruling finds its statement where a reader draws its words longer or shorter', () => {
    for (const words of ['Police beat Anar Belikov in Tresk', 'beat Anar Belikov'])
      for (const [kind, review] of [
        ['StatementAccepted@1', 'accepted'],
        ['StatementRejected@1', 'rejected'],
      ] as const) {
        const ruling = about(kind, 'Police beat Anar Belikov');
        const { statements, decisions } = derive({ sources: read({}, beating(words)), decisions: [ruling] });
        expect(decisions.map((one) => one.effect)).toEqual(['applied']);
        expect(statements.map((one) => one.review)).toEqual([review]);
      }
  });

  it('[C251] not where another word carries it, where its words are others, or where it now says the contrary', () => {
    const ruling = about('StatementRejected@1', 'Police beat Anar Belikov');
    const fate = (...says: readonly Said[]) =>
      derive({ sources: read({}, ...says), decisions: [ruling] }).decisions.map((one) => one.reason?.code);
    expect(fate(beating('beat Anar Belikov', 'Belikov'))).toEqual(['nothing-to-reject']);
    expect(fate({ words: 'Guards beat Timo Orsk', act: 'beating', trigger: 'beat', patient: 'timo' })).toEqual([
      'nothing-to-reject',
    ]);
    expect(fate({ ...beating('beat Anar Belikov'), polarity: 'denied' })).toEqual(['nothing-to-reject']);
  });

  it('[C251] of two rulings that come to one statement the later stands', () => {
    const first = about('StatementAccepted@1', 'Police beat Anar Belikov');
    const later = about('StatementRejected@1', 'beat Anar Belikov');
    const file = derive({ sources: read({}, beating('beat Anar Belikov')), decisions: [first, later] });
    expect(file.decisions.map((one) => one.effect)).toEqual(['superseded', 'applied']);
    expect(file.statements.map((one) => one.review)).toEqual(['rejected']);
  });
});
