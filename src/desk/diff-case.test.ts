import { describe, expect, it } from 'vitest';
import { memoryCase, offer, testTools } from '../../test/support/desk-tools.ts';
import { REPORTS, reopened, started, statementOf } from '../../test/support/harbour-case.ts';
import { memoryStore } from '../../test/support/memory-store.ts';
import { accept, caseFile, diffCase, keepTold, type OpenCase, takeSources, withdraw } from './index.ts';
import { openCase } from './open-case.ts';

const THIRD = { 'three.txt': 'Nur Adilov was released in spring.' };
const words = (file: { statements: { passages: { exact: string }[] }[] }) =>
  file.statements.map((one) => one.passages[0]?.exact).sort();
const since = (open: OpenCase, typed: string) => diffCase(open, { since: typed, audience: 'confidential' });
const add = async (open: OpenCase, files: Record<string, string>) => {
  const before = open.state.decisions.length;
  await takeSources(open, offer(files));
  await keepTold(open, await caseFile(open), before);
};

describe('a case at two points of its ledger', () => {
  it('[D17] tells reports apart from decisions, and leads from what it was to what it is', async () => {
    const { open } = await started();
    const head = open.head;
    const was = await caseFile(open);
    await takeSources(open, offer(THIRD));
    const { id } = await statementOf(open, 'Nur Adilov was arrested');
    await accept(open, id, 'read it');
    const diff = await since(open, head);
    expect(diff.was).toEqual(was);
    expect(diff.is).toEqual(await caseFile(open));
    expect(diff.added).toHaveLength(1);
    expect(diff.withReports.sources).toHaveLength(3);
    expect(diff.withReports.statements.some((one) => one.review === 'accepted')).toBe(false);
    expect(diff.entries.size).toBe(2);
  });

  it('[D17] takes a day, the beginning of an entry’s id, or HEAD', async () => {
    const { open } = await started();
    expect((await since(open, 'HEAD')).entries.size).toBe(0);
    expect((await since(open, '2020')).since.entries).toBe(0);
    expect((await since(open, '2099-01-01')).since.entries).toBe(open.state.decisions.length);
    expect((await since(open, open.head.slice(0, 8))).since.entry).toBe(open.head);
    await expect(since(open, 'zzzz')).rejects.toMatchObject({ code: 'unknown-id' });
  });

  it('[D17] a decision that was taken back since stood then and does not now', async () => {
    const { open } = await started();
    const { id } = await statementOf(open, 'Nur Adilov was arrested');
    const { entry } = await accept(open, id, 'read it');
    const head = open.head;
    await withdraw(open, entry, 'a slip');
    const diff = await since(open, head);
    const reviews = (file: typeof diff.is) =>
      file.statements.map((one) => one.review).filter((one) => one === 'accepted');
    expect([reviews(diff.was), reviews(diff.is)]).toEqual([['accepted'], []]);
  });

  it('[D18] says what a newer Aigak changed from what the older one told, and of nothing else', async () => {
    const { open, memory } = await memoryCase();
    await add(open, REPORTS);
    expect((await since(open, 'HEAD')).byAigak).toEqual({ known: 'same' });
    const before = open.head;
    memory.held = false;
    const newer = testTools();
    const told = await caseFile(open);
    const changed = {
      ...newer,
      derivation: {
        ...newer.derivation,
        version: 'test-derivation/2',
        derive: (input: Parameters<typeof newer.derivation.derive>[0]) => ({
          ...newer.derivation.derive(input),
          figures: [],
          relations: [],
          statements: newer.derivation.derive(input).statements.slice(1),
        }),
      },
    };
    const later = await openCase(await memoryStore(memory, 'writing'), changed);
    await add(later, THIRD);
    const diff = await since(later, before);
    expect(diff.byAigak).toMatchObject({ known: 'compared', asOf: { entry: before } });
    if (diff.byAigak.known !== 'compared') throw new Error('nothing was compared');
    expect(words(diff.byAigak.before)).toEqual(words(told));
    expect(words(diff.byAigak.after)).toHaveLength(words(told).length - 1);
    expect(words(diff.was)).toHaveLength(words(told).length - 1);
  });

  it('[D18] says that it is not known where what was derived is gone, and loses no decision by it', async () => {
    const { open, memory } = await memoryCase();
    await add(open, REPORTS);
    const { id } = await statementOf(open, 'Nur Adilov was arrested');
    await accept(open, id, 'read it');
    const file = await caseFile(open);
    for (const name of await open.store.derived.names()) await open.store.derived.remove(name);
    const again = await reopened(memory);
    const diff = await since(again, 'HEAD');
    expect(diff.byAigak).toEqual({ known: 'lost' });
    expect(diff.is).toEqual(file);
  });
});
