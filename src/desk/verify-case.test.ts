import { describe, expect, it } from 'vitest';
import { testTools } from '../../test/support/desk-tools.ts';
import { refusal, reopened, started, statementOf } from '../../test/support/harbour-case.ts';
import { memoryStore } from '../../test/support/memory-store.ts';
import { digestText, utf8 } from '../model/index.ts';
import { accept, caseFile, decisionLog, describeSource, makeStatement, openCase, verifyCase } from './index.ts';

describe('verifying', () => {
  it('[D11] says that words are present and who decided, and no more', async () => {
    const { open, store } = await started();
    const { entry } = await accept(open, (await statementOf(open, 'Nur Adilov was arrested')).id, 'Yes.');
    const made = await makeStatement(open, {
      source: 'one.txt',
      words: 'in the harbour',
      kind: 'attribute',
      content: { attribute: 'description', value: 'in the harbour' },
      because: 'x',
    });
    const report = await verifyCase(store, open.tools);
    expect(report).toMatchObject({
      ok: true,
      problems: [],
      counts: { entries: 5, payloads: 5, originals: 2, texts: 1 },
    });
    expect(report.statements).toEqual([
      { entry, says: 'words present; accepted by Asel' },
      { entry: made.entry, says: 'words present; made by Asel' },
    ]);
  });

  it('[D11] the first file or entry that is not what it was is named, and what is gone too', async () => {
    const { open, store, memory } = await started();
    await accept(open, (await statementOf(open, 'Nur Adilov was arrested')).id, 'Yes.');
    const flip = (place: string) => {
      const bytes = memory.files.get(place) as Uint8Array;
      memory.files.set(place, bytes.with(10, (bytes[10] ?? 0) ^ 1));
      return () => memory.files.set(place, bytes);
    };
    for (const place of [...memory.files.keys()]) {
      const mend = flip(place);
      const { first, notes } = await verifyCase(store, open.tools);
      // A damaged cache is never used, and therefore noted; [D13] is about one that was changed with care.
      expect((first ?? notes[0])?.place.split(' ')[0]).toBe(place);
      expect(first === undefined).toBe(place.startsWith('derived/'));
      mend();
    }
    for (const place of [...memory.files.keys()].filter((one) => !one.startsWith('derived/'))) {
      const bytes = memory.files.get(place) as Uint8Array;
      memory.files.delete(place);
      const { first, ok } = await verifyCase(store, open.tools);
      expect(ok).toBe(false);
      expect(first?.place.split(' ')[0]).toBe(place);
      memory.files.set(place, bytes);
    }
    expect((await verifyCase(store, open.tools)).ok).toBe(true);
  });

  it('[D13] a cached reading that was changed with care is seen', async () => {
    const { open, store, memory } = await started();
    await caseFile(open);
    const place = [...memory.files.keys()].find((one) => one.startsWith('derived/reading-')) ?? '';
    const body = new TextDecoder().decode(memory.files.get(place)).split('\n')[1]?.replace('arrest', 'torture') ?? '';
    memory.files.set(place, utf8(`${digestText(body)}\n${body}\n`));
    expect((await verifyCase(store, open.tools)).first).toMatchObject({ code: 'derived-changed', place });
  });

  it('[D15] a case that is not what it was cannot be opened, and the entry is named', async () => {
    const { memory } = await started();
    const lines = memory.files.get('ledger/entries.jsonl') as Uint8Array;
    const second = lines.indexOf(0x0a) + 20;
    memory.files.set('ledger/entries.jsonl', lines.with(second, (lines[second] ?? 0) ^ 1));
    const thrown = await refusal(reopened(memory));
    expect(thrown).toMatchObject({ code: 'tampered', place: 'ledger/entries.jsonl line 2' });
  });

  it('[D14] a torn line is set aside and told; a complete one beyond the head counts', async () => {
    const { memory } = await started();
    const lines = memory.files.get('ledger/entries.jsonl') as Uint8Array;
    memory.files.set('ledger/entries.jsonl', Uint8Array.from([...lines, ...lines.slice(0, 30)]));
    const torn = await reopened(memory);
    expect(torn.notes).toMatchObject([{ code: 'torn-line', place: 'ledger/entries.torn-1' }]);
    expect(memory.files.get('ledger/entries.torn-1')).toEqual(lines.slice(0, 30));
    const head = memory.files.get('ledger/head.json') as Uint8Array;
    await describeSource(torn, 'one.txt', { title: 'x' });
    memory.files.set('ledger/head.json', head);
    memory.held = false;
    const look = await openCase(await memoryStore(memory, 'reading'), testTools());
    expect(look.notes).toMatchObject([{ code: 'unfinished-entry' }]);
    const ahead = await reopened(memory);
    expect(ahead.notes).toMatchObject([{ code: 'finished-entry' }]);
    expect(decisionLog(ahead).at(-1)?.kind).toBe('SourceDescribed@1');
  });
});
