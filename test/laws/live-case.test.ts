import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveFor, explainFor } from '../../src/derive.ts';
import { destroy, type LiveCase, liveCase, openCase, readingsOf, takeSources, withdraw } from '../../src/desk/index.ts';
import { isCaseError } from '../../src/desk/ports/index.ts';
import type { Access } from '../../src/model/index.ts';
import { toAudience } from '../../src/telling/index.ts';
import { standing, standingSources } from '../../src/truth/ledger/index.ts';
import { decideAs, type Received } from '../support/deciding.ts';
import { generated, type Happens, histories, sample } from '../support/lives.ts';
import { emptyMemory, memoryStore } from '../support/memory-store.ts';
import { tools } from '../support/workbench.ts';

const because = 'It was decided so.';
const AUDIENCES: readonly Access[] = ['public', 'restricted', 'confidential'];

/** Tools with the real derivation and with reports as they were read. */
const readTools = (pool: readonly Received[]) => {
  const read = new Map(pool.map((one) => [one.read.file, one.read]));
  const byText = new Map(pool.map((one) => [one.read.document?.textSha256, one.read.reading]));
  return tools({
    reader: {
      version: 'as-handed-in/1',
      formats: 'as-handed-in/1',
      extract: async (_, file) => {
        const document = read.get(file)?.document;
        if (document === undefined) throw new Error(`${file} was not handed in`);
        return document;
      },
      read: (document) => byText.get(document.textSha256),
    },
  });
};

const attempt = async (work: () => Promise<unknown> | undefined): Promise<void> => {
  try {
    await work();
  } catch (thrown) {
    // What is refused is not done; the case is as it was.
    if (!isCaseError(thrown)) throw thrown;
  }
};

const take = ({ open }: LiveCase, { bytes, read }: Received) =>
  takeSources(
    open,
    (async function* () {
      yield { file: read.file, bytes };
    })(),
  );

/** One thing that happens to a case: anything that its ledger can hold, withdrawing a withdrawal and destroying among them. */
const happen = async (live: LiveCase, pool: readonly Received[], one: Happens): Promise<void> => {
  const { open } = live;
  if (one.kind === 'comes') return attempt(() => take(live, pool[one.about % pool.length] as Received));
  if (one.kind === 'decides') return attempt(async () => decideAs(open, await live.file(), one));
  if (one.kind === 'withdraws') {
    const entry = open.state.decisions[one.about % Math.max(1, open.state.decisions.length)]?.entry ?? '?';
    return attempt(() => withdraw(open, entry, because));
  }
  const held = standingSources(open.state);
  const source = held[one.about % Math.max(1, held.length)];
  if (source === undefined) return;
  // One in three of those that go is destroyed.
  return attempt(() =>
    one.act % 3 === 0 ? destroy(open, { source: source.source, because }) : withdraw(open, source.entry, because),
  );
};

/** The same case from nothing: the bytes of every file of it. */
const fromNothing = async ({ open }: LiveCase) => {
  const input = { sources: await readingsOf(open), decisions: standing(open.state) };
  return (audience: Access) => JSON.stringify(toAudience(deriveFor(input, audience), audience));
};

describe('a case that is kept live', { timeout: 600_000 }, () => {
  it('[D22] is, for every audience and after any history, what is derived from nothing', async () => {
    const pool = [...(await sample()), ...(await generated(400, 6))];
    await fc.assert(
      fc.asyncProperty(histories(10), fc.boolean(), async (history, looksAtAll) => {
        const live = liveCase(await openCase(await memoryStore(emptyMemory(), 'writing'), readTools(pool)));
        for (const one of pool.slice(0, 4)) await take(live, one);
        for (const [at, one] of history.entries()) {
          await happen(live, pool, one);
          // An audience that was not looked at for a while is brought up to date as well.
          const audiences = looksAtAll || at === history.length - 1 ? AUDIENCES : (['confidential'] as const);
          if (at % 2 === 0 && at !== history.length - 1) continue;
          const fresh = await fromNothing(live);
          for (const audience of audiences)
            expect(JSON.stringify(await live.file(audience)) === fresh(audience), `${at} ${one.kind} ${audience}`).toBe(
              true,
            );
        }
      }),
      { numRuns: process.env.SLOW ? 60 : 4 },
    );
  });

  it('[D22] explains what it shows as deriving from nothing does, for each audience', async () => {
    const pool = (await sample()).slice(0, 3);
    const live = liveCase(await openCase(await memoryStore(emptyMemory(), 'writing'), readTools(pool)));
    for (const one of pool) await take(live, one);
    const left = await live.derived('confidential');
    const source = (await live.file()).sources[0]?.id ?? '';
    await live.perform({ do: 'access', source, access: 'confidential', because });
    const input = { sources: await readingsOf(live.open), decisions: standing(live.open.state) };
    for (const audience of AUDIENCES) {
      const { explanation, file } = await live.explanation(audience);
      const fresh = explainFor(input, audience);
      expect(JSON.stringify(explanation.file)).toBe(JSON.stringify(fresh.file));
      for (const { id } of file.events.slice(0, 5))
        expect(JSON.stringify([explanation.tellings(id), explanation.apart(id)])).toBe(
          JSON.stringify([fresh.tellings(id), fresh.apart(id)]),
        );
    }
    // What was asked for before the case went on is still explained as it was.
    const { file, explain } = left;
    expect(JSON.stringify(explain().file)).toBe(JSON.stringify(file));
  });
});
