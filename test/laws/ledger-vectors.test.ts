import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { digestText } from '../../src/model/index.ts';
import { canonical, payloadHash } from '../../src/truth/ledger/index.ts';
import { canonicalVectors, expectationOf, vectorFiles } from '../support/vectors.ts';

const folder = fileURLToPath(new URL('../vectors', import.meta.url));
const read = (path: string) => new Uint8Array(readFileSync(join(folder, path)));
const ledgers: { name: string; about: string; expected: { ok: boolean } }[] = JSON.parse(
  readFileSync(join(folder, 'ledgers.json'), 'utf8'),
);

describe('the published ledgers', () => {
  it.each(ledgers)('[L4] [L8] $name: $about', ({ name, about, expected }) => {
    const head = existsSync(join(folder, name, 'head.json')) ? read(`${name}/head.json`) : undefined;
    const payloads = new Map(
      readdirSync(join(folder, name, 'payloads')).map((file) => [
        file.replace('.json', ''),
        read(`${name}/payloads/${file}`),
      ]),
    );
    expect(expectationOf({ name, about, lines: read(`${name}/entries.jsonl`), head, payloads })).toEqual(expected);
    expect(expected.ok).toBe(name.startsWith('good-'));
  });

  it('[L1] [L2] values are written and hashed as published', () => {
    const published: { value: null; canonical: string; sha256: string; salt: string; payloadHash: string }[] =
      JSON.parse(readFileSync(join(folder, 'canonical.json'), 'utf8'));
    expect(published.length).toBeGreaterThan(5);
    for (const { value, canonical: text, sha256, salt, payloadHash: hash } of published) {
      expect(canonical(value)).toBe(text);
      expect(digestText(text)).toBe(sha256);
      expect(payloadHash({ salt, payload: value })).toBe(hash);
    }
    expect(published).toEqual(canonicalVectors());
  });

  it('[L3] are what this version writes, to the byte, and nothing else lies among them', () => {
    const files = vectorFiles();
    for (const [path, bytes] of files) expect(Buffer.compare(read(path), bytes), path).toBe(0);
    const there = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(folder, path)).isFile())
      .sort();
    expect(there).toEqual([...files.keys(), '.gitattributes', 'README.md'].sort());
  });
});
