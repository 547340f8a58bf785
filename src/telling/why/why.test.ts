import { describe, expect, it } from 'vitest';
import { inventedCaseFile } from '../../../test/support/case-file.ts';
import { report, type Said, type Told } from '../../../test/support/readings.ts';
import { explain, inputFor } from '../../derive.ts';
import type { DerivationInput, Explanation } from '../../model/index.ts';
import { toAudience } from '../audience/to-audience.ts';
import { english } from '../phrases/en.ts';
import { kyrgyz } from '../phrases/ky.ts';
import { renderTerminal } from '../terminal/render-terminal.ts';
import { whySheets } from '../terminal/why-sheets.ts';
import type { Account } from './account.ts';
import { askable, whyRecord } from './why.ts';

const cast = {
  man: { kind: 'person' as const, name: 'Anar Belikov', posts: ['a pianist'] },
  also: { kind: 'person' as const, name: 'Anor Belikov', posts: ['a pianist'] },
  officials: { kind: 'group' as const, name: 'Sarvan officials', unnamed: true as const, nationalities: ['Sarvan'] },
};
const SHARED = 'was freed on 5 March 2031 after nine long days in the cells';
const told = (
  source: string,
  who: 'man' | 'also',
  more: Partial<Said> = {},
  words = `${cast[who].name} ${SHARED}`,
): Told => ({
  source,
  cast,
  published: '2031-04-01',
  text: `${words}, said Sarvan officials; Anar Belikov, Anor Belikov, a pianist (${source}).`,
  says: [
    { words, act: 'release', patient: who, when: { words: '5 March 2031', stated: '2031-03-05' }, ...more } as Said,
  ],
});
const input = (...all: Told[]): DerivationInput => ({ sources: all.map(report), decisions: [] });
const account = (explanation: Explanation, id: string | undefined): Account => {
  const found = whyRecord(explanation, explanation.file, [id ?? ''], english);
  if (found === undefined) throw new Error(`nothing is told of ${id}`);
  return found;
};
const section = (one: Account, heading: string) => one.sections.find((each) => each.heading.startsWith(heading));
const { headings } = english.why;

describe('why a record is what it is', () => {
  const three = input(
    told('src-a', 'man'),
    told('src-b', 'also'),
    told(
      'src-c',
      'man',
      { polarity: 'denied', voice: [{ by: 'officials' }] } as Partial<Said>,
      'Anar Belikov left on 5 March 2031',
    ),
  );

  it('[T78] leads every record of a case to words that stand where they are said to stand', () => {
    const explanation = explain(three);
    const texts = new Map(explanation.file.sources.map((one) => [one.id, [...(one.text ?? '')]]));
    for (const { id } of askable(explanation.file)) {
      const steps = account(explanation, id).sections.flatMap((one) => one.steps);
      const words = steps.flatMap((one) => one.words);
      const isSource = explanation.file.sources.some((one) => one.id === id);
      if (!isSource) expect(words.length, id).toBeGreaterThan(0);
      for (const { passage } of words)
        expect(texts.get(passage.source)?.slice(passage.start, passage.end).join('')).toBe(passage.exact);
    }
  });

  it('[T78] an event: each telling, why they are one, its date, its origins with shared words side by side, who disagrees', () => {
    const explanation = explain(three);
    const event = explanation.file.events.find((one) => one.statements.length === 3);
    const why = account(explanation, event?.id);
    expect(section(why, headings.said)?.steps).toHaveLength(3);
    expect(
      section(why, headings.one)
        ?.steps.map((one) => one.text)
        .join(),
    ).toMatch(/One, because: .* the same person/);
    const origins = section(why, headings.origins(event?.originsAtMost ?? 0));
    const side = origins?.steps.find((one) => one.words.length > 1);
    expect(side?.words.slice(0, 2).map((one) => [one.passage.source, one.passage.exact.includes(SHARED)])).toEqual([
      ['src-b', true],
      ['src-a', true],
    ]);
    expect(section(why, headings.disputes)?.steps).toHaveLength(2);
  });

  it('[T78] says how a disagreement stands in the language asked for, not by its code', () => {
    const explanation = explain(three);
    const { file } = explanation;
    const [dispute] = file.disputes;
    const event = file.events.find((one) => one.disputes.length > 0);
    for (const id of [dispute?.id ?? '', event?.id ?? '']) {
      const why = whyRecord(explanation, file, [id], kyrgyz);
      const notes = [why?.note ?? '', ...(why?.sections ?? []).map((one) => one.note ?? '')].join(' | ');
      expect(notes).toContain(kyrgyz.disputes.open);
      expect(notes).not.toMatch(/\bopen\b/);
    }
  });

  it('[T78] connects all tellings of every event, however many', () => {
    const many = Array.from({ length: 12 }, (_, at) => told(`src-${at}`, at % 2 === 0 ? 'man' : 'also'));
    const explanation = explain(input(...many));
    for (const event of explanation.file.events) {
      const reached = new Set(event.statements.slice(0, 1));
      const pairs = [...explanation.tellings(event.id)];
      expect(pairs).toHaveLength(event.statements.length - 1);
      for (const { a, b } of pairs) {
        expect(reached.has(a)).toBe(true);
        reached.add(b);
      }
      expect([...reached].sort()).toEqual([...event.statements].sort());
    }
  });

  it('[T78] a person: every spelling where it stands, and why they are one', () => {
    const explanation = explain(three);
    const person = explanation.file.identities.find((one) => one.names.length > 1 && one.kind === 'person');
    const why = account(explanation, person?.id);
    const joined = section(why, headings.names)?.steps ?? [];
    expect(joined.map((one) => one.text).join()).toContain('spelled almost alike');
    expect(joined[0]?.words.map((one) => one.passage.exact).sort()).toEqual(['Anar Belikov', 'Anor Belikov']);
  });

  it('[T78] a decision: what it was about, and what rests on those words now', () => {
    const [statement] = explain(three).file.statements;
    const cited = { source: statement?.source, ...statement?.passages[0], textSha256: 'x', prefix: '', suffix: '' };
    const decision = {
      entry: 'abcdef123456',
      kind: 'DisputeSettled@1',
      author: 'Mira Tolen',
      at: '2031-05-01T00:00:00Z',
      payload: { passages: [cited], settledAs: 'affirmed', because: 'read twice' },
    } as unknown as DerivationInput['decisions'][number];
    const explanation = explain({ ...three, decisions: [decision] });
    const why = account(explanation, 'abcdef123456');
    expect(section(why, headings.about)?.steps[0]?.words[0]?.passage.exact).toBe(statement?.passages[0]?.exact);
    expect(section(why, headings.rests)?.steps.map((one) => one.lead)).toHaveLength(1);
  });

  it('[T79] tells an audience of nothing that it may not see', () => {
    const hidden = inventedCaseFile();
    const silent = { tellings: () => [], apart: () => [], names: () => [], decisions: [] };
    const seen = toAudience(hidden, 'restricted');
    for (const { id } of askable(seen)) {
      const why = whyRecord({ file: seen, ...silent }, seen, [id], english);
      expect(JSON.stringify(why), id).not.toMatch(/Halik|Mast|nurse|burns|src-cccccccccccc/);
    }
    expect(whyRecord({ file: hidden, ...silent }, seen, ['src-cccccccccccc'], english)).toBeUndefined();
    const both = { ...three, decisions: [] };
    const explanation = explain(inputFor(both, 'public'));
    expect(explanation.file.statements).toEqual([]);
    expect(askable(toAudience(explain(both).file, 'public'))).toEqual([]);
  });

  it('[T152] shows outlets that are one origin with the words they share in two columns, or one under the other', () => {
    const explanation = explain(three);
    const event = explanation.file.events.find((one) => one.statements.length === 3);
    const at = (width: number) =>
      renderTerminal(whySheets(account(explanation, event?.id), new Map(), english), { width, colour: false });
    const rows = at(140)
      .split('\n')
      .flatMap((line) => (line.includes(' │ ') ? [line.split(' │ ')] : []));
    const column = (side: 0 | 1) =>
      rows
        .map((row) => row[side]?.trim())
        .join(' ')
        .replace(/\s+/g, ' ');
    for (const side of [0, 1] as const) expect(column(side)).toContain(SHARED);
    expect(at(60)).not.toContain('│');
    expect(at(60).replace(/\s+/g, ' ').split(SHARED).length).toBeGreaterThan(2);
  });

  it('[T10] fits its width', () => {
    const explanation = explain(three);
    for (const { id } of askable(explanation.file))
      for (const width of [50, 72, 100, 131])
        for (const line of renderTerminal(whySheets(account(explanation, id), new Map(), english), {
          width,
          colour: false,
        }).split('\n'))
          expect([...line].length).toBeLessThanOrEqual(width);
  });
});
