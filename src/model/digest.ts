import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The SHA-256 (FIPS 180-4) of bytes, as 64 lower-case hexadecimal digits. */
export const digest = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));

/** The SHA-256 of a text's UTF-8 bytes, as 64 lower-case hexadecimal digits. */
export const digestText = (text: string): string => digest(utf8ToBytes(text));

/** The UTF-8 bytes of a text; pure rooms have no TextEncoder. */
export const utf8 = (text: string): Uint8Array => utf8ToBytes(text);

/**
 * A derived id: a prefix and twelve hexadecimal digits of the hash of its parts.
 * Stable for the same parts; parts are joined by a character that no part holds.
 */
export const derivedId = (prefix: string, ...parts: readonly string[]): string =>
  `${prefix}-${digestText(parts.join('\u001f')).slice(0, 12)}`;
