import { describe, expect, it } from 'vitest';
import { memoryCase, offer, testTools } from '../../test/support/desk-tools.ts';
import { type emptyMemory, memoryStore } from '../../test/support/memory-store.ts';
import { contentSchema, utf8 } from '../model/index.ts';
import {
  accept,
  caseFile,
  decisionLog,
  describeSource,
  destroy,
  exportCase,
  join,
  makeStatement,
  nameIdentity,
  type OpenCase,
  openCase,
  part,
  recordPublication,
  reject,
  setAccess,
  takeSources,
  verifyCase,
  vouchOrigin,
  withdraw,
} from './index.ts';
import { MOST_BYTES } from './readings.ts';

const REPORTS = {
  'one.txt': 'Nur Adilov was arrested in the harbour; later Nur Adilov was released.',
  'two.txt': 'Noor Adilov was arrested on Monday.',
};

const started = async (files: Record<string, string | Uint8Array> = REPORTS) => {
  const made = await memoryCase();
  const report = await takeSources(made.open, offer(files));
  return { ...made, report };
};

const refusal = (act: Promise<unknown>) =>
  act.then(
    () => undefined,
    (thrown) => thrown,
  );

const statementOf = async (open: OpenCase, words: string) => {
  const found = (await caseFile(open)).statements.find(({ passages }) => passages[0]?.exact === words);
  if (!found) throw new Error(`no statement: ${words}`);
  return found;
};

const reopened = async (memory: ReturnType<typeof emptyMemory>, tools = testTools()) => {
  memory.held = false;
  return openCase(await memoryStore(memory, 'writing'), tools);
};

/** A case file without its list of decisions, as bytes. */
const derivedBytes = async (open: OpenCase) => JSON.stringify({ ...(await caseFile(open)), decisions: [] });

describe('taking sources', () => {
  it('[D1] the same bytes are taken once, and each file is told for what it is', async () => {
    const { open, report } = await started({ ...REPORTS, 'copy.txt': REPORTS['one.txt'] });
    expect(report).toMatchObject({ taken: 2, known: 1, keptNotRead: 0, notTaken: 0 });
    expect(report.files[2]).toMatchObject({ file: 'copy.txt', outcome: 'known', knownAs: 'one.txt' });
    const again = await takeSources(open, offer(REPORTS));
    expect(again).toMatchObject({ taken: 0, known: 2 });
    expect(decisionLog(open).map(({ kind }) => kind)).toEqual(['CaseOpened@1', 'SourceTaken@1', 'SourceTaken@1']);
  });

  it('[D2] a file that fails is told by name with what to do, and the others are taken', async () => {
    const { open } = await memoryCase();
    const gone = async function* () {
      yield* offer({ 'one.txt': REPORTS['one.txt'] });
      yield { file: 'gone.txt', error: Object.assign(new Error('x'), { code: 'ENOENT' }) };
      yield* offer({ 'two.txt': REPORTS['two.txt'] });
    };
    const report = await takeSources(open, gone());
    expect(report).toMatchObject({ taken: 2, notTaken: 1 });
    expect(report.files[1]).toMatchObject({ file: 'gone.txt', outcome: 'not-taken', code: 'ENOENT' });
    expect(report.files[1]).toHaveProperty('advice');
  });

  it('[D2] where whoever hands in the files gives up, what was taken until then is recorded', async () => {
    const { open, memory } = await memoryCase();
    const breaking = async function* () {
      yield* offer(REPORTS);
      throw new Error('the disk was pulled out');
    };
    await expect(takeSources(open, breaking())).rejects.toThrow('pulled out');
    expect((await caseFile(await reopened(memory))).sources).toHaveLength(2);
  });

  it('[D3] what cannot be read is kept and said; what is empty is not taken', async () => {
    const { report, store } = await started({
      'large.txt': new Uint8Array(MOST_BYTES + 1).fill(0x61),
      'binary.txt': Uint8Array.from([0, 1, 2]),
      'empty.txt': '',
      'отчёт.txt': 'Отчёт на русском',
    });
    expect(report).toMatchObject({ taken: 1, keptNotRead: 2, notTaken: 1 });
    expect(report.files.map((one) => ('code' in one ? one.code : one.outcome))).toEqual([
      'too-large-to-read',
      'binary',
      'empty',
      'taken',
    ]);
    expect(report.files[3]).toMatchObject({ language: 'ru', readable: false });
    expect(await store.originals.names()).toHaveLength(3);
  });

  it('[D4] nothing is written until the first source is taken', async () => {
    const { open, memory } = await memoryCase();
    await takeSources(open, offer({ 'empty.txt': '' }));
    expect(await refusal(describeSource(open, 'one.txt', { title: 'x' }))).toMatchObject({ code: 'unknown-id' });
    expect([...memory.files.keys()]).toEqual([]);
    expect(open.id).toBeUndefined();
  });
});

describe('finding what is meant', () => {
  it('[D5] by id, by a beginning, by file name or by name', async () => {
    const { open } = await started();
    const source = (await caseFile(open)).sources[0]?.id ?? '';
    for (const typed of [source, source.slice(0, 9), source.slice(4, 10)])
      expect((await setAccess(open, typed, typed.length % 2 === 0 ? 'public' : 'confidential', 'x')).source).toBe(
        source,
      );
    expect((await describeSource(open, 'two.txt', { published: '2024-05-31' })).kind).toBe('SourceDescribed@1');
    expect((await nameIdentity(open, 'Nur Adilov', 'Nur A. Adilov', 'Passport.')).kind).toBe('Named@1');
  });

  it('[D5] what is unknown, too short or ambiguous is refused with the nearest, and nothing is recorded', async () => {
    const { open } = await started({ 'a/same.txt': 'Nur Adilov was arrested.', 'b/same.txt': 'x' });
    const before = open.head;
    const statement = (await caseFile(open)).statements[0]?.id ?? '';
    const typo = `${statement.slice(0, 6)}${statement[6] === '0' ? '1' : '0'}${statement.slice(7)}`;
    const unknown = await refusal(accept(open, typo, 'x'));
    expect(unknown).toMatchObject({ code: 'unknown-id' });
    expect(unknown.message).toContain(statement);
    expect(await refusal(accept(open, 'st-', 'x'))).toMatchObject({ code: 'unknown-id' });
    expect(await refusal(accept(open, '', 'x'))).toMatchObject({ code: 'unknown-id' });
    const ambiguous = await refusal(describeSource(open, 'src-', { title: 'x' }));
    expect(ambiguous).toMatchObject({ code: 'ambiguous-id' });
    expect(open.head).toBe(before);
  });
});

describe('deciding on statements', () => {
  it('[D6] the words and the content are copied, with names in place of ids, and the text is kept', async () => {
    const { open, store } = await started();
    const statement = await statementOf(open, 'Nur Adilov was arrested');
    const recorded = await accept(open, statement.id, 'Confirmed by the lawyer.');
    const decision = open.state.byEntry.get(recorded.entry);
    const payload =
      decision && 'payload' in decision && decision.kind === 'StatementAccepted@1' ? decision.payload : undefined;
    expect(JSON.stringify(payload)).not.toMatch(/"(?:id|st)-[0-9a-f]{12}"/);
    expect(payload?.passages[0]).toMatchObject({
      exact: 'Nur Adilov was arrested',
      start: 0,
      suffix: ' in the harbour; later Nur Adilo',
    });
    expect(contentSchema.parse(payload?.statement.content)).toMatchObject({
      participants: [{ identity: 'Nur Adilov' }],
    });
    expect(await store.texts.get(payload?.passages[0]?.textSha256 ?? '')).toEqual(utf8(REPORTS['one.txt']));
    expect((await statementOf(open, 'Nur Adilov was arrested')).review).toBe('accepted');
  });

  it('[D7] a decision survives a rebuild, the loss of derived/ and another reader', async () => {
    const { open, memory } = await started();
    await accept(open, (await statementOf(open, 'Noor Adilov was arrested')).id, 'Yes.');
    await join(open, 'Nur Adilov', 'Noor Adilov', 'Two spellings.');
    const before = await derivedBytes(open);
    expect(await derivedBytes(await reopened(memory))).toBe(before);
    for (const place of [...memory.files.keys()]) if (place.startsWith('derived/')) memory.files.delete(place);
    expect(await derivedBytes(await reopened(memory))).toBe(before);
    const other = await reopened(memory, testTools({ reader: 'test-reader/2' }));
    expect((await derivedBytes(other)).replaceAll('test-reader/2', 'test-reader/1')).toBe(before);
    expect((await statementOf(other, 'Noor Adilov was arrested')).review).toBe('accepted');
    expect((await caseFile(other)).identities.map(({ name }) => name)).toEqual(['Noor Adilov']);
  });

  it('[D8] deciding and withdrawing is as never having decided', async () => {
    const { open } = await started();
    const before = await derivedBytes(open);
    const statement = await statementOf(open, 'Nur Adilov was released');
    const decide = [
      () => accept(open, statement.id, 'x'),
      () => reject(open, statement.id, 'x'),
      () => join(open, 'Nur Adilov', 'Noor Adilov', 'x'),
      () => vouchOrigin(open, 'one.txt', 'x'),
    ];
    for (const act of decide) {
      const { entry } = await act();
      await withdraw(open, entry.slice(0, 8), 'An error.');
      expect(await derivedBytes(open)).toBe(before);
      expect(await refusal(withdraw(open, entry, 'again'))).toMatchObject({ code: 'refused' });
    }
    expect(decisionLog(open).filter(({ standing }) => standing === 'withdrawn')).toHaveLength(decide.length);
  });

  it('[D9] a statement made by hand stands on words that stand once in the source', async () => {
    const { open } = await started({ 'one.txt': `${REPORTS['one.txt']}\nThe guard\nsaw it.` });
    const hand = (
      words: string,
      content: object = { attribute: 'description', value: 'guard', identity: 'the guard' },
    ) =>
      makeStatement(open, {
        source: 'one.txt',
        words,
        kind: 'attribute',
        content: content as never,
        because: 'I read it.',
      });
    const recorded = await hand('The guard saw it');
    const decision = open.state.byEntry.get(recorded.entry);
    expect(decision && 'payload' in decision ? decision.payload : undefined).toMatchObject({
      passages: [{ exact: 'The guard\nsaw it', start: 71 }],
      statement: { kind: 'attribute', content: { kind: 'attribute', identity: 'the guard' } },
    });
    expect(await refusal(hand('Nur Adilov'))).toMatchObject({
      code: 'words-not-found',
      message: expect.stringContaining('2 times'),
    });
    expect(await refusal(hand('the Guard'))).toMatchObject({ code: 'words-not-found' });
    expect(await refusal(hand(' '))).toMatchObject({ code: 'words-not-found' });
    expect(await refusal(hand('saw it', { attribute: 'mood', value: 'x' }))).toMatchObject({ code: 'invalid-content' });
  });

  it('[D6] identities are joined and parted by names as the reports write them', async () => {
    const { open } = await started();
    await join(open, 'Nur Adilov', 'Noor Adilov', 'Two spellings.');
    expect(await refusal(join(open, 'Nur Adilov', 'Noor Adilov', 'x'))).toMatchObject({ code: 'refused' });
    expect(await refusal(part(open, 'Nur Adilov', 'Nur Adilov', 'x'))).toMatchObject({ code: 'refused' });
    const parted = await part(open, 'Nur Adilov', 'Noor Adilov', 'Father and son.');
    const decision = open.state.byEntry.get(parted.entry);
    expect(decision && 'payload' in decision ? decision.payload : undefined).toMatchObject({
      a: { name: 'Nur Adilov', passage: { exact: 'Nur Adilov' } },
      b: { name: 'Noor Adilov', passage: { exact: 'Noor Adilov' } },
    });
  });
});

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
    const again = await reopened(memory);
    expect(again.notes.map(({ code }) => code)).toContain('finished-destruction');
    const everything = [...memory.files.values()].map((bytes) => new TextDecoder().decode(bytes)).join('\n');
    expect(everything).not.toContain('Noor');
    expect((await caseFile(again)).sources).toHaveLength(1);
  });
});

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
      const { first } = await verifyCase(store, open.tools);
      expect(first?.place.split(' ')[0]).toBe(place);
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
    const { digestText } = await import('../model/index.ts');
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

describe('what is derived', () => {
  it('[D12] is the same with and without the cache, in any order of adding, and twice', async () => {
    const { open } = await started();
    const once = await derivedBytes(open);
    expect(await derivedBytes(open)).toBe(once);
    const reversed = await started(Object.fromEntries(Object.entries(REPORTS).reverse()));
    const sorted = (text: string) =>
      JSON.stringify({
        ...JSON.parse(text),
        sources: JSON.parse(text)
          .sources.map(({ id }: { id: string }) => id)
          .sort(),
      });
    expect(sorted(await derivedBytes(reversed.open))).toBe(sorted(once));
  });

  it('[D12] exporting records nothing, so that two exports are the same', async () => {
    const { open } = await started();
    const one = JSON.stringify(await exportCase(open, { audience: 'confidential', withTexts: true }));
    expect(JSON.stringify(await exportCase(open, { audience: 'confidential', withTexts: true }))).toBe(one);
    expect(JSON.parse(one)).toMatchObject({
      aigak: 'casefile/1',
      case: open.id,
      ledgerHead: open.head,
      audience: 'confidential',
    });
    const published = await recordPublication(open, { audience: 'public', format: 'json', bytes: utf8(one) });
    expect(published.kind).toBe('Published@1');
  });
});

describe('what is said of failures', () => {
  it('[D16] names files and entries, never the words of a report', async () => {
    const { open, store, memory } = await started();
    await accept(open, (await statementOf(open, 'Nur Adilov was arrested')).id, 'Yes.');
    const said: unknown[] = [
      await refusal(
        makeStatement(open, { source: 'one.txt', words: 'Adilov', kind: 'act', content: {}, because: 'x' }),
      ),
      await refusal(accept(open, (await statementOf(open, 'Nur Adilov was arrested')).id, 'x')),
    ];
    for (const place of [...memory.files.keys()])
      if (place.startsWith('texts/') || place.startsWith('originals/')) memory.files.set(place, utf8('forged'));
    said.push(...(await verifyCase(store, open.tools)).problems);
    expect(said.length).toBeGreaterThan(4);
    const told = said.map((one) => JSON.stringify(one) + (one instanceof Error ? one.message : '')).join('\n');
    expect(told).not.toMatch(/Adilov|harbour|Monday/);
  });
});
