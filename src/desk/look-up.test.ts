import { describe, expect, it } from 'vitest';
import { refusal, started } from '../../test/support/harbour-case.ts';
import { accept, caseFile, describeSource, nameIdentity, setAccess } from './index.ts';

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

  it('[D5] a source is found by its file without folders and ending, where only one is called so', async () => {
    const { open } = await started({ 'a/note.txt': 'Nur Adilov was arrested.', 'b/note.txt': 'x', 'note.txt': 'y' });
    expect((await setAccess(open, 'note.txt', 'public', 'x')).source).toBe(
      (await describeSource(open, 'note.txt', { title: 'y' })).source,
    );
    expect(await refusal(setAccess(open, 'note', 'public', 'x'))).toMatchObject({ code: 'ambiguous-id' });
    const other = await started({ 'a/letter.v2.txt': 'Nur Adilov was arrested.' });
    for (const typed of ['letter.v2.txt', 'letter.v2'])
      expect((await describeSource(other.open, typed, { title: typed })).kind).toBe('SourceDescribed@1');
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
    const another = await refusal(accept(open, 'dsp-0123456789ab', 'x'));
    expect(another).toMatchObject({ advice: expect.stringContaining('begins with st-') });
    expect(open.head).toBe(before);
  });
});
