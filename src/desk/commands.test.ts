import { describe, expect, it } from 'vitest';
import { refusal, started, statementOf } from '../../test/support/harbour-case.ts';
import { caseFile, type DeskCommand, decisionLog, deskCommand, editable, perform } from './index.ts';

const COPIES = {
  'one.txt': 'Nur Adilov was arrested in the harbour; later Nur Adilov was released.',
  'two.txt': 'The town woke up. Nur Adilov was\narrested in the harbour. Nobody knows where Sana Omar is.',
  'three.txt': 'Sana Omar was arrested. Nur Adilov was arrested.',
};
const because = 'I read it.';

describe('what a page can ask for', () => {
  it('[D19] each word does what the command line does, and says what was recorded', async () => {
    const { open } = await started();
    const released = await statementOf(open, 'Nur Adilov was released');
    const asked: readonly [DeskCommand, string][] = [
      [{ do: 'accept', statement: released.id, because }, 'StatementAccepted@1'],
      [
        { do: 'reject', statement: (await statementOf(open, 'Noor Adilov was arrested')).id, because },
        'StatementRejected@1',
      ],
      [{ do: 'join', a: 'Nur Adilov', b: 'Noor Adilov', because }, 'IdentitiesJoined@1'],
      [{ do: 'part', a: 'Nur Adilov', b: 'Noor Adilov', because }, 'IdentitiesParted@1'],
      [{ do: 'name', identity: 'Nur Adilov', name: 'Nur Adilovich', because }, 'Named@1'],
      [{ do: 'vouch', source: 'one.txt', because }, 'OriginVouchedFor@1'],
      [{ do: 'deny', from: 'one.txt', to: 'two.txt', because }, 'LineageDenied@1'],
      [
        { do: 'repeats', from: 'two.txt', to: 'one.txt', kind: 'rewrites', words: 'on Monday', because },
        'LineageStated@1',
      ],
      [{ do: 'describe', source: 'one.txt', published: '2031-05' }, 'SourceDescribed@1'],
      [{ do: 'access', source: 'one.txt', access: 'confidential', because }, 'AccessSet@1'],
      [{ do: 'access', person: 'Nur Adilov', access: 'confidential', because }, 'PersonAccessSet@1'],
      [{ do: 'consent', person: 'Nur Adilov', consent: 'given', scope: 'public', because }, 'ConsentGiven@1'],
      [{ do: 'consent', person: 'Nur Adilov', consent: 'withdrawn', because }, 'ConsentWithdrawn@2'],
      [{ do: 'withdraw', entry: decisionLog(open)[1]?.entry ?? '', because }, 'Withdrawn@1'],
      [{ do: 'destroy', source: 'two.txt', because }, 'ContentDestroyed@1'],
    ];
    for (const [command, kind] of asked) {
      const before = decisionLog(open).length;
      const recorded = await perform(open, deskCommand.parse(JSON.parse(JSON.stringify(command))));
      expect(recorded.map((one) => one.kind)).toEqual([kind]);
      expect(
        decisionLog(open)
          .slice(before)
          .map(({ entry }) => entry),
      ).toEqual(recorded.map(({ entry }) => entry));
    }
  });

  it('[D19] what is no command, or lacks what it needs, is not one', () => {
    for (const wrong of [
      { do: 'publish' },
      { do: 'accept', statement: 'st-1' },
      { do: 'accept', statement: 'st-1', because: ' ' },
      { do: 'accept', statement: 'st-1', because, extra: 1 },
      { do: 'access', access: 'public', because },
      { do: 'access', source: 'a', person: 'b', access: 'public', because },
      { do: 'consent', person: 'b', consent: 'given', because },
      { do: 'acceptRepeats', statements: [], because },
    ])
      expect(deskCommand.safeParse(wrong).success).toBe(false);
  });

  it('[D9] words that were pointed at may stand twice; white space around them is left out', async () => {
    const { open } = await started();
    const make = (start: number, end: number) =>
      perform(open, {
        do: 'make',
        source: 'one.txt',
        start,
        end,
        kind: 'attribute',
        content: { attribute: 'description', value: 'sailor', identity: 'Nur Adilov' },
        because,
      });
    const [recorded] = await make(45, 57);
    const decision = open.state.byEntry.get(recorded?.entry ?? '');
    expect(decision && 'payload' in decision ? decision.payload : undefined).toMatchObject({
      passages: [{ exact: 'Nur Adilov', start: 46, end: 56 }],
    });
    for (const [start, end] of [
      [45, 46],
      [60, 900],
      [9, 3],
    ] as const)
      expect(await refusal(make(start, end))).toMatchObject({ code: 'words-not-found' });
  });

  it('[D6] a derived id that a page gives in a statement’s content is kept as the name it stands for', async () => {
    const { open } = await started();
    const [who] = (await caseFile(open)).identities;
    const [recorded] = await perform(open, {
      do: 'make',
      source: 'one.txt',
      start: 0,
      end: 10,
      kind: 'attribute',
      content: { attribute: 'description', value: 'sailor', identity: who?.id ?? '' },
      because,
    });
    const decision = open.state.byEntry.get(recorded?.entry ?? '');
    expect(JSON.stringify(decision)).not.toContain(who?.id);
    expect(JSON.stringify(decision)).toContain(`"identity":"${who?.name}"`);
  });
});

describe('correcting a statement', () => {
  it('[D21] what is sent back with one field changed is one decision, with names in place of ids', async () => {
    const { open } = await started();
    const read = await statementOf(open, 'Nur Adilov was released');
    const given = await editable(open, read.id);
    expect(given).toMatchObject({ polarity: 'affirmed', content: { participants: [{ identity: 'Nur Adilov' }] } });
    const entries = decisionLog(open).length;
    const send = (statementNow: typeof given) =>
      perform(open, { do: 'correct', statement: read.id, statementNow, because });
    expect(await refusal(send(given))).toMatchObject({ code: 'refused' });
    expect(await refusal(send({ ...given, kind: 'figure' }))).toMatchObject({ code: 'invalid-content' });
    expect(decisionLog(open)).toHaveLength(entries);
    const [recorded, ...others] = await send({ ...given, polarity: 'denied' });
    expect([recorded?.kind, recorded?.about, others]).toEqual(['StatementCorrected@1', read.id, []]);
    expect(decisionLog(open)).toHaveLength(entries + 1);
    const decision = open.state.byEntry.get(recorded?.entry ?? '');
    expect(decision && 'payload' in decision ? decision.payload : undefined).toEqual({
      passages: [expect.objectContaining({ exact: 'Nur Adilov was released' })],
      statement: given,
      corrected: { ...given, polarity: 'denied' },
      because,
    });
  });
});

describe('accepting repeats', () => {
  const repeats = async (files: Record<string, string>, words: readonly string[]) => {
    const { open } = await started(files);
    const file = await caseFile(open);
    const statements = words.flatMap((one) =>
      file.statements.filter(({ passages }) => passages[0]?.exact.replaceAll('\n', ' ') === one).map(({ id }) => id),
    );
    return { open, statements };
  };

  it('[D20] the same words that say the same are accepted in one batch, line breaks apart', async () => {
    const { open, statements } = await repeats(COPIES, ['Nur Adilov was arrested']);
    expect(statements).toHaveLength(3);
    const recorded = await perform(open, { do: 'acceptRepeats', statements, because });
    expect(recorded.map(({ about }) => about)).toEqual(statements);
    expect((await caseFile(open)).statements.filter(({ review }) => review === 'accepted')).toHaveLength(3);
    expect(await perform(open, { do: 'acceptRepeats', statements, because })).toEqual([]);
  });

  it('[D20] one that is no repeat, or was rejected, is named and nothing is recorded', async () => {
    const { open, statements } = await repeats(COPIES, ['Nur Adilov was arrested', 'Sana Omar was arrested']);
    const stranger = statements.at(-1) ?? '';
    const entries = decisionLog(open).length;
    const thrown = await refusal(perform(open, { do: 'acceptRepeats', statements, because }));
    expect(thrown).toMatchObject({ code: 'refused', message: expect.stringContaining(stranger) });
    for (const other of statements.slice(0, -1)) expect((thrown as Error).message).not.toContain(other);
    expect(decisionLog(open)).toHaveLength(entries);

    await perform(open, { do: 'accept', statement: stranger, because });
    await perform(open, { do: 'reject', statement: statements[1] ?? '', because });
    const again = await refusal(perform(open, { do: 'acceptRepeats', statements, because }));
    expect((again as Error).message).toContain(statements[1]);
    expect((again as Error).message).not.toContain(stranger);
  });
});
