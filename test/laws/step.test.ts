import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { engine } from '../../src/derivation/index.ts';
import { type Change, derive, start, step } from '../../src/derive.ts';
import type { CaseFile, DerivationInput, SourceReading } from '../../src/model/index.ts';
import { decidingDesk, type Received } from '../support/deciding.ts';
import { changeOf, generated, type Happens, histories, sample } from '../support/lives.ts';

/** What keeps a case from one change to the next; `fresh` derives the same from nothing. */
type Keeper = {
  readonly now: () => string;
  readonly file: () => CaseFile;
  readonly change: (change: Change, input: DerivationInput) => void;
  readonly fresh: (input: DerivationInput) => string;
};

const stepwise = (input: DerivationInput): Keeper => {
  let state = start(input);
  return {
    now: () => JSON.stringify(state.file),
    file: () => state.file,
    change: (change) => {
      state = step(state, change);
    },
    fresh: (whole) => JSON.stringify(derive(whole)),
  };
};

/** The same with cases taken apart into stories from so few reports on, so that short histories tell of it. */
const takingApart =
  (few: number) =>
  (input: DerivationInput): Keeper => {
    const kept = engine(few);
    let { file } = kept.derive(input);
    return {
      now: () => JSON.stringify(file),
      file: () => file,
      change: (_, whole) => {
        file = kept.derive(whole).file;
      },
      fresh: (whole) => JSON.stringify(engine(few).derive(whole).file),
    };
  };

/** Lives through a history that begins with some reports, and looks at every third step and at the end. */
const live = async (
  pool: readonly Received[],
  begins: number,
  history: readonly Happens[],
  keeping: (input: DerivationInput) => Keeper,
): Promise<void> => {
  const desk = await decidingDesk(pool);
  const here = new Map<string, SourceReading>(pool.slice(0, begins).map(({ read }) => [read.source, read]));
  // The order of sources means nothing: what is derived from nothing gets them the other way round.
  const input = (): DerivationInput => ({ sources: [...here.values()].reverse(), decisions: desk.decisions() });
  const keeper = keeping(input());
  for (const [at, happens] of history.entries()) {
    const change = await changeOf(happens, pool, here, desk, keeper.file());
    if (change === undefined) continue;
    if (change.kind === 'source-added') here.set(change.source.source, change.source);
    if (change.kind === 'source-withdrawn') here.delete(change.source);
    keeper.change(change, input());
    if (at % 3 === 2 || at === history.length - 1) {
      const kept = keeper.now() === keeper.fresh(input());
      expect(kept, `step ${at + 1}, ${change.kind}`).toBe(true);
    }
  }
};

/** A step of a history that once failed: what happens, what is done, and to what. */
const then = (kind: Happens['kind'], about = 0, act = 0, other = 0): Happens => ({ kind, act, about, other });

/** Histories in which step and derive once parted, from no report on. */
const FAILED: readonly (readonly Happens[])[] = [
  // Who left with their last report was still counted among those of their name.
  [then('comes'), then('comes', 1), then('goes'), then('decides', 0, 10, 3)],
];
/** The same for cases taken apart from six reports on, from four reports on. */
const FAILED_APART: readonly (readonly Happens[])[] = [[then('goes'), then('goes'), then('goes'), then('comes')]];

const RUNS = process.env.SLOW ? 200 : 4;

describe('step, folded over any history', { timeout: 1_200_000 }, () => {
  const law =
    (load: () => Promise<readonly Received[]>, begins: number, keeping: (input: DerivationInput) => Keeper) =>
    async (history: readonly Happens[]) =>
      live(await load(), begins, history, keeping);
  const few = async () => [...(await generated(400, 12)), ...(await sample())];

  it('[G4] gives byte for byte what derive gives from nothing, whoever comes, goes, decides and withdraws', async () => {
    await fc.assert(fc.asyncProperty(histories(14), law(few, 0, stepwise)), {
      numRuns: RUNS,
      examples: FAILED.map((one) => [one]),
    });
  });

  it('[G4] does so where small cases are taken apart into stories', async () => {
    await fc.assert(fc.asyncProperty(histories(20), law(few, 4, takingApart(6))), {
      numRuns: 2 * RUNS,
      examples: FAILED_APART.map((one) => [one]),
    });
  });

  it('[G4] does so on both sides of the size from which a case is taken apart', async () => {
    const many = async () => [...(await generated(400, 70)), ...(await sample())];
    await fc.assert(fc.asyncProperty(histories(9), law(many, 63, stepwise)), { numRuns: Math.ceil(RUNS / 4) });
  });
});
