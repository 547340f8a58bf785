import { randomBytes } from 'node:crypto';

/** A nonce for the style of one answer. */
export const freshNonce = (): string => randomBytes(16).toString('base64');

/**
 * The content policy of the desk's own page (CSP level 3): its own scripts, styles and fonts, and nothing from anywhere
 * else. Styles that its component library writes carry `nonce`.
 */
export const pagePolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** The policy of an original that a stranger wrote: shown in a frame of the desk, where it can run and fetch nothing. */
export const ORIGINAL_POLICY =
  "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** What stands on every answer, whatever it is. */
export const ALWAYS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), microphone=(), midi=(), payment=(), serial=(), usb=()',
  'X-Robots-Tag': 'noindex',
};

/** The policy of an answer that is no page. */
export const NO_PAGE_POLICY = "default-src 'none'; frame-ancestors 'none'";
