import { decode } from './bytes/decode.ts';
import { isHtml } from './html/is-html.ts';
import { isPdf } from './pdf/is-pdf.ts';

/** As what an original can be looked at; `encoding` is a label of the Encoding Standard (WHATWG). */
export type ShownAs =
  | { readonly kind: 'html' | 'text'; readonly encoding: string }
  | { readonly kind: 'pdf' }
  | { readonly kind: 'other' };

/** Tells from the bytes as what an original can be shown, just as reading tells it; never from what its name says it is. */
export const shownAs = (bytes: Uint8Array, file: string): ShownAs => {
  if (isPdf(bytes)) return { kind: 'pdf' };
  try {
    const { text, encoding } = decode(bytes, file);
    return { kind: isHtml(text) ? 'html' : 'text', encoding };
  } catch {
    // Pictures, archives and sound: nothing that reading could make text of.
    return { kind: 'other' };
  }
};
