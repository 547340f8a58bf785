const REACH = 4096;
const FIRST_TAG =
  /^<(?:!doctype\s+html|html|head|body|meta|title|script|link|style|div|article|section|main|header|nav|table|p|h[1-6]|ul|ol|a|span|br|img|b|i|strong|em|font|center)(?=[\s>/])/i;
const PAGE = /<(?:!doctype\s+html|html|head|body)[\s>]/i;
const CLOSING = /<\/(?:p|div|article|body|html|h[1-6]|span|a|li|td|b|i|strong|em|font|center)>|<(?:p|br)\s?\/?>/i;

/** Where the first tag may stand: after spaces, comments and an XML declaration. */
const opening = (text: string): number => {
  let at = 0;
  for (;;) {
    while (at < text.length && /\s/.test(text[at] ?? '')) at++;
    const comment = text.startsWith('<!--', at);
    if (!comment && !text.startsWith('<?xml', at)) return at;
    const end = text.indexOf(comment ? '-->' : '>', at);
    if (end < 0) return at;
    at = end + (comment ? 3 : 1);
  }
};

/** Whether a text is an HTML page or a piece of one, by its first tag; a text that only speaks of tags is not. */
export const isHtml = (text: string): boolean => {
  const at = opening(text);
  const head = text.slice(at, at + REACH);
  return FIRST_TAG.test(head) && (PAGE.test(head) || CLOSING.test(text.slice(at, at + 200_000)));
};
