import { bCubed } from './b-cubed.ts';
import { ceafE } from './ceaf.ts';
import type { Clusters } from './clusters.ts';
import { muc } from './muc.ts';
import type { Prf } from './prf.ts';

/** The three measures of the CoNLL shared tasks of 2011 and 2012, and the mean of their F1. */
export type Conll = { readonly muc: Prf; readonly bCubed: Prf; readonly ceafE: Prf; readonly f1: number };

/** Scores clusters against gold clusters. Mentions that stand alone are kept on both sides. */
export const conll = (gold: Clusters, ours: Clusters): Conll => {
  const [m, b, c] = [muc(gold, ours), bCubed(gold, ours), ceafE(gold, ours)];
  return { muc: m, bCubed: b, ceafE: c, f1: (m.f1 + b.f1 + c.f1) / 3 };
};
