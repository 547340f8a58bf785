/** How far into a file its PDF header may stand: what saved it may have put lines of its own before it (ISO 32000-1, annex H). */
const REACH = 1024;
const HEADER = [0x25, 0x50, 0x44, 0x46, 0x2d] as const;

/** Whether bytes are a PDF: its header stands at the start of a line near the start, behind nothing but marks and short lines. */
export const isPdf = (bytes: Uint8Array): boolean => {
  const last = Math.min(REACH, bytes.length - HEADER.length);
  for (let at = 0; at <= last; at++) {
    if (!HEADER.every((byte, offset) => bytes[at + offset] === byte)) continue;
    const before = bytes[at - 1];
    if (at === 0 || before === 0x0a || before === 0x0d || (at === 3 && bytes[0] === 0xef)) return isNumbered(bytes, at);
  }
  return false;
};

/** "%PDF-1.7": a text that speaks of PDF headers seldom gives a version and objects behind it. */
const isNumbered = (bytes: Uint8Array, at: number): boolean => {
  const major = bytes[at + HEADER.length] ?? 0;
  return at === 0 || (major >= 0x31 && major <= 0x32 && bytes[at + HEADER.length + 1] === 0x2e);
};
