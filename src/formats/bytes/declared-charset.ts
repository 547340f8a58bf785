const DECLARED = /<meta[^>]{0,300}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([a-z0-9_:.-]{2,40})/i;
const XML_DECLARED = /^\s{0,99}<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([a-z0-9_:.-]{2,40})["']/i;
/** How far a declaration may stand from the start; HTML asks for 1024 bytes, pages in the wild need more. */
const REACH = 8192;

/** The character set an HTML or XML page says it is in (WHATWG HTML, 13.2.3.2), in lower case; undefined when it says none. */
export const declaredCharset = (bytes: Uint8Array): string | undefined => {
  let head = '';
  for (let at = 0; at < Math.min(bytes.length, REACH); at++) head += String.fromCharCode(bytes[at] ?? 0);
  return (XML_DECLARED.exec(head) ?? DECLARED.exec(head))?.[1]?.toLowerCase();
};
