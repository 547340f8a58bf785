/**
 * A weights file: the bytes "AIGW", then bits and classes as little-endian 32-bit integers, then one bit per cell of the
 * table, lowest first, that tells whether the cell holds a weight, then one signed byte for each that does.
 * A byte b stands for the integer sign(b)·b²·2: small weights are kept finely, large ones coarsely (companding).
 */
import { emptyLinear, type Linear } from './linear.ts';

const MAGIC = 0x57474941;
const HEADER = 12;

/** The integer weight that a stored byte stands for, at most ±32258. */
export const expand = (byte: number): number => (byte < 0 ? -2 : 2) * byte * byte;

/** The byte that stands nearest below a weight given as a fraction of the largest, in -1 … 1. */
export const compress = (fraction: number): number => {
  const size = Math.min(127, Math.round(Math.sqrt(Math.abs(fraction)) * 127));
  return fraction < 0 ? -size : size;
};

/** Writes a table whose cells already are stored bytes. */
export const encodeWeights = (bits: number, classes: number, cells: Int8Array): Uint8Array => {
  const mapped = Math.ceil(cells.length / 8);
  const bytes = new Uint8Array(HEADER + mapped + cells.reduce((n, cell) => (cell === 0 ? n : n + 1), 0));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, bits, true);
  view.setUint32(8, classes, true);
  let at = HEADER + mapped;
  cells.forEach((cell, i) => {
    if (cell === 0) return;
    bytes[HEADER + (i >> 3)]! |= 1 << (i & 7);
    bytes[at++] = cell & 0xff;
  });
  return bytes;
};

/** Reads a weights file; throws naming `name` where the bytes are none. */
export const decodeWeights = (bytes: Uint8Array, name: string): Linear => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < HEADER || view.getUint32(0, true) !== MAGIC)
    throw new Error(`${name} is not a weights file: install Aigak again, or train the language again`);
  const bits = view.getUint32(4, true);
  const linear = emptyLinear(bits, view.getUint32(8, true));
  const { table } = linear;
  const values = Int16Array.from({ length: 256 }, (_, b) => expand(b < 128 ? b : b - 256));
  const mapped = Math.ceil(table.length / 8);
  let at = HEADER + mapped;
  for (let k = 0; k < mapped; k++) {
    let held = bytes[HEADER + k]!;
    for (let cell = k * 8; held !== 0; cell++, held >>>= 1) if ((held & 1) === 1) table[cell] = values[bytes[at++]!]!;
  }
  if (at !== bytes.length) throw new Error(`${name} is cut short or too long: install Aigak again`);
  return linear;
};
