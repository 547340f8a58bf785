import { describe, expect, it } from 'vitest';
import { offer, testTools } from '../../test/support/desk-tools.ts';
import { derivedBytes, REPORTS, reopened, started, statementOf } from '../../test/support/harbour-case.ts';
import { memoryStore } from '../../test/support/memory-store.ts';
import { accept, caseFile, decisionLog, describeSource, destroy, openCase, takeSources, verifyCase } from './index.ts';

describe('destroying', () => {
  it('[D10] destroyed content is in no file of the case, which verifies and says by whose decision', async () => {
    const { open, memory, store } = await started();
    const statement = await statementOf(open, 'Noor Adilov was arrested');
    await accept(open, statement.id, 'Yes.');
    await accept(open, (await statementOf(open, 'Nur Adilov was released')).id, 'Yes.');
    await describeSource(open, 'two.txt', { author: 'Dana Omarova' });
    const { entry } = await destroy(open, { source: 'two.txt', because: 'Consent was withdrawn.' });
    const everything = [...memory.files].map(([place, bytes]) => place + new TextDecoder().decode(bytes)).join('\n');
    for (const secret of ['Noor', 'two.txt', 'Omarova']) expect(everything).not.toContain(secret);
    const report = await verifyCase(store, open.tools);
    expect(report.problems).toEqual([]);
    expect(report.destroyed).toHaveLength(4);
    expect(new Set(report.destroyed.map(({ by }) => by))).toEqual(new Set([entry]));
    expect(report.statements).toHaveLength(1);
    expect(await derivedBytes(open)).toBe(await derivedBytes(await reopened(memory)));
    expect((await caseFile(open)).sources.map(({ file }) => file)).toEqual(['one.txt']);
    const again = await takeSources(open, offer({ 'new-name.txt': REPORTS['two.txt'] }));
    expect(again.files[0]).toMatchObject({ outcome: 'not-taken', code: 'source-destroyed' });
  });

  it('[D10] the content of one decision can be destroyed alone', async () => {
    const { open, store, memory } = await started();
    const { entry } = await accept(
      open,
      (await statementOf(open, 'Noor Adilov was arrested')).id,
      'A witness told me.',
    );
    await destroy(open, { entries: [entry.slice(0, 10)], because: 'The witness is at risk.' });
    expect([...memory.files.values()].some((bytes) => new TextDecoder().decode(bytes).includes('A witness'))).toBe(
      false,
    );
    expect((await verifyCase(store, open.tools)).ok).toBe(true);
    expect((await statementOf(open, 'Noor Adilov was arrested')).review).toBe('proposed');
    expect(decisionLog(open).find((line) => line.entry === entry)).toMatchObject({ standing: 'destroyed' });
  });

  it('[D14] a destruction that was cut off is finished at the next opening', async () => {
    const { open, memory } = await started();
    const before = new Map(memory.files);
    await destroy(open, { source: 'two.txt', because: 'Asked for.' });
    // As if the power had gone right after the decision was recorded: nothing had been removed yet.
    for (const [place, bytes] of before)
      if (!place.startsWith('ledger/entries') && !place.endsWith('head.json')) memory.files.set(place, bytes);
    memory.held = false;
    const look = await openCase(await memoryStore(memory, 'reading'), testTools());
    expect(JSON.stringify(await caseFile(look))).not.toContain('Noor');
    const again = await reopened(memory);
    expect(again.notes.map(({ code }) => code)).toContain('finished-destruction');
    const everything = [...memory.files.values()].map((bytes) => new TextDecoder().decode(bytes)).join('\n');
    expect(everything).not.toContain('Noor');
    expect((await caseFile(again)).sources).toHaveLength(1);
  });
});
