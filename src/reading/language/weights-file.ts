/**
 * A weights file: the bytes "AIGW", then bits and classes as little-endian 32-bit integers, then one bit per cell of the
 * table, lowest first, that tells whether the cell holds a weight, then one signed byte for each that does.
 * What a byte stands for: see `companding.ts`.
 */
import type { Linear } from './linear.ts';

const MAGIC = 0x57474941;
const HEADER = 12;

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
  const classes = view.getUint32(8, true);
  const table = new Uint8Array(2 ** bits + classes);
  const mapped = Math.ceil(table.length / 8);
  let at = HEADER + mapped;
  for (let k = 0; k < mapped; k += 4) {
    let held = bytes[HEADER + k]!;
    for (let b = 1; b < 4 && k + b < mapped; b++) held |= bytes[HEADER + k + b]! << (b * 8);
    const first = k * 8;
    while (held !== 0) {
      const lowest = held & -held;
      table[first + 31 - Math.clz32(lowest)] = bytes[at++]!;
      held ^= lowest;
    }
  }
  if (at !== bytes.length) throw new Error(`${name} is cut short or too long: install Aigak again`);
  return { bits, classes, table };
};
