import { FormatError } from '../format-error.ts';
import { declaredCharset } from './declared-charset.ts';
import { knownBinary } from './known-binary.ts';
import { proseScore } from './prose-score.ts';
import { utf16Order } from './utf16-order.ts';

/** Text and the encoding it was read in, as a WHATWG label. */
export type Decoded = { readonly text: string; readonly encoding: string };

/** 8-bit encodings our languages are met in, tried by letter statistics; the first wins a tie. */
const EIGHT_BIT = ['windows-1251', 'koi8-r', 'windows-1252', 'ibm866', 'iso-8859-5'] as const;
const SAMPLE = 16_384;
const ADVICE = 'Save it as UTF-8 text or HTML and add it again.';
const KEPT = 'nothing was read from it';

const decodeAs = (bytes: Uint8Array, encoding: string, fatal = false): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return undefined; // An unknown label or, when fatal, bytes that the encoding does not allow: the caller tries the next.
  }
};

/** The part of a page whose bytes tell the encoding: those above 7F with their surroundings, from the start. */
const telling = (bytes: Uint8Array): Uint8Array => {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const from = Math.max(0, first - 64);
  return bytes.subarray(from, from + SAMPLE);
};

const likeliest = (bytes: Uint8Array, declared: string | undefined): string => {
  const sample = telling(bytes);
  const scored = EIGHT_BIT.map((encoding) => ({ encoding, score: proseScore(decodeAs(sample, encoding) ?? '') }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  if (declared === undefined || /^utf-?(8|16)/.test(declared)) return best.encoding;
  const text = decodeAs(sample, declared);
  // What a page declares is believed as long as it reads nearly as well as the best guess.
  return text !== undefined && proseScore(text) * 10 >= best.score * 8 ? declared : best.encoding;
};

/** The share of control characters that no text has; more than one in fifty means that these are not characters. */
const isControlHeavy = (text: string): boolean => {
  let controls = 0;
  const length = Math.min(text.length, SAMPLE);
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if ((code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) || code === 0xfffd) controls++;
  }
  return controls * 50 > length;
};

/** UTF-8 in which a few bytes are damaged or the last character is cut: read with U+FFFD in their place, so that it shows. */
const damagedUtf8 = (bytes: Uint8Array): string | undefined => {
  const text = decodeAs(bytes, 'utf-8') ?? '';
  let damaged = 0;
  let whole = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) damaged++;
    else if (code > 0x7f) whole++;
  }
  return damaged * 20 <= whole ? text : undefined;
};

const refuse = (file: string, place: string, what: string, advice: string = ADVICE): FormatError =>
  new FormatError(`is ${what}, not text`, { code: 'binary', file, place, kept: KEPT, advice });

/**
 * Bytes in, text out, by what the bytes are and never by the file's name: byte-order mark, UTF-16 without a mark,
 * UTF-8, then the 8-bit encoding that reads most like prose (a page's own declaration is believed when it fits).
 * Throws FormatError `binary` for bytes that are no characters and `unknown-encoding` for UTF-32.
 */
export const decode = (bytes: Uint8Array, file: string): Decoded => {
  const known = knownBinary(bytes);
  if (known) throw refuse(file, 'byte 0', known.what, known.advice);
  if (bytes[0] === 0xff && bytes[1] === 0xfe && bytes[2] === 0 && bytes[3] === 0)
    throw new FormatError('is in UTF-32, which is not read', {
      code: 'unknown-encoding',
      file,
      place: 'byte 0',
      kept: KEPT,
      advice: ADVICE,
    });
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : utf16Order(bytes);
  if (marked !== undefined) {
    const text = decodeAs(bytes, marked) ?? '';
    if (isControlHeavy(text)) throw refuse(file, 'byte 0', 'a binary file');
    return { text, encoding: marked };
  }
  let zeros = 0;
  for (const byte of bytes) if (byte === 0) zeros++;
  // A zero or two in a long page is damage; more is not text. What is damage is read as a space.
  if (zeros * 1000 > bytes.length) throw refuse(file, `byte ${bytes.indexOf(0)}`, 'a binary file');
  const utf8 = decodeAs(bytes, 'utf-8', true) ?? damagedUtf8(bytes);
  const encoding = utf8 === undefined ? likeliest(bytes, declaredCharset(bytes)) : 'utf-8';
  const text = utf8 ?? decodeAs(bytes, encoding) ?? '';
  if (isControlHeavy(text)) throw refuse(file, 'byte 0', 'a binary file');
  return { text: zeros > 0 ? text.replaceAll('\0', ' ') : text, encoding };
};
