import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base64OfHex, contentPolicy } from './content-policy.ts';

describe('the content-security policy', () => {
  it('[T9] names the style sheet by the hash that a browser computes of it', () => {
    fc.assert(
      fc.property(fc.string(), (style) => {
        const hash = createHash('sha256').update(style, 'utf8').digest('base64');
        expect(contentPolicy(style)).toContain(`style-src 'sha256-${hash}'`);
      }),
    );
  });

  it('[T9] writes base64 as everybody does, with its padding', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(base64OfHex(Buffer.from(bytes).toString('hex'))).toBe(Buffer.from(bytes).toString('base64'));
      }),
    );
  });

  it('[T9] allows nothing to be loaded or run', () => {
    expect(contentPolicy('')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'$/,
    );
  });
});
