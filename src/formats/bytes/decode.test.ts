import { describe, expect, it } from 'vitest';
import { FormatError } from '../format-error.ts';
import { decode } from './decode.ts';

const RUSSIAN =
  'Двух служащих мэрии отпустили во вторник после девяти дней под стражей, сообщил их адвокат. «Нас просили подписать бумаги», — сказал один из них. Полиция города на вопросы не ответила, а в мэрии сказали, что ничего не знали.';
const KYRGYZ = 'Эки кызматкер тогуз күндөн кийин бошотулду, деди алардын адвокаты. Милиция суроолорго жооп берген жок.';
const GERMAN =
  'Zwei Schreiber wurden am Dienstag nach neun Tagen freigelassen, sagte ihre Anwältin. „Wir müssen prüfen, wer den Befehl gab“, schloß sie.';

/** Bytes of a text in an 8-bit encoding, by asking the decoder what each byte means. */
const encode = (text: string, encoding: string): Uint8Array => {
  const table = new Map<string, number>();
  for (let byte = 255; byte >= 0; byte--) table.set(new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from([...text].map((character) => table.get(character) ?? 63));
};
const utf16 = (text: string, littleEndian: boolean, mark: boolean): Uint8Array => {
  const units = mark ? `\ufeff${text}` : text;
  const view = new DataView(new ArrayBuffer(units.length * 2));
  for (let at = 0; at < units.length; at++) view.setUint16(at * 2, units.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
};
const code = (bytes: Uint8Array): string => {
  try {
    return decode(bytes, 'file').encoding;
  } catch (error) {
    return error instanceof FormatError ? error.code : 'other';
  }
};

describe('decode', () => {
  it.each([
    [RUSSIAN, 'windows-1251'],
    [RUSSIAN, 'koi8-r'],
    [RUSSIAN.replaceAll('—', '-').replace(/[«»]/g, '"'), 'ibm866'],
    [GERMAN, 'windows-1252'],
  ])('[F2] tells 8-bit encodings apart by letters: %#', (text, encoding) => {
    const bytes = encode(text, encoding);
    expect(decode(bytes, 'file')).toEqual({ text: new TextDecoder(encoding).decode(bytes), encoding });
  });

  it('[F2] reads a short line of windows-1251', () => {
    expect(decode(encode('Задержаны двое', 'windows-1251'), 'file').text).toBe('Задержаны двое');
    expect(decode(encode('ЗАДЕРЖАНЫ ДВОЕ СЛУЖАЩИХ', 'windows-1251'), 'file').text).toBe('ЗАДЕРЖАНЫ ДВОЕ СЛУЖАЩИХ');
  });

  it('[F2] reads UTF-8 with and without a mark, and never takes it for something else', () => {
    for (const text of [RUSSIAN, KYRGYZ, GERMAN]) {
      const bytes = new TextEncoder().encode(text);
      expect(decode(bytes, 'file')).toEqual({ text, encoding: 'utf-8' });
      expect(decode(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes]), 'file').text).toBe(text);
    }
  });

  it('[F2] reads UTF-16 in both orders, with and without a mark', () => {
    for (const text of [RUSSIAN, KYRGYZ, GERMAN, 'Two clerks were freed on Tuesday.'])
      for (const littleEndian of [true, false])
        for (const mark of [true, false]) {
          const found = decode(utf16(text, littleEndian, mark), 'file');
          expect(found).toEqual({ text, encoding: littleEndian ? 'utf-16le' : 'utf-16be' });
        }
  });

  it('[F2] believes what a page declares when it fits, and not when it does not', () => {
    const page = (charset: string, encoding: string) =>
      encode(`<html><head><meta charset="${charset}"></head><p>${RUSSIAN}</p>`, encoding);
    expect(decode(page('koi8-r', 'koi8-r'), 'file').encoding).toBe('koi8-r');
    expect(decode(page('iso-8859-1', 'windows-1251'), 'file').encoding).toBe('windows-1251');
    expect(decode(page('no-such-charset', 'windows-1251'), 'file').encoding).toBe('windows-1251');
    expect(decode(page('utf-8', 'koi8-r'), 'file').encoding).toBe('koi8-r');
  });

  it('[F2] reads UTF-8 whose last character is cut, showing the damage', () => {
    const bytes = new TextEncoder().encode(RUSSIAN);
    expect(decode(bytes.subarray(0, bytes.length - 2 - 1), 'file')).toMatchObject({ encoding: 'utf-8' });
    expect(decode(bytes.subarray(0, bytes.indexOf(0x2e) - 1), 'file').text.endsWith('\ufffd')).toBe(true);
  });

  it('[F3] refuses bytes that are no characters, whatever they begin with', () => {
    let state = 7;
    const noise = Uint8Array.from({ length: 4000 }, () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state >>> 24;
    });
    expect(code(noise)).toBe('binary');
    expect(code(Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31]))).toBe('binary');
    expect(code(Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14]))).toBe('binary');
    expect(code(Uint8Array.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]))).toBe('unknown-encoding');
    expect(code(new TextEncoder().encode('a\u0000b'))).toBe('binary');
  });

  it('[F2] reads a long text with one stray zero byte', () => {
    const bytes = new TextEncoder().encode(`${RUSSIAN.repeat(20)}\u0000${RUSSIAN}`);
    expect(decode(bytes, 'file').text).toBe(`${RUSSIAN.repeat(20)} ${RUSSIAN}`);
  });
});
