/** A page object, wherever it stands in the bytes: "12 0 obj << … /Type /Page …". */
const OBJECT = /(\d{1,7})[ \t]+(\d{1,5})[ \t]+obj\b/g;
const PAGE = /\/Type[ \t\r\n]*\/Page(?![A-Za-z])/;
const DICTIONARY = 4096;
/** A size for pages that lost the one they inherited: A4, in points. */
const A4 = '[0 0 595 842]';

const latin = new TextDecoder('latin1');

/** Whether a file has the mark of its end: without it, it was cut short on its way. */
export const hasEnd = (bytes: Uint8Array): boolean =>
  latin.decode(bytes.subarray(Math.max(0, bytes.length - 2048))).includes('%%EOF');

/**
 * Bytes of a PDF that lost its table of contents in, the same bytes with a new one out: behind them stand a list of all page
 * objects found and a trailer that names it. Undefined where no page object can be found (they may be packed into streams).
 */
export const withPageList = (bytes: Uint8Array): Uint8Array | undefined => {
  const text = latin.decode(bytes);
  const found = new Map<string, string>();
  let highest = 0;
  for (const match of text.matchAll(OBJECT)) {
    highest = Math.max(highest, Number(match[1]));
    const from = match.index + match[0].length;
    const rest = text.slice(from, from + DICTIONARY);
    const end = rest.search(/\bendobj\b|\bstream\b/);
    if (PAGE.test(end < 0 ? rest : rest.slice(0, end))) found.set(match[1] as string, `${match[1]} ${match[2]} R`);
  }
  if (found.size === 0) return undefined;
  const [catalog, list] = [highest + 1, highest + 2];
  const kids = [...found.values()].join(' ');
  const added = new TextEncoder().encode(
    `\nendstream\nendobj\n${catalog} 0 obj\n<< /Type /Catalog /Pages ${list} 0 R >>\nendobj\n${list} 0 obj\n<< /Type /Pages /Kids [${kids}] /Count ${found.size} /MediaBox ${A4} >>\nendobj\ntrailer\n<< /Root ${catalog} 0 R /Size ${list + 1} >>\n%%EOF\n`,
  );
  const mended = new Uint8Array(bytes.length + added.length);
  mended.set(bytes);
  mended.set(added, bytes.length);
  return mended;
};
