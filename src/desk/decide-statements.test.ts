import { describe, expect, it } from 'vitest';
import { testTools } from '../../test/support/desk-tools.ts';
import { derivedBytes, REPORTS, refusal, reopened, started, statementOf } from '../../test/support/harbour-case.ts';
import { contentSchema, utf8 } from '../model/index.ts';
import { accept, caseFile, decisionLog, join, makeStatement, part, reject, vouchOrigin, withdraw } from './index.ts';

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
