import { digestText } from '../../model/index.ts';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 (RFC 4648, section 4) of bytes written as hexadecimal digits. */
export const base64OfHex = (hex: string): string => {
  const bytes = (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  let out = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b, c] = bytes.slice(at, at + 3);
    const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    out += DIGITS[bits >> 18];
    out += DIGITS[(bits >> 12) & 63];
    out += b === undefined ? '=' : DIGITS[(bits >> 6) & 63];
    out += c === undefined ? '=' : DIGITS[bits & 63];
  }
  return out;
};

/**
 * The dossier's content-security policy (CSP level 3): nothing is loaded, nothing runs, and only this exact style
 * sheet applies. Even words that slipped through the escaping could not call home.
 */
export const contentPolicy = (style: string): string =>
  `default-src 'none'; style-src 'sha256-${base64OfHex(digestText(style))}'; base-uri 'none'; form-action 'none'`;
