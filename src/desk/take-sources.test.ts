import { describe, expect, it } from 'vitest';
import { memoryCase, offer, testTools } from '../../test/support/desk-tools.ts';
import { REPORTS, refusal, reopened, started } from '../../test/support/harbour-case.ts';
import type { Document } from '../model/index.ts';
import { caseFile, decisionLog, describeSource, takeSources, verifyCase } from './index.ts';
import { MOST_BYTES, MOST_CHARACTERS } from './readings.ts';

describe('taking sources', () => {
  it('[D1] the same bytes are taken once, and each file is told for what it is', async () => {
    const { open, report } = await started({ ...REPORTS, 'copy.txt': REPORTS['one.txt'] });
    expect(report).toMatchObject({ taken: 2, known: 1, keptNotRead: 0, notTaken: 0 });
    expect(report.files[2]).toMatchObject({ file: 'copy.txt', outcome: 'known', knownAs: 'one.txt' });
    const again = await takeSources(open, offer(REPORTS));
    expect(again).toMatchObject({ taken: 0, known: 2 });
    expect(decisionLog(open).map(({ kind }) => kind)).toEqual(['CaseOpened@1', 'SourceTaken@1', 'SourceTaken@1']);
  });

  it('[D1] an original that was lost is put back when somebody brings the same bytes', async () => {
    const { open, store, memory } = await started();
    const [place = ''] = [...memory.files.keys()].filter((one) => one.startsWith('originals/'));
    memory.files.delete(place);
    expect((await verifyCase(store, open.tools)).first).toMatchObject({ code: 'missing', place });
    expect(await takeSources(open, offer(REPORTS))).toMatchObject({ known: 2 });
    expect(open.notes).toMatchObject([{ code: 'restored', place }]);
    expect((await verifyCase(store, open.tools)).ok).toBe(true);
  });

  it('[D1] a paper that says itself that it is confidential is kept so, and told', async () => {
    const { open, report } = await started({ 'notes.txt': 'CONFIDENTIAL. Nur Adilov was arrested.', ...REPORTS });
    expect(report.files).toMatchObject([{ confidential: true }, { confidential: false }, {}]);
    expect([...open.state.sources.values()].map(({ access }) => access)).toEqual([
      'confidential',
      'restricted',
      'restricted',
    ]);
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

  it('[D2] where the person stops within a file, that file is neither taken nor refused, and comes again next time', async () => {
    const { reader, ...rest } = testTools();
    let stops = true;
    const extract: typeof reader.extract = (bytes, file) => {
      if (stops && file === 'two.txt') throw Object.assign(new Error('stopped'), { code: 'interrupted' });
      return reader.extract(bytes, file);
    };
    const { open } = await memoryCase({ ...rest, reader: { ...reader, extract } });
    const report = await takeSources(open, offer(REPORTS));
    expect(report.files.map(({ file, outcome }) => [file, outcome])).toEqual([['one.txt', 'taken']]);
    stops = false;
    expect(await takeSources(open, offer(REPORTS))).toMatchObject({ taken: 1, known: 1, keptNotRead: 0 });
  });

  it('[D3] a text too long to be read is kept, said, and can be cited; the others are read', async () => {
    const long = 'Nur Adilov was arrested. '.repeat(MOST_CHARACTERS / 25 + 1);
    const { open, report } = await started({ 'long.txt': long, ...REPORTS });
    expect(report).toMatchObject({ taken: 2, keptNotRead: 1, notTaken: 0 });
    expect(report.files[0]).toMatchObject({ file: 'long.txt', code: 'too-long-to-read' });
    const file = await caseFile(open);
    const kept = file.sources.find((source) => source.file === 'long.txt');
    expect(kept?.text?.length).toBe(long.length);
    expect(file.statements.some(({ source }) => source === kept?.id)).toBe(false);
    expect(file.statements.length).toBeGreaterThan(0);
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

  it('[D2] where the reader itself fails on a file, the file is kept, named, and the others are read', async () => {
    const tools = testTools();
    const reader = {
      ...tools.reader,
      read: (document: Document) => {
        if (document.text.includes('Monday')) throw new RangeError('on Monday');
        return tools.reader.read(document);
      },
    };
    const { open } = await memoryCase({ ...tools, reader });
    const report = await takeSources(open, offer(REPORTS));
    expect(report.files[1]).toMatchObject({ outcome: 'kept-not-read', code: 'reader-failed' });
    expect(JSON.stringify(report)).not.toContain('Monday');
    expect((await caseFile(open)).statements).toHaveLength(2);
    await caseFile(open);
    expect(open.notes.map(({ code }) => code)).toEqual(['reader-failed']);
  });

  it('[D4] nothing is written until the first source is taken', async () => {
    const { open, memory } = await memoryCase();
    await takeSources(open, offer({ 'empty.txt': '' }));
    expect(await refusal(describeSource(open, 'one.txt', { title: 'x' }))).toMatchObject({ code: 'unknown-id' });
    expect([...memory.files.keys()]).toEqual([]);
    expect(open.id).toBeUndefined();
  });
});
