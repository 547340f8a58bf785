/**
 * The text that UTF-8 bytes spell (RFC 3629), or undefined where they are not UTF-8: overlong forms, surrogates,
 * values past U+10FFFF, stray and missing continuation bytes. Nothing is replaced, so that encoding the result
 * gives the same bytes again. Pure rooms have no TextDecoder.
 */
export const fromUtf8 = (bytes: Uint8Array): string | undefined => {
  const parts: string[] = [];
  let units: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] as number;
    if (lead < 0x80) {
      units.push(lead);
      at++;
    } else {
      const width = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
      if (width === 0 || lead > 0xf4 || at + width > bytes.length) return undefined;
      let point = lead & (0x7f >> width);
      for (let k = 1; k < width; k++) {
        const next = bytes[at + k] as number;
        if ((next & 0xc0) !== 0x80) return undefined;
        point = (point << 6) | (next & 0x3f);
      }
      const overlong = (width === 3 && point < 0x800) || (width === 4 && point < 0x10000);
      if (overlong || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return undefined;
      if (point > 0xffff) units.push(0xd800 + ((point - 0x10000) >> 10), 0xdc00 + ((point - 0x10000) & 0x3ff));
      else units.push(point);
      at += width;
    }
    if (units.length > 4096) {
      parts.push(String.fromCharCode(...units));
      units = [];
    }
  }
  parts.push(String.fromCharCode(...units));
  return parts.join('');
};
