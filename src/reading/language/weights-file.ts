/**
 * A weights file: the bytes "AIGW", then bits, classes and step as little-endian 32-bit integers, then for every run:
 * a byte counting zeros to skip (255: skip 255 and read no value), and one signed byte of weight.
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
  const out: number[] = [];
  let gap = 0;
  for (const cell of cells) {
    if (cell === 0) {
      gap++;
      continue;
    }
    for (; gap >= 255; gap -= 255) out.push(255);
    out.push(gap, cell & 0xff);
    gap = 0;
  }
  const bytes = new Uint8Array(HEADER + out.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, bits, true);
  view.setUint32(8, classes, true);
  bytes.set(out, HEADER);
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
  let cell = 0;
  for (let at = HEADER; at < bytes.length; ) {
    const gap = bytes[at++]!;
    cell += gap;
    if (gap < 255) table[cell++] = values[bytes[at++]!]!;
  }
  if (cell > table.length) throw new Error(`${name} holds more weights than it declares: install Aigak again`);
  return linear;
};
