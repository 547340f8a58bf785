import { describe, expect, it } from 'vitest';
import { refusal, started, statementOf } from '../../test/support/harbour-case.ts';
import { caseFile, decisionLog, isStale, liveCase, sinceHead } from './index.ts';

const because = 'I read it.';

describe('a live case', () => {
  it('[D23] a decision says what it changed, and is refused where the case went on, with what happened since', async () => {
    const { open } = await started();
    const live = liveCase(open);
    const seen = live.head;
    const released = await statementOf(open, 'Nur Adilov was released');
    const rejected = await live.performIf(seen, { do: 'reject', statement: released.id, because });
    expect(rejected.head).toBe(open.head);
    expect(rejected.changes).toMatchObject([{ kind: 'reviewed', id: released.id }]);

    const entries = decisionLog(open).length;
    const joining = { do: 'join', a: 'Nur Adilov', b: 'Noor Adilov', because } as const;
    const thrown = await refusal(live.performIf(seen, joining));
    expect(isStale(thrown)).toBe(true);
    expect(thrown).toMatchObject({
      code: 'stale',
      head: open.head,
      since: [{ kind: 'StatementRejected@1', entry: rejected.recorded[0]?.entry }],
      added: [],
    });
    expect(decisionLog(open)).toHaveLength(entries);
    const joined = await live.performIf(rejected.head, joining);
    expect(joined.changes.map(({ kind }) => kind)).toContain('now-one');
  });

  it('[D23] of two who decide at once on one state the second is refused', async () => {
    const { open } = await started();
    const live = liveCase(open);
    const { head } = live;
    const [one, other] = (await live.file()).statements;
    const answers = await Promise.allSettled([
      live.performIf(head, { do: 'accept', statement: one?.id ?? '', because }),
      live.performIf(head, { do: 'accept', statement: other?.id ?? '', because }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect((await live.file()).statements.map(({ review }) => review).sort()).toEqual([
      'accepted',
      'proposed',
      'proposed',
    ]);
  });

  it('[D23] what happened since names the reports that came; since an entry nobody knows everything did', async () => {
    const { open } = await started();
    const [opened] = decisionLog(open);
    expect(sinceHead(open, opened?.entry ?? '').added).toEqual([...open.state.sources.keys()]);
    expect(sinceHead(open, 'unheard-of').since).toHaveLength(decisionLog(open).length);
    expect(sinceHead(open, open.head)).toEqual({ head: open.head, since: [], added: [] });
  });

  it('[D22] every act of the desk looks at what is kept', async () => {
    const { open } = await started();
    const live = liveCase(open);
    expect(await caseFile(open)).toBe(await live.file());
    const before = await live.file();
    await live.perform({ do: 'vouch', source: 'one.txt', because });
    expect(await live.file()).not.toBe(before);
    expect(await caseFile(open)).toBe(await live.file());
  });
});
