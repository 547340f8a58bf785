import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, it } from 'vitest';
import { scratchFolders } from '../support/cli.ts';
import { root } from '../support/tree.ts';

/**
 * A real disk that really fills: a small tmpfs in a mount namespace of its own, which goes with the process that made
 * it. Where the machine allows no such namespace, the journey is skipped and says so.
 */
const scratch = scratchFolders();
afterAll(() => scratch.clear());
const inNamespace = (script: string, args: readonly string[]) =>
  spawnSync('unshare', ['--user', '--map-root-user', '--mount', 'sh', '-c', script, 'sh', ...args], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: process.env.HOME, LANG: 'C.UTF-8', NO_COLOR: '1', AIGAK_AUTHOR: 'A Tester' },
  });
const place = scratch.make();
const mountable = inNamespace('mount -t tmpfs -o size=64k tmpfs "$1"', [place]).status === 0;
if (!mountable) console.log('full disk: no small disk can be mounted here; its journey is skipped');

/** Free room left to the second batch of reports, in KiB: from none to nearly enough, so that it ends at any file. */
const ROOMS = [0, 24, 300];

const SCRIPT = `
mount -t tmpfs -o size=3m tmpfs "$1" || exit 90
disk="$1"; aigak="$2"; reports="$3"; shift 3
say() { "$@" >"$disk.out" 2>&1; echo "$? $(tr '\\n' ' ' <"$disk.out")"; }
say "$NODE" "$aigak" build "$reports/first" --case "$disk/case"
statement=$("$NODE" "$aigak" show "$disk/case" chronology | grep -o 'st-[0-9a-f]*' | head -1)
for room in "$@"; do
  dd if=/dev/zero of="$disk/filler" bs=1024 2>/dev/null
  truncate -s "-$room""K" "$disk/filler"
  say "$NODE" "$aigak" build "$reports/second" --case "$disk/case"
  say "$NODE" "$aigak" accept "$disk/case" "$statement" --because "Seen, room $room."
  say "$NODE" "$aigak" verify "$disk/case"
  rm "$disk/filler"
  say "$NODE" "$aigak" verify "$disk/case"
done
say "$NODE" "$aigak" build "$reports/second" --case "$disk/case"
say "$NODE" "$aigak" verify "$disk/case"
"$NODE" "$aigak" show "$disk/case" decisions >"$disk.out"; echo "accepted $(grep -c 'statement accepted' "$disk.out")"
`;

describe.skipIf(!mountable)('a disk that is full', () => {
  it('[S17] names the case and what to do, loses nothing that was acknowledged, and takes the rest once there is room', () => {
    const folder = scratch.make();
    for (const part of ['first', 'second']) mkdirSync(join(folder, part));
    const report = (day: number) =>
      `The teacher Nadir Olkhov was arrested in the town of Belvar on ${day} May 2021. He was released a day later. ${'The town stayed quiet. '.repeat(300)}`;
    for (const day of [3, 4]) writeFileSync(join(folder, 'first', `${day}.txt`), report(day));
    for (const day of [5, 6, 7, 8, 9, 10]) writeFileSync(join(folder, 'second', `${day}.txt`), report(day));
    const run = inNamespace(`NODE='${process.execPath}'\n${SCRIPT}`, [
      place,
      join(root, 'bin/aigak.mjs'),
      folder,
      ...ROOMS.map(String),
    ]);
    const lines = run.stdout.trim().split('\n');
    expect(run.status, run.stdout + run.stderr).toBe(0);
    expect(lines).toHaveLength(1 + 4 * ROOMS.length + 3);
    expect(lines[0]).toMatch(/^0 /);
    let accepted = 0;
    let refused = 0;
    ROOMS.forEach((room, at) => {
      const [added, decided, full, freed] = lines.slice(1 + 4 * at, 5 + 4 * at);
      for (const said of [added, decided]) {
        if (said?.startsWith('0 ')) continue;
        refused += 1;
        expect(said).toMatch(/^1 .*the disk is full.*kept: .*what to do: /);
        expect(said).not.toContain('Olkhov');
      }
      if (decided?.startsWith('0 ')) accepted += 1;
      expect(full, `full, room ${room}`).toMatch(/^0 .*Intact/);
      expect(freed, `freed, room ${room}`).toMatch(/^0 .*Intact/);
    });
    expect(refused).toBeGreaterThan(1);
    expect(accepted).toBeGreaterThan(0);
    const [again, verified, decisions] = lines.slice(-3);
    expect(again).toMatch(/^0 .*8 sources/);
    expect(verified).toMatch(/^0 .*8 originals/);
    // An entry whose acknowledgement did not fit may count as well; one that was acknowledged must.
    expect(Number(decisions?.split(' ')[1])).toBeGreaterThanOrEqual(accepted);
  }, 300_000);
});
