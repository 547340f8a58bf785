import { digest } from '../../model/index.ts';
import type { KnownWords } from './known-words.ts';
import { type Lemmas, readLemmas } from './lemmas.ts';
import type { Linear } from './linear.ts';
import type { Bundles } from './morphology.ts';
import { type ArcList, type Moves, makeMoves } from './moves.ts';
import type { NameModel } from './names.ts';
import type { Beam } from './parser.ts';
import type { Margins } from './parser-view.ts';
import { decodeWeights } from './weights-file.ts';

/** Changes whenever features, files or inventories change their meaning: weights of another version are refused. */
export const WEIGHTS_VERSION = 2;

/** Everything a language's reader has learnt. */
export type LanguageModel = {
  readonly language: string;
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  readonly moves: Moves;
  readonly beam: Beam;
  readonly margins: Margins;
  readonly bundles: Bundles;
  readonly lemmas: Lemmas;
  readonly known: KnownWords;
  readonly tagger: Linear;
  readonly morphology: Linear;
  readonly parser: Linear;
  readonly names: NameModel;
};

/** `model.json`: inventories, and what the other files must be. */
export type Manifest = {
  readonly version: number;
  readonly language: string;
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly leftArcs: ArcList;
  readonly rightArcs: ArcList;
  readonly beam: Beam;
  readonly margins: Margins;
  readonly values: readonly string[];
  readonly bundles: readonly (readonly string[])[];
  readonly names: readonly string[];
  readonly arcs: readonly number[];
  readonly files: Readonly<Record<string, { readonly sha256: string; readonly sum: number; readonly bytes: number }>>;
};

const WEIGHTS = ['tagger.bin', 'morphology.bin', 'parser.bin', 'names.bin'] as const;

/** A quick check of a file's bytes against damage, cheap enough for every start; `verifyLanguage` compares SHA-256. */
export const quickSum = (bytes: Uint8Array): number => {
  let a = 0x811c9dc5;
  let b = bytes.length;
  const whole = bytes.length - (bytes.length % 4);
  for (let i = 0; i < whole; i += 4) {
    const word = bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24);
    a = (a + word) | 0;
    b = (Math.imul(b, 31) + a) | 0;
  }
  for (let i = whole; i < bytes.length; i++) {
    a = (a + bytes[i]!) | 0;
    b = (Math.imul(b, 31) + a) | 0;
  }
  return (a ^ b) >>> 0;
};

/** UTF-8 without a decoder of the platform; malformed bytes become U+FFFD. */
const decodeText = (bytes: Uint8Array): string => {
  const parts: string[] = [];
  let units: number[] = [];
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i++]!;
    const more = lead < 0x80 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
    let point = more === 0 ? lead : lead & (0x3f >> more);
    for (let k = 0; k < more; k++) point = (point << 6) | (bytes[i++]! & 0x3f);
    units.push(point > 0x10ffff ? 0xfffd : point);
    if (units.length === 4096) {
      parts.push(String.fromCodePoint(...units));
      units = [];
    }
  }
  return parts.join('') + String.fromCodePoint(...units);
};

const fileOf = (files: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array => {
  const bytes = files.get(name);
  if (bytes === undefined) throw new Error(`${name} of the language's weights is missing: install Aigak again`);
  return bytes;
};

/** Reads `model.json`; throws naming it where it is missing, no JSON, or of another version. */
export const readManifest = (files: ReadonlyMap<string, Uint8Array>): Manifest => {
  let manifest: Manifest;
  const text = decodeText(fileOf(files, 'model.json'));
  try {
    manifest = JSON.parse(text) as Manifest;
  } catch {
    throw new Error('model.json of the language’s weights is no JSON: install Aigak again');
  }
  if (manifest.version !== WEIGHTS_VERSION)
    throw new Error(
      `model.json states weights version ${manifest.version}, this Aigak reads ${WEIGHTS_VERSION}: install matching weights or train the language again`,
    );
  return manifest;
};

/**
 * Builds a language's model from the files of its weights folder, by name. Throws naming the file that is missing,
 * damaged or of another version.
 */
export const loadLanguage = (files: ReadonlyMap<string, Uint8Array>): LanguageModel => {
  const manifest = readManifest(files);
  const checked = (name: string): Uint8Array => {
    const bytes = fileOf(files, name);
    const stated = manifest.files[name];
    if (stated === undefined || stated.bytes !== bytes.length || stated.sum !== quickSum(bytes))
      throw new Error(`${name} of the language's weights is not the file that model.json states: install Aigak again`);
    return bytes;
  };
  const [tagger, morphology, parser, names] = WEIGHTS.map((name) => decodeWeights(checked(name), name));
  const valueIndex = new Map(manifest.values.map((value, i) => [value, i]));
  return {
    language: manifest.language,
    tags: manifest.tags,
    labels: manifest.labels,
    moves: makeMoves(
      manifest.left,
      manifest.right,
      { left: manifest.leftArcs, right: manifest.rightArcs },
      manifest.labels.indexOf('root'),
    ),
    beam: manifest.beam,
    margins: manifest.margins,
    bundles: {
      values: manifest.values,
      ofTag: manifest.bundles.map((texts) =>
        texts.map((text) => ({
          text,
          values: text === '' ? [] : text.split('|').map((value) => valueIndex.get(value)!),
        })),
      ),
    },
    lemmas: readLemmas(decodeText(checked('lemmas.tsv'))),
    known: checked('known.bin'),
    tagger: tagger!,
    morphology: morphology!,
    parser: parser!,
    names: { labels: manifest.names, emit: names!, arcs: Int32Array.from(manifest.arcs) },
  };
};

/** The names of files whose SHA-256 is not the one `model.json` states. */
export const verifyLanguage = (files: ReadonlyMap<string, Uint8Array>): string[] =>
  Object.entries(readManifest(files).files)
    .filter(([name, stated]) => digest(fileOf(files, name)) !== stated.sha256)
    .map(([name]) => name);
