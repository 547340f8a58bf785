import { mix, type Rows } from './linear.ts';
import type { ParseState } from './parse-state.ts';
import { PARSE_TEMPLATES } from './parse-templates.ts';

/** What the parser sees of the words: hashes of spelling, lemma, tag, tag with features, and that with its doubts. */
export type ParseWords = {
  readonly count: number;
  readonly form: Int32Array;
  readonly lemma: Int32Array;
  readonly tag: Int32Array;
  readonly marked: Int32Array;
  /** As `marked`, with the tag and features that came second where the models were in doubt. */
  readonly doubted: Int32Array;
};

/** The nodes that features look at, in the order of their slots. */
const NODES = [
  'S0', 'S1', 'S2', 'B0', 'B1', 'B2', 'B3',
  'S0a', 'S0b', 'S0y', 'S0z', 'S1a', 'S1b', 'S1y', 'S1z', 'B0a', 'B0b', 'S0aa', 'S0zz', 'S1aa', 'S1zz', 'B0aa',
] as const; // biome-ignore format: one row for the words, one for their children
const ATTRIBUTES = ['w', 'e', 't', 'm', 'n', 'l'] as const;
const WIDTH = ATTRIBUTES.length;
const EXTRAS = [
  'S0vl',
  'S0vr',
  'S1vl',
  'S1vr',
  'B0vl',
  'S0sl',
  'S0sr',
  'S1sl',
  'S1sr',
  'B0sl',
  'dSB',
  'dSS',
  'S0case',
  'S0sep',
  'S1sep',
] as const;

const slotOf = (name: string): number => {
  const extra = (EXTRAS as readonly string[]).indexOf(name);
  if (extra >= 0) return NODES.length * ATTRIBUTES.length + extra;
  const node = (NODES as readonly string[]).indexOf(name.slice(0, -1));
  const attribute = (ATTRIBUTES as readonly string[]).indexOf(name.slice(-1));
  if (node < 0 || attribute < 0) throw new Error(`unknown slot "${name}" in a parse template`);
  return node * ATTRIBUTES.length + attribute;
};

const SLOTS = NODES.length * ATTRIBUTES.length + EXTRAS.length;
const templates = PARSE_TEMPLATES.map((line) => line.split(' ').map(slotOf));
/** Templates flattened: number of slots, then the slots. */
const program = Uint8Array.from(templates.flatMap((slots) => [slots.length, ...slots]));
export const PARSE_FEATURES = templates.length;

const NONE = 0x3c6ef372;
const slots = new Int32Array(SLOTS);

const fill = (at: number, node: number, state: ParseState, words: ParseWords): void => {
  if (node < 0) {
    for (let k = 0; k < WIDTH; k++) slots[at + k] = NONE;
    return;
  }
  slots[at] = words.form[node]!;
  slots[at + 1] = words.lemma[node]!;
  slots[at + 2] = words.tag[node]!;
  slots[at + 3] = words.marked[node]!;
  slots[at + 4] = words.doubted[node]!;
  slots[at + 5] = state.labels[node]!;
};

const distance = (from: number, to: number): number => {
  if (from < 0) return 0;
  const d = to - from;
  return d < 5 ? d : d < 8 ? 5 : d < 12 ? 6 : d < 20 ? 7 : 8;
};

/** Rows of all features of the state. */
export const parseRows = (state: ParseState, words: ParseWords, bits: number, out: Rows): void => {
  const { stack, depth, next, count, left1, left2, right1, right2 } = state;
  const s0 = depth > 0 ? stack[depth - 1]! : -1;
  const s1 = depth > 1 ? stack[depth - 2]! : -1;
  const s2 = depth > 2 ? stack[depth - 3]! : -1;
  const b = (k: number): number => (next + k <= count ? next + k : -1);
  const child = (array: Int32Array, node: number): number => (node < 0 ? -1 : array[node]!);
  const s0a = child(left1, s0);
  const s0z = child(right1, s0);
  const s1a = child(left1, s1);
  const s1z = child(right1, s1);
  const b0a = child(left1, next);
  const nodes = [
    s0, s1, s2, next, b(1), b(2), b(3),
    s0a, child(left2, s0), child(right2, s0), s0z, s1a, child(left2, s1), child(right2, s1), s1z, b0a, child(left2, next),
    child(left1, s0a), child(right1, s0z), child(left1, s1a), child(right1, s1z), child(left1, b0a),
  ]; // biome-ignore format: same rows as NODES
  for (let k = 0; k < nodes.length; k++) fill(k * WIDTH, nodes[k]!, state, words);
  let at = nodes.length * WIDTH;
  const of = (array: Int32Array, node: number): number => (node < 0 ? NONE : array[node]!);
  slots[at++] = of(state.leftCount, s0);
  slots[at++] = of(state.rightCount, s0);
  slots[at++] = of(state.leftCount, s1);
  slots[at++] = of(state.rightCount, s1);
  slots[at++] = of(state.leftCount, next);
  slots[at++] = of(state.leftLabels, s0);
  slots[at++] = of(state.rightLabels, s0);
  slots[at++] = of(state.leftLabels, s1);
  slots[at++] = of(state.rightLabels, s1);
  slots[at++] = of(state.leftLabels, next);
  slots[at++] = distance(s0, next);
  slots[at++] = distance(s1, s0);
  slots[at++] = s0a < 0 ? NONE : words.form[s0a]!;
  // What stands just before S0 and S1 in the text: a comma, a conjunction, a quote.
  slots[at++] = s0 > 0 ? words.form[s0 - 1]! : NONE;
  slots[at++] = s0 >= 0 && s0 + 1 <= count ? words.form[s0 + 1]! : NONE;

  const mask = 2 ** bits - 1;
  const { rows } = out;
  let n = 0;
  for (let p = 0; p < program.length; ) {
    let h = 3000 + n;
    for (let left = program[p++]!; left > 0; left--) h = mix(h, slots[program[p++]!]!);
    rows[n++] = h & mask;
  }
  out.count = n;
};
