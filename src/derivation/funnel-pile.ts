import type { Access, FunnelStage } from '../model/index.ts';
import { stricter } from '../model/index.ts';
import { figureOrder, proportioned, type StageDraft, wordOrder } from '../reconciling/index.ts';
import { edited, type Tally, tally } from './in-order.ts';

type Stage = { draft: StageDraft; levels: Tally };

/** The funnels of several strands as one, kept as strands come and go. */
export type FunnelPile = {
  readonly change: (funnel: readonly FunnelStage[], sign: 1 | -1) => void;
  readonly record: () => readonly FunnelStage[];
};

/** A pile of no funnel. What strands say of a stage stands side by side; proportions are asked of the whole. */
export const funnelPile = (): FunnelPile => {
  const stages = new Map<string, Stage>();
  return {
    change: (funnel, sign) => {
      for (const { apart: _apart, ...part } of funnel) {
        const empty = { draft: { ...part, figures: [], words: [] }, levels: new Map() };
        const { draft, levels }: Stage = stages.get(part.stage) ?? empty;
        const turn = <T>(list: readonly T[], key: (one: T) => string, some: readonly T[]): T[] =>
          (sign > 0 ? edited(list, key, [], some) : edited(list, key, some, [])) as T[];
        const figures = turn(draft.figures, figureOrder, part.figures);
        const words = turn(draft.words, wordOrder, part.words);
        tally(levels, part.access, sign);
        const access = ([...levels.keys()] as Access[]).reduce(stricter, 'public');
        if (levels.size === 0) stages.delete(part.stage);
        else stages.set(part.stage, { draft: { ...draft, figures, words, access }, levels });
      }
    },
    record: () => proportioned([...stages.values()].map((one) => one.draft)),
  };
};
