import { describe, expect, it } from 'vitest';
import { report, type Told } from '../../../test/support/readings.ts';
import { derive } from '../../derive.ts';
import type { DerivationInput } from '../../model/index.ts';

const WORDS =
  'The pianist walked out of the northern prison shortly before midnight, carrying nothing but a borrowed coat and several letters. Nobody had told his sister, who learnt of it from the baker at six in the morning and ran the whole way down to the harbour without her shoes.';
const OTHER = 'Ferries stood idle while engineers quarrelled about tides; nobody crossed the strait until Friday noon.';
const derived = (told: readonly Told[], decisions: readonly unknown[] = []) =>
  derive({ sources: told.map(report), decisions: decisions as DerivationInput['decisions'] });

/** A report that tells of one arrest, naming an outlet as where it has it from where `from` says so. */
const telling = (
  source: string,
  more: Partial<Told> & { readonly from?: string; readonly voiced?: true } = {},
): Told => {
  const { from, voiced, ...rest } = more;
  const tail = from === undefined ? '' : ` ${from} reported it.`;
  return {
    source,
    text: `${more.text ?? WORDS} Anna Berg was arrested.${tail}`,
    cast: {
      anna: { kind: 'person', name: 'Anna Berg' },
      ...(from === undefined ? {} : { paper: { kind: 'organization', name: from, outlet: true } }),
    },
    says: [
      {
        words: 'Anna Berg was arrested',
        act: 'arrest',
        patient: 'anna',
        ...(voiced ? { voice: [{ by: 'paper' }] } : {}),
      },
    ],
    ...(from === undefined ? {} : { cites: [{ words: from, who: 'paper', how: 'reported-by' }] }),
    ...rest,
    ...(more.text === undefined ? {} : { text: `${more.text} Anna Berg was arrested.${tail}` }),
  };
};
const links = ({ lineages }: ReturnType<typeof derived>) =>
  lineages.map(({ from, to, kind, reason, mutual }) => [from, to, kind, reason.code, mutual ?? false]);

describe('one wire, two reports', () => {
  const day = { published: '2031-05-02', from: 'Harbour Wire' };

  it('[C234] two reports of one day that share words and name one wire both draw on it, neither on the other', () => {
    const file = derived([
      telling('src-a', { ...day, publisher: 'The Lantern' }),
      telling('src-b', { ...day, publisher: 'The Anchor' }),
    ]);
    const wire = file.sources.find((one) => !one.held)?.id;
    expect(links(file)).toEqual([
      ['src-a', wire, 'copies', 'same-wire', false],
      ['src-b', wire, 'copies', 'same-wire', false],
    ]);
    const [[own, others] = []] = file.lineages[0]?.passages ?? [];
    expect([own?.source, others?.source]).toEqual(['src-a', 'src-b']);
    expect(file.events.map((one) => one.originsAtMost)).toEqual([1]);
  });

  it('[C234] what one report gives to the wire and the other tells in the same words is one origin, the wire', () => {
    const file = derived([telling('src-a', { ...day, voiced: true }), telling('src-b', day)]);
    const outlet = file.identities.find((one) => one.name === 'Harbour Wire')?.id;
    expect(file.events.map((one) => one.origins)).toMatchObject([[{ voice: outlet, through: ['src-a', 'src-b'] }]]);
  });

  it('[C234] of two days the later draws on the earlier, whatever both name', () => {
    const file = derived([telling('src-a', { ...day, published: '2031-05-03' }), telling('src-b', day)]);
    expect(links(file)).toContainEqual(['src-a', 'src-b', 'copies', 'shared-wording', false]);
  });
});

describe('chains and circles', () => {
  const papers = { 'src-a': 'The Lantern', 'src-b': 'The Anchor', 'src-c': 'The Mirror' } as const;
  const passing = (source: keyof typeof papers, from: string | undefined, text: string) =>
    telling(source, {
      publisher: papers[source],
      text,
      ...(from === undefined ? {} : { from, voiced: true as const }),
    });

  it('[C235] of a report that quotes a report that quotes a third, the third is the one origin', () => {
    const file = derived([
      passing('src-a', 'The Anchor', OTHER),
      passing('src-b', 'The Mirror', WORDS),
      passing('src-c', undefined, 'The sea was calm.'),
    ]);
    expect(file.events.map((one) => one.origins)).toMatchObject([
      [{ voice: 'src-c', through: ['src-b', 'src-c'], repeats: [{ by: 'src-b', from: 'src-c' }] }],
    ]);
  });

  it('[C235] two reports that quote each other are shown as mutual, and are one origin of what each gives to the other', () => {
    const file = derived([passing('src-a', 'The Anchor', OTHER), passing('src-b', 'The Lantern', WORDS)]);
    expect(links(file)).toEqual([
      ['src-a', 'src-b', 'quotes', 'names-as-source', true],
      ['src-b', 'src-a', 'quotes', 'names-as-source', true],
    ]);
    expect(file.events.map((one) => one.originsAtMost)).toEqual([1]);
  });

  it('[C235] two reports that share their words and name each other are mutual: which came first is not known', () => {
    const file = derived([
      telling('src-a', { publisher: 'The Lantern', from: 'The Anchor' }),
      telling('src-b', { publisher: 'The Anchor', from: 'The Lantern' }),
    ]);
    expect(links(file)).toEqual([
      ['src-a', 'src-b', 'quotes', 'names-as-source', true],
      ['src-b', 'src-a', 'copies', 'shared-wording', true],
    ]);
    expect(file.lineages[1]?.reason.args.direction).toBe('cite-each-other');
    expect(file.events.map((one) => one.originsAtMost)).toEqual([1]);
  });

  it('[C235] who names one report that drew on another has the other’s words by way of it', () => {
    const file = derived([
      telling('src-a', { publisher: 'The Lantern', published: '2031-05-03', from: 'The Anchor' }),
      telling('src-b', { publisher: 'The Anchor', published: '2031-05-02' }),
      telling('src-c', { publisher: 'The Mirror', published: '2031-05-01' }),
    ]);
    const through = file.lineages.map((one) => [one.from, one.to, one.through]);
    expect(through).toContainEqual(['src-a', 'src-c', ['src-b']]);
  });
});

describe('what people know of lineage', () => {
  const ruling = (kind: 'LineageStated@1' | 'LineageDenied@1', from: string, to: string, more: object = {}) => ({
    entry: `${kind} ${from} ${to}`,
    kind,
    author: 'Officer',
    at: 't',
    payload: { from, to, ...(kind === 'LineageStated@1' ? { kind: 'translates' } : {}), because: 'known', ...more },
  });
  const two = [telling('src-a', { text: OTHER }), telling('src-b')];

  it('[C236] a dependence that a person stated stands without any shared word, and makes one origin', () => {
    expect(derived(two).events.map((one) => one.originsAtMost)).toEqual([2]);
    const file = derived(two, [ruling('LineageStated@1', 'src-a', 'src-b')]);
    expect(file.lineages).toMatchObject([
      {
        from: 'src-a',
        to: 'src-b',
        kind: 'translates',
        whole: true,
        passages: [],
        reason: { code: 'stated-by-person' },
      },
    ]);
    expect(file.events.map((one) => one.originsAtMost)).toEqual([1]);
    expect(file.decisions).toMatchObject([{ effect: 'applied', about: 'src-a / src-b', decided: 'translates' }]);
  });

  it('[C236] it takes the place of what wording shows, turned as the person says, with the shared words side by side', () => {
    const same = [telling('src-a', { published: '2031-05-01' }), telling('src-b', { published: '2031-05-02' })];
    const file = derived(same, [ruling('LineageStated@1', 'src-a', 'src-b', { kind: 'rewrites' })]);
    expect(links(file)).toEqual([['src-a', 'src-b', 'rewrites', 'stated-by-person', false]]);
    expect(file.lineages[0]?.passages.map((pair) => pair.map((one) => one.source))).toEqual([['src-a', 'src-b']]);
  });

  it('[C236] words that a person cited stand with it while they stand in the report', () => {
    const passage = { source: 'src-a', textSha256: '0'.repeat(64), prefix: '', suffix: '' };
    const cited = (exact: string) =>
      derived(two, [
        ruling('LineageStated@1', 'src-a', 'src-b', {
          kind: 'quotes',
          passages: [{ ...passage, start: 0, end: [...exact].length, exact }],
        }),
      ]).lineages[0];
    expect(cited('Ferries stood idle')).toMatchObject({ kind: 'quotes', citations: [{ exact: 'Ferries stood idle' }] });
    expect(cited('Boats stood idle!!')?.citations).toBeUndefined();
    expect(cited('Ferries stood idle')?.whole).toBeUndefined();
  });

  it('[C236] of a denial and a statement about the same two reports the later stands, whichever way round', () => {
    const said = ruling('LineageStated@1', 'src-a', 'src-b');
    const denied = ruling('LineageDenied@1', 'src-b', 'src-a');
    const effects = (...all: unknown[]) => derived(two, all).decisions.map((one) => [one.effect, one.reason?.code]);
    expect(effects(said, denied)).toEqual([
      ['superseded', 'decided-later'],
      ['orphaned', 'no-such-lineage'],
    ]);
    expect(effects(denied, said)).toEqual([
      ['superseded', 'decided-later'],
      ['applied', undefined],
    ]);
    expect(derived(two, [said, denied]).lineages).toEqual([]);
  });

  it('[C236] stated of a report that is not here it is orphaned, and nothing is made of it', () => {
    const file = derived(two, [ruling('LineageStated@1', 'src-a', 'src-x')]);
    expect(file.lineages).toEqual([]);
    expect(file.decisions).toMatchObject([{ effect: 'orphaned', reason: { code: 'source-not-here' } }]);
  });

  it('[C236] a dependence that only an attribution shows can be denied', () => {
    const named = [
      telling('src-a', { text: OTHER, from: 'The Anchor' }),
      telling('src-b', { publisher: 'The Anchor', text: WORDS }),
    ];
    const file = derived(named, [ruling('LineageDenied@1', 'src-a', 'src-b')]);
    expect(file.lineages).toEqual([]);
    expect(file.decisions).toMatchObject([{ effect: 'applied' }]);
  });
});
