import { describe, expect, it } from 'vitest';
import { report, type Told } from '../../../test/support/readings.ts';
import { derive } from '../../derive.ts';
import { type DerivationInput, wordsAt } from '../../model/index.ts';

const LONG =
  'The pianist walked out of the northern prison shortly before midnight, carrying nothing but a borrowed coat and several letters.';
const QUOTE = '“We shall return to that building tomorrow and describe everything that happened there,” he said.';
const plain = (source: string, text: string, more: Partial<Told> = {}): Told => ({ source, text, ...more });
const lineages = (told: Told[], decisions: unknown[] = []) =>
  derive({ sources: told.map(report), decisions: decisions as DerivationInput['decisions'] });

describe('shared wording', () => {
  it('[C30] most of the shorter text shared is a copy, and the words stand side by side as in both texts', () => {
    const [a, b] = [plain('src-a', LONG), plain('src-b', `${LONG} Nobody waited outside.`)];
    const file = lineages([a, b]);
    expect(file.lineages).toMatchObject([{ kind: 'copies', reason: { code: 'shared-wording' } }]);
    for (const pair of file.lineages[0]?.passages ?? [])
      for (const one of pair) {
        const text = file.sources.find((source) => source.id === one.source)?.text ?? '';
        expect(wordsAt(text, one)).toBe(one.exact);
      }
  });

  it('[C30] words in quotation marks only are a quotation; part of a text is a rewriting', () => {
    const bakers =
      'Bakers of the lower town counted their loaves twice that winter, then went home without selling any. ';
    const ferries =
      'Ferries stood idle while engineers quarrelled about tides; nobody crossed the strait until Friday noon. ';
    expect(lineages([plain('src-a', bakers + QUOTE), plain('src-b', ferries + QUOTE)]).lineages[0]?.kind).toBe(
      'quotes',
    );
    const more =
      'Schools reopened under new roofs, orchards flowered early, and two bridges were painted green by volunteers. ';
    expect(
      lineages([plain('src-a', bakers + more + LONG), plain('src-b', ferries + LONG + more.replace(/ /g, ' x '))])
        .lineages[0]?.kind,
    ).toBe('rewrites');
  });

  it('[C30] names and small words in a row prove nothing', () => {
    const run = 'of the Ministry of the Interior of the Republic of Sarvan';
    expect(lineages([plain('src-a', `He spoke ${run}.`), plain('src-b', `She left ${run}.`)]).lineages).toEqual([]);
  });

  it('[C30] a lineage that a person denied is not shown, and the denial is applied or orphaned', () => {
    const deny = (from: string, to: string) => ({
      entry: `e-${from}`,
      kind: 'LineageDenied@1',
      author: 'Officer',
      at: 't',
      payload: { from, to, because: 'both were there' },
    });
    const file = lineages(
      [plain('src-a', LONG), plain('src-b', LONG)],
      [deny('src-a', 'src-b'), deny('src-x', 'src-y')],
    );
    expect(file.lineages).toEqual([]);
    expect(file.decisions.map((one) => one.effect)).toEqual(['applied', 'orphaned']);
  });
});

describe('who drew on whom', () => {
  it('[C31] the later report draws on the earlier', () => {
    const file = lineages([
      plain('src-a', LONG, { published: '2031-03-09' }),
      plain('src-b', LONG, { published: '2031-03-08' }),
    ]);
    expect(file.lineages[0]).toMatchObject({
      from: 'src-a',
      to: 'src-b',
      reason: { args: { direction: 'published-later' } },
    });
  });

  it('[C31] without dates, the one that names the other draws on it; else the direction is not known and said so', () => {
    const naming = plain('src-a', `${LONG} He told the Northern Lantern so.`, {
      cast: { paper: { kind: 'organization', name: 'Northern Lantern', outlet: true } },
      cites: [{ words: 'told the Northern Lantern', who: 'paper', how: 'told' }],
    });
    const file = lineages([naming, plain('src-b', LONG, { publisher: 'The Northern Lantern' })]);
    expect(file.lineages).toMatchObject([
      {
        from: 'src-a',
        to: 'src-b',
        reason: { args: { direction: 'cites-it' } },
        citations: [{ exact: 'told the Northern Lantern' }],
      },
    ]);
    expect(lineages([plain('src-a', LONG), plain('src-b', LONG)]).lineages[0]?.reason.args.direction).toBe(
      'direction-unknown',
    );
  });

  it('[C32] an outlet that is named but not held is listed as cited, with the words that cite it', () => {
    const file = lineages([
      plain('src-a', 'He told the Northern Lantern so.', {
        cast: { paper: { kind: 'organization', name: 'Northern Lantern', outlet: true } },
        cites: [{ words: 'told the Northern Lantern', who: 'paper', how: 'told' }],
      }),
    ]);
    const cited = file.sources.find((source) => !source.held);
    expect(cited).toMatchObject({
      publisher: 'Northern Lantern',
      citedBy: [{ source: 'src-a', exact: 'told the Northern Lantern' }],
    });
    expect(file.lineages).toMatchObject([{ from: 'src-a', to: cited?.id, kind: 'quotes' }]);
  });

  it('[C32] a report never draws on what its outlet published only later', () => {
    const cites: Partial<Told> = {
      published: '2031-05-02',
      cast: { paper: { kind: 'organization', name: 'Northern Lantern', outlet: true } },
      cites: [{ words: 'told the Northern Lantern', who: 'paper', how: 'told' }],
    };
    const one = plain('src-a', 'He told the Northern Lantern so.', cites);
    const later = plain('src-b', 'The sea was calm.', { publisher: 'Northern Lantern', published: '2031-05-03' });
    const earlier = { ...later, source: 'src-c', text: 'The sea was rough.', published: '2031-05-02' };
    expect(lineages([one, later, earlier]).lineages).toMatchObject([{ from: 'src-a', to: 'src-c' }]);
    expect(lineages([one, later]).sources.filter((source) => !source.held)).toHaveLength(1);
  });

  it('[C32] the short form of its own name is no other outlet, unless a held report is published under it', () => {
    const own = plain('src-a', 'He told The Lantern so.', {
      publisher: 'The Northern Lantern',
      cast: { paper: { kind: 'organization', name: 'The Lantern', outlet: true } },
      cites: [{ words: 'told The Lantern', who: 'paper', how: 'told' }],
    });
    expect(lineages([own]).lineages).toEqual([]);
    expect(lineages([own]).sources).toHaveLength(1);
    const other = plain('src-b', 'The sea was calm.', { publisher: 'The Lantern' });
    expect(lineages([own, other]).lineages).toMatchObject([{ from: 'src-a', to: 'src-b' }]);
  });
});

describe('copied, rewritten or independent', () => {
  const NEWS = [
    'Bakers of the lower town counted their loaves twice that winter and went home without selling any of them, said the guild.',
    'Ferries stood idle while engineers quarrelled about tides, and nobody crossed the strait until Friday noon, sailors reported.',
    'Schools reopened under new roofs, orchards flowered early, and two bridges were painted green by volunteers in the spring.',
    'Lanterns failed along the northern harbour on Tuesday, so the customs office closed its doors before the evening boats came.',
  ] as const;
  const PAST =
    'The harbour was built in the last century by merchants who wanted deeper water for heavier ships. Twice it burned down, twice it was built again, and since then a watchman has slept in the tower above the granary every single night of the year without once leaving it.';
  const kindOf = (a: string, b: string, more: Partial<Told> = {}) => {
    const found = lineages([plain('src-a', a, more), plain('src-b', b, more)]).lineages[0];
    return found && [found.kind, found.whole ?? false];
  };

  it('[C233] half of the shorter text in its order is copied, with another headline, lead or some words exchanged', () => {
    const one = NEWS.join(' ');
    expect(kindOf(`Loaves unsold\n\n${one}`, `No bread this winter\n\n${NEWS[2]} ${NEWS[3]}`)).toEqual([
      'copies',
      true,
    ]);
    expect(kindOf(one, one.replace('twice', 'once').replace('engineers', 'captains'))).toEqual(['copies', true]);
  });

  it('[C233] what is told in another order and with more of its own is rewritten', () => {
    const own =
      'Our correspondent walked from door to door and wrote down what the widows of the sailors remembered of that day.';
    const told = `${NEWS[3]} ${own} ${NEWS[1]} ${own.replace('widows', 'sisters').replace('walked', 'went')} ${NEWS[0]}`;
    expect(kindOf(NEWS.join(' '), told)).toEqual(['rewrites', true]);
  });

  it('[C233] standing background under two other pieces of news makes neither of the other', () => {
    const [one, other] = [`${NEWS[0]} ${NEWS[1]} ${NEWS[0]}`, `${NEWS[2]} ${NEWS[3]} ${NEWS[2]}`];
    expect(kindOf(`${one} ${PAST}`, `${other} ${PAST}`)).toEqual(['rewrites', false]);
  });

  it('[C233] of one outlet, two stories whose leads differ are two, though half their words are the same', () => {
    const one = `${NEWS[0]} ${NEWS[2]} ${NEWS[3]} ${PAST}`;
    const other = `${NEWS[1]} Nobody could say when the boats would leave again, not even the harbour master. ${PAST}`;
    expect(kindOf(one, other)).toEqual(['copies', true]);
    expect(kindOf(one, other, { publisher: 'The Northern Lantern' })).toEqual(['rewrites', false]);
  });

  it('[C233] the same quotation in two tellings shows that one thing was said, not that one wrote from the other', () => {
    const quote = `“${PAST}”`;
    expect(kindOf(`${NEWS[0]} ${quote}`, `${quote} ${NEWS[2]}`)).toEqual(['quotes', false]);
  });
});
