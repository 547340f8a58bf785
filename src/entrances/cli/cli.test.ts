import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VIEWS } from './commands/show.ts';
import { COMMANDS } from './commands.ts';
import { folderFiles, offered } from './folder-files.ts';
import { colours, type Io } from './io.ts';
import { progressLine } from './progress-line.ts';
import { run } from './run.ts';
import { safeLine } from './terminal-line.ts';
import { writeWhole } from './write-whole.ts';

const FIRST = `Baker freed in Orvel

Orvel, 12 March 2021 -- Baker Lena Marsk was arrested on 9 March 2021. She was released on 11 March 2021, police said.
`;
const SECOND = `Baker back home

Orvel, 13 March 2021 -- Lena Marsk returned to Orvel on 12 March 2021. Officials denied that she was beaten.
`;

const root = mkdtempSync(join(tmpdir(), 'aigak сынақ '));
afterAll(() => rmSync(root, { recursive: true, force: true }));

type Seen = Io & { readonly said: () => string; readonly wrote: () => string };

const io = (more: Partial<Io> = {}): Seen => {
  const out: string[] = [];
  const err: string[] = [];
  return {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    outIsTerminal: false,
    errIsTerminal: false,
    columns: 80,
    env: { AIGAK_AUTHOR: 'Mira Tolen' },
    elapsed: () => 0,
    stop: new AbortController().signal,
    ...more,
    said: () => err.join(''),
    wrote: () => out.join(''),
  };
};

const cli = async (args: readonly string[], more: Partial<Io> = {}) => {
  const seen = io(more);
  const code = await run(args, seen);
  return { code, said: seen.said(), wrote: seen.wrote() };
};

describe('the command line', () => {
  it('[E1] ends with 2 and shows the usage of a command that is typed wrongly', async () => {
    for (const [args, about] of [
      [[], 'Usage'],
      [['fly'], 'fly'],
      [['build'], 'Usage: aigak build'],
      [['build', root], '--case'],
      [['show', root, 'weather'], 'chronology, people'],
      [['show', root, 'people', 'twice'], 'one word too many'],
      [['accept', root, 'st-1234'], '--because'],
      [['accept', root, 'st-1234', '--becuase', 'x'], 'becuase'],
      [['export', root, '--format', 'docx'], 'json, dossier, pdf'],
      [['export', root, '--format', 'pdf'], '--out FILE'],
      [['access', root, 'src-1234', 'secret', '--because', 'x'], 'public, restricted, confidential'],
    ] as const) {
      const { code, said } = await cli(args);
      expect([code, said.includes(about)], `${args.join(' ')}: ${said}`).toEqual([2, true]);
    }
  });

  it('[E1] explains itself when asked, for every command', async () => {
    const all = await cli(['help']);
    expect(all.code).toBe(0);
    for (const command of COMMANDS) {
      expect(all.wrote).toContain(command.name);
      const one = await cli(['help', command.name]);
      expect([one.code, one.wrote.startsWith(`aigak ${command.name}`)]).toEqual([0, true]);
      expect((await cli([command.name, '--help'])).wrote).toBe(one.wrote);
    }
  });

  it('[E2] ends with 1 where there is no case, and says what to do', async () => {
    for (const args of [
      ['show', join(root, 'none')],
      ['verify', join(root, 'none')],
      ['build', join(root, 'none'), '--case', join(root, 'c')],
    ]) {
      const { code, said } = await cli(args);
      expect([code, /what to do: /.test(said)], said).toEqual([1, true]);
    }
  });

  it('[E1] the help of a command names all that can be chosen', async () => {
    const { code, wrote } = await cli(['help', 'show']);
    expect(code).toBe(0);
    expect(VIEWS.filter((view) => !new RegExp(`^ {2}${view} +\\S`, 'm').test(wrote))).toEqual([]);
    for (const { name } of COMMANDS) expect((await cli(['help', name])).wrote).toContain(`aigak ${name}`);
  });

  it('[E8] asks before it destroys', async () => {
    const { code, said } = await cli(['destroy', root, 'a.txt', '--because', 'asked by the witness']);
    expect([code, said.includes('--yes'), said.includes('cannot be undone')]).toEqual([2, true, true]);
  });
});

describe('a case from the command line', () => {
  const reports = join(root, 'есептер');
  const folder = join(root, 'іс');

  beforeAll(async () => {
    mkdirSync(join(reports, 'later'), { recursive: true });
    writeFileSync(join(reports, 'first.txt'), FIRST);
    writeFileSync(join(reports, 'later', 'second.txt'), SECOND);
    writeFileSync(join(reports, 'empty.txt'), '');
    writeFileSync(join(reports, '.hidden.txt'), FIRST);
    expect((await cli(['build', reports, '--case', folder, '--title', 'The baker'])).code).toBe(0);
  });

  it('[E3] names the file that failed, with what was kept and what to do, and takes the others', async () => {
    const { code, said, wrote } = await cli(['build', reports, '--case', folder]);
    expect(code).toBe(0);
    expect(wrote).toContain('0 taken, 2 already held, 1 failed');
    expect(said).toMatch(/^empty\.txt: .+\n {2}kept: .+\n {2}what to do: .+$/m);
  });

  it('[E70] finds words in any script and form, says why, and shows them in context', async () => {
    const { code, wrote } = await cli(['find', folder, 'марску', 'arrests']);
    expect([code, wrote]).toEqual([0, expect.stringMatching(/^The baker · Audience: confidential\n/)]);
    expect(wrote).toContain('Baker Lena Marsk was arrested on 9 March 2021.');
    expect(wrote).toMatch(/марску → Marsk, arrests → arrested/);
    const quoted = JSON.parse((await cli(['find', folder, 'was released on', '--json', '--limit', '1'])).wrote);
    expect(quoted).toMatchObject({ audience: 'confidential', query: '"was released on"' });
    expect([quoted.hits.length, quoted.total > 1]).toEqual([1, true]);
    expect((await cli(['find', folder, 'released on was'])).wrote).toContain(
      'Nothing in the case holds all these words.',
    );
    expect((await cli(['find', folder, 'marsk', '--audience', 'public'])).wrote).toContain('Nothing in the case');
    expect((await cli(['find', folder, 'marsk', '--limit', '1', '--language', 'ru'])).wrote).toMatch(
      /^The baker · .+\n\nНайдено: \d+, показано первых: 1 \(.+\)\n\n?человек /,
    );
    expect((await cli(['find', folder, 'marsk', '--limit', 'all'])).code).toBe(2);
  });

  it('[E6] names the audience of what it shows', async () => {
    const { wrote } = await cli(['show', folder, 'chronology']);
    expect(wrote).toMatch(/^The baker · Audience: confidential\n/);
    expect(wrote).toContain('Marsk');
  });

  it('[E6] exports for the restricted audience unless another is named', async () => {
    const json = async (...more: string[]) =>
      JSON.parse((await cli(['export', folder, '--format', 'json', ...more])).wrote) as {
        audience: string;
        sources: unknown[];
      };
    expect((await json()).audience).toBe('restricted');
    expect((await json('--audience', 'public')).sources).toEqual([]);
  });

  it('[E6] keeps a confidential report from the restricted dossier', async () => {
    expect(
      (await cli(['access', folder, 'later/second.txt', 'confidential', '--because', 'source at risk'])).code,
    ).toBe(0);
    const shown = (await cli(['export', folder, '--format', 'dossier'])).wrote;
    expect(shown).toContain('Baker freed in Orvel');
    expect(shown).not.toMatch(/back home|second\.txt|source at risk/);
    const all = (await cli(['export', folder, '--format', 'dossier', '--audience', 'confidential'])).wrote;
    expect(all).toContain('Baker back home');
  });

  it('[E8] records who decided, and tells how to take it back', async () => {
    const json = JSON.parse((await cli(['export', folder, '--format', 'json'])).wrote) as {
      statements: { id: string }[];
    };
    const id = json.statements[0]?.id ?? '';
    const accepted = await cli(['accept', folder, id, '--because', 'read it myself', '--by', 'Anar Bek']);
    expect(accepted.code, accepted.said).toBe(0);
    const entry = /withdraw .* ([0-9a-f]{12}) --because/.exec(accepted.wrote)?.[1] ?? '';
    expect((await cli(['show', folder, 'decisions'])).wrote).toContain('Anar Bek');
    expect((await cli(['verify', folder])).wrote).toContain('words present; accepted by Anar Bek');
    expect((await cli(['withdraw', folder, entry, '--because', 'a mistake'])).code).toBe(0);
    expect((await cli(['verify', folder])).wrote).not.toContain('accepted by');
  });

  it('[E13] puts a statement right from the command line, and takes that back', async () => {
    const acts = async () => {
      const { wrote } = await cli(['export', folder, '--format', 'json', '--audience', 'confidential']);
      const { statements } = JSON.parse(wrote) as {
        statements: { id: string; review: string; content: { act?: string } }[];
      };
      return statements.filter(({ content }) => content.act !== undefined);
    };
    const [read] = await acts();
    const wrong = await cli(['correct', folder, read?.id ?? '', '--because', 'x']);
    expect([wrong.code, wrong.said]).toEqual([2, expect.stringContaining('--content')]);
    const corrected = await cli([
      ...['correct', folder, read?.id ?? '', '--content', '{"act":"transfer"}', '--modality', 'alleged'],
      ...['--because', 'the report says that he was moved'],
    ]);
    expect([corrected.code, corrected.wrote]).toEqual([0, expect.stringContaining('statement corrected')]);
    const now = await acts();
    expect(now.find(({ id }) => id === read?.id)).toMatchObject({
      review: 'made',
      modality: 'alleged',
      content: { act: 'transfer' },
    });
    expect(now.filter(({ review }) => review === 'rejected').map(({ content }) => content.act)).toEqual([
      read?.content.act,
    ]);
    const why = (await cli(['why', folder, read?.id ?? ''])).wrote.replace(/\s+/g, ' ');
    expect(why).toContain('it takes the place of what was read here');
    expect((await cli(['verify', folder])).wrote).toContain('words present; corrected by');
    const entry = /([0-9a-f]{12}) --because/.exec(corrected.wrote)?.[1] ?? '';
    expect((await cli(['withdraw', folder, entry, '--because', 'a slip'])).code).toBe(0);
    expect((await acts()).find(({ id }) => id === read?.id)).toEqual(read);
  });

  it('[E13] says from the command line who knows it by itself and who does not draw on whom', async () => {
    const vouched = await cli(['vouch', folder, 'first.txt', '--because', 'its reporter stood there']);
    expect([vouched.code, vouched.wrote]).toEqual([0, expect.stringContaining('origin vouched for')]);
    const denied = await cli(['deny', folder, 'second.txt', 'first.txt', '--because', 'both were in the room']);
    expect([denied.code, denied.wrote]).toEqual([0, expect.stringContaining('dependence denied')]);
    const unknown = await cli(['repeats', folder, 'second.txt', 'first.txt', '--kind', 'borrows', '--because', 'x']);
    expect([unknown.code, unknown.said]).toEqual([2, expect.stringContaining('translates')]);
    const stated = await cli([
      ...['repeats', folder, 'second.txt', 'first.txt', '--kind', 'translates'],
      ...['--because', 'its author told us'],
    ]);
    expect([stated.code, stated.wrote]).toEqual([0, expect.stringContaining('dependence stated')]);
    expect((await cli(['show', folder, 'sources'])).wrote).toContain('a person stated it');
    const { wrote } = await cli(['show', folder, 'decisions']);
    expect(wrote).toContain('because: its reporter stood there');
    expect(wrote).toContain('because: its author told us');
    expect(wrote).toContain('because: both were in the room');
    for (const { wrote: told } of [vouched, denied, stated]) {
      const entry = /aigak withdraw '.+' ([0-9a-f]{12}) --because/.exec(told)?.[1] ?? '';
      expect((await cli(['withdraw', folder, entry, '--because', 'a slip'])).code).toBe(0);
    }
  });

  it('[E8] refuses to decide for nobody', async () => {
    const { code, said } = await cli(['describe', folder, 'first.txt', '--publisher', 'Orvel Post', '--by', '  ']);
    expect([code, said.includes('--by NAME')]).toEqual([1, true]);
  });

  it('[E2] ends with 1 when a decision is refused, and names nothing of the report', async () => {
    const { code, said } = await cli(['accept', folder, 'st-ffffffffffff', '--because', 'x']);
    expect(code).toBe(1);
    expect(said).toMatch(/what to do: /);
    expect(said).not.toMatch(/Marsk|arrested/);
  });

  it('[E2] ends with 1 when the case was changed behind its back', async () => {
    const spoiled = join(root, 'spoiled');
    await cli(['build', reports, '--case', spoiled]);
    const head = join(spoiled, 'ledger', 'head.json');
    writeFileSync(
      head,
      readFileSync(head, 'utf8').replace(/[0-9a-f]/, (digit) => (digit === '0' ? '1' : '0')),
    );
    const { code, said, wrote } = await cli(['verify', spoiled]);
    expect([code, /NOT intact/.test(wrote), /what to do: /.test(said)]).toEqual([1, true, true]);
  });

  it('[E10] writes an export whole, for its owner only', async () => {
    const page = join(root, 'page.html');
    const { code, said, wrote } = await cli(['export', folder, '--format', 'dossier', '--out', page]);
    expect([code, wrote]).toEqual([0, '']);
    expect(said).toContain('restricted');
    expect(readFileSync(page, 'utf8').endsWith('</html>\n')).toBe(true);
    expect(statSync(page).mode & 0o777).toBe(0o600);
  });

  it('[E5] stops between two files, keeps what was taken and says how to go on', async () => {
    const stopped = join(root, 'stopped');
    const stop = new AbortController();
    // The first thing said about a file that failed would come too late: stop as soon as the first file is read.
    const files = await folderFiles(reports, stopped);
    const taken: string[] = [];
    for await (const one of offered(files, stop.signal)) {
      taken.push(one.file);
      stop.abort();
    }
    expect(taken).toEqual(['empty.txt']);
    const gone = new AbortController();
    gone.abort();
    const { code, said } = await cli(['build', reports, '--case', stopped], { stop: gone.signal });
    expect(code).toBe(130);
    expect(said).toMatch(/stopped after 0 of 3 files; what was taken is kept\.\n {2}what to do: run “aigak build /);
    expect(existsSync(join(stopped, 'ledger', 'entries.jsonl'))).toBe(false);
  });
});

describe('the files of a folder', () => {
  it('[E7] are listed by name, without hidden ones, links to folders and the case itself', async () => {
    const folder = join(root, 'mixed');
    mkdirSync(join(folder, 'case', 'originals'), { recursive: true });
    mkdirSync(join(folder, 'b'));
    for (const name of ['b/two.txt', 'one.txt', '.secret', 'case/originals/x']) writeFileSync(join(folder, name), name);
    symlinkSync(folder, join(folder, 'round'));
    symlinkSync(join(folder, 'one.txt'), join(folder, 'same.txt'));
    symlinkSync(join(folder, 'gone.txt'), join(folder, 'dangling.txt'));
    const found = await folderFiles(folder, join(folder, 'case'));
    expect(found.map(({ file, error }) => (error === undefined ? file : `! ${file}`))).toEqual([
      'b/two.txt',
      '! dangling.txt',
      'one.txt',
      '! round',
      'same.txt',
    ]);
  });

  it('[E3] a file that goes away meanwhile is told, and the others are read', async () => {
    const there = join(root, 'there.txt');
    writeFileSync(there, 'words');
    const files = [
      { file: 'gone.txt', path: join(root, 'gone.txt') },
      { file: 'there.txt', path: there },
    ];
    const read: string[] = [];
    for await (const one of offered(files, new AbortController().signal)) {
      read.push('error' in one ? `! ${one.file}` : one.file);
    }
    expect(read).toEqual(['! gone.txt', 'there.txt']);
  });

  it('[E10] a file that cannot be written leaves what was there', async () => {
    const taken = join(root, 'a folder');
    mkdirSync(taken);
    await expect(writeWhole(taken, 'new')).rejects.toThrow(/could not be written/);
    await expect(writeWhole(join(root, 'no', 'where.html'), 'new')).rejects.toThrow(/could not be written/);
    expect(statSync(taken).isDirectory()).toBe(true);
  });
});

describe('progress and colour', () => {
  const steps = (errIsTerminal: boolean, seconds: number) => {
    let now = 0;
    const seen = io({ errIsTerminal, elapsed: () => now, columns: 40 });
    const { step, done } = progressLine(seen, 100);
    for (let at = 1; at <= 100; at++) {
      now = (seconds * 1000 * at) / 100;
      step({ doing: 'taking', file: `report ${at}.txt`, done: at });
    }
    done();
    return seen.said();
  };

  it('[E4] says nothing within the first second', () => {
    expect([steps(true, 0.9), steps(false, 0.9)]).toEqual(['', '']);
  });

  it('[E4] on a terminal redraws one line with count and time left, and clears it', () => {
    const said = steps(true, 20);
    expect(said).not.toContain('\n');
    expect(said).toContain('taking in 50 of 100, about 10 s left');
    expect(said.endsWith('\r\u001b[K')).toBe(true);
    for (const drawn of said.split('\r\u001b[K')) expect(drawn.length).toBeLessThan(40);
  });

  it('[E4] elsewhere prints a plain line every ten seconds', () => {
    const lines = steps(false, 60).split('\n').filter(Boolean);
    expect(lines.length).toBeGreaterThanOrEqual(5);
    expect(lines.length).toBeLessThanOrEqual(6);
    for (const line of lines) expect(line).toMatch(/^taking in \d+ of 100/);
  });

  it('[E9] lets no control character of a file’s name through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => !/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(safeLine(name))),
    );
  });

  it('[E9] colours on a terminal only, and never where NO_COLOR is set', () => {
    const on = (outIsTerminal: boolean, env: Io['env']) => colours(io({ outIsTerminal, env }));
    expect([on(true, {}), on(false, {}), on(true, { NO_COLOR: '1' }), on(true, { TERM: 'dumb' })]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
