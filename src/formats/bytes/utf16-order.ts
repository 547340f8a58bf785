/** Bytes looked at; enough to tell, and the same cost for every size. */
const SAMPLE = 4096;

/**
 * Whether bytes without a mark are UTF-16, and in which order; undefined when they are not.
 * In UTF-16 text of our languages one byte of every pair is the block of the alphabet: 00 (Latin), 04 (Cyrillic) or
 * 20 (quotes and dashes). The other byte is anything.
 */
export const utf16Order = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  const length = Math.min(bytes.length - (bytes.length % 2), SAMPLE);
  if (length < 4) return undefined;
  let even = 0;
  let odd = 0;
  let zeros = 0;
  const isBlock = (byte: number | undefined) => byte === 0x00 || byte === 0x04 || byte === 0x20;
  for (let at = 0; at < length; at += 2) {
    if (isBlock(bytes[at])) even++;
    if (isBlock(bytes[at + 1])) odd++;
    if (bytes[at] === 0 || bytes[at + 1] === 0) zeros++;
  }
  const pairs = length / 2;
  // Every text has spaces or line ends, whose other byte is zero; 8-bit text has no zero at all.
  if (zeros * 25 < pairs) return undefined;
  if (odd * 20 >= pairs * 19 && even * 2 < pairs) return 'utf-16le';
  if (even * 20 >= pairs * 19 && odd * 2 < pairs) return 'utf-16be';
  return undefined;
};
