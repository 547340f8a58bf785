import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { law, roomOf } from '../../.dependency-cruiser.mjs';
import { applyImportLaw, sourcesOnDisk, unjudged } from '../../tools/import-law.ts';

const root = join(import.meta.dirname, '../..');
const scratch: string[] = [];
afterAll(() => {
  for (const folder of scratch) rmSync(folder, { recursive: true, force: true });
});

/** A small house with a door in every room, and the files of `planted` besides; its law is a copy of ours. */
const house = (planted: Readonly<Record<string, string>> = {}): string => {
  const folder = mkdtempSync(join(tmpdir(), 'aigak-law-'));
  scratch.push(folder);
  for (const name of ['.dependency-cruiser.mjs', 'tsconfig.base.json', 'package.json'])
    cpSync(join(root, name), join(folder, name));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const files = { ...planted };
  for (const { room } of law)
    files[`src/${room.endsWith('.ts') ? room : `${room}/index.ts`}`] ??= 'export const door = 1;\n';
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
};

/** rule → the file that breaks it → what that file says */
const planted: readonly (readonly [rule: string, path: string, text: string])[] = [
  ['the-law-sees-everything', 'src/formats/lost.ts', "import { x } from './nowhere.ts';\nexport const y = x;\n"],
  ['never-to-dist', 'src/telling/stale.ts', "import { door } from '../../dist/door.js';\nexport const y = door;\n"],
  [
    'never-to-dist',
    'src/telling/stale.test.ts',
    "import { door } from '../../dist/door.js';\nexport const y = door;\n",
  ],
  ['no-circles', 'src/formats/circle-a.ts', "import type { B } from './circle-b.ts';\nexport type A = B | 1;\n"],
  [
    'src-stands-alone',
    'src/stores/folder/lean.ts',
    "import { s } from '../../../test/support/s.ts';\nexport const y = s;\n",
  ],
  [
    'no-test-is-imported',
    'src/formats/leans-on-test.ts',
    "import { t } from './thing.test.ts';\nexport const y = t;\n",
  ],
  [
    'pure-rooms-touch-nothing',
    'src/reading/disk.ts',
    "import { readFileSync } from 'node:fs';\nexport const y = readFileSync;\n",
  ],
  ['pure-rooms-touch-nothing', 'src/derive.ts', "import process from 'node:process';\nexport const y = process;\n"],
  ['chosen-company', 'src/model/friend.ts', "import { parseHTML } from 'linkedom';\nexport const y = parseHTML;\n"],
  ['formats-take-bytes', 'src/formats/net.ts', "import http from 'node:http';\nexport const y = http;\n"],
  [
    'the-page-takes-types-only',
    'src/entrances/web/teller.ts',
    "import { door } from '../../telling/index.ts';\nexport const y = door;\n",
  ],
  ['every-room-is-in-the-law', 'src/attic/index.ts', 'export const y = 1;\n'],
  ...law.map(({ room, enters }): readonly [string, string, string] => {
    const stranger = law
      .map((line) => line.room)
      .find((other) => other !== room && !enters.includes(other) && !other.includes('ports'));
    const path = room.endsWith('.ts') ? `src/${room}` : `src/${room}/stranger.ts`;
    const up = '../'.repeat(path.split('/').length - 2) || './';
    const target = stranger?.endsWith('.ts') ? `${up}${stranger}` : `${up}${stranger}/index.ts`;
    // The page may take types alone, so that only a type shows whose company is refused.
    return room === 'entrances/web'
      ? [`${room}-keeps-its-company`, path, `import type { door } from '${target}';\nexport type Y = typeof door;\n`]
      : [`${room}-keeps-its-company`, path, `import { door } from '${target}';\nexport const y = door;\n`];
  }),
  // past the door
  ['desk-keeps-its-company', 'src/desk/window.ts', "import { x } from '../model/inner.ts';\nexport const y = x;\n"],
  [
    'entrances/cli-keeps-its-company',
    'src/entrances/cli/window.ts',
    "import { x } from '../../desk/inner.ts';\nexport const y = x;\n",
  ],
  [
    'reading-keeps-its-company',
    'src/reading/sees-decision.ts',
    "import { x } from '../truth/ledger/index.ts';\nexport const y = x;\n",
  ],
  [
    'desk/ports-keeps-its-company',
    'src/desk/ports/inside-out.ts',
    "import { x } from '../inner.ts';\nexport const y = x;\n",
  ],
];
const innocent: Readonly<Record<string, string>> = {
  'dist/door.js': 'export const door = 1;\n',
  'test/support/s.ts': 'export const s = 1;\n',
  'src/desk/ports/shelf.acceptance.ts': "import { it } from 'vitest';\nexport const x = it;\n",
  'src/stores/folder/shelf.test.ts': "import { x } from '../../desk/ports/shelf.acceptance.ts';\nexport const y = x;\n",
  'src/model/inner.ts': "import { z } from 'zod';\nexport const x = z;\n",
  'src/desk/inner.ts': "import { door } from './ports/index.ts';\nexport const x = door;\n",
  'src/formats/thing.test.ts': "import { s } from '../../test/support/s.ts';\nexport const t = s;\n",
  'src/formats/circle-b.ts': "import type { A } from './circle-a.ts';\nexport type B = A | 2;\n",
  'src/reading/uses-model.ts': "import { door } from '../model/index.ts';\nexport const x = door;\n",
};

describe('the import law', () => {
  it('holds in this tree, and every file of src/ was seen', async () => {
    const { violations, modules } = await applyImportLaw(root);
    expect(violations).toEqual([]);
    expect(modules.map(({ source }) => source).sort()).toEqual(sourcesOnDisk(root));
  });

  it('passes a clean house and names every planted violation by rule and file', async () => {
    const clean = await applyImportLaw(house());
    expect(clean.violations).toEqual([]);

    const files: Record<string, string> = { ...innocent };
    for (const [, path, text] of planted)
      files[path] = `${files[path] ?? ''}${text.replaceAll('y =', `y${files[path]?.length ?? ''} =`)}`;
    const { violations } = await applyImportLaw(house(files));
    const caught = violations.map((line) => line.split(/ → | stands in/)[0]);
    expect([...new Set(caught)].sort()).toEqual(planted.map(([rule, path]) => `${rule}: ${path}`).sort());
    for (const line of violations) expect(line).toMatch(/\n {4}\S/);
  });

  it('says so when a file was not seen', () => {
    const [line] = unjudged(['src/model/index.ts', 'src/model/ids.ts'], new Set(['src/model/index.ts']), roomOf);
    expect(line).toContain('src/model/ids.ts');
  });
});
