import { type Reason, reason } from '../../model/index.ts';

/** What two written names say about being one, from the two alone. Weights are whole numbers from 0 (two) to 100 (one). */
export type NameVerdict = {
  readonly verdict: 'same' | 'likely' | 'unsure' | 'different';
  readonly weight: number;
  readonly reason: Reason;
  /** Codes of everything that speaks against the two being one, the gravest first; empty where nothing does. */
  readonly doubts: readonly string[];
};

/** From this weight on two names are one without a person's word. */
export const JOINING_WEIGHT = 85;
/** From this weight on a pair is worth a person's look: where F1 was highest on the half of name_bench on which rules were made. */
export const PROPOSING_WEIGHT = 54;
/** Below this weight two names are two; between this and proposing nothing is said. */
export const UNSURE_WEIGHT = 45;

/** A reason to doubt that two names are one; `cost` is what it takes from the weight if it stands alone. */
export type Doubt = { readonly cost: number; readonly code: string };

/** A verdict from a weight, with the reason that moved it most. */
export const verdictOf = (weight: number, code: string, doubts: readonly string[] = [code]): NameVerdict => {
  const sure = Math.max(0, Math.min(100, Math.round(weight)));
  const verdict =
    sure >= JOINING_WEIGHT
      ? 'same'
      : sure >= PROPOSING_WEIGHT
        ? 'likely'
        : sure >= UNSURE_WEIGHT
          ? 'unsure'
          : 'different';
  return { verdict, weight: sure, reason: reason(code), doubts };
};

/** The greatest doubt counts in full, the next by half, any further by a third: doubts of one pair overlap. */
const SHARES = [1, 1 / 2, 1 / 3];

/** What doubts weigh where two or more telling words agree: the more agrees, the less a slip in another word says. */
const EASED = 0.85;

/**
 * The verdict that is left of certainty after all doubts; without any, the names are the same. `agreeing`: how many telling words
 * agree fully. However many do, they make no likely pair a joined one.
 */
export const weigh = (doubts: readonly Doubt[], agreeing = 0): NameVerdict => {
  const sorted = [...doubts].filter(({ cost }) => cost > 0).sort((p, q) => q.cost - p.cost);
  const cost = sorted.reduce((sum, doubt, at) => sum + doubt.cost * (SHARES[at] ?? 1 / 3), 0);
  const eased =
    agreeing < 2 || 100 - cost >= JOINING_WEIGHT ? 100 - cost : Math.min(JOINING_WEIGHT - 1, 100 - cost * EASED);
  return verdictOf(
    eased,
    sorted[0]?.code ?? 'name-equal',
    sorted.map(({ code }) => code),
  );
};
