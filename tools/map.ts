/**
 * Draws docs/rooms.md: which room enters which, counted from the imports, beside what the law allows.
 * With --check nothing is written; exit 1 when the file is not what would be drawn.
 * Unit tests and acceptance suites are left out: they may look anywhere.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { IModule } from 'dependency-cruiser';
import { law, pureRooms, roomOf } from '../.dependency-cruiser.mjs';
import { applyImportLaw } from './import-law.ts';

const root = join(import.meta.dirname, '..');
const file = join(root, 'docs/rooms.md');
const isTest = (path: string) => /\.(test|acceptance)\.ts$/.test(path);
const label = (room: string) => room.replace(/\.ts$/, '');
const node = (room: string) => label(room).replaceAll('/', '_');
const isPure = (room: string) => pureRooms.some((pure: string) => room === pure || room.startsWith(`${pure}/`));

/** The page, from the modules that the cruiser saw. Same imports, same bytes. */
export const drawRooms = (modules: readonly IModule[]): string => {
  const sources = modules.filter(({ source }) => !isTest(source));
  const counts = new Map<string, number>();
  const libraries = new Map<string, Set<string>>();
  for (const { source, dependencies } of sources) {
    const from = roomOf(source);
    if (from === undefined) continue;
    for (const dependency of dependencies) {
      const to = roomOf(dependency.resolved);
      if (to !== undefined && to !== from) counts.set(`${from} ${to}`, (counts.get(`${from} ${to}`) ?? 0) + 1);
      const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(dependency.resolved) ?? [];
      const library = dependency.coreModule ? `node:${dependency.resolved.replace(/^node:/, '')}` : name;
      if (library !== undefined) libraries.set(from, (libraries.get(from) ?? new Set()).add(library));
    }
  }
  const arrows = law.flatMap(({ room, enters }) =>
    enters.flatMap((other) => {
      const count = counts.get(`${room} ${other}`);
      return count === undefined ? [] : [`  ${node(room)} -->|${count}| ${node(other)}`];
    }),
  );
  const rows = law.map(({ room, enters, because }) => {
    const files = sources.filter(({ source }) => roomOf(source) === room).length;
    const allowed = enters.map((other) => `${label(other)} ${counts.get(`${room} ${other}`) ?? 0}`).join(', ') || '–';
    const company = [...(libraries.get(room) ?? [])].sort().join(', ') || '–';
    return `| ${label(room)}${isPure(room) ? ' (pure)' : ''} | ${files} | ${allowed} | ${company} | ${because} |`;
  });
  return `# The rooms, drawn from the imports

Written by \`npm run map\`; a check fails when it is out of date. An arrow means "imports", with how often.
The law itself is \`.dependency-cruiser.mjs\`. Pure rooms compute: they know no disk, network, clock, chance or locale.

\`\`\`mermaid
flowchart TD
${law.map(({ room }) => `  ${node(room)}["${label(room)}"]`).join('\n')}
${arrows.join('\n')}
\`\`\`

| room | files | may enter (imports counted) | libraries | because |
|---|---|---|---|---|
${rows.join('\n')}
`;
};

const { modules } = await applyImportLaw(root);
const drawn = drawRooms(modules);
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== drawn) {
    process.stdout.write('docs/rooms.md is not what the imports say; npm run map writes it anew.\n');
    process.exitCode = 1;
  }
} else writeFileSync(file, drawn);
