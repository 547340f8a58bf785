import type { Quantity } from '../../model/index.ts';

/** A quantity as found among atoms `from` to `to` (exclusive); `start` is where the bare number begins. */
export type QuantityFound = {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly quantity: Omit<Quantity, 'start' | 'end' | 'words'>;
  readonly counted?: number;
  readonly measured?: boolean;
  /** Atoms of the number and its unit without bounding words: where the quantity hangs in the tree. */
  readonly core?: readonly [number, number];
};
