import { describe, expect, it } from 'vitest';
import { type DecisionKind, decisionSchemas, digestText, entrySchema } from './index.ts';

const hash = digestText('an original');
const passage = { source: 'src-1', textSha256: hash, start: 0, end: 5, exact: 'Words', prefix: '', suffix: ' follow' };
const named = { name: 'Ada Example', kind: 'person', passage };

/** A complete payload of several kinds; each must be taken as it is, and refused with a field more or less. */
const complete: Partial<Record<DecisionKind, Record<string, unknown>>> = {
  'CaseOpened@1': { title: 'A case' },
  'AccessSet@1': { source: 'src-1', access: 'confidential', because: 'a witness asked' },
  'IdentitiesJoined@1': { a: named, b: named, because: 'the same passport' },
  'LineageStated@1': { from: 'src-1', to: 'src-2', kind: 'translates', because: 'the author said so' },
  'LineageDenied@1': { from: 'src-1', to: 'src-2', because: 'both were in the room' },
  'Withdrawn@1': { entry: hash, because: 'a slip' },
  'SourceTaken@1': {
    source: 'src-1',
    original: hash,
    file: 'report.txt',
    bytes: 12,
    acquisition: { how: 'received', circumstances: 'unknown' },
    access: 'restricted',
  },
};

describe('payloads of decisions', () => {
  for (const [kind, payload] of Object.entries(complete)) {
    const schema = decisionSchemas[kind as DecisionKind];
    it(`[M11] ${kind} is taken as stated and refused with one field more`, () => {
      expect(schema.parse(payload)).toEqual(payload);
      expect(schema.safeParse({ ...payload, extra: 1 }).success).toBe(false);
    });
    it(`[M11] ${kind} is refused with any one field less`, () => {
      for (const name of Object.keys(payload)) {
        const { [name]: _, ...less } = payload;
        expect(schema.safeParse(less).success, name).toBe(false);
      }
    });
  }

  it('[M11] a hash in an entry is 64 lower-case hexadecimal digits and nothing else', () => {
    const entry = {
      kind: 'CaseOpened@1',
      parents: [],
      author: 'a',
      device: 'd',
      at: '2026-01-01T00:00:00Z',
      payloadHash: hash,
    };
    expect(entrySchema.safeParse(entry).success).toBe(true);
    for (const payloadHash of [hash.toUpperCase(), hash.slice(1), `${hash}0`, ''])
      expect(entrySchema.safeParse({ ...entry, payloadHash }).success).toBe(false);
  });
});
