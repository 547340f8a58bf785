import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportCase, openCase, takeSources } from '../../src/desk/index.ts';
import { type CaseFileJson, caseFileSchema, wordsAt } from '../../src/model/index.ts';
import { emptyMemory, memoryStore } from '../support/memory-store.ts';
import { root } from '../support/tree.ts';
import { offered, realReader, tools } from '../support/workbench.ts';

const REPORTS = 'examples/reports';
const names = readdirSync(join(root, REPORTS)).sort();
const reader = realReader();

/** The sample, taken in batches of reports in a given order; with an export after each batch, as a person would look. */
const exportOf = async (batches: readonly (readonly string[])[]): Promise<CaseFileJson> => {
  const store = await memoryStore(emptyMemory(), 'writing');
  try {
    const open = await openCase(store, tools({ reader }));
    let last: CaseFileJson | undefined;
    for (const batch of batches) {
      await takeSources(open, offered(REPORTS, batch));
      last = await exportCase(open, { audience: 'confidential', withTexts: true });
    }
    return last!;
  } finally {
    await store.close();
  }
};

/** What is derived, without the record of when and in which order it was received. */
const derived = ({ case: _case, ledgerHead: _head, decisions: _decisions, ...rest }: CaseFileJson) =>
  JSON.stringify(rest);

describe('the sample case, computed again', () => {
  it('is the same bytes twice, and in whatever order and batches the reports came', { timeout: 120_000 }, async () => {
    const expected = derived(await exportOf([names]));
    expect(derived(await exportOf([names]))).toBe(expected);
    const order = fc
      .shuffledSubarray(names, { minLength: names.length })
      .chain((shuffled) =>
        fc.integer({ min: 1, max: names.length - 1 }).map((cut) => [shuffled.slice(0, cut), shuffled.slice(cut)]),
      );
    await fc.assert(
      fc.asyncProperty(order, async (batches) => {
        expect(derived(await exportOf(batches))).toBe(expected);
      }),
      { numRuns: process.env.SLOW ? 30 : 4 },
    );
  });

  it('gives a valid export in which every word stands where it is said to stand', async () => {
    const file = await exportOf([names]);
    expect(caseFileSchema.safeParse(file).error).toBeUndefined();
    expect(file.sources.filter(({ held }) => held)).toHaveLength(names.length);
    const texts = new Map(file.sources.map(({ id, text }) => [id, text ?? '']));
    for (const { id, source, passages } of file.statements)
      for (const passage of passages) expect(wordsAt(texts.get(source) ?? '', passage), id).toBe(passage.exact);
    for (const { passages } of file.lineages)
      for (const passage of passages.flat())
        expect(wordsAt(texts.get(passage.source) ?? '', passage)).toBe(passage.exact);
  });

  it('has no event, figure, name or origin that no statement or passage carries', async () => {
    const file = await exportOf([names]);
    const statements = new Set(file.statements.map(({ id }) => id));
    const carried = (ids: readonly string[]) => ids.length > 0 && ids.every((id) => statements.has(id));
    expect(file.events.length).toBeGreaterThan(5);
    expect(file.events.filter((event) => !carried(event.statements)).map(({ id }) => id)).toEqual([]);
    expect(file.figures.flatMap(({ points }) => points).filter((point) => !carried(point.statements))).toEqual([]);
    expect(
      file.identities.filter(({ names: known }) =>
        known.some((name) => name.passages.length === 0 && !carried(name.statements)),
      ),
    ).toEqual([]);
    for (const { id, originsAtMost, origins } of file.events) expect(originsAtMost, id).toBe(origins.length);
  });
});
