import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openTheCase, take } from '../../../test/support/commands.ts';
import { carryOut, nothing } from '../../../test/support/given-when-then.ts';
import { histories } from '../../../test/support/histories.ts';
import type { Json } from './canonical.ts';
import { emptyState, evolve, replay, type Step, standing } from './state.ts';
import { isUnderstood, type Upcasts, understand } from './understand.ts';

const recorded = { entry: 'a'.repeat(64), author: 'Asel', at: '2026-03-01T00:00:00Z' };

describe('replaying', () => {
  it('[L12] all at once is the same as one by one, wherever it is cut', () => {
    fc.assert(
      fc.property(histories, fc.nat(), ({ sealed, state }, cut) => {
        const steps = sealed.map(
          ({ entry }, at): Step => ({ parents: entry.parents, decision: state.decisions[at] as Step['decision'] }),
        );
        const oneByOne = steps.reduce(evolve, emptyState);
        const here = cut % (steps.length + 1);
        expect(oneByOne).toEqual(state);
        expect(replay(replay(emptyState, steps.slice(0, here)), steps.slice(here))).toEqual(state);
        expect(state.heads).toEqual([sealed.at(-1)?.hash]);
      }),
    );
  });

  it('[L12] evolving leaves the state before as it was', () => {
    const before = carryOut(nothing, openTheCase).state;
    const copy = structuredClone(before);
    carryOut({ sealed: [], state: before }, take('north'));
    expect(before).toEqual(copy);
  });

  it('[L13] deciding and withdrawing leaves what stood before, but for the withdrawal itself', () => {
    fc.assert(
      fc.property(histories, fc.nat(3), (grown, about) => {
        const text = ['up', 'down', 'left', 'right'][about] ?? '';
        const decided = carryOut(grown, take(text));
        const entry = decided.state.decisions.at(-1)?.entry ?? '';
        const withdrawn = carryOut(decided, { command: 'Withdraw', payload: { entry, because: 'An error.' } });
        expect(standing(withdrawn.state).slice(0, -1)).toEqual(standing(grown.state));
      }),
    );
  });
});

describe('understanding', () => {
  it('[L11] a kind of a newer version is kept and linked, and never applied', () => {
    const unknown = understand({ ...recorded, kind: 'SourceTaken@9', payload: take('north').payload });
    expect(unknown).toEqual({ ...recorded, kind: 'SourceTaken@9' });
    const state = replay(emptyState, [{ parents: [], decision: unknown }]);
    expect(state.sources.size).toBe(0);
    expect(standing(state)).toEqual([unknown]);
    expect(state.heads).toEqual([recorded.entry]);
  });

  it('[L11] a payload that does not fit its kind, and a destroyed one, are not understood', () => {
    for (const payload of [undefined, null, {}, { title: 1 }, { title: 'x', more: 1 }])
      expect(isUnderstood(understand({ ...recorded, kind: 'CaseOpened@1', payload }))).toBe(false);
    expect(isUnderstood(understand({ ...recorded, kind: 'toString', payload: {} }))).toBe(false);
  });

  it('[L10] an older version is brought to the newest, step by step', () => {
    const changes: Upcasts = new Map([
      [
        'CaseOpened@-1',
        { to: 'CaseOpened@0', change: (payload: Json): Json => ({ heading: (payload as { h: string }).h }) },
      ],
      [
        'CaseOpened@0',
        { to: 'CaseOpened@1', change: (payload: Json): Json => ({ title: (payload as { heading: string }).heading }) },
      ],
    ]);
    expect(understand({ ...recorded, kind: 'CaseOpened@-1', payload: { h: 'Harbour' } }, changes)).toEqual({
      ...recorded,
      kind: 'CaseOpened@1',
      payload: { title: 'Harbour' },
    });
    expect(understand({ ...recorded, kind: 'CaseOpened@-1', payload: undefined }, changes)).toEqual({
      ...recorded,
      kind: 'CaseOpened@-1',
    });
  });
});
