/**
 * Weights in a byte: b stands for the integer sign(b)·b²·2, so that small weights are kept finely, large ones coarsely.
 */
/** The integer weight that a stored byte stands for, at most ±32258. */
export const expand = (byte: number): number => (byte < 0 ? -2 : 2) * byte * byte;

/** The byte that stands nearest below a weight given as a fraction of the largest, in -1 … 1. */
export const compress = (fraction: number): number => {
  const size = Math.min(127, Math.round(Math.sqrt(Math.abs(fraction)) * 127));
  return fraction < 0 ? -size : size;
};

/** What each byte, read as unsigned, stands for. */
export const EXPANDED: Int32Array = Int32Array.from({ length: 256 }, (_, byte) =>
  expand(byte < 128 ? byte : byte - 256),
);
